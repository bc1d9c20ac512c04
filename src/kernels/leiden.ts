import type {Random} from "../model.ts";
import type {Projection} from "./projection.ts";
import {integerBelow} from "./random.ts";

/** An undirected weighted graph in which a node may stand for several of the first one: then it has a tie to itself. */
interface Level {
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Weight of all ties of a node, those within it twice. */
  readonly strength: Float64Array;
}

interface Search {
  /** Twice the weight of all ties. */
  readonly twice: number;
  /** What counts as no gain: rounding must neither start a move nor forbid one. */
  readonly slack: number;
  /** How random the merging is in refinement, as a weight: `temperature` of a mean tie. */
  readonly theta: number;
  readonly random: Random;
}

/** As in Traag et al. */
const temperature = 0.01;

/** The graph that Leiden reads: an undirected one without ties to oneself, every tie at both ends, weights above 0. */
type Ties = Pick<Projection, "starts" | "neighbours" | "weights">;

/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233), objective modularity
 * at resolution 1: nodes move while that gains, each community is then put together anew from its single nodes by
 * merges that gain and are drawn at random, and what was merged is one node in the next pass. Every community hangs
 * together, since a round ends when each is one such node. Rounds are repeated from the partition found until it stays.
 * Returns the community of each node, numbered by first member; a node without ties is one of its own.
 */
export function leiden(ties: Ties, random: Random): Int32Array {
  let found: Int32Array = Int32Array.from({length: ties.starts.length - 1}, (_, node) => node);
  for (const next of leidenRounds(ties, random)) found = next;
  return found;
}

/** What Leiden has found after each round, up to the last one that gained; none without ties. */
export function* leidenRounds({starts, neighbours, weights}: Ties, random: Random): Iterable<Int32Array> {
  const base: Level = {starts, neighbours, weights, strength: strengthsOf(starts, weights)};
  const twice = base.strength.reduce((sum, one) => sum + one, 0);
  if (twice === 0) return;
  const theta = (temperature * twice) / neighbours.length;
  const search = {twice, slack: 1e-12 * twice, theta, random};
  let found: Int32Array = Int32Array.from(base.strength, (_, node) => node);
  for (;;) {
    const next = oneRound(base, found, search);
    if (next.every((community, node) => community === found[node])) return;
    yield next;
    found = next;
  }
}

function oneRound(base: Level, start: Int32Array, search: Search): Int32Array {
  let level = base;
  let communities = start;
  /** For each node of the first graph, the node of this level that it is in. */
  let nodeOf: Int32Array = Int32Array.from(start, (_, node) => node);
  for (;;) {
    communities = numbered(moved(level, communities, search));
    if (countOf(communities) === level.strength.length) break;
    const parts = numbered(refined(level, communities, search));
    const partCommunity = new Int32Array(countOf(parts));
    for (let node = 0; node < parts.length; node += 1) partCommunity[parts[node]!] = communities[node]!;
    nodeOf = nodeOf.map((node) => parts[node]!);
    level = aggregated(level, parts);
    communities = partCommunity;
  }
  return numbered(nodeOf.map((node) => communities[node]!));
}

/** Fast local moving: who may gain waits in a queue, at first everybody; who moves calls the neighbours back in. */
function moved(level: Level, start: Int32Array, {twice, slack, random}: Search): Int32Array {
  const {starts, neighbours, weights, strength} = level;
  const count = strength.length;
  const community = start.slice();
  const {total, size} = sumsOf(community, strength);
  const empty: number[] = [];
  for (let c = 0; c < count; c += 1) if (size[c] === 0) empty.push(c);
  // A ring: at most every node waits at once.
  const queue = shuffled(count, random);
  const waits = new Uint8Array(count).fill(1);
  const toward = new Tally(count);
  for (let head = 0, waiting = count; waiting > 0; head = (head + 1) % count) {
    const v = queue[head]!;
    waits[v] = 0;
    waiting -= 1;
    const own = community[v]!;
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (u !== v) toward.add(community[u]!, weights[at]!);
    }
    total[own]! -= strength[v]!;
    const share = strength[v]! / twice;
    let best = own;
    let most = toward.sums[own]! - share * total[own]!;
    for (let i = 0; i < toward.count; i += 1) {
      const c = toward.classes[i]!;
      const gain = toward.sums[c]! - share * total[c]!;
      if (gain > most + slack) [best, most] = [c, gain];
    }
    // Alone it would gain 0: better than where every community costs.
    if (most < -slack && size[own]! > 1) best = empty.pop()!;
    toward.clear();
    total[best]! += strength[v]!;
    if (best === own) continue;
    size[best]! += 1;
    size[own]! -= 1;
    if (size[own] === 0) empty.push(own);
    community[v] = best;
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (waits[u] === 1 || community[u] === best) continue;
      waits[u] = 1;
      queue[(head + 1 + waiting) % count] = u;
      waiting += 1;
    }
  }
  return community;
}

