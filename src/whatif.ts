import {againstChance, changesByDecision, type DateFacts, type Interval} from "./chance.ts";
import {InputError} from "./error.ts";
import {type Graphs, graphsOf, strataOf, type TieRules, withMemberships} from "./graph.ts";
import {participantsOf, sumByGroup} from "./kernels/participants.ts";
import {integerBelow, randomFor} from "./kernels/random.ts";
import {rowsOf, sizeOf} from "./kernels/rows.ts";
import {quantileOf} from "./kernels/statistics.ts";
import {groupPairs, type Measure, whole} from "./metric.ts";
import {crossShare} from "./metrics/cross-share.ts";
import {crossVolume} from "./metrics/cross-volume.ts";
import {participation} from "./metrics/participation.ts";
import {reach} from "./metrics/reach.ts";
import {simpson} from "./metrics/simpson.ts";
import {soleReach} from "./metrics/sole-reach.ts";
import type {GroupId, Membership, Network, NetworkId, OrgUnit, PersonId, Random, Snapshot, UnitId} from "./model.ts";
import {byText} from "./model.ts";
import type {PairBasis} from "./privacy.ts";

/** How many people of each department, whoever they may be. */
type Headcounts = ReadonlyMap<GroupId, number>;

/** Something that could be decided. */
export type Action =
  /** One unit becomes part of another: its people, the units under it and the networks anchored there go along. */
  | {readonly kind: "merge"; readonly unit: UnitId; readonly into: UnitId}
  | {readonly kind: "move"; readonly unit: UnitId; readonly parent: UnitId}
  | {readonly kind: "close"; readonly network: NetworkId}
  | {readonly kind: "start"; readonly name: string; readonly members: Headcounts}
  | {readonly kind: "add"; readonly network: NetworkId; readonly members: Headcounts}
  | {readonly kind: "anchor"; readonly network: NetworkId; readonly unit: UnitId};

/** How the question is asked. */
interface WhatIfSettings {
  readonly rules: TieRules;
  readonly seed: number;
  /** Of memberships, for E[X] before and after; with none, as where the figures alone are wanted, no index and no interval. */
  readonly draws: number;
  /** How many times the people whom nobody has named are chosen. */
  readonly choices: number;
  /** As in `MeasureSettings`. */
  readonly strataDepth?: number | undefined;
}

type FigureName = "participation" | "reach" | "cross-volume" | "cross-share" | "index-of-crossing";

/** A figure before and after; where people are chosen, the mean over the choices. */
interface Compared {
  readonly figure: FigureName;
  /** People behind it, before or after, whichever are fewer. */
  readonly n: number;
  /** Undefined where the figure has no value. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: number | undefined;
  /** 95 % of the choices of who have a change between these; undefined where nobody had to be chosen. */
  readonly choice: Interval | undefined;
  /**
   * 95 % interval of the change among other networks of the same kind, see `changesByDecision`. None for P, which is a
   * plain count, and where the change is exact. With people to choose it is that of the first choice, around the mean.
   */
  readonly interval: Interval | undefined;
}

/** What ties two departments together at one time. */
interface PairState extends PairBasis {
  readonly weight: number;
}

/** A pair of departments that the actions touch, subject < other; undefined when one of them is not there. */
interface ComparedPair {
  readonly subject: GroupId;
  readonly other: GroupId;
  readonly before: PairState | undefined;
  /** Where people are chosen: weight and people are means over the choices, the rest is the least of any. */
  readonly after: PairState | undefined;
  /** 95 % of the choices of who have people after between these; undefined where nobody had to be chosen. */
  readonly choice: Interval | undefined;
}

export interface WhatIf {
  /** The organisation as it would be; where people are chosen, with the first choice. */
  readonly snapshot: Snapshot;
  readonly figures: readonly Compared[];
  /** By the change of weight, the largest first. */
  readonly pairs: readonly ComparedPair[];
  /** How many times people were chosen; 0 where nobody had to be. */
  readonly choices: number;
}

/** Draws that the interval of a change is made from. */
const intervalDraws = 1999;

