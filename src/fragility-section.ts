import type {Section} from "./dossier.ts";
import {fragileIn, type Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {fewInCommon} from "./metric.ts";
import {scoresOfDay} from "./scores.ts";

/** What is left of each pair of departments, in turn, without its busiest network and its busiest people. */
const without = [
  "pair-people-without-busiest",
  "pair-people-without-one",
  "pair-people-without-two",
  "pair-people-without-three",
] as const satisfies readonly MetricName[];

/**
 * How many people in common every pair would keep that has five or more, those first that would keep fewer than five
 * without the fewest people. Who the people are is in the scores, by pseudonym.
 */
export function fragilitySection(issue: Issue, {dossier, page, groupMatrix, shown, format}: Words): Section {
  const says = dossier.fragility;
  const now = scoresOfDay(issue);
  const nameOf = (id: string | undefined) => (id === undefined ? "" : (issue.groups.get(id)?.name ?? id));
  const few = shown.noneOrFew(fewInCommon - 1);
  const rows = now.all("pair-people", "group-pair").flatMap(({subject, other, value = 0}) => {
    if (value < fewInCommon) return [];
    const left = without.map((metric) => now.of(metric, subject, other)?.value ?? 0);
    const [one = "", two = ""] = [nameOf(subject), nameOf(other)].toSorted(format.compare);
    return [{one, two, people: value, left, falls: left.filter((people) => people < fewInCommon).length}];
  });
  const byFragility = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    b.falls - a.falls || a.people - b.people || format.compare(a.one, b.one) || format.compare(a.two, b.two);
  const fragile = fragileIn(now);
  return {
    name: "fragility",
    title: says.title,
    reads: [...(fragile === undefined ? [] : [page.fragile(fragile)]), ...says.reads],
    table: {
      columns: [
        {title: dossier.department, numbers: undefined},
        {title: groupMatrix.otherDepartment, numbers: undefined},
        {title: dossier.people, numbers: "whole"},
        {title: says.withoutNetwork, numbers: "whole"},
        {title: says.withoutOne, numbers: "whole"},
        {title: says.withoutTwo, numbers: "whole"},
        {title: says.withoutThree, numbers: "whole"},
      ],
      rows: rows
        .toSorted(byFragility)
        .map(({one, two, people, left}) => [
          one,
          two,
          people,
          ...left.map((count) => (count < fewInCommon ? few : count)),
        ]),
    },
  };
}
