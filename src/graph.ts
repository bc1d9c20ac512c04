import {UndirectedGraph} from "graphology";
import louvain from "graphology-communities-louvain";
import {type Arcs, arcsOf, symmetrised} from "./kernels/arcs.ts";
import type {Base} from "./kernels/base-steps.ts";
import {type Composition, compositionOf} from "./kernels/composition.ts";
import {keeping} from "./kernels/keeping.ts";
import {leiden} from "./kernels/leiden.ts";
import {type PairWeight, pairWeightOf} from "./kernels/pair-weight.ts";
import {sumByGroup} from "./kernels/participants.ts";
import {type Projection, projectionOf} from "./kernels/projection.ts";
import {randomFor} from "./kernels/random.ts";
import {placeIn, type Rows, rowsOf, sizeOf, transpose} from "./kernels/rows.ts";
import type {
  Actor,
  Day,
  GroupId,
  History,
  Membership,
  Network,
  NetworkId,
  OrgUnit,
  Past,
  PersonId,
  PersonKind,
  Reading,
  Snapshot,
  Tie,
  UnitId,
} from "./model.ts";
import {byText} from "./model.ts";

/** Which ancestor counts as an employee's department: the own unit, the one at a depth (root = 0), or one of a list. */
export type DepartmentRule = "own" | {readonly depth: number} | {readonly units: readonly UnitId[]};

/** What makes a tie: settled once, in the pipeline file, and printed with every report. */
export interface TieRules {
  readonly departments: DepartmentRule;
  /** Named groups of their own, such as the top management: group -> the units or persons in it. */
  readonly exceptions: ReadonlyMap<GroupId, ReadonlySet<string>>;
  readonly weight: "newman" | "count";
  /** Roles that make no ties (observers, by default); the rest do. */
  readonly silentRoles: ReadonlySet<string>;
  readonly leaderRoles: ReadonlySet<string>;
  readonly deputyRoles: ReadonlySet<string>;
  /** Kinds of network that make ties in the outward readings only (committees, by default). */
  readonly outwardKinds: ReadonlySet<string>;
  /** Networks that are information lists: listed, but without ties. */
  readonly lists: ReadonlySet<NetworkId>;
  /** The units whose employees, and those of units below, run the networks: what they carry is also left out of figures. */
  readonly secretariat: ReadonlySet<UnitId>;
  /** The units whose employees, and those of units below, are the central staff; empty: nobody is told apart by place. */
  readonly central: ReadonlySet<UnitId>;
  /** The kind of tie that counts in the reading of ties; undefined: all kinds. */
  readonly tieKind: string | undefined;
}

/** The outward groups, one for each kind of person who is not employed. */
export const outwardGroups: Readonly<Record<Exclude<PersonKind, "employee">, GroupId>> = {
  politician: "politics" as GroupId,
  citizen: "citizens" as GroupId,
  partner: "partners" as GroupId,
};

const kindsOf: Record<Reading, readonly [PersonKind, PersonKind]> = {
  departmental: ["employee", "employee"],
  "employee-citizen": ["employee", "citizen"],
  "employee-politician": ["employee", "politician"],
  "citizen-politician": ["citizen", "politician"],
  ties: ["employee", "employee"],
};

/**
 * The affiliation graph of a snapshot under one reading, as typed arrays: persons and networks by index, in the order
 * of their ids. Only memberships that make ties are in it. In the reading of ties every pair that is tied, either way,
 * is a network of two. This is what null models shuffle and kernels read.
 */
export interface Affiliations {
  /** All who count in the reading, also those in no network. */
  readonly persons: readonly PersonId[];
  readonly networks: readonly NetworkId[];
  /** In the order of their ids; `group[i]` is the index of person i's. */
  readonly groups: readonly GroupId[];
  readonly group: Int32Array;
  /** Persons of each group. */
  readonly sizes: Float64Array;
  readonly ofPerson: Rows;
  readonly ofNetwork: Rows;
  /** The same as `ofNetwork`, the members of a network in any order: shuffled ones are put in order only when asked for. */
  readonly members: Rows;
  /** How many members each network has from each group. */
  readonly composition: Composition;
}

