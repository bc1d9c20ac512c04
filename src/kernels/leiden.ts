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

/** How random the merging is in refinement, in weights of a mean tie (Traag et al. use .01). */
const temperature = 0.01;
/** Rounds from the partition found so far; the last one changes nothing. */
const mostRounds = 50;

/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019, Scientific Reports 9), objective modularity at
 * resolution 1: nodes move while that gains, each community is then put together anew from its single nodes by merges
 * that gain and are drawn at random, and what was merged is one node in the next round. Every community hangs
 * together, since a round ends when each is one such node. Rounds are repeated from the partition found until it stays.
 * Returns the community of each node, numbered by first member; a node without ties is one of its own.
 */
export function leiden({starts, neighbours, weights}: Projection, random: Random): Int32Array {
  const count = starts.length - 1;
  const base: Level = {starts, neighbours, weights, strength: strengthsOf(starts, weights)};
  const twice = base.strength.reduce((sum, one) => sum + one, 0);
  let found: Int32Array = Int32Array.from({length: count}, (_, node) => node);
  if (twice === 0) return found;
  const meanTie = twice / neighbours.length;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = oneRound(base, found, {twice, meanTie, random});
    if (next.every((community, node) => community === found[node])) break;
    found = next;
  }
  return found;
}

interface Search {
  readonly twice: number;
  readonly meanTie: number;
  readonly random: Random;
}

function oneRound(base: Level, start: Int32Array, search: Search): Int32Array {
  let level = base;
  let communities: Int32Array = numbered(start);
  /** For each node of the first graph, the node of this level that it is in. */
  let nodeOf: Int32Array = Int32Array.from({length: start.length}, (_, node) => node);
  for (;;) {
    communities = numbered(moved(level, communities, search));
    if (largest(communities) + 1 === level.strength.length) break;
    const parts = numbered(refined(level, communities, search));
    const partCommunity = new Int32Array(largest(parts) + 1);
    parts.forEach((part, node) => {
      partCommunity[part] = communities[node]!;
    });
    nodeOf = nodeOf.map((node) => parts[node]!);
    level = aggregated(level, parts);
    communities = partCommunity;
  }
  return numbered(nodeOf.map((node) => communities[node]!));
}

/** Fast local moving: who may gain by a move waits in a queue, at first everybody; who moves calls the neighbours in. */
function moved({starts, neighbours, weights, strength}: Level, start: Int32Array, {twice, random}: Search): Int32Array {
  const count = strength.length;
  const community = start.slice();
  const total = new Float64Array(count);
  const size = new Int32Array(count);
  community.forEach((c, node) => {
    total[c]! += strength[node]!;
    size[c]! += 1;
  });
  const empty: number[] = [];
  size.forEach((members, c) => {
    if (members === 0) empty.push(c);
  });
  const queue = shuffled(count, random);
  const waits = new Uint8Array(count).fill(1);
  const toward = new Float64Array(count);
  // A ring: at most every node waits at once.
  for (let head = 0, waiting = count; waiting > 0; head = (head + 1) % count) {
    const v = queue[head]!;
    waits[v] = 0;
    waiting -= 1;
    const own = community[v]!;
    const near: number[] = [];
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const c = community[neighbours[at]!]!;
      if (neighbours[at] === v) continue;
      if (toward[c] === 0) near.push(c);
      toward[c]! += weights[at]!;
    }
    total[own]! -= strength[v]!;
    const gain = (c: number) => toward[c]! - (strength[v]! * total[c]!) / twice;
    let best = own;
    for (const c of near) if (gain(c) > gain(best) + 1e-12 * twice) best = c;
    // Alone is better than any where all would cost; an empty community gains 0.
    if (gain(best) < -1e-12 * twice && size[own]! > 1 && empty.length > 0) best = empty.pop()!;
    for (const c of near) toward[c] = 0;
    total[best]! += strength[v]!;
    if (best === own) continue;
    size[own]! -= 1;
    size[best]! += 1;
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
function refined(level: Level, communities: Int32Array, {twice, meanTie, random}: Search): Int32Array {
  const {starts, neighbours, weights, strength} = level;
  const count = strength.length;
  const part = Int32Array.from({length: count}, (_, node) => node);
  const alone = new Uint8Array(count).fill(1);
  const total = strength.slice();
  const whole = new Float64Array(count);
  communities.forEach((c, node) => {
    whole[c]! += strength[node]!;
  });
  /** Weight from a part to the rest of its community. */
  const outward = new Float64Array(count);
  for (let v = 0; v < count; v += 1) {
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (u !== v && communities[u] === communities[v]) outward[v]! += weights[at]!;
    }
  }
  const isWellTied = (of: number, all: number) => outward[of]! >= (total[of]! * (all - total[of]!)) / twice;
  const toward = new Float64Array(count);
  for (const v of shuffled(count, random)) {
    const all = whole[communities[v]!]!;
    if (alone[v] === 0 || !isWellTied(v, all)) continue;
    const near: number[] = [];
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      const u = neighbours[at]!;
      if (u === v || communities[u] !== communities[v]) continue;
      if (toward[part[u]!] === 0) near.push(part[u]!);
      toward[part[u]!]! += weights[at]!;
    }
    const gain = (of: number) => toward[of]! - (strength[v]! * total[of]!) / twice;
    const open = near.filter((of) => isWellTied(of, all) && gain(of) >= 0);
    const chosen = drawn(
      open,
      open.map((of) => gain(of) / (temperature * meanTie)),
      random,
    );
    if (chosen !== undefined) {
      outward[chosen]! += outward[v]! - 2 * toward[chosen]!;
      total[chosen]! += strength[v]!;
      total[v] = 0;
      part[v] = chosen;
      // The one that was joined is alone no more, whichever node the part is named after.
      alone[chosen] = 0;
      alone[v] = 0;
    }
    for (const of of near) toward[of] = 0;
  }
  return part;
}

