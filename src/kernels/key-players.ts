import {eachArrival, lowestBit} from "./arrivals.ts";
import {componentsOf} from "./components.ts";
import {cutPoints} from "./cut-points.ts";
import {groupGraph} from "./group-graph.ts";
import type {Mixing} from "./mixing.ts";
import {once} from "./once.ts";
import type {Projection} from "./projection.ts";
import {type Rows, rowsOf, sizeOf, transpose} from "./rows.ts";
import {shortestPaths} from "./shortest-paths.ts";

/** The best of the pairs, with all that are as good. */
export interface BestPairs {
  readonly value: number;
  readonly pairs: readonly (readonly [number, number])[];
}

export interface KeyPlayers {
  /** Those who were tried, ascending. */
  readonly candidates: Int32Array;
  /** Distance-weighted fragmentation of what is left without each of them; undefined where fewer than two are left. */
  readonly without: readonly (number | undefined)[];
  /** Mean over all of 1 / steps to each of them, who counts 1. */
  readonly reach: Float64Array;
  /** Undefined where there is no pair, or nothing left to fall into parts. */
  readonly fragmenting: BestPairs | undefined;
  readonly reaching: BestPairs | undefined;
}

/** Values nearer to each other than this are the same, and differ by the order of additions. */
const tolerance = 1e-9;

/**
 * Key players (Borgatti 2006), alone and in pairs, among candidates: whose removal leaves the rest most fragmented by
 * distance (KPP-Neg), and from whom the rest is nearest (KPP-Pos). Pairs are tried one by one, exactly, on the two-mode
 * graph, in which two who share a network are two steps apart.
 *
 * Most removals need no search. Ways between others change only where two networks have nobody in common any more; so a
 * search is made where the two removed are the only ones that some networks share, or where each of them is the only one
 * for some; in other cases what goes is the nearness of the removed themselves. Nobody is missed outside the own part.
 * And who are in the same networks take one search together.
 */
function keyPlayers(ofPerson: Rows, networkCount: number, candidates: Int32Array): KeyPlayers {
  const count = ofPerson.starts.length - 1;
  const kinds = kindsOf(ofPerson);
  const graph = twoMode(kinds.networks, networkCount);
  const part = componentsOf(graph);
  const inPart = Map.groupBy(kinds.size.keys(), (kind) => part[kind]!);
  const kindOf = (at: number) => kinds.of[candidates[at]!]!;
  const intact = nearness(graph, Int32Array.from(kinds.size.keys()), kinds.size);
  const total = inAll(intact, kinds.size);
  const {alone, together} = carriersOf(ofPerson, networkCount);
  /** The nearness of each kind where candidates of one part are gone, and how much is lost in all. */
  const removing = (...gone: readonly number[]) => {
    const members = Int32Array.from(inPart.get(part[kindOf(gone[0]!)]!)!);
    const size = kinds.size.slice();
    for (const at of gone) size[kindOf(at)]! -= 1;
    const left = nearness(graph, members, size);
    const lost = members.reduce((sum, kind) => sum + kinds.size[kind]! * intact[kind]! - size[kind]! * left[kind]!, 0);
    return {left, lost};
  };
  const ones = Array.from(candidates, (person, at) =>
    alone.has(person) ? removing(at) : {left: undefined, lost: 2 * intact[kindOf(at)]!},
  );
  const near = nearTo(graph, kinds, candidates);
  const lostWith = (i: number, j: number) => {
    const [one, other] = [ones[i]!, ones[j]!];
    const [a, b] = [kindOf(i), kindOf(j)];
    if (part[a] !== part[b]) return one.lost + other.lost;
    if ((one.left && other.left) || together.has(candidates[i]! * count + candidates[j]!)) return removing(i, j).lost;
    if (one.left) return one.lost + 2 * one.left[b]!;
    if (other.left) return other.lost + 2 * other.left[a]!;
    return one.lost + other.lost - 2 * near[i]![b]!;
  };
  const fragmentation = (left: number, lost: number) => 1 - (total - lost) / (left * (left - 1));
  return {
    candidates,
    without: ones.map(({lost}) => (count > 2 ? fragmentation(count - 1, lost) : undefined)),
    reach: Float64Array.from(near, (to) => inAll(to, kinds.size) / count),
    fragmenting: count > 3 ? bestOf(candidates, (i, j) => fragmentation(count - 2, lostWith(i, j))) : undefined,
    reaching: bestOf(candidates, (i, j) => inAll(nearer(near[i]!, near[j]!), kinds.size) / count),
  };
}