/** What the base organisation says of groups and networks, fixed while memberships are shuffled. */
export interface Frame {
  readonly reading: Reading;
  readonly day: Day;
  /** What a network gives each pair of its members; in the reading of ties, the heavier of the two directions. */
  readonly weight: PairWeight;
  readonly seed: number;
  /** Who names whom in the reading of ties, oneself too; in the others nobody anybody. */
  readonly named: Named;
  /** Who each person of the rows is. */
  readonly actors: readonly Actor[];
  /** 1 for each person of the rows who is of the secretariat that runs the networks. */
  readonly secretariat: Uint8Array;
  /** 1 for each person of the rows who is of the central staff. */
  readonly central: Uint8Array;
  /** For each group the unit above the department, undefined where there is none. */
  readonly area: readonly (string | undefined)[];
  /** For each group, what kind of persons it holds. */
  readonly kind: readonly PersonKind[];
  /** The tree of units, by index, and where in it each person is. */
  readonly base: Base;
  /** For each network the group of its leader, else the most frequent one; -1 for a network of nobody. */
  readonly home: Int32Array;
  /** For each network the group of its anchor unit; -1 where it has none. */
  readonly anchor: Int32Array;
  /** 1 for each network whose anchor is among the units in force. */
  readonly anchored: Uint8Array;
  /** 1 for each network of a kind that makes ties in the outward readings only. */
  readonly outward: Uint8Array;
  /** For each network how many persons in force lead it, and how many are deputies, employed or not. */
  readonly leaders: Int32Array;
  readonly deputies: Int32Array;
  /** For each person of the rows the networks that the person leads. */
  readonly led: Rows;
  /** As what the persons of the rows are in their networks. */
  readonly roles: Roles;
  /** For each outward group, how many of its persons are in each network: they make no departmental ties. */
  readonly outside: ReadonlyMap<GroupId, Int32Array>;
  /** Employee memberships in force that the departmental reading leaves out because the department is unknown. */
  readonly unplaced: number;
}

/**
 * The one role of each person in each network. Who has several there leads it, else is a deputy, else has the first by
 * its name.
 */
interface Roles {
  /** In the order of their names. */
  readonly names: readonly string[];
  readonly ofPerson: Rows;
  /** Beside the items of the rows the role by number; -1 where the facts name none. */
  readonly role: Int32Array;
}

