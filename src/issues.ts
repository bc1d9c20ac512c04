import {changesBetween, type DateFacts} from "./chance.ts";
import {mostDepartments} from "./charts/group-matrix.ts";
import type {Need} from "./finding.ts";
import {findingsOf} from "./findings/index.ts";
import type {Graphs, TieRules} from "./graph.ts";
import {type Change, type Delivery, figureNames, type Issue, type NamedNetwork, type Span} from "./issue.ts";
import {randomFor} from "./kernels/random.ts";
import type {MetricName} from "./language.ts";
import {lineagesOf} from "./lineages.ts";
import {intervalDraws, networkFacts, pairDrawsOf} from "./measure.ts";
import {type NullModel, type Score, whole} from "./metric.ts";
import type {Day, GroupId, Network, OrgUnit, PersonId, Snapshot} from "./model.ts";
import {byText, yearBefore} from "./model.ts";
import {type ChangeParts, partsBetween} from "./parts.ts";
import {petalOrder} from "./petals.ts";
import type {Pipeline} from "./pipeline.ts";
import {recommendationsOf} from "./recommendations.ts";
import {Scores} from "./scores.ts";

/** A day as it was measured. */
export interface Period {
  readonly day: Day;
  readonly units: readonly OrgUnit[];
  readonly snapshot: Snapshot;
  readonly rules: TieRules;
  /** In the departmental reading. */
  readonly graphs: Graphs;
  /** All of the day's. */
  readonly scores: readonly Score[];
  readonly deliveries: readonly Delivery[];
  /** Whether its figures stay as they were measured, because rows that they rest on are past retention. */
  readonly isFrozen: boolean;
  /** Whether all who were there on the day are in the snapshot and the graphs; else the scores alone tell of it. */
  readonly isWhole: boolean;
}

/** One issue for each period, in order of time: each knows the ones before it, and none after. Made when asked for. */
export function* issuesOf(
  pipeline: Pipeline,
  periods: readonly Period[],
  networks: readonly Network[],
  needs: readonly Need[] | undefined,
  version: string,
): Iterable<Issue> {
  const found = findingsIn(pipeline, periods, networks, needs);
  const lineages = lineagesOf(periods.map(communitiesOf));
  const homes = new Map<string, string>();
  let flowerOrder: readonly string[] = [];
  for (const [at, period] of periods.entries()) {
    const {rows, frame} = period.graphs;
    rows.networks.forEach((id, n) => {
      const home = rows.groups[frame.home[n] ?? -1];
      if (home !== undefined) homes.set(id, home);
    });
    const order = departmentOrder(period.graphs);
    flowerOrder = petalOrder(
      flowerOrder,
      leanings(period, homes),
      order.map((id) => ({id, area: areaOf(period.graphs, id)})),
    );
    const upToNow = periods.slice(0, at + 1);
    yield {
      title: pipeline.title,
      day: period.day,
      periods: upToNow.map(({day}) => day),
      frozen: upToNow.filter(({isFrozen}) => isFrozen).map(({day}) => day),
      scores: upToNow.flatMap(({day, scores}) => (day === period.day ? scores : scores.filter(isKept))),
      groups: groupNames(period, order),
      areas: areaNames(period, order),
      order,
      networks: new Map(networks.map((network) => [network.id, named(network, period, homes)])),
      ...comparisons(pipeline, upToNow),
      needs,
      findings: found[at] ?? [],
      recommendations: recommendationsOf({
        facts: period.snapshot,
        rules: period.rules,
        seed: pipeline.analysis.seed,
        findings: found[at] ?? [],
        needs,
        unsettledLists: new Set([...period.rules.lists].filter((id) => !pipeline.analysis.lists.includes(id))),
        thresholds: pipeline.thresholds.findings,
      }),
      communities: lineages[at] ?? {living: [], gone: []},
      deliveries: period.deliveries,
      home: [],
      settings: {
        ...pipeline.analysis,
        silentRoles: pipeline.analysis.roles.silent,
        departments: pipeline.departments,
        statedNeeds: needs?.length,
        draws: drawsOf(pipeline, period),
      },
      seed: pipeline.analysis.seed,
      version,
      minimumGroup: pipeline.privacy.minimumGroup,
      flowerOrder,
    };
  }
}

