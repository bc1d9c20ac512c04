import {type Affiliations, byArea, counts, type Graphs, regrouped} from "./graph.ts";
import type {BaseSteps} from "./kernels/base-steps.ts";
import {type Brokerage, brokerage, directedBrokerage} from "./kernels/brokerage.ts";
import type {UndirectedRole} from "./kernels/brokerage-by-chance.ts";
import {compositionOf, crossingsOf, inverseConcentrationIn, mostFrequentIn} from "./kernels/composition.ts";
import {contactsIn} from "./kernels/contacts.ts";
import {groupsMet} from "./kernels/cover.ts";
import {type KeyPlayers, keyGroups, keyPersons} from "./kernels/key-players.ts";
import {mixingOf} from "./kernels/mixing.ts";
import {once} from "./kernels/once.ts";
import {pairWeightOf} from "./kernels/pair-weight.ts";
import {type Pair, type PairRules, pairsOf, pairWeightsOf} from "./kernels/pairs.ts";
import {participantsOf, sumByGroup} from "./kernels/participants.ts";
import type {DirectedRole} from "./kernels/paths-through.ts";
import {randomFor} from "./kernels/random.ts";
import {placeIn, rowsOf, sizeOf} from "./kernels/rows.ts";
import {type Recovery, recoveryOf} from "./kernels/stability.ts";
import {type TieChange, tieChange} from "./kernels/tie-change.ts";
import type {MetricName} from "./language.ts";
import {byText, type Day, type GroupId, type PersonId, type Random, type Reading} from "./model.ts";
import {type Rest, staffGroupsOf} from "./staff.ts";

/** What a score is about. */
export const levels = [
  "whole",
  "group",
  "area",
  "group-pair",
  "area-pair",
  "staff-group",
  "network",
  "network-pair",
  "person",
  "community",
] as const;
export type Level = (typeof levels)[number];

/** How chance is made: see `chance.ts`. */
export const nullModels = ["memberships", "guests", "labels"] as const;
export type NullModel = (typeof nullModels)[number];

/** The subject of scores of the whole organisation. */
export const whole = "whole";

/**
 * One number about one subject; a pair once, with subject < other. A staff group has what the staff is divided by as its
 * subject, `position`, `hours`, `place` or, of seats in networks, `role`, and which of those groups it is as the other.
 */
export interface Value {
  readonly of: Level;
  readonly subject: string;
  readonly other?: string;
  /** How many people stand behind the number: privacy goes by it. */
  readonly n: number;
  /** Undefined where the measure has no value: never 0, never NaN. */
  readonly value: number | undefined;
  /** Standard error of the value, where it is reckoned from a sample of the persons. */
  readonly error?: number | undefined;
  /** 95 % interval, where the measure has one that is not made of an error. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** By chance in closed form, where the measure has one and no null model is needed; and how far the value is from it. */
  readonly expected?: number | undefined;
  readonly z?: number | undefined;
}

interface Described {
  /** The file's name. */
  readonly name: MetricName;
  readonly of: readonly Level[];
  readonly readings: readonly Reading[];
  /** In plain text, with the symbols of the product: E employees, N participants, k members of a network ... */
  readonly formula: string;
  /** What it counts, when it has no value, and what differs between programs. */
  readonly definition: string;
  /** Author and year, and where it stands. */
  readonly source: string;
}

export interface Measure extends Described {
  readonly kind: "measure";
  readonly quantity:
    | "share"
    | "count"
    | "steps"
    | "months"
    | "rank"
    | "per 100 employees"
    | "index"
    | "weight"
    | "nats"
    | "bits"
    | "effective number";
  readonly range: readonly [number, number];
  /** The null models under which its expectation is asked for. */
  readonly chance: readonly NullModel[];
  /** No more draws than these, and only of the last period: where each of them takes long. */
  readonly draws?: number;
  /** Of the last period only: where the measure itself takes long. */
  readonly lastOnly?: boolean;
  /**
   * Pure: the same graphs and generator give the same rows, in the same order. With `asked`, rows of other levels may
   * be left out: chance asks thousands of times.
   */
  compute(graphs: Graphs, random: Random, asked?: readonly Level[]): Iterable<Value>;
  /**
   * For a measure of pairs only, for chance: what gives the values of `compute`'s rows on shuffles of these graphs, in their
   * order and without the rest; good until it is called again. Undefined where a shuffle may have other rows.
   */
  values?(graphs: Graphs): ((shuffled: Graphs) => Float64Array) | undefined;
}