/** Ties between persons of the rows, in the order of the facts. */
interface Named {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/**
 * What a metric may ask for; it takes what it needs by name. The graphology graphs are made when first asked for:
 * a projection grows with the square of a network's size.
 */
export interface Graphs {
  readonly rows: Affiliations;
  readonly frame: Frame;
  /** Two-mode: `p:` + person and `n:` + network; persons in no network and networks of nobody are not in it. */
  readonly affiliation: UndirectedGraph<{readonly group?: GroupId}>;
  /** One-mode: persons in a network, tied when they share one; `weight` by the pipeline's rule. */
  readonly people: UndirectedGraph<{readonly group: GroupId}, {readonly weight: number}>;
  /** The same as `people`, as typed arrays, made without it: what kernels read. */
  readonly projection: Projection;
  /** The projection with the group of each person: one object, so that what is worked out of both is worked out once. */
  readonly byPerson: {readonly projection: Projection; readonly group: Int32Array; readonly groupCount: number};
  /** The ties of that reading with their direction, by nodes of the projection, whose groups are beside them. */
  readonly arcs: Arcs & {readonly group: Int32Array; readonly groupCount: number};
  /**
   * Leiden communities (Traag et al. 2019) of the projection, seeded, numbered from 0 in the order of first member. Who
   * has no tie is in none.
   */
  readonly communities: ReadonlyMap<PersonId, number>;
  /** The same by Louvain (Blondel et al. 2008), for comparison: a little worse, and they may fall apart. */
  readonly louvainCommunities: ReadonlyMap<PersonId, number>;
  /**
   * The time before the day, `earlier` under the same rules; undefined where it was not asked for, and of memberships
   * that never were.
   */
  readonly past: {readonly history: History; readonly earlier: Graphs | undefined} | undefined;
}

/** Do ties between these two groups count in the reading? Inside departments only among employees. */
export function counts({reading, kind}: Frame, group: number, other: number): boolean {
  return isAmongEmployees(reading) || kind[group] !== kind[other];
}

function isAmongEmployees(reading: Reading): boolean {
  const [one, other] = kindsOf[reading];
  return one === other;
}

export function graphsOf(facts: Snapshot, rules: TieRules, reading: Reading, seed: number, past?: Past): Graphs {
  const placing = new Placing(facts.units, rules);
  const kinds = kindsOf[reading];
  const placed = facts.persons
    .filter((actor) => actor.inForce && kinds.includes(actor.kind))
    .map((actor) => ({actor, group: placing.groupOf(actor)}))
    .filter((one): one is {actor: Actor; group: GroupId} => one.group !== undefined)
    .sort((a, b) => byText(a.actor.id, b.actor.id));
  const persons = placed.map(({actor}) => actor.id);
  const personAt = new Map(persons.map((id, at) => [id, at]));
  const named = namedIn(reading === "ties" ? facts.ties : [], rules, personAt);
  const pairs = reading === "ties" ? pairsOf(named, persons) : undefined;
  const snapshot = pairs === undefined ? facts : {...facts, ...pairs};
  const networks = tyingNetworks(snapshot.networks, rules, reading);
  const networkAt = new Map(networks.map(({id}, at) => [id, at]));
  const ties = snapshot.memberships.filter(
    ({network, role}) => networkAt.has(network) && !rules.silentRoles.has(role ?? ""),
  );
  const inside = ties.filter(({person}) => personAt.has(person));
  const rowOfEach = inside.map(({person}) => personAt.get(person) ?? -1);
  const itemOfEach = inside.map(({network}) => networkAt.get(network) ?? -1);
  const ofPerson = rowsOf(persons.length, rowOfEach, itemOfEach);
  const ofNetwork = transpose(ofPerson, networks.length);
  const groups = [...new Set(placed.map(({group}) => group))].sort(byText);
  const groupAt = new Map(groups.map((id, at) => [id, at]));
  const group = Int32Array.from(placed, (one) => groupAt.get(one.group) ?? -1);
  const employees = new Set(
    snapshot.persons.filter(({kind, inForce}) => kind === "employee" && inForce).map(({id}) => id),
  );
  const distinct = new Set(
    ties.filter(({person}) => employees.has(person)).map(({person, network}) => `${person}\t${network}`),
  );
  const kindAt = new Map(placed.map((one) => [one.group, one.actor.kind]));
  const actors = placed.map(({actor}) => actor);
  const unitsInForce = new Set(snapshot.units.map(({id}) => id));
  const inForce = new Set(snapshot.persons.filter((actor) => actor.inForce).map(({id}) => id));
  const holding = (roles: ReadonlySet<string>) =>
    snapshot.memberships.filter(
      ({person, network, role}) => networkAt.has(network) && inForce.has(person) && roles.has(role ?? ""),
    );
  const leading = holding(rules.leaderRoles);
  const led = leading.filter(({person}) => personAt.has(person));
  return new LazyGraphs(
    new LazyAffiliations({persons, networks: networks.map(({id}) => id), groups, group}, ofNetwork, {
      ofPerson,
      ofNetwork,
    }),
    {
      reading,
      day: snapshot.day,
      weight: pairs === undefined ? rules.weight : Float64Array.from(networks, ({id}) => pairs.weights.get(id) ?? 0),
      seed,
      named,
      actors,
      secretariat: Uint8Array.from(actors, ({unit}) => (placing.isUnder(unit, rules.secretariat) ? 1 : 0)),
      central: Uint8Array.from(actors, ({unit}) => (placing.isUnder(unit, rules.central) ? 1 : 0)),
      area: groups.map((id) => placing.areaOf(id)),
      kind: groups.map((id) => kindAt.get(id) ?? "employee"),
      base: baseOf(snapshot.units, actors),
      home: homesOf(networks, ties, rules, personAt, group, ofNetwork),
      anchor: Int32Array.from(
        networks,
        ({anchor}) =>
          groupAt.get(anchor === undefined ? ("" as GroupId) : (placing.groupOfUnit(anchor) ?? ("" as GroupId))) ?? -1,
      ),
      anchored: Uint8Array.from(networks, ({anchor}) => (anchor !== undefined && unitsInForce.has(anchor) ? 1 : 0)),
      outward: Uint8Array.from(networks, ({kind}) => (rules.outwardKinds.has(kind ?? "") ? 1 : 0)),
      leaders: holdersOf(leading, networkAt),
      deputies: holdersOf(holding(rules.deputyRoles), networkAt),
      led: rowsOf(
        persons.length,
        led.map(({person}) => personAt.get(person) ?? -1),
        led.map(({network}) => networkAt.get(network) ?? -1),
      ),
      roles: rolesOf(inside, ofPerson, rowOfEach, itemOfEach, rules),
      outside: outsideOf(snapshot, ties, networkAt),
      unplaced: reading === "departmental" ? distinct.size - ofPerson.items.length : 0,
    },
    past && {past: surveyed(past, rules, reading), graphsOf: (earlier) => graphsOf(earlier, rules, reading, seed)},
  );
}

/** The same frame with other memberships: what `chance.ts` and `change.ts` hand to a metric. */
export function withMemberships(graphs: Graphs, ofNetwork: Rows, group: Int32Array = graphs.rows.group): Graphs {
  const {rows, frame} = graphs;
  const {persons, networks, groups} = rows;
  // Other groups of the same persons leave who is tied to whom as it is, where all ties count.
  if (ofNetwork === rows.ofNetwork && isAmongEmployees(frame.reading)) {
    return new LazyGraphs(regrouped(rows, {groups, group}), frame, undefined, graphs.projection);
  }
  const divided = group === rows.group ? rows : {persons, networks, groups, group};
  return new LazyGraphs(new LazyAffiliations(divided, ofNetwork), frame);
}

/** The same persons in the same networks, divided in another way. */
export function regrouped(rows: Affiliations, {groups, group}: Pick<Affiliations, "groups" | "group">): Affiliations {
  const {persons, networks, members} = rows;
  return new LazyAffiliations({persons, networks, groups, group}, members, rows);
}

/** The same persons, of whom only those with 1 in `kept` are left in the networks. */
export function withMembersOnly(rows: Affiliations, kept: Uint8Array): Affiliations {
  return new LazyAffiliations(rows, keeping(rows.members, kept));
}

/** For each unit the group that an employee there counts as; units above the departments are not among them. */
export function departmentsOf(
  units: readonly OrgUnit[],
  rules: Pick<TieRules, "departments" | "exceptions">,
): ReadonlyMap<UnitId, GroupId> {
  const placing = new Placing(units, rules);
  return new Map(
    units.flatMap(({id}) => {
      const group = placing.groupOfUnit(id);
      return group === undefined ? [] : [[id, group] as const];
    }),
  );
}

/** What an employee of a unit counts as, where these units are in force; undefined where that is not known. */
export function departmentsIn(
  units: readonly OrgUnit[],
  rules: Pick<TieRules, "departments" | "exceptions">,
): (id: PersonId, unit: UnitId | undefined) => GroupId | undefined {
  const placing = new Placing(units, rules);
  return (id, unit) => placing.groupOf({id, kind: "employee", unit});
}

/**
 * The same persons and networks with director areas, the units above the departments, for groups; a department without
 * one is an area by itself. Undefined where that is nothing else: one area, or as many as departments.
 */
export function byArea({rows, frame}: Graphs): Graphs | undefined {
  const areaOf = rows.groups.map((group, g) => (frame.area[g] ?? group) as GroupId);
  const areas = [...new Set(areaOf)].sort(byText);
  if (areas.length < 2 || areas.length === rows.groups.length) return undefined;
  const areaAt = new Map(areas.map((id, at) => [id, at]));
  const numberOf = areaOf.map((id) => areaAt.get(id)!);
  const moved = (groups: Int32Array) => groups.map((g) => (g < 0 ? g : numberOf[g]!));
  const kinds = new Map(areaOf.map((id, g) => [id, frame.kind[g]!]));
  return new LazyGraphs(regrouped(rows, {groups: areas, group: moved(rows.group)}), {
    ...frame,
    area: areas.map(() => undefined),
    kind: areas.map((id) => kinds.get(id)!),
    home: moved(frame.home),
    anchor: moved(frame.anchor),
  });
}

/** For each person of the rows, by number, the unit at a depth of the tree; those without one make a stratum together. */
export function strataOf({units, persons}: Snapshot, {rows}: Graphs, depth: number): Int32Array {
  const placing = new Placing(units, {departments: {depth}, exceptions: new Map()});
  const unitOf = new Map(persons.map(({id, unit}) => [id, unit === undefined ? undefined : placing.groupOfUnit(unit)]));
  const numbers = new Map<GroupId | undefined, number>();
  return Int32Array.from(rows.persons, (person) => {
    const stratum = unitOf.get(person);
    if (!numbers.has(stratum)) numbers.set(stratum, numbers.size);
    return numbers.get(stratum)!;
  });
}

function isOfKind({kind}: Tie, {tieKind}: TieRules): boolean {
  return tieKind === undefined || kind === tieKind;
}

/** With a day before the first survey there is nothing to compare: nobody was asked. */
function surveyed(past: Past, rules: TieRules, reading: Reading): Past {
  const asked = reading !== "ties" || past.earlier?.ties.some((tie) => isOfKind(tie, rules));
  return asked ? past : {...past, earlier: undefined};
}

/** Ties of the kind between persons of the reading. */
function namedIn(ties: readonly Tie[], rules: TieRules, personAt: ReadonlyMap<PersonId, number>): Named {
  const inside = ties.filter((tie) => isOfKind(tie, rules) && personAt.has(tie.from) && personAt.has(tie.to));
  return {
    from: Int32Array.from(inside, ({from}) => personAt.get(from)!),
    to: Int32Array.from(inside, ({to}) => personAt.get(to)!),
    weight: Float64Array.from(inside, ({weight}) => weight ?? 1),
  };
}

/** Each tied pair as a network of the two, and its weight. */
function pairsOf({from, to, weight}: Named, persons: readonly PersonId[]) {
  const {starts, items, weights} = symmetrised(arcsOf(persons.length, from, to, weight));
  const networks: Network[] = [];
  const memberships: Membership[] = [];
  const weightOf = new Map<NetworkId, number>();
  const always = {from: undefined, to: undefined};
  const plain = {kind: undefined, purpose: undefined, anchor: undefined, parent: undefined, ...always};
  persons.forEach((person, a) => {
    for (let at = starts[a]!; at < starts[a + 1]!; at += 1) {
      const other = persons[items[at]!]!;
      const id = `${person}\t${other}` as NetworkId;
      networks.push({id, name: id, ...plain});
      for (const one of [person, other]) memberships.push({person: one, network: id, role: undefined, ...always});
      weightOf.set(id, weights[at]!);
    }
  });
  return {networks, memberships, weights: weightOf};
}

function tyingNetworks(networks: readonly Network[], rules: TieRules, reading: Reading): readonly Network[] {
  return networks
    .filter(({id, kind}) => !rules.lists.has(id) && (reading !== "departmental" || !rules.outwardKinds.has(kind ?? "")))
    .toSorted((a, b) => byText(a.id, b.id));
}

function baseOf(units: readonly OrgUnit[], actors: readonly Actor[]): Base {
  const tree = units.toSorted((a, b) => byText(a.id, b.id));
  const unitAt = new Map(tree.map(({id}, at) => [id, at]));
  const indexOf = (id: UnitId | undefined) => (id === undefined ? -1 : (unitAt.get(id) ?? -1));
  return {
    unit: Int32Array.from(actors, ({unit}) => indexOf(unit)),
    parent: Int32Array.from(tree, ({parent}) => indexOf(parent)),
  };
}

/** For each network how many persons hold one of these memberships. */
function holdersOf(memberships: readonly Membership[], networkAt: ReadonlyMap<NetworkId, number>): Int32Array {
  const holders = new Int32Array(networkAt.size);
  const seen = new Set<string>();
  for (const {person, network} of memberships) {
    const key = `${person}\t${network}`;
    if (!seen.has(key)) holders[networkAt.get(network)!]! += 1;
    seen.add(key);
  }
  return holders;
}

function rolesOf(
  memberships: readonly Membership[],
  ofPerson: Rows,
  rowOfEach: readonly number[],
  itemOfEach: readonly number[],
  {leaderRoles, deputyRoles}: TieRules,
): Roles {
  const names = [...new Set(memberships.flatMap(({role = ""}) => (role === "" ? [] : [role])))].sort(byText);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const first = (name: string) => (leaderRoles.has(name) ? 0 : deputyRoles.has(name) ? 1 : 2);
  const role = new Int32Array(ofPerson.items.length).fill(-1);
  memberships.forEach(({role: name = ""}, i) => {
    if (name === "") return;
    const seat = placeIn(ofPerson, rowOfEach[i]!, itemOfEach[i]!);
    const known = names[role[seat]!];
    if (known === undefined || first(name) < first(known) || (first(name) === first(known) && name < known)) {
      role[seat] = numberOf.get(name)!;
    }
  });
  return {names, ofPerson, role};
}

function outsideOf(
  {persons}: Snapshot,
  ties: readonly Membership[],
  networkAt: ReadonlyMap<NetworkId, number>,
): Frame["outside"] {
  const kindOf = new Map(persons.filter(({inForce}) => inForce).map(({id, kind}) => [id, kind]));
  const seen = new Set<string>();
  const outside = new Map(Object.values(outwardGroups).map((group) => [group, new Int32Array(networkAt.size)]));
  for (const {person, network} of ties) {
    const kind = kindOf.get(person) ?? "employee";
    const key = `${person}\t${network}`;
    if (kind === "employee" || seen.has(key)) continue;
    seen.add(key);
    outside.get(outwardGroups[kind])![networkAt.get(network)!]! += 1;
  }
  return outside;
}

function homesOf(
  networks: readonly Network[],
  ties: readonly Membership[],
  rules: TieRules,
  personAt: ReadonlyMap<PersonId, number>,
  group: Int32Array,
  ofNetwork: Rows,
): Int32Array {
  const leaderOf = new Map<NetworkId, number>();
  for (const {network, person, role} of ties.toSorted((a, b) => byText(a.person, b.person))) {
    const at = personAt.get(person);
    if (at !== undefined && rules.leaderRoles.has(role ?? "") && !leaderOf.has(network)) leaderOf.set(network, at);
  }
  return Int32Array.from(networks, ({id}, n) => {
    const leader = leaderOf.get(id);
    return leader === undefined ? mostFrequentGroup(ofNetwork, n, group) : group[leader]!;
  });
}

function mostFrequentGroup({starts, items}: Rows, network: number, group: Int32Array): number {
  const tally = new Map<number, number>();
  for (let at = starts[network]!; at < starts[network + 1]!; at += 1) {
    const g = group[items[at]!]!;
    tally.set(g, (tally.get(g) ?? 0) + 1);
  }
  let best = -1;
  for (const [g, count] of tally) {
    const most = tally.get(best) ?? 0;
    if (count > most || (count === most && g < best)) best = g;
  }
  return best;
}

/** From a person to the group, by the map of units of one day. */
class Placing {
  readonly #parent: ReadonlyMap<UnitId, UnitId | undefined>;
  readonly #rules: Pick<TieRules, "departments" | "exceptions">;
  readonly #listed: ReadonlySet<UnitId>;