/** The communities as they were measured. */
function communitiesOf({graphs, scores, isWhole}: Period) {
  const labels = scores.filter(({metric, reading}) => metric === "community" && reading === "departmental");
  const communities = new Map(labels.map(({subject, label}) => [subject as PersonId, Number(label)]));
  if (isWhole) return {persons: graphs.rows.persons, communities};
  const measured = scores.filter(({of}) => of === "person").map(({subject}) => subject as PersonId);
  return {persons: new Set([...measured, ...graphs.rows.persons]), communities};
}

function findingsIn(
  {thresholds}: Pipeline,
  periods: readonly Period[],
  networks: readonly Network[],
  needs: readonly Need[] = [],
) {
  const facts = new Map(networks.map(({id, to, parent}) => [id as string, {end: to, parent}]));
  const inPeriods = periods.map(({day, scores}) => ({
    day,
    scores: new Scores(scores.filter(isOfFindings)),
    networks: facts,
    needs,
  }));
  return findingsOf(inPeriods, thresholds.findings);
}

/** Of persons, of whom there are many, findings ask one thing. */
function isOfFindings({of, metric}: Score): boolean {
  return of !== "person" || metric === "two-mode-betweenness" || metric === "two-mode-degree";
}

/** Of earlier periods a report tells the whole figures, and which networks there were. */
function isKept({of, metric}: Score): boolean {
  return of === "whole" || metric === "network-size";
}

function drawsOf({analysis, periods}: Pipeline, {day, scores}: Period): {whole: number; pairs: number} {
  const inFull = day === periods.at(-1);
  const tested = scores.some(
    ({metric, of, nullModel, p}) =>
      metric === "pair-weight" && of === "group-pair" && nullModel === "guests" && p !== undefined,
  );
  return {
    whole: analysis.draws.whole,
    pairs: tested ? pairDrawsOf(analysis.draws, scores, inFull) : analysis.draws.whole,
  };
}

/** Area by area, so that the halves of the flower and the blocks of the matrix hold together; stable over time. */
function departmentOrder(graphs: Graphs): readonly GroupId[] {
  const area = (id: GroupId) => areaOf(graphs, id) ?? "\uffff";
  return graphs.rows.groups.toSorted((a, b) => byText(area(a), area(b)) || byText(a, b));
}

function areaOf({rows, frame}: Graphs, group: GroupId): string | undefined {
  return frame.area[rows.groups.indexOf(group)];
}

function groupNames({units, graphs}: Period, order: readonly GroupId[]): Issue["groups"] {
  const names = new Map<string, string>(units.map(({id, name}) => [id, name]));
  return new Map(
    order.map((id) => {
      const area = areaOf(graphs, id);
      return [id, {name: names.get(id) ?? id, area: area === undefined ? undefined : (names.get(area) ?? area)}];
    }),
  );
}

function areaNames({units, graphs}: Period, order: readonly GroupId[]): Issue["areas"] {
  const names = new Map<string, string>(units.map(({id, name}) => [id, name]));
  return new Map(
    order.flatMap((id) => {
      const area = areaOf(graphs, id);
      return area === undefined ? [] : [[area, names.get(area) ?? area]];
    }),
  );
}

function named(
  {id, name, from, to}: Network,
  {graphs: {rows, frame}}: Period,
  homes: ReadonlyMap<string, string>,
): NamedNetwork {
  const anchor = rows.groups[frame.anchor[rows.networks.indexOf(id)] ?? -1];
  return {name, from, to, home: homes.get(id), anchor};
}

function leanings({scores}: Period, homes: ReadonlyMap<string, string>) {
  const guests = Map.groupBy(
    scores.filter(({metric, subject, other}) => metric === "members-from" && other !== homes.get(subject)),
    ({subject}) => subject,
  );
  const living = scores.filter(({metric, reading}) => metric === "network-size" && reading === "departmental");
  return living.map(({subject: id}) => ({
    id,
    department: homes.get(id) ?? "",
    guests: (guests.get(id) ?? []).map(({other = "", value = 0}) => ({department: other, weight: value})),
  }));
}