/**
 * The headline figures and the pairs of departments before and after these actions, taken in their order: nothing is
 * stored, and the snapshot given is left as it is. Members given by department are nobody in particular, so they are
 * chosen at random, seeded, again and again, from the department's employees who are not in the network yet; whom the
 * organisation would choose may well be people who are in networks already, and then reach rises less.
 *
 * An anchor changes no figure. Throws `InputError` for a network, unit or department that is not there, and where a
 * department has too few people left to choose from.
 */
export function whatIf(facts: Snapshot, actions: readonly Action[], settings: WhatIfSettings): WhatIf {
  const {rules, seed} = settings;
  const before = graphsOf(facts, rules, "departmental", seed);
  const {snapshot, open} = decided(facts, actions);
  const base = graphsOf(snapshot, rules, "departmental", seed);
  const random = randomFor(seed, "who joins");
  const chosen = Array.from({length: open.length > 0 ? settings.choices : 1}, () => chosenFor(base, open, random));
  const after = chosen.map((seats) => (seats.length > 0 ? withSeats(base, seats) : base));
  const [first = base] = after;
  const named = new Set(
    actions.flatMap((action) => ("network" in action && action.kind !== "anchor" ? [action.network as string] : [])),
  );
  for (const {id} of startedBy(actions)) named.add(id);
  const old = dateFacts(before, expectedShare(facts, before, settings));
  const expected = expectedShare(snapshot, first, settings);
  const changes = changesByDecision(old, dateFacts(first, expected), named, {
    draws: settings.draws > 0 ? intervalDraws : 0,
    random: randomFor(seed, "what if"),
  });
  const isChosen = open.length > 0;
  const compare = (figure: FigureName) => {
    const then = after.map((graphs) => figureIn(figure, graphs, expected));
    return compared(figure, figureIn(figure, before, old.expected), then, isChosen);
  };
  const index = compare("index-of-crossing");
  return {
    snapshot: {...snapshot, memberships: [...snapshot.memberships, ...(chosen[0] ?? []).map(membership)]},
    figures: [
      compare("participation"),
      around(compare("reach"), changes.reach),
      around(compare("cross-volume"), changes.crossVolume),
      around(compare("cross-share"), changes.crossShare),
      around(index, ofRatio(changes.index, index.before)),
    ],
    pairs: comparedPairs(before, after, isChosen),
    choices: isChosen ? after.length : 0,
  };
}

/** Places in a network for people of a department who are still to be chosen. */
interface OpenSeats {
  readonly network: NetworkId;
  readonly group: GroupId;
  readonly count: number;
}

/** All that is settled; networks that are started are there, still of nobody. */
function decided(facts: Snapshot, actions: readonly Action[]) {
  const started = startedBy(actions);
  let snapshot = facts;
  let starts = 0;
  const open: OpenSeats[] = [];
  const ask = (network: NetworkId, members: Headcounts) => {
    for (const [group, count] of members) open.push({network, group, count});
  };
  for (const action of actions) {
    switch (action.kind) {
      case "merge":
        snapshot = merged(snapshot, action.unit, action.into);
        break;
      case "move":
        snapshot = moved(snapshot, action.unit, action.parent);
        break;
      case "close":
        snapshot = closed(snapshot, action.network);
        break;
      case "start": {
        const network = started[starts++];
        if (network === undefined) break;
        snapshot = {...snapshot, networks: [...snapshot.networks, network]};
        ask(network.id, action.members);
        break;
      }
      case "add":
        ask(networkIn(snapshot, action.network).id, action.members);
        break;
      case "anchor":
        snapshot = anchored(snapshot, action.network, action.unit);
    }
  }
  return {snapshot, open};
}

/** The networks that are started, in the order of the actions. A space is in no id that a file could give. */
function startedBy(actions: readonly Action[]): readonly Network[] {
  return actions
    .filter((action) => action.kind === "start")
    .map(({name}, at) => ({
      id: `new ${at + 1}` as NetworkId,
      name,
      kind: undefined,
      purpose: undefined,
      anchor: undefined,
      parent: undefined,
      from: undefined,
      to: undefined,
    }));
}

