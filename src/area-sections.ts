import type {Numbers} from "./chart.ts";
import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import type {Score} from "./metric.ts";
import {figure, pairFigure, rulesOf} from "./privacy.ts";
import {type Scores, scoresOfDay} from "./scores.ts";

const leastTold = 0.001;

/** The diagonal: what crosses from each director area, and below it the pairs. None where there are no areas. */
export function areaSections(issue: Issue, words: Words): readonly Section[] {
  const now = scoresOfDay(issue);
  if (now.all("participation", "area").length === 0) return [];
  return [areas(issue, now, words), pairs(issue, now, words)];
}

function areas(issue: Issue, now: Scores, {dossier: {areas: says}, page, metrics, shown, format}: Words): Section {
  const rules = rulesOf(issue.minimumGroup);
  const of = byArea(now);
  const rows = now.all("participation", "area").map(({subject, n: employees, value: share = 0}) => {
    const participants = Math.round(share * employees);
    const cells = (metric: MetricName, people: number): readonly (string | number)[] => {
      const {value, expected} = of(metric, subject) ?? {};
      return [value, expected].map((one) => {
        const told = figure(one, {n: people, size: employees}, rules);
        if (told.kind === "shown") return told.value;
        return told.kind === "none" ? format.none : shown.hidden;
      });
    };
    return {
      name: nameOf(issue, subject),
      figures: [
        ...cells("participation", employees).slice(0, 1),
        ...cells("reach", participants),
        ...cells("cross-volume", participants),
        ...cells("cross-share", participants),
      ],
    };
  });
  const {participation, reach, "cross-volume": volume, "cross-share": crossing} = metrics;
  const withChance = (title: string, numbers: Numbers) =>
    [title, says.byChance(title)].map((one) => ({title: one, numbers}));
  return {
    name: "areas",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        {title: says.area, numbers: undefined},
        {title: participation.title, numbers: "percent"},
        ...withChance(reach.title, "percent"),
        ...withChance(`${volume.title} (${page.per100})`, "tenths"),
        ...withChance(crossing.title, "percent"),
      ],
      rows: rows.toSorted((a, b) => format.compare(a.name, b.name)).map(({name, figures}) => [name, ...figures]),
    },
  };
}

function pairs(issue: Issue, now: Scores, {dossier, groupMatrix, shown, format}: Words): Section {
  const says = dossier.areas;
  const rules = rulesOf(issue.minimumGroup);
  const of = byArea(now);
  const count = (metric: MetricName, subject: string, other?: string) => of(metric, subject, other)?.value ?? 0;
  const participants = (area: string) => {
    const {value = 0, n = 0} = of("participation", area) ?? {};
    return Math.round(value * n);
  };
  const rows = now.all("pair-weight", "area-pair").map((pair) => {
    const {subject, other = "", value, expected, q} = pair;
    const people = count("pair-people", subject, other);
    const told = pairFigure(
      value,
      {
        people,
        smallerSide: count("pair-people-smaller-side", subject, other),
        withoutBusiest: count("pair-people-without-busiest", subject, other),
        participants: Math.min(participants(subject), participants(other)),
      },
      rules,
    );
    const [one = "", two = ""] = [nameOf(issue, subject), nameOf(issue, other)].toSorted(format.compare);
    if (told.kind !== "shown") {
      const instead = told.kind === "hidden" ? shown.hidden : shown.noneOrFew(issue.minimumGroup - 1);
      return {one, two, figures: [format.none, format.none, format.none, format.none, instead]};
    }
    const figures = [
      told.value,
      expected === undefined || expected === 0 ? format.none : (100 * told.value) / expected,
      q === undefined ? format.none : smallOf(q, format),
      count("pair-networks", subject, other),
      people,
    ];
    return {one, two, figures};
  });
  return {
    name: "area-pairs",
    title: says.pairsTitle,
    reads: says.pairsRead,
    table: {
      columns: [
        {title: says.area, numbers: undefined},
        {title: says.otherArea, numbers: undefined},
        {title: says.weight, numbers: "tenths"},
        {title: groupMatrix.index, numbers: "whole"},
        {title: "q", numbers: "thousandths"},
        {title: groupMatrix.networks, numbers: "whole"},
        {title: groupMatrix.people, numbers: "whole"},
      ],
      rows: rows
        .toSorted((a, b) => format.compare(a.one, b.one) || format.compare(a.two, b.two))
        .map(({one, two, figures}) => [one, two, ...figures]),
    },
  };
}

/** A q is never 0, however many decimals it takes. */
function smallOf(q: number, {number}: Words["format"]): string | number {
  return q < leastTold ? `< ${number(leastTold, 3)}` : q;
}

/** Scores of areas, and of pairs of them; `Scores.of` is of departments. */
function byArea(now: Scores): (metric: MetricName, subject: string, other?: string) => Score | undefined {
  return (metric, subject, other) =>
    now
      .all(metric, other === undefined ? "area" : "area-pair")
      .find((score) => score.subject === subject && score.other === other);
}

/** A department that is of no area is one by itself. */
function nameOf({areas: names, groups}: Issue, area: string): string {
  return names.get(area) ?? groups.get(area)?.name ?? area;
}
