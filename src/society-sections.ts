import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import {scoresOfDay} from "./scores.ts";

const meetings = [
  "networks-with-politics",
  "networks-with-citizens",
  "networks-with-partners",
] as const satisfies readonly MetricName[];

/** Where employees meet politicians, citizens and partners, and which committees sit in which networks; none of neither. */
export function societySections(issue: Issue, words: Words): readonly Section[] {
  return [meetingSection(issue, words), committeeSection(issue, words)].filter(({table}) => table.rows.length > 0);
}

/** Networks with outsiders, and how many employees carry the contact there: in all, and of each department. */
function meetingSection(issue: Issue, words: Words): Section {
  const {order, groups, minimumGroup} = issue;
  const {dossier, metrics, shown, format, findings} = words;
  const says = dossier.society;
  const rules = rulesOf(minimumGroup);
  const now = scoresOfDay(issue);
  const cells = (subject: string) =>
    meetings.flatMap((metric): readonly (string | number)[] => {
      const {value, n = 0} = now.of(metric, subject) ?? {};
      if (value === undefined || n === 0) return [format.none, format.none];
      const told = figure(value, {n, size: n}, rules);
      return told.kind === "shown" ? [told.value, n] : [shown.hidden, shown.few(minimumGroup - 1)];
    });
  const subjects = [whole, ...order].filter((id) => meetings.some((metric) => (now.of(metric, id)?.n ?? 0) > 0));
  return {
    name: "society",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        {title: dossier.department, numbers: undefined},
        ...meetings
          .flatMap((metric) => [metrics[metric].title, says.carriers(metrics[metric].title)])
          .map((title) => ({title, numbers: "whole" as const})),
      ],
      rows: subjects.map((id) => [id === whole ? findings.whole : (groups.get(id)?.name ?? id), ...cells(id)]),
    },
  };
}

/** The networks with which each committee has politicians in common; how many is told where it is the smallest group. */
function committeeSection(issue: Issue, {dossier, format}: Words): Section {
  const {scores, day, networks, minimumGroup} = issue;
  const says = dossier.society;
  const ofDay = scores.filter(({asOf}) => asOf === day);
  // A committee makes no ties among employees, so it has no size there.
  const isNetwork = new Set(
    scoresOfDay(issue)
      .all("network-size", "network")
      .map(({subject}) => subject),
  );
  const nameOf = (id: string) => networks.get(id)?.name ?? id;
  const shared = ofDay
    .filter(({metric}) => metric === "shared-politicians")
    .map(({subject, other = "", n}) => {
      const [committee, network] = isNetwork.has(subject) ? [other, subject] : [subject, other];
      const name = nameOf(network);
      return {committee, name: n < minimumGroup ? name : `${name} (${format.number(n)})`};
    });
  const rows = [...Map.groupBy(shared, ({committee}) => committee)]
    .map(([committee, all]) => ({
      committee: nameOf(committee),
      names: all.map(({name}) => name).toSorted(format.compare),
    }))
    .toSorted((a, b) => format.compare(a.committee, b.committee));
  return {
    name: "committees",
    title: says.committees,
    reads: says.committeesRead(minimumGroup),
    table: {
      columns: [
        {title: says.committee, numbers: undefined},
        {title: says.networks, numbers: "whole"},
        {title: says.which, numbers: undefined},
      ],
      rows: rows.map(({committee, names}) => [committee, names.length, names.join("; ")]),
    },
  };
}