/** Everybody in one of these pairs, ascending, with the number of pairs that each is in. */
export function inPairs({pairs}: BestPairs): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const node of pairs.flat().toSorted((a, b) => a - b)) times.set(node, (times.get(node) ?? 0) + 1);
  return times;
}

/** Persons in a network. By node of the projection. */
export const keyPersons = once(
  ({
    rows: {ofPerson, ofNetwork},
    projection,
  }: {
    readonly rows: {readonly ofPerson: Rows; readonly ofNetwork: Rows};
    readonly projection: Projection;
  }): KeyPlayers => {
    const {persons} = projection;
    const starts = new Int32Array(persons.length + 1);
    persons.forEach((person, node) => {
      starts[node + 1] = starts[node]! + sizeOf(ofPerson, person);
    });
    // Who is in no network has an empty row, so that the items of the others stand as they are.
    return keyPlayers({starts, items: ofPerson.items}, ofNetwork.starts.length - 1, candidatesOf(projection));
  },
);

/** Groups, joined where their persons share a network. */
export const keyGroups = once((mixing: Mixing): KeyPlayers => {
  const {starts, items} = groupGraph(mixing);
  const groups = Int32Array.from(Array(mixing.groupCount).keys());
  const weights = new Float64Array(items.length).fill(1);
  // As a graph of two modes: what joins two groups is a network of two.
  const joins = Array.from(mixing.between.keys(), (pair) => [
    Math.floor(pair / mixing.groupCount),
    pair % mixing.groupCount,
  ]);
  const ofGroup = rowsOf(
    mixing.groupCount,
    joins.flat(),
    joins.flatMap((_, join) => [join, join]),
  );
  return keyPlayers(ofGroup, joins.length, candidatesOf({persons: groups, starts, neighbours: items, weights}));
});

/** How many are tried of all, and how many of the articulation points. */
const most = 50;

/**
 * All, where they are no more than 50; else those 50 through whom most shortest ways lead, and those 50 articulation
 * points, each with all who are as the fiftieth.
 */
export function candidatesOf(projection: Projection): Int32Array {
  const nodes = Int32Array.from(projection.persons.keys());
  if (nodes.length <= most) return nodes;
  const {betweenness} = shortestPaths(projection);
  const cut = cutPoints(projection);
  const highest = (some: Int32Array) => {
    const least =
      Float64Array.from(some, (node) => betweenness[node]!)
        .sort()
        .at(-most) ?? 0;
    return some.filter((node) => betweenness[node]! > 0 && betweenness[node]! >= least * (1 - tolerance));
  };
  const chosen = new Set([...highest(nodes), ...highest(nodes.filter((node) => cut[node] === 1))]);
  return nodes.filter((node) => chosen.has(node));
}

/** Persons of the same networks, as one: they are as near to anybody. Who is in none is a kind of one. */
interface Kinds {
  /** For each person the kind. */
  readonly of: Int32Array;
  readonly size: Float64Array;
  readonly networks: Rows;
}

function kindsOf({starts, items}: Rows): Kinds {
  const found = new Map<string, number>();
  const size: number[] = [];
  const [kinds, networks]: [number[], number[]] = [[], []];
  const of = Int32Array.from({length: starts.length - 1}, (_, person) => {
    const own = items.subarray(starts[person], starts[person + 1]);
    const key = own.length > 0 ? own.join() : `alone ${person}`;
    const kind = found.get(key) ?? size.push(0) - 1;
    if (size[kind] === 0) {
      found.set(key, kind);
      for (const network of own) networks.push(network);
      for (const _ of own) kinds.push(kind);
    }
    size[kind]! += 1;
    return kind;
  });
  return {of, size: Float64Array.from(size), networks: rowsOf(size.length, kinds, networks)};
}

