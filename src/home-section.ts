import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {Format, HomeFigure, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf, type Shown} from "./privacy.ts";
import {type HomeRow, nothing} from "./times.ts";

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

/**
 * The rows after the door of `privacy.ts`: of a figure of too few people only that there is one. A count of pairs under
 * the smallest group is not told either.
 */
export function toldHome({home, minimumGroup}: Pick<Issue, "home" | "minimumGroup">): readonly ToldHome[] {
  const rules = rulesOf(minimumGroup);
  return home.map((row) => {
    const {figure: name, value, n, subject, at} = row;
    const told = figure(value, {n, size: n}, rules);
    const isFew = kindOf[name] === "pairs" && value !== undefined && value > 0 && value < minimumGroup;
    const people = n < minimumGroup ? undefined : n;
    const bare = {...nothing, figure: name, subject, at, value: undefined, n: people};
    if (told.kind !== "shown") return {...bare, told: told.kind};
    return isFew ? {...bare, told: "few"} : {...row, told: "shown"};
  });
}

interface ToldHome extends Omit<HomeRow, "n"> {
  readonly told: Shown<number>["kind"];
  /** Undefined for fewer than the smallest group. */
  readonly n: number | undefined;
}

/** Around a start the page tells of these quarters only; the table for programs has them all. */
const quartersTold = [-4, -1, 1, 4];

export function homeSection(issue: Issue, words: Words): Section {
  const {groups, minimumGroup} = issue;
  const {format, shown, dossier, page} = words;
  const says = dossier.home;
  const few = shown.few(minimumGroup - 1);
  const bare = (kind: Kind, value: number) =>
    kind === "points" ? format.signed(100 * value, 1) : plain(kind, value, format);
  const write = (kind: Kind, value: number) => (kind === "points" ? page.points(bare(kind, value)) : bare(kind, value));
  const range = (kind: Kind, low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined ? format.none : says.between(bare(kind, low), write(kind, high));
  const chance = (kind: Kind, {expected, chanceLow, chanceHigh}: ToldHome) => {
    const mean = expected === undefined ? format.none : write(kind, expected);
    return chanceLow === undefined ? mean : `${mean} (${range(kind, chanceLow, chanceHigh)})`;
  };
  const rank = (p: number) => (p < 0.001 ? says.under(format.number(0.001, 3)) : p);
  const unsaid = {few, hidden: shown.hidden, none: format.none};
  return {
    name: "home",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        {title: says.figure, numbers: undefined},
        {title: says.about, numbers: undefined},
        {title: says.when, numbers: undefined},
        {title: says.value, numbers: "written"},
        {title: says.interval, numbers: "written"},
        {title: says.chance, numbers: "written"},
        {title: says.p, numbers: "thousandths"},
        {title: says.people, numbers: "whole"},
      ],
      rows: toldHome(issue)
        .filter(isOnPage)
        .map((row) => {
          const kind = kindOf[row.figure];
          return [
            says.figures[row.figure],
            row.subject === whole ? says.organisation : (groups.get(row.subject)?.name ?? row.subject),
            whenOf(row, words),
            row.told === "shown" ? (row.value === undefined ? format.none : write(kind, row.value)) : unsaid[row.told],
            range(kind, row.low, row.high),
            chance(kind, row),
            row.p === undefined ? format.none : rank(row.p),
            row.n ?? few,
          ];
        }),
    },
  };
}

function isOnPage({figure: name, at}: ToldHome): boolean {
  return at === undefined || !isAroundStart(name) || quartersTold.includes(at);
}

function isAroundStart(name: HomeFigure): boolean {
  return name.startsWith("elsewhere");
}

function plain(kind: Exclude<Kind, "points">, value: number, format: Format): string {
  if (kind === "share") return format.percent(value, 1);
  return kind === "ratio" ? format.number(value, 2) : format.number(value);
}

function whenOf({figure: name, at}: ToldHome, {format, dossier: {home: says}}: Words): string {
  if (at === undefined) return format.none;
  return isAroundStart(name) ? says.quarters(at) : says.months(at);
}