/** One of them, or none, with probability in proportion to exp(gain); staying alone gains 0. */
function drawn(from: readonly number[], gains: readonly number[], random: Random): number | undefined {
  if (from.length === 0) return undefined;
  const top = Math.max(0, ...gains);
  let left = random() * gains.reduce((sum, gain) => sum + Math.exp(gain - top), Math.exp(-top));
  for (const [at, one] of from.entries()) {
    left -= Math.exp(gains[at]! - top);
    if (left < 0) return one;
  }
  return undefined;
}

function aggregated({starts, neighbours, weights, strength}: Level, parts: Int32Array): Level {
  const count = largest(parts) + 1;
  const rows: Map<number, number>[] = Array.from({length: count}, () => new Map());
  const total = new Float64Array(count);
  parts.forEach((part, node) => {
    total[part]! += strength[node]!;
    const row = rows[part]!;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const other = parts[neighbours[at]!]!;
      row.set(other, (row.get(other) ?? 0) + weights[at]!);
    }
  });
  const begins = new Int32Array(count + 1);
  rows.forEach((row, part) => {
    begins[part + 1] = begins[part]! + row.size;
  });
  return {
    starts: begins,
    neighbours: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    weights: Float64Array.from(rows.flatMap((row) => [...row.values()])),
    strength: total,
  };
}

function strengthsOf(starts: Int32Array, weights: Float64Array): Float64Array {
  return Float64Array.from({length: starts.length - 1}, (_, node) =>
    weights.subarray(starts[node], starts[node + 1]).reduce((sum, weight) => sum + weight, 0),
  );
}

/** 0 to count - 1 in an order of which each is equally likely (Fisher & Yates). */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({length: count}, (_, i) => i);
  for (let left = count - 1; left > 0; left -= 1) {
    const at = integerBelow(random, left + 1);
    [order[left], order[at]] = [order[at]!, order[left]!];
  }
  return order;
}

function largest(values: Int32Array): number {
  return values.reduce((most, value) => Math.max(most, value), -1);
}

/** The same classes, numbered from 0 in the order of their first members. */
function numbered(classes: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return classes.map((one) => {
    const known = numbers.get(one) ?? numbers.size;
    numbers.set(one, known);
    return known;
  });
}
