import type {Column} from "./chart.ts";
import type {Section} from "./dossier.ts";
import {type Finding, isOfReorganisation, type Rule} from "./finding.ts";
import {ruleOf, findings as rules} from "./findings/index.ts";
import type {Issue} from "./issue.ts";
import type {FindingFigures, FindingKind, Words} from "./language.ts";

/** Barriers and drivers for the secretariat: by kind, each with its proposal, its evidence and what has become of it. */
export function findingSections(issue: Issue, words: Words): readonly Section[] {
  const {findings: says, dossier} = words;
  const stated = issue.needs === undefined ? dossier.needsNotStated : dossier.needsRead;
  return [
    sectionOf("barriers", says.barriers, [...says.barriersRead, stated], "barrier", issue, words),
    sectionOf("drivers", says.drivers, says.driversRead, "driver", issue, words),
  ];
}

function sectionOf(
  name: string,
  title: string,
  reads: readonly string[],
  side: Rule["side"],
  issue: Issue,
  words: Words,
): Section {
  const {findings: says} = words;
  const kinds = rules.filter((rule) => rule.side === side).map(({kind}) => kind);
  const heads: readonly Column[] = [
    textColumn(says.where),
    textColumn(says.evidence),
    {title: says.change, numbers: "written"},
    textColumn(says.life),
  ];
  const found = kinds.flatMap((kind) => {
    const all = issue.findings.filter((finding) => finding.kind === kind);
    const rows = all.map((finding) => lineOf(finding, issue, words));
    return rows.length === 0 ? [] : [{kind, count: all.filter(({state}) => state !== "gone").length, rows}];
  });
  return {
    name,
    title,
    reads,
    table: {
      columns: [textColumn(says.kind), ...heads, textColumn(says.action)],
      rows: found.flatMap(({kind, rows}) =>
        rows.map((row) => [says.kinds[kind].title, ...row, says.kinds[kind].action]),
      ),
    },
    parts: found.map(({kind, count, rows}) => ({
      title: says.headed(says.kinds[kind].title, count),
      reads: says.proposal(says.kinds[kind].action),
      table: {columns: heads, rows},
    })),
  };
}

const textColumn = (title: string): Column => ({title, numbers: undefined});

function lineOf(finding: Finding, issue: Issue, words: Words): readonly string[] {
  const {format} = words;
  return [
    subjectOf(finding, issue, words),
    finding.state === "gone" ? format.none : evidenceOf(finding, words),
    changeOf(finding, words),
    lifeOf(finding, issue, words),
  ];
}

function lifeOf(finding: Finding, {changeParts}: Issue, {findings: says, format}: Words): string {
  const {kind, state, firm, firstSeen} = finding;
  const life = says.states[state](format.periodInText(firstSeen));
  if (isOfReorganisation(finding, changeParts)) return `${life}, ${says.reorganised}`;
  if (firm || state === "gone") return life;
  return `${life}, ${ruleOf(kind).claims ? says.weak.claim : says.weak.fact}`;
}

function subjectOf({of, subject, other}: Finding, {groups, networks}: Issue, {findings: says}: Words): string {
  if (of === "whole") return says.whole;
  if (of === "person") return says.person(subject);
  const nameOf = (id: string) => (of.startsWith("network") ? networks.get(id)?.name : groups.get(id)?.name) ?? id;
  return other === undefined ? nameOf(subject) : `${nameOf(subject)} ↔ ${nameOf(other)}`;
}

function evidenceOf<Kind extends FindingKind>(
  {kind, figures}: {readonly kind: Kind; readonly figures: FindingFigures[Kind]},
  {findings: says}: Words,
): string {
  return says.kinds[kind].evidence(figures);
}

function changeOf({kind, change}: Finding, {findings: {changes, kinds}, format}: Words): string {
  if (change === undefined) return format.none;
  const {quantity} = ruleOf(kind);
  const [amount, decimals] = quantity === "share" ? [change * 100, 1] : [change, 0];
  const written = format.signed(amount, decimals);
  if (written === format.signed(0, decimals)) return changes.none;
  if (quantity !== "count") return changes[quantity](written);
  const [one, more] = kinds[kind].counts ?? ["", ""];
  return changes.count(written, Math.round(Math.abs(change)) === 1 ? one : more);
}