/** A grouping of persons rather than a number. */
export interface Partition extends Described {
  readonly kind: "partition";
  compute(graphs: Graphs, random: Random): Iterable<{readonly subject: string; readonly label: string}>;
}

/** A number reckoned from other scores of the same day and reading, with their expectations under a null model. */
export interface Derived extends Described {
  readonly kind: "derived";
  readonly quantity: Measure["quantity"];
  readonly range: Measure["range"];
  /** Without it there are no rows. */
  readonly nullModel: NullModel;
  /** Pure, like a measure. */
  derive(scores: readonly Score[]): Iterable<Value>;
}

export type Metric = Measure | Partition | Derived;

/** A row of each of these subjects whose cross share X has an expectation E[X] when memberships are shuffled. */
export function* perCrossShare(
  scores: readonly Score[],
  levels: readonly Level[],
  figure: (share: number, expected: number) => number | undefined,
): Iterable<Value> {
  for (const {metric, of, subject, n, nullModel, value, expected} of scores) {
    if (metric !== "cross-share" || nullModel !== "memberships" || !levels.includes(of)) continue;
    const known = value !== undefined && expected !== undefined;
    yield {of, subject, n, value: known ? figure(value, expected) : undefined};
  }
}

/**
 * `part / all` of the sums over all groups, and of each group; no value where there is nothing to divide by. `people` are
 * who is behind the figure of each group.
 */
export function* ratios(
  groups: readonly GroupId[],
  people: () => ArrayLike<number>,
  part: ArrayLike<number>,
  all: ArrayLike<number>,
): Iterable<Value> {
  const share = (top: number, bottom: number) => (bottom > 0 ? top / bottom : undefined);
  const sum = (terms: ArrayLike<number>) => groups.reduce((total, _, g) => total + (terms[g] ?? 0), 0);
  // Counted when asked for: chance asks for the value only.
  let counted: ArrayLike<number> | undefined;
  const peopleOf = () => {
    counted ??= people();
    return counted;
  };
  const row = (of: "whole" | "group", subject: string, n: () => number, value: number | undefined): Value => ({
    of,
    subject,
    get n() {
      return n();
    },
    value,
  });
  yield row("whole", whole, () => sum(peopleOf()), share(sum(part), sum(all)));
  for (const [g, subject] of groups.entries()) {
    yield row("group", subject, () => peopleOf()[g] ?? 0, share(part[g] ?? 0, all[g] ?? 0));
  }
}

/**
 * Rows of the whole and of groups, and then, unless they are left out, of director areas among employees: the same figure
 * with areas for departments, so that what crosses is what goes from one area to another.
 */
export function* perGroupAndArea(
  graphs: Graphs,
  asked: readonly Level[] | undefined,
  rows: (affiliations: Affiliations) => Iterable<Value>,
): Iterable<Value> {
  yield* rows(graphs.rows);
  if (asked?.includes("area") === false) return;
  const areas = inAreas(graphs);
  if (areas === undefined) return;
  for (const row of rows(areas)) {
    if (row.of !== "group") continue;
    yield {
      of: "area",
      subject: row.subject,
      get n() {
        return row.n;
      },
      value: row.value,
    };
  }
}

const inAreas = once((graphs: Graphs) => {
  const areas = areaGroups(graphs);
  return areas && regrouped(graphs.rows, areas);
});

/** By the departments of persons, which all shuffles of memberships share. */
const knownAreas = new WeakMap<Int32Array, {readonly areas: Pick<Affiliations, "groups" | "group"> | undefined}>();

function areaGroups(graphs: Graphs): Pick<Affiliations, "groups" | "group"> | undefined {
  const known = knownAreas.get(graphs.rows.group);
  if (known !== undefined) return known.areas;
  const rows = areasOf(graphs)?.rows;
  const areas = rows && {groups: rows.groups, group: rows.group};
  knownAreas.set(graphs.rows.group, {areas});
  return areas;
}

/** Participation as if the others were neither employed nor in networks; no rows where nobody is left out. */
export function* participationOfRest(
  {rows: {persons, groups, group}}: Graphs,
  rest: Rest | undefined,
): Iterable<Value> {
  if (rest === undefined) return;
  const {employees, rows} = rest;
  const taking = sumByGroup(group, groups.length, participantsOf(rows.members, persons.length));
  yield* ratios(groups, () => employees, taking, employees);
}

