import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import {scoresOfDay} from "./scores.ts";
import {staffDivisions, staffName} from "./staff-names.ts";

/** How many take part of each staff group, as it is and with the departments' habits taken out, and of the managers. */
export function staffSection(issue: Issue, words: Words): Section {
  const {minimumGroup} = issue;
  const {dossier, shown, format} = words;
  const says = dossier.staff;
  const {by: division, who, people, divisions} = dossier.creditSums;
  const rules = rulesOf(minimumGroup);
  const now = scoresOfDay(issue);
  const row = (by: string, name: string, n: number, values: readonly (number | undefined)[]) => {
    const cells = values.map((value) => {
      const told = figure(value, {n, size: n}, rules);
      if (told.kind === "shown") return Math.round(told.value * 100) / 100;
      return told.kind === "none" ? format.none : shown.hidden;
    });
    return [by, name, n < minimumGroup ? shown.few(minimumGroup - 1) : n, ...cells];
  };
  const groups = now.all("participation-of-staff", "staff-group");
  const managers = now.of("participation-of-managers", whole);
  return {
    name: "staff",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        {title: division, numbers: undefined},
        {title: who, numbers: undefined},
        {title: people, numbers: "whole"},
        {title: words.metrics.participation.title, numbers: "percent"},
        {title: says.standardised, numbers: "percent"},
      ],
      rows: [
        ...staffDivisions.flatMap((by) =>
          groups
            .filter(({subject}) => subject === by)
            .map(({other = "", n, value}) =>
              row(divisions[by], staffName(by, other, words), n, [
                value,
                now.of("participation-of-staff-standardised", by, other)?.value,
              ]),
            ),
        ),
        ...(managers === undefined || managers.n === 0
          ? []
          : [row(says.management, says.managers, managers.n, [managers.value, undefined])]),
      ],
    },
  };
}
