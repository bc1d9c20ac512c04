import type {Rows} from "./rows.ts";

/**
 * How many members each network has from each group, as flat sparse rows: network n has the entries `starts[n]` up to,
 * not including, `starts[n + 1]`; an entry is a group with at least one member there, groups ascending.
 */
export interface Composition {
  readonly starts: Int32Array;
  readonly groups: Int32Array;
  readonly counts: Int32Array;
}

/** `group[i]` is the group of person i, 0 to `groupCount` - 1. */
export function compositionOf({starts, items}: Rows, group: Int32Array, groupCount: number): Composition {
  const tally = new Int32Array(groupCount);
  const entries = new Int32Array(starts.length);
  const groups = new Int32Array(items.length);
  const counts = new Int32Array(items.length);
  let end = 0;
  for (let n = 0; n + 1 < starts.length; n += 1) {
    const begin = end;
    for (let at = starts[n]!; at < starts[n + 1]!; at += 1) {
      const g = group[items[at]!]!;
      if (tally[g] === 0) {
        insert(groups, begin, end, g);
        end += 1;
      }
      tally[g]! += 1;
    }
    for (let entry = begin; entry < end; entry += 1) {
      counts[entry] = tally[groups[entry]!]!;
      tally[groups[entry]!] = 0;
    }
    entries[n + 1] = end;
  }
  return {starts: entries, groups: groups.subarray(0, end), counts: counts.subarray(0, end)};
}

/** Into the ascending run from `begin` to `end`: a network has few groups, so that moving them is cheaper than a sort. */
function insert(sorted: Int32Array, begin: number, end: number, value: number): void {
  let at = end;
  while (at > begin && sorted[at - 1]! > value) {
    sorted[at] = sorted[at - 1]!;
    at -= 1;
  }
  sorted[at] = value;
}

/** Number of members of a network, from its composition. */
function sizeIn({starts, counts}: Composition, network: number): number {
  let size = 0;
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) size += counts[entry]!;
  return size;
}

/** Number of members of a network from one group. */
export function countIn({starts, groups, counts}: Composition, network: number, group: number): number {
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) {
    if (groups[entry] === group) return counts[entry]!;
  }
  return 0;
}

/** The group that most members of a network are from, the first of several, and how many; -1 and 0 for nobody. */
export function mostFrequentIn(
  {starts, groups, counts}: Composition,
  network: number,
): readonly [group: number, count: number] {
  let [group, count] = [-1, 0];
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) {
    if (counts[entry]! > count) [group, count] = [groups[entry]!, counts[entry]!];
  }
  return [group, count];
}

/** For each group: its seats in networks of two or more, and how much of them crosses. */
export interface Crossings {
  /** sum_n c_ng. */
  readonly seats: Float64Array;
  /** sum_n c_ng (k_n - c_ng) / (k_n - 1): over the seats, the share of the others there who are of another group. */
  readonly crossing: Float64Array;
}

export function crossingsOf(composition: Composition, groupCount: number): Crossings {
  const {starts, groups, counts} = composition;
  const seats = new Float64Array(groupCount);
  const crossing = new Float64Array(groupCount);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    const size = sizeIn(composition, n);
    if (size < 2) continue;
    for (let entry = starts[n]!; entry < starts[n + 1]!; entry += 1) {
      const g = groups[entry]!;
      const count = counts[entry]!;
      seats[g]! += count;
      crossing[g]! += (count * (size - count)) / (size - 1);
    }
  }
  return {seats, crossing};
}

/** Share of member pairs that cross, 1 - sum_g c (c - 1) / (k (k - 1)); undefined for fewer than two members. */
export function crossingPairs(composition: Composition, network: number): number | undefined {
  const {starts, counts} = composition;
  const size = sizeIn(composition, network);
  if (size < 2) return undefined;
  let crossing = 0;
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) {
    crossing += counts[entry]! * (size - counts[entry]!);
  }
  return crossing / (size * (size - 1));
}

/** Shannon's entropy of the groups of a network, in nats; undefined for a network of nobody. */
export function entropyIn(composition: Composition, network: number): number | undefined {
  const {starts, counts} = composition;
  const size = sizeIn(composition, network);
  if (size === 0) return undefined;
  let entropy = 0;
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) {
    entropy += (counts[entry]! / size) * Math.log(size / counts[entry]!);
  }
  return entropy;
}

/** Rao's quadratic entropy sum_gh p_g p_h d(g, h), with d(g, g) = 0; undefined for a network of nobody. */
export function quadraticEntropyIn(
  composition: Composition,
  network: number,
  distance: (g: number, h: number) => number,
): number | undefined {
  const {starts, groups, counts} = composition;
  const size = sizeIn(composition, network);
  if (size === 0) return undefined;
  let sum = 0;
  for (let a = starts[network]!; a < starts[network + 1]!; a += 1) {
    for (let b = a + 1; b < starts[network + 1]!; b += 1) {
      sum += 2 * counts[a]! * counts[b]! * distance(groups[a]!, groups[b]!);
    }
  }
  return sum / size ** 2;
}

/** Hill's number of order two, 1 / sum_g p_g^2; undefined for a network of nobody. */
export function inverseConcentrationIn(composition: Composition, network: number): number | undefined {
  const {starts, counts} = composition;
  const size = sizeIn(composition, network);
  if (size === 0) return undefined;
  let squares = 0;
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) squares += counts[entry]! ** 2;
  return size ** 2 / squares;
}

/**
 * How many groups a sample of so many members, drawn without putting back, would have on average (Hurlbert 1971):
 * sum_g [1 - C(k - c_g, m) / C(k, m)]; undefined for a network with fewer members.
 */
export function groupsInSample(composition: Composition, network: number, sample: number): number | undefined {
  const {starts, counts} = composition;
  const size = sizeIn(composition, network);
  if (size < sample) return undefined;
  let expected = 0;
  for (let entry = starts[network]!; entry < starts[network + 1]!; entry += 1) {
    let missed = 1;
    for (let drawn = 0; drawn < sample; drawn += 1) {
      missed *= Math.max(0, size - counts[entry]! - drawn) / (size - drawn);
    }
    expected += 1 - missed;
  }
  return expected;
}