/** The same of reach, `departments` being those there are to meet. */
export function* reachOfRest(
  {rows: {groups, group}}: Graphs,
  rest: Rest | undefined,
  departments: (employees: ArrayLike<number>) => number,
): Iterable<Value> {
  if (rest === undefined) return;
  const {employees, rows} = rest;
  const others = departments(employees) - 1;
  yield* ratios(
    groups,
    () => employees,
    groupsMet(rows.members, rows.composition, group, groups.length),
    employees.map((count) => count * others),
  );
}

/** The same of the cross share: they are in no network. */
export function* crossShareOfRest({rows: {persons, groups, group}}: Graphs, rest: Rest | undefined): Iterable<Value> {
  if (rest === undefined) return;
  const {crossing, seats} = crossingsOf(rest.rows.composition, groups.length);
  const participants = () => sumByGroup(group, groups.length, participantsOf(rest.rows.members, persons.length));
  yield* ratios(groups, participants, crossing, seats);
}

/** The same of the cross volume, per 100 employees who are left. */
export function* crossVolumeOfRest({rows: {groups}}: Graphs, rest: Rest | undefined): Iterable<Value> {
  if (rest === undefined) return;
  const {employees, rows} = rest;
  const {crossing} = crossingsOf(rows.composition, groups.length);
  yield* ratios(
    groups,
    () => employees,
    crossing.map((amount) => 100 * amount),
    employees,
  );
}

/** `amount` of each person, added up over all and over each group; no value of nobody. */
export function* totals({persons, groups, group}: Affiliations, amount: ArrayLike<number>): Iterable<Value> {
  const sums = sumByGroup(group, groups.length, amount);
  const people = sumByGroup(group, groups.length);
  const n = persons.length;
  yield {of: "whole", subject: whole, n, value: n > 0 ? sums.reduce((all, sum) => all + sum, 0) : undefined};
  for (const [g, subject] of groups.entries()) yield {of: "group", subject, n: people[g] ?? 0, value: sums[g]};
}

/** Mean steps to persons of other groups: over the whole organisation, and from each group. */
export function* stepsAcross(groups: readonly GroupId[], {persons, mean, ofGroup}: BaseSteps): Iterable<Value> {
  const all = persons.reduce((sum, count) => sum + count, 0);
  yield {of: "whole", subject: whole, n: all, ...mean, value: mean?.value};
  for (const [g, subject] of groups.entries()) {
    yield {of: "group", subject, n: persons[g] ?? 0, ...ofGroup[g], value: ofGroup[g]?.value};
  }
}

/** A figure of the ties that came and went since the period before; no value where there is none, or no tie at all. */
export function* tiesSinceBefore(
  {rows, projection, past}: Graphs,
  figure: (change: TieChange) => number,
): Iterable<Value> {
  const earlier = past?.earlier;
  const n = projection.persons.length;
  if (earlier === undefined || n + earlier.projection.persons.length === 0) {
    yield {of: "whole", subject: whole, n, value: undefined};
    return;
  }
  const at = new Map(earlier.rows.persons.map((id, person) => [id, person]));
  const earlierOf = rows.persons.map((id) => at.get(id) ?? -1);
  // Rows have a tie at both its ends.
  const {kept, formed, dissolved} = tieChange(earlier.projection, projection, earlierOf);
  const value = figure({kept: kept / 2, formed: formed / 2, dissolved: dissolved / 2});
  yield {of: "whole", subject: whole, n, value: Number.isNaN(value) ? undefined : value};
}

/** Larger graphs have more pairs to try than there is time for. */
const keyLimit = {groups: 500, persons: 10_000};

/** Rows of key players, by node: departments among each other, then persons. */
export function* perKeyPlayer(
  graphs: Graphs,
  figures: (players: KeyPlayers) => Iterable<readonly [node: number, value: number | undefined]>,
): Iterable<Value> {
  const {projection, byPerson} = graphs;
  const {groups, group, persons} = graphs.rows;
  if (groups.length <= keyLimit.groups) {
    const employees = sumByGroup(group, groups.length);
    for (const [g, value] of figures(keyGroups(mixingOf(byPerson)))) {
      const subject = groups[g];
      if (subject !== undefined) yield {of: "group", subject, n: employees[g] ?? 0, value};
    }
  }
  if (projection.persons.length > keyLimit.persons) return;
  for (const [node, value] of figures(keyPersons(graphs))) {
    const subject = persons[projection.persons[node] ?? -1];
    if (subject !== undefined) yield {of: "person", subject, n: 1, value};
  }
}

