import {type Composition, compositionOf} from "./composition.ts";
import {type Fragility, fragilityOf} from "./fragility.ts";
import {type PairWeight, pairWeightOf} from "./pair-weight.ts";
import {type Rows, sizeOf} from "./rows.ts";

/** What ties two groups together, first < second. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Networks with members of both. */
  readonly networks: number;
  /** sum_n c_ng c_nh w_n, w_n what the network gives each pair of its members; and the largest single term. */
  readonly weight: number;
  readonly heaviest: number;
  readonly people: PairPeople;
  readonly fragility: Fragility;
}

interface PairPeople {
  /** Distinct members of each group in those networks. */
  readonly first: number;
  readonly second: number;
  /** The most people that leave the pair when one network does: those whom it alone brings. */
  readonly mostLost: number;
}

export interface PairRules {
  readonly weight: PairWeight;
  /** Whether ties between these two groups count. */
  readonly counts: (first: number, second: number) => boolean;
  /** Also the pairs that no network carries: as many as the square of the groups. */
  readonly untouched: boolean;
}

/** The pairs of groups, by first and then second. `group[i]` is the group of person i, 0 to `groupCount` - 1. */
export function pairsOf(ofNetwork: Rows, group: Int32Array, groupCount: number, rules: PairRules): readonly Pair[] {
  const composition = compositionOf(ofNetwork, group, groupCount);
  const ofGroup = entriesByGroup(composition, groupCount);
  const dyads = dyadsOf(ofNetwork, composition, rules.weight);
  // Null models ask for weights thousands of times and never for people.
  let seats: Seats | undefined;
  let count: PeopleCount | undefined;
  const seated = () => {
    seats ??= seatsByGroup(ofNetwork, group, composition);
    return seats;
  };
  const peopleOf: PeopleCount = (met) => {
    count ??= peopleCount(seated(), group.length);
    return count(met);
  };
  const membersOf: Members = (entry) => {
    const {starts, members} = seated();
    return members.subarray(starts[entry], starts[entry + 1]);
  };
  const meetings: Meeting[][] = Array.from({length: groupCount}, () => []);
  const pairs: Pair[] = [];
  for (let first = 0; first < groupCount; first += 1) {
    const met = meet(composition, ofGroup, first, rules, meetings);
    for (const second of rules.untouched ? later(first, groupCount, rules.counts) : met.sort((a, b) => a - b)) {
      // A list that is still empty goes on to be filled for the next group; one that was filled belongs to its pair.
      const found = meetings[second]!.length > 0 ? meetings[second]! : [];
      pairs.push(new MetPair(first, second, found, dyads, {peopleOf, membersOf}));
    }
    for (const second of met) meetings[second] = [];
  }
  return pairs;
}

/** Writes the weights of the pairs into the front of an array. `members` are rows of networks, in any order within. */
type PairWeights = (members: Rows, group: Int32Array, into: Float64Array) => void;

/**
 * The weights alone, in the same order, of every pair that counts, met or not. Null models ask for them thousands of
 * times: all room is taken once.
 */
export function pairWeightsOf(groupCount: number, {weight, counts}: PairRules): PairWeights {
  const placeOf = new Int32Array(groupCount * groupCount).fill(none);
  let pairs = 0;
  for (const first of Array(groupCount).keys()) {
    for (const second of later(first, groupCount, counts)) {
      placeOf[first * groupCount + second] = pairs;
      placeOf[second * groupCount + first] = pairs++;
    }
  }
  const tally = new Int32Array(groupCount);
  const present = new Int32Array(groupCount);
  return ({starts, items}, group, into) => {
    into.fill(0, 0, pairs);
    for (let n = 0; n + 1 < starts.length; n += 1) {
      let many = 0;
      for (let at = starts[n]!; at < starts[n + 1]!; at += 1) {
        const g = group[items[at]!]!;
        if (tally[g] === 0) present[many++] = g;
        tally[g]! += 1;
      }
      const share = pairWeightOf(weight, n, starts[n + 1]! - starts[n]!);
      for (let a = 0; a < many; a += 1) {
        const g = present[a]!;
        for (let b = a + 1; b < many; b += 1) {
          const place = placeOf[g * groupCount + present[b]!]!;
          if (place !== none) into[place]! += tally[g]! * tally[present[b]!]! * share;
        }
        tally[g] = 0;
      }
    }
  };
}

const none = -1;

/** A network that carries a pair, by the entries of its two groups in the composition. */
type Meeting = readonly [first: number, second: number];

/** Files under each later group the networks where `first` meets it; returns the groups met, in no order. */
function meet(
  {starts, groups}: Composition,
  ofGroup: EntriesByGroup,
  first: number,
  {counts}: PairRules,
  meetings: Meeting[][],
): number[] {
  const met: number[] = [];
  for (let at = ofGroup.starts[first]!; at < ofGroup.starts[first + 1]!; at += 1) {
    const entry = ofGroup.entries[at]!;
    for (let other = entry + 1; other < starts[ofGroup.networks[at]! + 1]!; other += 1) {
      const second = groups[other]!;
      if (!counts(first, second)) continue;
      if (meetings[second]!.length === 0) met.push(second);
      meetings[second]!.push([entry, other]);
    }
  }
  return met;
}

