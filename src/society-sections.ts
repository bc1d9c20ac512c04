import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {MetricName, Words} from "./language.ts";
import {whole} from "./metric.ts";
import {figure, rulesOf} from "./privacy.ts";
import {Scores} from "./scores.ts";

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
function meetingSection({scores, day, order, groups, minimumGroup}: Issue, words: Words): Section {
  const {dossier, metrics, shown, format, findings} = words;
  const says = dossier.society;
  const rules = rulesOf(minimumGroup);
  const now = new Scores(scores.filter(({asOf}) => asOf === day));
  const cells = (subject: string) =>
    meetings.flatMap((metric) => {
      const {value, n = 0} = now.of(metric, subject) ?? {};
      if (value === undefined || n === 0) return [format.none, format.none];
      const told = figure(value, {n, size: n}, rules);
      return told.kind === "shown"
        ? [format.number(told.value), format.number(n)]
        : [shown.hidden, shown.few(minimumGroup - 1)];
    });
  const subjects = [whole, ...order].filter((id) => meetings.some((metric) => (now.of(metric, id)?.n ?? 0) > 0));
  return {
    name: "society",
    title: says.title,
    reads: says.reads,
    table: {
      columns: [
        dossier.department,
        ...meetings.flatMap((metric) => [metrics[metric].title, says.carriers(metrics[metric].title)]),
      ].map((title) => ({title, numbers: undefined})),
      rows: subjects.map((id) => [id === whole ? findings.whole : (groups.get(id)?.name ?? id), ...cells(id)]),
    },
  };
}

/** Which committees and networks have politicians in common; fewer than the smallest group are told as a class. */
function committeeSection({scores, day, networks, minimumGroup}: Issue, {dossier, shown, format}: Words): Section {
  const says = dossier.society;
  const nameOf = (id: string) => networks.get(id)?.name ?? id;
  const rows = scores
    .filter(({metric, asOf}) => metric === "shared-politicians" && asOf === day)
    .map(({subject, other = "", n}) => [
      ...[nameOf(subject), nameOf(other)].toSorted(format.compare),
      n < minimumGroup ? shown.few(minimumGroup - 1) : format.number(n),
    ]);
  return {
    name: "committees",
    title: says.committees,
    reads: says.committeesRead,
    table: {
      columns: [says.one, says.other, says.politicians].map((title) => ({title, numbers: undefined})),
      rows,
    },
  };
}