function twoMode(ofKind: Rows, networkCount: number): Rows {
  const count = ofKind.starts.length - 1;
  const ofNetwork = transpose(ofKind, networkCount);
  return {
    starts: Int32Array.from([...ofKind.starts, ...ofNetwork.starts.slice(1).map((end) => end + ofKind.items.length)]),
    items: Int32Array.from([...ofKind.items.map((n) => n + count), ...ofNetwork.items]),
  };
}

/**
 * For each kind the sum over all persons of the kinds given, but for one of its own, of 1 / steps in the one-mode graph.
 * No way leads through a kind of which nobody is left.
 */
function nearness(graph: Rows, kinds: Int32Array, size: Float64Array): Float64Array {
  const near = Float64Array.from(size, (persons) => Math.max(persons - 1, 0));
  const sources = kinds.filter((kind) => size[kind]! > 0);
  const gone = Array.from(kinds.filter((kind) => size[kind] === 0));
  const arrive = (node: number, steps: number, bits: number, first: number) => {
    if (node >= size.length) return;
    let persons = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) persons += size[sources[first + lowestBit(rest)]!]!;
    near[node]! += (2 * persons) / steps;
  };
  eachArrival(graph, sources, arrive, gone);
  return near;
}

/** For each candidate and kind 1 / steps in the one-mode graph, 1 to the own kind. */
function nearTo(graph: Rows, {of, size}: Kinds, candidates: Int32Array): readonly Float64Array[] {
  const near = Array.from(candidates, (person) => {
    const to = new Float64Array(size.length);
    to[of[person]!] = 1;
    return to;
  });
  const sources = candidates.map((person) => of[person]!);
  eachArrival(graph, sources, (node, steps, bits, first) => {
    if (node >= size.length) return;
    for (let rest = bits; rest !== 0; rest &= rest - 1) near[first + lowestBit(rest)]![node] = 2 / steps;
  });
  return near;
}

/** Who is the only one that some two networks have in common, and which two are the only ones, a * count + b, a < b. */
function carriersOf({starts, items}: Rows, networkCount: number) {
  const count = starts.length - 1;
  const carriers = new Map<number, number[]>();
  for (let i = 0; i < count; i += 1) {
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      for (let to = at + 1; to < starts[i + 1]!; to += 1) {
        const pair = items[at]! * networkCount + items[to]!;
        const known = carriers.get(pair);
        if (known === undefined) carriers.set(pair, [i]);
        else if (known.length < 3) known.push(i);
      }
    }
  }
  const few = [...carriers.values()];
  return {
    alone: new Set(few.filter(({length}) => length === 1).map(([a]) => a!)),
    together: new Set(few.filter(({length}) => length === 2).map(([a, b]) => a! * count + b!)),
  };
}

function bestOf(candidates: Int32Array, figure: (i: number, j: number) => number): BestPairs | undefined {
  let value = Number.NEGATIVE_INFINITY;
  let pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < candidates.length; i += 1) {
    for (let j = i + 1; j < candidates.length; j += 1) {
      const one = figure(i, j);
      if (one < value - tolerance) continue;
      if (one > value + tolerance) pairs = [];
      value = Math.max(one, value);
      pairs.push([candidates[i]!, candidates[j]!]);
    }
  }
  return pairs.length > 0 ? {value, pairs} : undefined;
}

function nearer(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, kind) => Math.max(value, b[kind]!));
}

/** The sum over persons. */
function inAll(ofKind: Float64Array, size: Float64Array): number {
  let sum = 0;
  for (let kind = 0; kind < size.length; kind += 1) sum += size[kind]! * ofKind[kind]!;
  return sum;
}
