import type {Section} from "./dossier.ts";
import type {Issue} from "./issue.ts";
import type {Words} from "./language.ts";
import type {Lineages} from "./lineages.ts";
import {whole} from "./metric.ts";
import {figure, type Rules, rulesOf, type Shown} from "./privacy.ts";
import {type Scores, scoresOfDay} from "./scores.ts";

/** The communities against the departments, and the departments against the communities. */
export function communitySections(issue: Issue, words: Words): readonly Section[] {
  const now = scoresOfDay(issue);
  return [communities(issue, now, words), departments(issue, now, words)];
}

/** Every community under the number that it keeps: how far it cuts across, and what became of it since the last period. */
function communities(issue: Issue, now: Scores, words: Words): Section {
  const says = words.dossier.communities;
  const rules = rulesOf(issue.minimumGroup);
  const living = issue.communities.living.map((one) => livingRow(one, issue, now, words, rules));
  const gone = issue.communities.gone.map((one) => goneRow(one, words, rules));
  const of = (name: Parameters<Scores["of"]>[0]) => now.of(name, whole)?.value;
  const sameness = says.sameness({
    seeds: of("community-stability"),
    networks: of("community-stability-over-networks"),
    before: of("community-continuity"),
  });
  return {
    name: "communities",
    title: says.title,
    reads: [...says.reads, ...sameness],
    table: {
      columns: [
        {title: says.community, numbers: undefined},
        {title: says.members, numbers: "whole"},
        {title: says.departments, numbers: "tenths"},
        {title: says.largest, numbers: undefined},
        {title: says.largestShare, numbers: "percent"},
        {title: says.across, numbers: undefined},
        {title: says.recovery, numbers: "percent"},
        {title: says.since, numbers: undefined},
      ],
      rows: [...living, ...gone],
    },
  };
}

/** Where no department has more than this part, a community cuts across. */
const half = 0.5;

function livingRow(
  {lineage, community, origin}: Lineages["living"][number],
  {groups}: Issue,
  now: Scores,
  {dossier: {communities: says}, format, shown}: Words,
  rules: Rules,
): readonly (string | number)[] {
  const score = (name: Parameters<Scores["all"]>[0]) =>
    now.all(name, "community").find(({subject}) => subject === String(community));
  const size = score("community-size")?.value ?? 0;
  const largest = score("community-largest-share");
  const told = <Value>(value: Value | undefined, write: (value: Value) => string | number) =>
    written(figure(value, {n: size, size}, rules), write, shown, format.none);
  const nameOf = (id: string) => groups.get(id)?.name ?? id;
  return [
    says.name(lineage),
    size < rules.minimumGroup ? shown.few(rules.minimumGroup - 1) : size,
    told(score("community-effective-departments")?.value, asItIs),
    told(largest?.other, nameOf),
    told(largest?.value, inWholePercent),
    told(largest?.value, (value) => (value <= half ? says.isAcross : says.isNotAcross)),
    told(score("community-recovery")?.value, inWholePercent),
    told(origin, (from) => says.origin(from)),
  ];
}

function goneRow(
  {lineage, members, fate}: Lineages["gone"][number],
  {dossier: {communities: says}, format, shown}: Words,
  rules: Rules,
): readonly (string | number)[] {
  const became = written(figure(fate, {n: members, size: members}, rules), (one) => says.fate(one), shown, format.none);
  return [says.name(lineage), ...Array.from({length: 6}, () => format.none), became];
}

/** Over how many communities each department is split, the most split first. */
function departments({order, groups, minimumGroup}: Issue, now: Scores, words: Words): Section {
  const {dossier, format, shown} = words;
  const says = dossier.communities;
  const rules = rulesOf(minimumGroup);
  const rows = order.flatMap((id) => {
    const score = now.of("department-communities", id);
    const told = figure(score?.value, {n: score?.n ?? 0, size: score?.n ?? 0}, rules);
    return told.kind === "none" ? [] : [{name: groups.get(id)?.name ?? id, n: score?.n ?? 0, told}];
  });
  const spread = ({told}: (typeof rows)[number]) => (told.kind === "shown" ? told.value : 0);
  return {
    name: "department-communities",
    title: says.departmentsTitle,
    reads: [says.departmentsRead],
    table: {
      columns: [
        {title: dossier.department, numbers: undefined},
        {title: says.members, numbers: "whole"},
        {title: says.spread, numbers: "tenths"},
      ],
      rows: rows
        .toSorted((a, b) => spread(b) - spread(a) || format.compare(a.name, b.name))
        .map(({name, n, told}) => [
          name,
          n < minimumGroup ? shown.few(minimumGroup - 1) : n,
          written(told, asItIs, shown, format.none),
        ]),
    },
  };
}

const asItIs = (value: number) => value;
const inWholePercent = (share: number) => Math.round(share * 100) / 100;

/** A figure that may be told, or that it may not. */
function written<Value>(
  told: Shown<Value>,
  write: (value: Value) => string | number,
  {hidden}: Words["shown"],
  none: string,
): string | number {
  if (told.kind === "shown") return write(told.value);
  return told.kind === "none" ? none : hidden;
}