/** Every community from its single nodes: who is still alone and well tied to the rest may join a part that is, too. */
function refined(level: Level, communities: Int32Array, search: Search): Int32Array {
  const {starts, neighbours, weights, strength} = level;
  const {twice, slack, random} = search;
  const count = strength.length;
  const part = Int32Array.from(strength, (_, node) => node);
  const isAlone = new Uint8Array(count).fill(1);
  const total = strength.slice();
  const whole = sumsOf(communities, strength).total;
  /** Weight from a part to the rest of its community. */
  const outward = outwardOf(level, communities);
  const toward = new Tally(count);
  const gains = new Float64Array(count);
  const isWellTied = (one: number, all: number) => outward[one]! >= (total[one]! * (all - total[one]!)) / twice - slack;
  for (const v of shuffled(count, random)) {
    const all = whole[communities[v]!]!;
    if (isAlone[v] === 0 || !isWellTied(v, all)) continue;
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (u !== v && communities[u] === communities[v]) toward.add(part[u]!, weights[at]!);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < toward.count; i += 1) {
      const one = toward.classes[i]!;
      const gain = toward.sums[one]! - (strength[v]! * total[one]!) / twice;
      const isOpen = gain >= -slack && isWellTied(one, all);
      gains[i] = isOpen ? gain : Number.NEGATIVE_INFINITY;
      top = Math.max(top, gains[i]!);
    }
    const chosen = top >= -slack ? toward.classes[drawn(gains, toward.count, top, search)] : undefined;
    if (chosen !== undefined) {
      outward[chosen]! += outward[v]! - 2 * toward.sums[chosen]!;
      total[chosen]! += strength[v]!;
      part[v] = chosen;
      // A part has the name of the node it began with, which is alone no more either.
      isAlone[chosen] = 0;
      isAlone[v] = 0;
    }
    toward.clear();
  }
  return part;
}

/**
 * One of the first `count`, or -1 for staying alone, which gains 0: with probability in proportion to
 * exp(gain / theta). `top` is the highest gain. The gains are overwritten.
 */
function drawn(gains: Float64Array, count: number, top: number, {theta, random}: Search): number {
  const most = Math.max(0, top);
  let sum = Math.exp(-most / theta);
  for (let i = 0; i < count; i += 1) {
    gains[i] = Math.exp((gains[i]! - most) / theta);
    sum += gains[i]!;
  }
  let left = random() * sum;
  for (let i = 0; i < count; i += 1) {
    left -= gains[i]!;
    if (left < 0) return i;
  }
  return -1;
}

/** The graph of the parts: what was within one is its tie to itself. */
function aggregated({starts, neighbours, weights, strength}: Level, parts: Int32Array): Level {
  const count = countOf(parts);
  const {total, size} = sumsOf(parts, strength);
  const next = new Int32Array(count);
  for (let part = 1; part < count; part += 1) next[part] = next[part - 1]! + size[part - 1]!;
  const members = new Int32Array(parts.length);
  for (let node = 0; node < parts.length; node += 1) members[next[parts[node]!]!++] = node;
  const begins = new Int32Array(count + 1);
  const others = new Int32Array(neighbours.length);
  const sums = new Float64Array(neighbours.length);
  const toward = new Tally(count);
  let end = 0;
  for (let part = 0; part < count; part += 1) {
    for (let i = next[part]! - size[part]!; i < next[part]!; i += 1) {
      const node = members[i]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) toward.add(parts[neighbours[at]!]!, weights[at]!);
    }
    for (let i = 0; i < toward.count; i += 1, end += 1) {
      others[end] = toward.classes[i]!;
      sums[end] = toward.sums[others[end]!]!;
    }
    toward.clear();
    begins[part + 1] = end;
  }
  return {
    starts: begins,
    neighbours: others.slice(0, end),
    weights: sums.slice(0, end),
    strength: total.slice(0, count),
  };
}

/** Weights above 0 by class: filled for one node and cleared before the next, so that nothing is made anew. */
class Tally {
  readonly sums: Float64Array;
  /** The classes met, in that order: the first `count`. */
  readonly classes: Int32Array;
  count = 0;

  constructor(classes: number) {
    this.sums = new Float64Array(classes);
    this.classes = new Int32Array(classes);
  }

  add(one: number, weight: number): void {
    if (this.sums[one] === 0) this.classes[this.count++] = one;
    this.sums[one]! += weight;
  }

  clear(): void {
    for (let i = 0; i < this.count; i += 1) this.sums[this.classes[i]!] = 0;
    this.count = 0;
  }
}

/** For each class, with room for as many as there are nodes, the strength of its nodes and their number. */
function sumsOf(classes: Int32Array, strength: Float64Array): {total: Float64Array; size: Int32Array} {
  const total = new Float64Array(strength.length);
  const size = new Int32Array(strength.length);
  for (let node = 0; node < classes.length; node += 1) {
    total[classes[node]!]! += strength[node]!;
    size[classes[node]!]! += 1;
  }
  return {total, size};
}

function outwardOf({starts, neighbours, weights, strength}: Level, communities: Int32Array): Float64Array {
  const outward = new Float64Array(strength.length);
  for (let v = 0; v < outward.length; v += 1) {
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (u !== v && communities[u] === communities[v]) outward[v]! += weights[at]!;
    }
  }
  return outward;
}

function strengthsOf(starts: Int32Array, weights: Float64Array): Float64Array {
  const strength = new Float64Array(starts.length - 1);
  for (let v = 0; v < strength.length; v += 1) {
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) strength[v]! += weights[at]!;
  }
  return strength;
}

/** 0 to count - 1 in an order of which each is equally likely (Fisher & Yates). */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({length: count}, (_, i) => i);
  for (let left = count - 1; left > 0; left -= 1) {
    const at = integerBelow(random, left + 1);
    const moved = order[left]!;
    order[left] = order[at]!;
    order[at] = moved;
  }
  return order;
}

/** How many classes there are, numbered without gaps. */
function countOf(classes: Int32Array): number {
  return classes.reduce((most, one) => Math.max(most, one), -1) + 1;
}

/** The same classes, below the number of nodes, numbered from 0 in the order of their first members. */
function numbered(classes: Int32Array): Int32Array {
  const numbers = new Int32Array(classes.length).fill(-1);
  let count = 0;
  return classes.map((one) => {
    if (numbers[one] === -1) numbers[one] = count++;
    return numbers[one]!;
  });
}
