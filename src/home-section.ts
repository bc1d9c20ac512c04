import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {Format, HomeFigure, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import type {HomeRow} from "./times.ts";

/** How a value is written: as a share, a difference of shares in points, a rate or ratio, or a count. */
type Kind = "share" | "points" | "ratio" | "count" | "pairs";

const kindOf = {
  "earlier-teammate": "share",
  "later-teammate": "share",
  "managers-among-members": "ratio",
  "managers-among-others": "ratio",
  "manager-ratio": "ratio",
  "leaders-among-members": "ratio",
  "leaders-among-others": "ratio",
  "leader-ratio": "ratio",
  "ended-networks": "count",
  "ended-pairs": "pairs",
  "pairs-together": "pairs",
  "pairs-apart": "pairs",
  "pairs-left": "pairs",
  "share-together": "share",
  "share-apart": "share",
  "share-left": "share",
  "together-beyond-chance": "points",
  "elsewhere-after-first": "share",
  "started-teams": "count",
  "elsewhere-of-started": "share",
  "elsewhere-of-others": "share",
  "elsewhere-beyond-others": "points",
  "elsewhere-of-department": "share",
  "elsewhere-of-other-departments": "share",
} as const satisfies Record<HomeFigure, Kind>;

/** Network thinking in the own department, after the door of `privacy.ts`: a figure of too few people is not told. */
export function homeSection({home, groups, minimumGroup}: Issue, words: Words): Section {
  const {format, shown, dossier, page} = words;
  const says = dossier.home;
  const rules = rulesOf(minimumGroup);
  const write = (kind: Kind, value: number) =>
    kind === "points" ? page.points(format.signed(100 * value, 1)) : plain(kind, value, format);
  const range = (kind: Kind, low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined ? format.none : shown.range(write(kind, low), write(kind, high));
  const cells = (row: HomeRow): readonly string[] => {
    const {value, low, high, expected, chanceLow, chanceHigh, p} = row;
    const kind = kindOf[row.figure];
    const told = figure(value, {n: row.n, size: row.n}, rules);
    if (told.kind === "none") return [format.none, format.none, format.none, format.none];
    if (told.kind !== "shown") return [shown.hidden, format.none, format.none, format.none];
    if (kind === "pairs" && told.value > 0 && told.value < minimumGroup) {
      return [shown.few(minimumGroup - 1), format.none, format.none, format.none];
    }
    const mean = expected === undefined ? format.none : write(kind, expected);
    return [
      write(kind, told.value),
      range(kind, low, high),
      chanceLow === undefined ? mean : `${mean} (${range(kind, chanceLow, chanceHigh)})`,
      p === undefined ? format.none : p < 0.001 ? says.under(format.number(0.001, 3)) : format.number(p, 3),
    ];
  };
  return {
    name: "home",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [says.figure, says.about, says.when, says.value, says.interval, says.chance, says.p, says.people].map(
        (title, at) => ({title, numbers: at === 7 ? "whole" : undefined}),
      ),
      rows: home.map((row) => [
        says.figures[row.figure],
        row.subject === whole ? says.organisation : (groups.get(row.subject)?.name ?? row.subject),
        whenOf(row, words),
        ...cells(row),
        row.n < minimumGroup ? shown.few(minimumGroup - 1) : row.n,
      ]),
    },
  };
}

function plain(kind: Exclude<Kind, "points">, value: number, format: Format): string {
  if (kind === "share") return format.percent(value, 1);
  return kind === "ratio" ? format.number(value, 2) : format.number(value);
}

function whenOf({figure: name, at}: HomeRow, {format, dossier: {home: says}}: Words): string {
  if (at === undefined) return format.none;
  return name.startsWith("elsewhere") ? says.quarters(at) : says.months(at);
}