/** A row for every network, also where it has one member or none: n is its size k. */
export function* perNetwork(
  {networks, ofNetwork}: Affiliations,
  figure: (network: number, size: number) => number | undefined,
): Iterable<Value> {
  for (const [at, subject] of networks.entries()) {
    const n = sizeOf(ofNetwork, at);
    yield {of: "network", subject, n, value: figure(at, n)};
  }
}

/** A row for every person who is in a network of the reading; the others have nothing to be measured by. */
export function* perPerson(
  {persons, ofPerson}: Affiliations,
  figure: (person: number) => number | undefined,
): Iterable<Value> {
  for (const [at, subject] of persons.entries()) {
    if (sizeOf(ofPerson, at) > 0) yield {of: "person", subject, n: 1, value: figure(at)};
  }
}

/** A row for every person who is in a network of the reading, by node of the projection and its number of contacts. */
export function* perNode(
  {rows, projection: {persons, starts}}: Graphs,
  figure: (node: number, contacts: number) => number | undefined,
): Iterable<Value> {
  for (const [node, person] of persons.entries()) {
    const [subject, contacts] = [rows.persons[person], (starts[node + 1] ?? 0) - (starts[node] ?? 0)];
    if (subject !== undefined) yield {of: "person", subject, n: 1, value: figure(node, contacts)};
  }
}

/** Brokerage of a role in all, of every group by its participants together, and of everybody in a network. */
export function perBroker(graphs: Graphs, role: UndirectedRole): Iterable<Value> {
  return brokers(graphs, brokerage(graphs.byPerson), role);
}

/** The same by ties that have a direction. */
export function perDirectedBroker(graphs: Graphs, role: DirectedRole | "total"): Iterable<Value> {
  return brokers(graphs, brokerageByArcs(graphs.arcs), role);
}

const brokerageByArcs = once((arcs: Graphs["arcs"]) => directedBrokerage(arcs, arcs.group, arcs.groupCount));

function* brokers<Role extends string>(
  {rows, byPerson}: Graphs,
  figures: Brokerage<Role>,
  role: Role,
): Iterable<Value> {
  const {group, groupCount} = byPerson;
  const {persons} = byPerson.projection;
  const participants = sumByGroup(
    persons.map((person) => group[person] ?? -1),
    groupCount,
  );
  const nobody = {value: undefined};
  const n = persons.length;
  yield {of: "whole", subject: whole, n, ...(n > 0 ? figures.ofWhole(role) : nobody)};
  for (const [g, subject] of rows.groups.entries()) {
    const own = participants[g] ?? 0;
    yield {of: "group", subject, n: own, ...(own > 0 ? figures.ofGroup(role, g) : nobody)};
  }
  for (const [node, person] of persons.entries()) {
    const subject = rows.persons[person];
    if (subject !== undefined) yield {of: "person", subject, n: 1, ...figures.ofNode(role, node)};
  }
}

/** Up to so many groups every pair has a row, met or not; above, where nobody reads a matrix, only those that meet. */
const matrixLimit = 100;

function pairRules({rows, frame}: Graphs): PairRules {
  return {
    weight: frame.weight,
    counts: (g, h) => counts(frame, g, h),
    untouched: rows.groups.length <= matrixLimit,
  };
}

/** The pairs of groups between which ties count in the reading, by number. */
export const groupPairs: (graphs: Graphs) => readonly Pair[] = once((graphs: Graphs) => {
  const {groups, group, ofNetwork} = graphs.rows;
  return pairsOf(ofNetwork, group, groups.length, pairRules(graphs));
});

/** A row for each pair of groups between which ties count in the reading: n is the distinct people who carry it. */
export function perPair(graphs: Graphs, figure: (pair: Pair) => number): Iterable<Value> {
  return pairRows("group-pair", graphs, figure);
}

/** The same, and then a row for each pair of director areas, among employees. */
export function* perPairAndArea(graphs: Graphs, figure: (pair: Pair) => number): Iterable<Value> {
  yield* perPair(graphs, figure);
  const areas = areasOf(graphs);
  if (areas !== undefined) yield* pairRows("area-pair", areas, figure);
}

const areasOf = once((graphs: Graphs) => (graphs.frame.reading === "departmental" ? byArea(graphs) : undefined));