function comparisons(
  pipeline: Pipeline,
  periods: readonly Period[],
): Pick<Issue, "changes" | "splits" | "changeParts"> {
  const now = periods.at(-1);
  const spans = [
    ["period", periods.at(-2)],
    ["year", periods.find(({day}) => now !== undefined && day === yearBefore(now.day))],
  ] as const;
  const pairs = spans.flatMap(([span, before]) =>
    now === undefined || before === undefined ? [] : [{span, before, now}],
  );
  // Where periods are years, the last period and a year ago are the same day, and once is enough.
  const known = new Map<Day, ChangeParts>();
  const found = pairs
    .filter(({before}) => before.isWhole)
    .map((one) => {
      const parts = known.get(one.before.day) ?? partsOf(pipeline, one.before, one.now);
      known.set(one.before.day, parts);
      return {...one, ...parts};
    });
  return {
    changes: pairs.flatMap(({span, before, now: after}) => changesOf(span, before, after, pipeline.analysis.seed)),
    splits: found.flatMap(({span, before, share}) =>
      share === undefined ? [] : [{span, from: before.day, split: share.byNetwork, causes: share.byCause.unions}],
    ),
    changeParts: found.flatMap(({span, before, parts}) => parts.map((part) => ({...part, span, from: before.day}))),
  };
}

function partsOf({analysis: {seed}, departments, exceptions, succession}: Pipeline, earlier: Period, now: Period) {
  const many = Math.max(earlier.graphs.rows.groups.length, now.graphs.rows.groups.length);
  return partsBetween(earlier, now, {
    rules: {departments, exceptions},
    succession,
    // Of more departments than fit into a matrix, nobody would read the pairs.
    pairs: many <= mostDepartments,
    draws: intervalDraws,
    random: () => randomFor(seed, `parts ${earlier.day} ${now.day}`),
  });
}

function changesOf(span: Span, earlier: Period, now: Period, seed: number): readonly Change[] {
  const draws = {draws: intervalDraws, random: randomFor(seed, `change ${earlier.day} ${now.day}`)};
  const {crossShare, index, crossVolume, reach} = changesBetween(dateFacts(earlier), dateFacts(now), draws);
  const [before, after] = [wholeOf(earlier, "participation")?.value, wholeOf(now, "participation")?.value];
  // Participation is a plain count of people: it has no interval over networks.
  const participation = {difference: before === undefined || after === undefined ? undefined : after - before};
  const found = {
    participation,
    reach,
    "cross-volume": crossVolume,
    "cross-share": crossShare,
    "index-of-crossing": index,
  };
  return [...figureNames, "index-of-crossing" as const].flatMap((figure) => {
    const {
      difference: value,
      low,
      high,
    }: {difference: number | undefined; low?: number | undefined; high?: number | undefined} = found[figure];
    return value === undefined ? [] : [{figure, span, from: earlier.day, value, low, high}];
  });
}

/** Who was there is counted where all of them still are; else as it was counted when the day was measured. */
function dateFacts(period: Period): DateFacts {
  const {rows} = period.graphs;
  const sole = new Map(
    period.scores.filter(({metric}) => metric === "sole-reach").map(({subject, value}) => [subject, value]),
  );
  return {
    networks: networkFacts(period.scores).map((fact) => ({...fact, soleReach: sole.get(fact.id) ?? 0})),
    employees: period.isWhole ? rows.persons.length : (wholeOf(period, "participation")?.n ?? 0),
    groups: period.isWhole ? rows.groups.length : period.scores.filter(isParticipationOfGroup).length,
    reach: wholeOf(period, "reach")?.value,
    expected: wholeOf(period, "cross-share", "memberships")?.expected,
  };
}

function isParticipationOfGroup({metric, of, reading}: Score): boolean {
  return metric === "participation" && of === "group" && reading === "departmental";
}

function wholeOf({scores}: Period, metric: MetricName, nullModel?: NullModel): Score | undefined {
  return scores.find((score) => score.metric === metric && score.subject === whole && score.nullModel === nullModel);
}
