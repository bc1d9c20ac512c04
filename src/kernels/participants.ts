import type {Rows} from "./rows.ts";

/** 1 for each person who is in a network with somebody else, 0 for the rest. */
export function participantsOf({starts, items}: Rows, personCount: number): Uint8Array {
  const taking = new Uint8Array(personCount);
  for (let n = 0; n + 1 < starts.length; n += 1) {
    if (starts[n + 1]! - starts[n]! < 2) continue;
    for (let at = starts[n]!; at < starts[n + 1]!; at += 1) taking[items[at]!] = 1;
  }
  return taking;
}

/** For each group the sum of `weight` over its persons; without a weight, their number. */
export function sumByGroup(group: Int32Array, groupCount: number, weight?: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(groupCount);
  for (let i = 0; i < group.length; i += 1) sums[group[i]!]! += weight === undefined ? 1 : weight[i]!;
  return sums;
}