function* pairRows(of: "group-pair" | "area-pair", graphs: Graphs, figure: (pair: Pair) => number): Iterable<Value> {
  const {groups} = graphs.rows;
  for (const pair of groupPairs(graphs)) {
    const [subject, other] = [groups[pair.first], groups[pair.second]];
    if (subject === undefined || other === undefined) continue;
    yield {
      of,
      subject,
      other,
      // Counted when asked for: chance asks for the value only.
      get n() {
        return peopleOf(pair);
      },
      value: figure(pair),
    };
  }
}

/** Fewer people in common than these are few: what hangs on four is gone when they are. */
export const fewInCommon = 5;

function peopleOf({people}: Pair): number {
  return people.first + people.second;
}

/** How many pairs of groups have five people or more in common, and of these less than five `left`; n is who takes part. */
export function* pairsFalling(graphs: Graphs, left?: (pair: Pair) => number): Iterable<Value> {
  const {persons, ofNetwork} = graphs.rows;
  const n = participantsOf(ofNetwork, persons.length).reduce((sum, takes) => sum + takes, 0);
  const firm = groupPairs(graphs).filter((pair) => peopleOf(pair) >= fewInCommon);
  const falling = left === undefined ? firm : firm.filter((pair) => left(pair) < fewInCommon);
  yield {of: "whole", subject: whole, n, value: n > 0 ? falling.length : undefined};
}

/** For each participant the pairs that have five people or more in common, and less than five without this one. */
export function* pairsOnPersons(graphs: Graphs): Iterable<Value> {
  const {rows} = graphs;
  const pairs = new Int32Array(rows.persons.length);
  for (const pair of groupPairs(graphs)) {
    if (peopleOf(pair) < fewInCommon) continue;
    for (const [person, left] of pair.fragility.without) {
      if (left < fewInCommon) pairs[person] = (pairs[person] ?? 0) + 1;
    }
  }
  yield* perPerson(rows, (person) => pairs[person]);
}

/** The weights of those rows alone, of shuffles; undefined where only pairs that meet have one. */
export function weightPerPair(graphs: Graphs): ((shuffled: Graphs) => Float64Array) | undefined {
  const rules = pairRules(graphs);
  if (!rules.untouched) return undefined;
  const {count, places} = areaPlaces(graphs);
  const write = pairWeightsOf(graphs.rows.groups.length, rules);
  const weights = new Float64Array(places.length + count);
  const areas = weights.subarray(places.length);
  return ({rows: {members, group}}) => {
    write(members, group, weights);
    // What two areas share is what their departments do.
    areas.fill(0);
    for (let pair = 0; pair < places.length; pair += 1) {
      const place = places[pair] ?? -1;
      if (place >= 0) areas[place] = (areas[place] ?? 0) + (weights[pair] ?? 0);
    }
    return weights;
  };
}

interface AreaPlaces {
  /** Pairs of areas. */
  readonly count: number;
  /** For each pair of departments the pair of areas it lies between; -1 where both are of one area. */
  readonly places: Int32Array;
}

function areaPlaces(graphs: Graphs): AreaPlaces {
  const pairs = groupPairs(graphs);
  const areas = areasOf(graphs);
  if (areas === undefined) return {count: 0, places: new Int32Array(pairs.length).fill(-1)};
  const areaOf = graphs.rows.groups.map((group, g): string => graphs.frame.area[g] ?? group);
  const keyOf = (one: string | undefined, other: string | undefined) =>
    [one ?? "", other ?? ""].toSorted(byText).join("\t");
  const named = groupPairs(areas).map(({first, second}) => keyOf(areas.rows.groups[first], areas.rows.groups[second]));
  const placeOf = new Map(named.map((key, place) => [key, place]));
  const places = pairs.map(({first, second}) => placeOf.get(keyOf(areaOf[first], areaOf[second])) ?? -1);
  return {count: named.length, places: Int32Array.from(places)};
}

/** A row for each of these pairs of networks. */
export function* perNetworkPair<Pair extends {readonly first: number; readonly second: number}>(
  {networks}: Affiliations,
  pairs: readonly Pair[],
  figure: (pair: Pair) => Pick<Value, "n" | "value">,
): Iterable<Value> {
  for (const pair of pairs) {
    const [subject, other] = [networks[pair.first], networks[pair.second]];
    if (subject !== undefined && other !== undefined) yield {of: "network-pair", subject, other, ...figure(pair)};
  }
}