  constructor(units: readonly OrgUnit[], rules: Pick<TieRules, "departments" | "exceptions">) {
    this.#parent = new Map(units.map(({id, parent}) => [id, parent]));
    this.#rules = rules;
    this.#listed = new Set(
      typeof rules.departments === "object" && "units" in rules.departments ? rules.departments.units : [],
    );
  }

  groupOf({id, kind, unit}: Pick<Actor, "id" | "kind" | "unit">): GroupId | undefined {
    if (kind !== "employee") return outwardGroups[kind];
    for (const [group, members] of this.#rules.exceptions) if (members.has(id)) return group;
    return unit === undefined ? undefined : this.groupOfUnit(unit);
  }

  groupOfUnit(unit: UnitId): GroupId | undefined {
    for (const [group, members] of this.#rules.exceptions) if (members.has(unit)) return group;
    const rule = this.#rules.departments;
    if (rule === "own") return this.#parent.has(unit) ? (unit as string as GroupId) : undefined;
    const path = this.#pathTo(unit);
    const found = "depth" in rule ? path[rule.depth] : path.findLast((step) => this.#listed.has(step));
    return found as string | undefined as GroupId | undefined;
  }

  isUnder(unit: UnitId | undefined, units: ReadonlySet<UnitId>): boolean {
    return unit !== undefined && units.size > 0 && this.#pathTo(unit).some((step) => units.has(step));
  }

  areaOf(group: GroupId): string | undefined {
    return this.#parent.get(group as string as UnitId);
  }

  /** From the root down to the unit; empty for a unit that is not on the map or hangs in a cycle. */
  #pathTo(unit: UnitId): readonly UnitId[] {
    const path: UnitId[] = [];
    for (let step: UnitId | undefined = unit; step !== undefined; step = this.#parent.get(step)) {
      if (!this.#parent.has(step) || path.includes(step)) return [];
      path.unshift(step);
    }
    return path;
  }
}

/** A past, and how graphs are made of its snapshot. */
interface Before {
  readonly past: Past;
  readonly graphsOf: (earlier: Snapshot) => Graphs;
}

/** What follows from the memberships is worked out when first asked for: a null model makes thousands of these. */
class LazyAffiliations implements Affiliations {
  readonly persons: readonly PersonId[];
  readonly networks: readonly NetworkId[];
  readonly groups: readonly GroupId[];
  readonly group: Int32Array;
  readonly members: Rows;
  readonly #like: Divided;
  readonly #ordered: Pick<Affiliations, "ofPerson" | "ofNetwork"> | undefined;
  #sizes: Float64Array | undefined;
  #ofPerson: Rows | undefined;
  #ofNetwork: Rows | undefined;
  #composition: Composition | undefined;

  /** The persons divided as in `like`; `ordered`, where it is known, holds these same members. */
  constructor(like: Divided, members: Rows, ordered?: Pick<Affiliations, "ofPerson" | "ofNetwork">) {
    this.persons = like.persons;
    this.networks = like.networks;
    this.groups = like.groups;
    this.group = like.group;
    this.members = members;
    this.#like = like;
    this.#ordered = ordered;
  }

  get sizes(): Float64Array {
    this.#sizes ??= this.#like.sizes ?? sumByGroup(this.group, this.groups.length);
    return this.#sizes;
  }

  get ofPerson(): Rows {
    this.#ofPerson ??= this.#ordered?.ofPerson ?? transpose(this.members, this.persons.length);
    return this.#ofPerson;
  }

  get ofNetwork(): Rows {
    // Back again, the members are in order whatever order they came in.
    this.#ofNetwork ??= this.#ordered?.ofNetwork ?? transpose(this.ofPerson, this.networks.length);
    return this.#ofNetwork;
  }

  get composition(): Composition {
    this.#composition ??= compositionOf(this.members, this.group, this.groups.length);
    return this.#composition;
  }
}

/** Persons and how they are divided into groups. */
type Divided = Pick<Affiliations, "persons" | "networks" | "groups" | "group"> & Partial<Pick<Affiliations, "sizes">>;

class LazyGraphs implements Graphs {
  readonly rows: Affiliations;
  readonly frame: Frame;
  readonly #before: Before | undefined;
  #past: Graphs["past"];
  #affiliation: Graphs["affiliation"] | undefined;
  #people: Graphs["people"] | undefined;
  #projection: Projection | undefined;
  #byPerson: Graphs["byPerson"] | undefined;
  #arcs: Graphs["arcs"] | undefined;
  #communities: Graphs["communities"] | undefined;
  #louvainCommunities: Graphs["communities"] | undefined;

  constructor(rows: Affiliations, frame: Frame, before?: Before, projection?: Projection) {
    this.rows = rows;
    this.frame = frame;
    this.#before = before;
    this.#projection = projection;
  }

  get affiliation(): Graphs["affiliation"] {
    this.#affiliation ??= twoMode(this.rows);
    return this.#affiliation;
  }

  get people(): Graphs["people"] {
    this.#people ??= projection(this.rows, this.frame);
    return this.#people;
  }

  get projection(): Projection {
    this.#projection ??= flatProjection(this.rows, this.frame);
    return this.#projection;
  }

  get byPerson(): Graphs["byPerson"] {
    const {group, groups} = this.rows;
    this.#byPerson ??= {projection: this.projection, group, groupCount: groups.length};
    return this.#byPerson;
  }

  get arcs(): Graphs["arcs"] {
    this.#arcs ??= arcsBetween(this.projection, this.rows, this.frame.named);
    return this.#arcs;
  }

  get communities(): Graphs["communities"] {
    this.#communities ??= leidenCommunities(this.rows, this.projection, this.frame.seed);
    return this.#communities;
  }

  get louvainCommunities(): Graphs["communities"] {
    this.#louvainCommunities ??= louvainCommunities(this.people, this.frame.seed);
    return this.#louvainCommunities;
  }

  get past(): Graphs["past"] {
    if (this.#before === undefined) return undefined;
    const {past, graphsOf: made} = this.#before;
    this.#past ??= {history: past.history, earlier: past.earlier && made(past.earlier)};
    return this.#past;
  }
}

function twoMode({persons, networks, groups, group, ofPerson}: Affiliations): Graphs["affiliation"] {
  const graph: Graphs["affiliation"] = new UndirectedGraph();
  persons.forEach((person, i) => {
    if (sizeOf(ofPerson, i) === 0) return;
    graph.addNode(`p:${person}`, {group: groups[group[i]!]!});
    for (let at = ofPerson.starts[i]!; at < ofPerson.starts[i + 1]!; at += 1) {
      const network = `n:${networks[ofPerson.items[at]!]!}`;
      graph.mergeNode(network);
      graph.addEdge(`p:${person}`, network);
    }
  });
  return graph;
}

/** Newman (2001): each network shares one tie out over each member's others, 1 / (k - 1); or `count`, 1 per network. */
function projection({persons, groups, group, ofPerson, ofNetwork}: Affiliations, frame: Frame): Graphs["people"] {
  const graph: Graphs["people"] = new UndirectedGraph();
  const joined = new Map<number, number>();
  persons.forEach((person, i) => {
    if (sizeOf(ofPerson, i) > 0) graph.addNode(person, {group: groups[group[i]!]!});
  });
  for (let i = 0; i < persons.length; i += 1) {
    joined.clear();
    for (let at = ofPerson.starts[i]!; at < ofPerson.starts[i + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      const w = pairWeightOf(frame.weight, n, sizeOf(ofNetwork, n));
      for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) {
        const j = ofNetwork.items[to]!;
        if (j > i && counts(frame, group[i]!, group[j]!)) joined.set(j, (joined.get(j) ?? 0) + w);
      }
    }
    for (const [j, w] of joined) graph.addEdge(persons[i]!, persons[j]!, {weight: w});
  }
  return graph;
}

function flatProjection({group, ofPerson, ofNetwork}: Affiliations, frame: Frame): Projection {
  const weightOf = (size: number, network: number) => pairWeightOf(frame.weight, network, size);
  const mayTie = (person: number, other: number) => counts(frame, group[person]!, group[other]!);
  return projectionOf(ofPerson, ofNetwork, weightOf, mayTie);
}

function arcsBetween({persons}: Projection, {group, groups}: Affiliations, {from, to, weight}: Named): Graphs["arcs"] {
  const nodeOf = new Int32Array(group.length);
  persons.forEach((person, node) => {
    nodeOf[person] = node;
  });
  // Who only names oneself is no node, and has no tie that counts.
  const isOfTwo = (_: number, i: number) => from[i] !== to[i];
  const nodes = (ends: Int32Array) => ends.filter(isOfTwo).map((person) => nodeOf[person]!);
  return {
    ...arcsOf(persons.length, nodes(from), nodes(to), weight.filter(isOfTwo)),
    group: persons.map((person) => group[person]!),
    groupCount: groups.length,
  };
}

function leidenCommunities({persons}: Affiliations, found: Projection, seed: number): Graphs["communities"] {
  const classes = leiden(found, randomFor(seed, "leiden"));
  const tied = [...found.persons.keys()].filter((node) => found.starts[node + 1]! > found.starts[node]!);
  return numbered(tied.map((node) => [persons[found.persons[node]!]!, classes[node]!]));
}

function louvainCommunities(people: Graphs["people"], seed: number): Graphs["communities"] {
  if (people.size === 0) return new Map();
  const classes = louvain(people, {rng: randomFor(seed, "louvain"), getEdgeWeight: "weight"});
  const tied = people.nodes().filter((person) => people.degree(person) > 0);
  return numbered(tied.map((person) => [person as PersonId, classes[person]!]));
}

/** The same classes, numbered from 0 in the order of their first members. */
function numbered(classes: readonly (readonly [PersonId, number])[]): Graphs["communities"] {
  const numbers = new Map<number, number>();
  for (const [, one] of classes) if (!numbers.has(one)) numbers.set(one, numbers.size);
  return new Map(classes.map(([person, one]) => [person, numbers.get(one)!]));
}