function networkIn({networks}: Snapshot, id: NetworkId): Network {
  const network = networks.find((one) => one.id === id);
  if (network === undefined) throw new InputError({file: id}, "a network of the day");
  return network;
}

function unitIn({units}: Snapshot, id: UnitId): OrgUnit {
  const unit = units.find((one) => one.id === id);
  if (unit === undefined) throw new InputError({file: id}, "a unit of the day");
  return unit;
}

function closed(snapshot: Snapshot, id: NetworkId): Snapshot {
  networkIn(snapshot, id);
  return {
    ...snapshot,
    networks: snapshot.networks.filter((network) => network.id !== id),
    memberships: snapshot.memberships.filter(({network}) => network !== id),
  };
}

function anchored(snapshot: Snapshot, id: NetworkId, unit: UnitId): Snapshot {
  networkIn(snapshot, id);
  const {id: anchor} = unitIn(snapshot, unit);
  return {
    ...snapshot,
    networks: snapshot.networks.map((network) => (network.id === id ? {...network, anchor} : network)),
  };
}

function moved(snapshot: Snapshot, id: UnitId, parent: UnitId): Snapshot {
  unitIn(snapshot, id);
  refuseUnder(snapshot, parent, id);
  return {...snapshot, units: snapshot.units.map((unit) => (unit.id === id ? {...unit, parent} : unit))};
}

function merged(snapshot: Snapshot, id: UnitId, into: UnitId): Snapshot {
  unitIn(snapshot, id);
  refuseUnder(snapshot, into, id);
  const instead = (unit: UnitId | undefined) => (unit === id ? into : unit);
  return {
    ...snapshot,
    units: snapshot.units
      .filter((unit) => unit.id !== id)
      .map((unit) => (unit.parent === id ? {...unit, parent: into} : unit)),
    persons: snapshot.persons.map((person) => (person.unit === id ? {...person, unit: instead(person.unit)} : person)),
    networks: snapshot.networks.map((network) => (network.anchor === id ? {...network, anchor: into} : network)),
  };
}

/** A unit can't come under itself, nor under a unit that is under it: the tree would be cut through. */
function refuseUnder(snapshot: Snapshot, unit: UnitId, above: UnitId): void {
  const seen = new Set<UnitId>();
  for (let step: UnitId | undefined = unitIn(snapshot, unit).id; step !== undefined && !seen.has(step); ) {
    if (step === above) throw new InputError({file: above}, "a unit that is not under it to go to");
    seen.add(step);
    const parent: UnitId | undefined = snapshot.units.find(({id}) => id === step)?.parent;
    step = parent;
  }
}

/** A person in a network, by id and by number in the rows. */
interface Seat {
  readonly person: number;
  readonly id: PersonId;
  readonly network: NetworkId;
}

/** One choice of people for all open places: without regard to anything but the department. */
function chosenFor({rows}: Graphs, open: readonly OpenSeats[], random: Random): readonly Seat[] {
  const {groups, group, persons, networks, ofNetwork} = rows;
  const seats: Seat[] = [];
  for (const {network, group: wanted, count} of open) {
    const g = groups.indexOf(wanted);
    if (g < 0) throw new InputError({file: wanted}, "a department of the day, as the units would be");
    const n = networks.indexOf(network);
    const taken = new Set(n < 0 ? [] : ofNetwork.items.subarray(ofNetwork.starts[n], ofNetwork.starts[n + 1]));
    for (const seat of seats) if (seat.network === network) taken.add(seat.person);
    const free = [...persons.keys()].filter((person) => group[person] === g && !taken.has(person));
    if (free.length < count) {
      throw new InputError({file: wanted}, "no more members than it has employees who are not in the network");
    }
    for (let at = 0; at < count; at += 1) {
      // The rest of a shuffle (Fisher & Yates): the first `count` of a random order.
      const other = at + integerBelow(random, free.length - at);
      const person = free[other] ?? -1;
      free[other] = free[at] ?? -1;
      const id = persons[person];
      if (id !== undefined) seats.push({person, id, network});
    }
  }
  return seats;
}