/** A row for each staff group, with the figure of its people, by index, and of who takes part: 1 in a network of two. */
export function* perStaffGroup(
  graphs: Graphs,
  figure: (persons: readonly number[], taking: Uint8Array) => number | undefined,
): Iterable<Value> {
  const {persons: all, ofNetwork} = graphs.rows;
  const taking = participantsOf(ofNetwork, all.length);
  for (const {subject, other, persons} of staffGroupsOf(graphs)) {
    yield {of: "staff-group", subject, other, n: persons.length, value: figure(persons, taking)};
  }
}

/**
 * Amounts of seats, beside the items of the rows of persons, added up by the department that a network is at home in, and
 * by what persons are: their staff group, and in each network their role. n is the distinct persons.
 */
export function* sumsOfSeats(graphs: Graphs, amount: ArrayLike<number>): Iterable<Value> {
  const {rows, frame} = graphs;
  const {groups, ofPerson} = rows;
  const sumOf = (seats: readonly number[]) => seats.reduce((sum, seat) => sum + (amount[seat] ?? 0), 0);
  const personOf = new Int32Array(ofPerson.items.length);
  for (const person of rows.persons.keys()) personOf.fill(person, ofPerson.starts[person], ofPerson.starts[person + 1]);
  const peopleOn = (seats: readonly number[]) => new Set(seats.map((seat) => personOf[seat])).size;
  const seats = [...ofPerson.items.keys()];
  const byHome = Map.groupBy(seats, (seat) => frame.home[ofPerson.items[seat] ?? -1]);
  for (const [g, subject] of groups.entries()) {
    const own = byHome.get(g) ?? [];
    yield {of: "group", subject, n: peopleOn(own), value: sumOf(own)};
  }
  const seatsOf = (person: number) => seats.slice(ofPerson.starts[person], ofPerson.starts[person + 1]);
  yield* perStaffGroup(graphs, (persons) => sumOf(persons.flatMap(seatsOf)));
  const {names, ofPerson: known, role} = frame.roles;
  // Of memberships that never were nobody knows the role.
  const roleOf = (seat: number) => role[placeIn(known, personOf[seat] ?? -1, ofPerson.items[seat] ?? -1)];
  const byRole = Map.groupBy(seats, roleOf);
  for (const [number, other] of names.entries()) {
    const own = byRole.get(number) ?? [];
    yield {of: "staff-group", subject: "role", other, n: peopleOn(own), value: sumOf(own)};
  }
}

/** Networks in which employees meet somebody of an outward group: of all, and of each department. */
function meetings({rows, frame}: Graphs, outside: GroupId) {
  const present = frame.outside.get(outside);
  return contactsIn(rows.ofNetwork, rows.group, rows.groups.length, (n) => (present?.[n] ?? 0) > 0);
}

/** How many of those networks there are, and have members of each department; n is the employees in them. */
export function* meetingNetworks(graphs: Graphs, outside: GroupId): Iterable<Value> {
  const {persons, groups} = graphs.rows;
  const {networks, networksOf, peopleOf} = meetings(graphs, outside);
  const n = peopleOf.reduce((all, people) => all + people, 0);
  yield {of: "whole", subject: whole, n, value: persons.length > 0 ? networks : undefined};
  for (const [g, subject] of groups.entries()) {
    yield {of: "group", subject, n: peopleOf[g] ?? 0, value: networksOf[g]};
  }
}

/** How many departments are in them; n is the employees in them. */
export function* meetingDepartments(graphs: Graphs, outside: GroupId): Iterable<Value> {
  const {networksOf, peopleOf} = meetings(graphs, outside);
  const n = peopleOf.reduce((all, people) => all + people, 0);
  const value = networksOf.filter((networks) => networks > 0).length;
  yield {of: "whole", subject: whole, n, value: graphs.rows.persons.length > 0 ? value : undefined};
}

/** The department and the community of every participant, in the order of persons. */
export function classesOf({rows, communities}: Graphs): {
  readonly departments: number[];
  readonly communities: number[];
} {
  const classes = {departments: [] as number[], communities: [] as number[]};
  for (const [at, person] of rows.persons.entries()) {
    const community = communities.get(person);
    const department = rows.group[at];
    if (community === undefined || department === undefined) continue;
    classes.departments.push(department);
    classes.communities.push(community);
  }
  return classes;
}