function* later(first: number, groupCount: number, counts: PairRules["counts"]): Iterable<number> {
  for (let second = first + 1; second < groupCount; second += 1) if (counts(first, second)) yield second;
}

interface EntriesByGroup {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly networks: Int32Array;
}

/** The composition from the side of the groups: for each, its entries and their networks, ascending. */
function entriesByGroup({starts, groups}: Composition, groupCount: number): EntriesByGroup {
  const begins = new Int32Array(groupCount + 1);
  for (const g of groups) begins[g + 1]! += 1;
  for (let g = 0; g < groupCount; g += 1) begins[g + 1]! += begins[g]!;
  const next = begins.slice(0, groupCount);
  const entries = new Int32Array(groups.length);
  const networks = new Int32Array(groups.length);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    for (let entry = starts[n]!; entry < starts[n + 1]!; entry += 1) {
      const at = next[groups[entry]!]!++;
      entries[at] = entry;
      networks[at] = n;
    }
  }
  return {starts: begins, entries, networks};
}

interface Seats {
  /** The members of entry e are `members[starts[e]]` up to, not including, `members[starts[e + 1]]`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** The members of every network in the order of their groups, so that each entry of the composition is one run. */
function seatsByGroup(ofNetwork: Rows, group: Int32Array, {starts, groups, counts}: Composition): Seats {
  const begins = new Int32Array(groups.length + 1);
  for (let entry = 0; entry < groups.length; entry += 1) begins[entry + 1] = begins[entry]! + counts[entry]!;
  const next = new Int32Array(group.reduce((most, g) => Math.max(most, g), 0) + 1);
  const members = new Int32Array(ofNetwork.items.length);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    for (let entry = starts[n]!; entry < starts[n + 1]!; entry += 1) {
      next[groups[entry]!] = begins[entry]!;
    }
    for (let at = ofNetwork.starts[n]!; at < ofNetwork.starts[n + 1]!; at += 1) {
      members[next[group[ofNetwork.items[at]!]!]!++] = ofNetwork.items[at]!;
    }
  }
  return {starts: begins, members};
}

/** The members of an entry of the composition. */
type Members = (entry: number) => Int32Array;

interface Asked {
  readonly peopleOf: PeopleCount;
  readonly membersOf: Members;
}

/** A pair of groups and the networks where they meet. People are counted when somebody asks for them. */
class MetPair implements Pair {
  readonly first: number;
  readonly second: number;
  readonly networks: number;
  readonly weight: number;
  readonly heaviest: number;
  readonly #meetings: readonly Meeting[];
  readonly #asked: Asked;
  #people: PairPeople | undefined;
  #fragility: Fragility | undefined;

  constructor(first: number, second: number, meetings: readonly Meeting[], dyads: Dyads, asked: Asked) {
    this.first = first;
    this.second = second;
    this.networks = meetings.length;
    this.#meetings = meetings;
    this.#asked = asked;
    let weight = 0;
    let heaviest = 0;
    for (const [a, b] of meetings) {
      const term = dyads(a, b);
      weight += term;
      heaviest = Math.max(heaviest, term);
    }
    this.weight = weight;
    this.heaviest = heaviest;
  }

  get people(): PairPeople {
    this.#people ??= this.#asked.peopleOf(this.#meetings);
    return this.#people;
  }

  get fragility(): Fragility {
    const {membersOf} = this.#asked;
    this.#fragility ??= fragilityOf(this.#meetings.map(([first, second]) => [membersOf(first), membersOf(second)]));
    return this.#fragility;
  }
}

/** Weight that a network gives a pair, by the entries of its two groups. */
type Dyads = (a: number, b: number) => number;

function dyadsOf(ofNetwork: Rows, {starts, counts}: Composition, weight: PairRules["weight"]): Dyads {
  const share = new Float64Array(counts.length);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    share.fill(pairWeightOf(weight, n, sizeOf(ofNetwork, n)), starts[n]!, starts[n + 1]!);
  }
  return (a, b) => counts[a]! * counts[b]! * share[a]!;
}

type PeopleCount = (meetings: readonly Meeting[]) => PairPeople;

/** One tally of persons serves all pairs: it is zero again after each. */
function peopleCount({starts, members}: Seats, personCount: number): PeopleCount {
  const times = new Int32Array(personCount);
  const enter = (entry: number) => {
    let fresh = 0;
    for (let at = starts[entry]!; at < starts[entry + 1]!; at += 1) {
      if (times[members[at]!] === 0) fresh += 1;
      times[members[at]!]! += 1;
    }
    return fresh;
  };
  const onlyHere = (entry: number) => {
    let only = 0;
    for (let at = starts[entry]!; at < starts[entry + 1]!; at += 1) if (times[members[at]!] === 1) only += 1;
    return only;
  };
  const leave = (entry: number) => {
    for (let at = starts[entry]!; at < starts[entry + 1]!; at += 1) times[members[at]!] = 0;
  };
  return (meetings) => {
    const people = {first: 0, second: 0, mostLost: 0};
    for (const [a, b] of meetings) {
      people.first += enter(a);
      people.second += enter(b);
    }
    for (const [a, b] of meetings) people.mostLost = Math.max(people.mostLost, onlyHere(a) + onlyHere(b));
    for (const [a, b] of meetings) {
      leave(a);
      leave(b);
    }
    return people;
  };
}