function membership({id, network}: Seat): Membership {
  return {person: id, network, role: undefined, from: undefined, to: undefined};
}

/** A network that makes no ties, such as a committee, has no row, and a member more of it makes none either. */
function withSeats(graphs: Graphs, seats: readonly Seat[]): Graphs {
  const {networks, ofNetwork} = graphs.rows;
  const at = new Map(networks.map((id, n) => [id, n]));
  const tying = seats.filter(({network}) => at.has(network));
  const row = networks.flatMap((_, n) => Array.from({length: sizeOf(ofNetwork, n)}, () => n));
  return withMemberships(
    graphs,
    rowsOf(
      networks.length,
      [...row, ...tying.map(({network}) => at.get(network) ?? -1)],
      [...ofNetwork.items, ...tying.map(({person}) => person)],
    ),
  );
}

/** Measures that draw nothing are asked with a generator all the same. */
const noChance = () => 0;

/** A figure of the whole organisation, and the people behind it. */
interface Whole {
  readonly value: number | undefined;
  readonly n: number;
}

function wholeOf(measure: Measure, graphs: Graphs): Whole {
  for (const {of, subject, value, n} of measure.compute(graphs, noChance, ["whole"])) {
    if (of === "whole" && subject === whole) return {value, n};
  }
  return {value: undefined, n: 0};
}

const measures = {participation, reach, "cross-volume": crossVolume, "cross-share": crossShare};

function figureIn(figure: FigureName, graphs: Graphs, expected: number | undefined): Whole {
  if (figure !== "index-of-crossing") return wholeOf(measures[figure], graphs);
  const {value: share, n} = wholeOf(crossShare, graphs);
  return {value: share === undefined || !expected ? undefined : (100 * share) / expected, n};
}

/** E[X] when memberships are shuffled. It goes by how many of each department take part, hardly by who they are. */
function expectedShare(snapshot: Snapshot, graphs: Graphs, settings: WhatIfSettings): number | undefined {
  const {draws, seed, strataDepth} = settings;
  if (draws === 0) return undefined;
  const strata = strataDepth === undefined ? undefined : strataOf(snapshot, graphs, strataDepth);
  const [found] = againstChance(graphs, [crossShare], {model: "memberships", draws, seed, levels: ["whole"], strata});
  return found?.expected;
}

function dateFacts(graphs: Graphs, expected: number | undefined): DateFacts {
  const sole = new Map([...soleReach.compute(graphs, noChance)].map(({subject, value}) => [subject, value ?? 0]));
  return {
    networks: [...simpson.compute(graphs, noChance)].flatMap(({subject: id, n: k, value: s}) =>
      s === undefined ? [] : [{id, k, s, soleReach: sole.get(id) ?? 0}],
    ),
    employees: graphs.rows.persons.length,
    groups: graphs.rows.groups.length,
    reach: wholeOf(reach, graphs).value,
    expected,
  };
}

/** Without an interval over networks: that is put around it afterwards. */
function compared(figure: FigureName, then: Whole, now: readonly Whole[], isChosen: boolean): Compared {
  const before = then.value;
  const known = Float64Array.from(now.flatMap(({value}) => value ?? [])).sort();
  const after = known.length === now.length ? meanOf(known) : undefined;
  const n = Math.min(then.n, ...now.map((one) => one.n));
  if (before === undefined || after === undefined) {
    return {figure, n, before, after, change: undefined, choice: undefined, interval: undefined};
  }
  const between = isChosen ? betweenOf(known) : undefined;
  const choice = between && {low: between.low - before, high: between.high - before};
  return {figure, n, before, after, change: after - before, choice, interval: undefined};
}

/** Where 95 % of them lie. */
function betweenOf(ascending: Float64Array): Interval | undefined {
  const [low, high] = [quantileOf(ascending, 0.025), quantileOf(ascending, 0.975)];
  return low === undefined || high === undefined ? undefined : {low, high};
}

/** Exact where all are equal, as a sum of equal numbers over their count need not be. */
function meanOf(ascending: Float64Array): number | undefined {
  const [first] = ascending;
  if (first === undefined || first === ascending.at(-1)) return first;
  return ascending.reduce((sum, value) => sum + value, 0) / ascending.length;
}

