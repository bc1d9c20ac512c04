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

/**
 * How probable it is that two persons drawn from these groups, without regard to anything else, are of different
 * ones: 1 - sum_g N_g (N_g - 1) / (N (N - 1)). With the participants of each group it is E[X] under `labels`, exactly;
 * with the employees it is X_E. 0 to 1; fewer than two persons have no value.
 */
export function crossingAtRandom(sizes: ArrayLike<number>): number | undefined {
  let all = 0;
  let crossing = 0;
  for (let g = 0; g < sizes.length; g += 1) all += sizes[g]!;
  for (let g = 0; g < sizes.length; g += 1) crossing += sizes[g]! * (all - sizes[g]!);
  return all < 2 ? undefined : crossing / (all * (all - 1));
}