/** The number of a class for each person: the community, or one of its own for who is in none. */
export function communityOfEach(
  persons: readonly PersonId[],
  communities: Graphs["communities"],
): {readonly label: Int32Array; readonly count: number} {
  let count = new Set(communities.values()).size;
  const label = Int32Array.from(persons, (person) => communities.get(person) ?? count++);
  return {label, count};
}

/** Who is in at least one network, also alone. */
export function peopleInNetworks(ofPerson: Affiliations["ofPerson"]): number {
  return ofPerson.starts.reduce((sum, start, at, all) => sum + (at > 0 && start > (all[at - 1] ?? 0) ? 1 : 0), 0);
}

interface Community {
  readonly number: number;
  readonly size: number;
  readonly departments: number;
  readonly effectiveDepartments: number | undefined;
  /** The department that most members are from, the first of several, and their part. */
  readonly largest: {readonly department: GroupId | undefined; readonly share: number};
}

/** A row for every community: n is its members. */
export function* perCommunity(
  graphs: Graphs,
  figure: (community: Community) => number | undefined,
  other?: (community: Community) => string | undefined,
): Iterable<Value> {
  const {departments, communities} = classesOf(graphs);
  const count = new Set(communities).size;
  const members = rowsOf(count, communities, [...communities.keys()]);
  const composition = compositionOf(members, Int32Array.from(departments), graphs.rows.groups.length);
  const numbers = Array.from({length: count}, (_, at) => at).sort((a, b) => byText(String(a), String(b)));
  for (const at of numbers) {
    const size = sizeOf(members, at);
    const [group, count] = mostFrequentIn(composition, at);
    const community = {
      number: at,
      size,
      departments: sizeOf({starts: composition.starts, items: composition.groups}, at),
      effectiveDepartments: inverseConcentrationIn(composition, at),
      largest: {department: graphs.rows.groups[group], share: count / size},
    };
    const beside = other?.(community);
    const subject = {of: "community" as const, subject: String(at), ...(beside === undefined ? {} : {other: beside})};
    yield {...subject, n: size, value: figure(community)};
  }
}

/** For each department, over how many communities its participants are spread; n is those who are in one. */
export function* spreadOverCommunities(graphs: Graphs): Iterable<Value> {
  const {groups} = graphs.rows;
  const {departments, communities} = classesOf(graphs);
  const ofGroup = rowsOf(groups.length, departments, [...departments.keys()]);
  const composition = compositionOf(ofGroup, Int32Array.from(communities), new Set(communities).size);
  for (const [g, subject] of groups.entries()) {
    yield {of: "group", subject, n: sizeOf(ofGroup, g), value: inverseConcentrationIn(composition, g)};
  }
}

/** Draws of networks on which communities are looked for again; as many as Hennig has at least. */
const recoveryDraws = 50;
/** With more participants Leiden takes too long for that. */
const recoveryLimit = 5_000;

/** How far the communities are found again with other networks of the same kind; undefined where it takes too long. */
export const recoveryIn: (graphs: Graphs) => Recovery | undefined = once((graphs: Graphs) => {
  const {rows, frame, communities, projection} = graphs;
  if (projection.persons.length > recoveryLimit) return undefined;
  const label = Int32Array.from(rows.persons, (person) => communities.get(person) ?? -1);
  const weightOf = (size: number, network: number) => pairWeightOf(frame.weight, network, size);
  const tying = {ofPerson: rows.ofPerson, networkCount: rows.networks.length, weightOf};
  const random = randomFor(frame.seed, "communities over networks");
  return recoveryOf(tying, label, new Set(communities.values()).size, recoveryDraws, random);
});

/** A row of the long table of scores. The first six, with the null model, are its key. */
export interface Score {
  readonly asOf: Day;
  readonly reading: Reading;
  readonly metric: MetricName;
  readonly of: Level;
  readonly subject: string;
  readonly other: string | undefined;
  readonly value: number | undefined;
  readonly label: string | undefined;
  readonly n: number;
  /** 95 % interval of the value: for other networks of the same kind, or for all persons where some were sampled. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly nullModel: NullModel | undefined;
  readonly expected: number | undefined;
  /** Where 95 % of the draws lie. */
  readonly chanceLow: number | undefined;
  readonly chanceHigh: number | undefined;
  readonly z: number | undefined;
  readonly p: number | undefined;
  readonly q: number | undefined;
}