interface Margins {
  readonly difference: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** With the interval of a change, moved from that of the first choice to the mean. */
function around(one: Compared, {difference, low, high}: Margins): Compared {
  if (one.change === undefined || difference === undefined || low === undefined || high === undefined) return one;
  const shift = one.change - difference;
  return {...one, interval: {low: low + shift, high: high + shift}};
}

/** From the logarithm of a ratio to the change of what is 100 times the ratio's base. */
function ofRatio({difference, low, high}: Margins, before: number | undefined): Margins {
  const change = (log: number | undefined) =>
    log === undefined || before === undefined ? undefined : before * Math.expm1(log);
  return {difference: change(difference), low: change(low), high: change(high)};
}

function comparedPairs(before: Graphs, after: readonly Graphs[], isChosen: boolean): readonly ComparedPair[] {
  const old = pairStates(before);
  const now = after.map(pairStates);
  const keys = new Set([old, ...now].flatMap(({met}) => met));
  return [...keys]
    .map((key) => {
      const [subject = "", other = ""] = key.split("\t") as GroupId[];
      const state = ({of}: PairStates) => of(subject as GroupId, other as GroupId);
      const then = now.flatMap((states) => state(states) ?? []);
      return {
        subject: subject as GroupId,
        other: other as GroupId,
        before: state(old),
        after: meanState(then),
        choice: isChosen ? betweenOf(Float64Array.from(then, ({people}) => people).sort()) : undefined,
      };
    })
    .filter(isTouched)
    .toSorted((a, b) => changeOf(b) - changeOf(a) || byText(a.subject, b.subject) || byText(a.other, b.other));
}

/** Below this, rounding. */
const least = 1e-9;

function isTouched({before, after}: ComparedPair): boolean {
  if (before === undefined || after === undefined) return true;
  return Math.abs(after.weight - before.weight) > least || Math.abs(after.people - before.people) > least;
}

function changeOf({before, after}: ComparedPair): number {
  return Math.abs((after?.weight ?? 0) - (before?.weight ?? 0));
}

interface PairStates {
  /** Keys of the pairs that have a row: where departments are many, only those that meet. */
  readonly met: readonly string[];
  /** Undefined where one of the two is not there. */
  readonly of: (subject: GroupId, other: GroupId) => PairState | undefined;
}

function pairStates(graphs: Graphs): PairStates {
  const {groups, group, ofNetwork, persons} = graphs.rows;
  const taking = sumByGroup(group, groups.length, participantsOf(ofNetwork, persons.length));
  const participantsIn = new Map(groups.map((id, g) => [id, taking[g] ?? 0]));
  const pairs = new Map(groupPairs(graphs).map((pair) => [`${groups[pair.first]}\t${groups[pair.second]}`, pair]));
  return {
    met: [...pairs.keys()],
    of(subject, other) {
      const [one, two] = [participantsIn.get(subject), participantsIn.get(other)];
      if (one === undefined || two === undefined) return undefined;
      const {weight, people} = pairs.get(`${subject}\t${other}`) ?? apart;
      return {
        weight,
        people: people.first + people.second,
        smallerSide: Math.min(people.first, people.second),
        withoutBusiest: people.first + people.second - people.mostLost,
        participants: Math.min(one, two),
      };
    },
  };
}

const apart = {weight: 0, people: {first: 0, second: 0, mostLost: 0}};

function meanState(states: readonly PairState[]): PairState | undefined {
  if (states.length === 0) return undefined;
  const mean = (part: (state: PairState) => number) => meanOf(Float64Array.from(states, part).sort()) ?? 0;
  const fewest = (part: (state: PairState) => number) => Math.min(...states.map(part));
  return {
    weight: mean(({weight}) => weight),
    people: mean(({people}) => people),
    smallerSide: fewest(({smallerSide}) => smallerSide),
    withoutBusiest: fewest(({withoutBusiest}) => withoutBusiest),
    participants: fewest(({participants}) => participants),
  };
}
