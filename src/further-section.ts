import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {yearBefore} from "./model.ts";
import {figure, rulesOf} from "./privacy.ts";
import {Scores} from "./scores.ts";

/** How a figure is written: in per cent with one decimal, or with so many decimals. */
type Written = "percent" | 0 | 1 | 2;

/** Figures of the whole organisation that no other section tells, in the order of the questions that they answer. */
const told = [
  // How far apart are people, in the hierarchy and with the networks?
  ["base-distance", 1],
  ["distance-with-networks", 1],
  ["fragmentation", "percent"],
  ["distance-weighted-fragmentation", "percent"],
  // Do they meet their own, and do the same go on meeting?
  ["ei-index", 2],
  ["odds-ratio-of-crossing", 1],
  ["tie-stability", "percent"],
  // Is the organisation as it works the one that is on paper?
  ["modularity-of-departments", 2],
  ["modularity-of-communities", 2],
  ["normalised-mutual-information", 2],
  // Who is between others?
  ["brokerage-coordinator", 0],
  ["brokerage-gatekeeper", 0],
  ["brokerage-itinerant", 0],
  ["brokerage-liaison", 0],
  // Who carries it, who comes and who goes?
  ["concentration", "percent"],
  ["networks-per-leader", 1],
  ["share-of-first-timers", "percent"],
  ["exits-within-6-months", "percent"],
] as const satisfies readonly (readonly [MetricName, Written])[];

/** Each figure with what chance gives, its change over a year, and how to read it; one that is not measured has no row. */
export function furtherSection(
  {scores, day, minimumGroup}: Issue,
  {dossier, metrics, page, shown, format}: Words,
): Section {
  const says = dossier.further;
  const rules = rulesOf(minimumGroup);
  const of = (asOf: string) => new Scores(scores.filter((one) => one.asOf === asOf));
  const [now, before] = [of(day), of(yearBefore(day))];
  const rows = told.flatMap(([metric, written]) => {
    const {value, expected, n = 0} = now.of(metric, whole) ?? {};
    const earlier = before.of(metric, whole);
    const write = (one: number) => (written === "percent" ? format.percent(one, 1) : format.number(one, written));
    const sign = (one: number) =>
      written === "percent" ? page.points(format.signed(100 * one, 1)) : format.signed(one, written);
    const known = figure(value, {n, size: n}, rules);
    if (known.kind === "none") return [];
    if (known.kind !== "shown")
      return [[metrics[metric].title, shown.hidden, format.none, format.none, metrics[metric].reads]];
    const past = figure(earlier?.value, {n: earlier?.n ?? 0, size: earlier?.n ?? 0}, rules);
    return [
      [
        metrics[metric].title,
        write(known.value),
        expected === undefined ? format.none : write(expected),
        past.kind === "shown" ? sign(known.value - past.value) : format.none,
        metrics[metric].reads,
      ],
    ];
  });
  return {
    name: "further",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        {title: says.figure, numbers: undefined},
        {title: says.now, numbers: "written"},
        {title: says.chance, numbers: "written"},
        {title: says.year, numbers: "written"},
        {title: says.meaning, numbers: undefined},
      ],
      rows,
    },
  };
}
