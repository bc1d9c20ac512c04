import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {figure, rulesOf} from "./privacy.ts";
import {scoresOfDay} from "./scores.ts";
import {staffDivisions, staffName} from "./staff-names.ts";

const sums = ["credit-sum", "sole-reach-sum", "pairs-alone-sum"] as const satisfies readonly MetricName[];

/** What networks bring, added up by hosting department, and by the role, hours, place and position of those who meet there. */
export function creditSection(issue: Issue, words: Words): Section {
  const {order, groups, minimumGroup} = issue;
  const {dossier, shown, format} = words;
  const says = dossier.creditSums;
  const rules = rulesOf(minimumGroup);
  const now = scoresOfDay(issue);
  const row = (by: string, name: string, subject: string, other?: string) => {
    const n = now.of("credit-sum", subject, other)?.n ?? 0;
    const figures = sums.map((metric) => {
      const told = figure(now.of(metric, subject, other)?.value, {n, size: n}, rules);
      if (told.kind !== "shown") return told.kind === "none" ? format.none : shown.hidden;
      return told.value;
    });
    return [by, name, n < minimumGroup ? shown.few(minimumGroup - 1) : n, ...figures];
  };
  const staff = now.all("credit-sum", "staff-group");
  const hosts = order.filter((id) => (now.of("credit-sum", id)?.n ?? 0) > 0);
  return {
    name: "credit-sums",
    title: says.title,
    reads: [says.reads],
    table: {
      columns: [
        {title: says.by, numbers: undefined},
        {title: says.who, numbers: undefined},
        {title: says.people, numbers: "whole"},
        {title: dossier.credit, numbers: "whole"},
        {title: dossier.sole, numbers: "whole"},
        // Pairs are few, and shared out among many.
        {title: says.pairsAlone, numbers: "tenths"},
      ],
      rows: [
        ...hosts.map((id) => row(says.host, groups.get(id)?.name ?? id, id)),
        ...(["role", ...staffDivisions] as const).flatMap((by) =>
          staff
            .filter(({subject, other}) => subject === by && other !== undefined)
            .map(({other = ""}) => row(says.divisions[by], staffName(by, other, words), by, other)),
        ),
      ],
    },
  };
}
