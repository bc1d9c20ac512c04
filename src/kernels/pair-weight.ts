/**
 * What a network of k persons gives each pair of them: `newman`, 1 / (k - 1), so that every member has one tie to share
 * out (Newman 2001, Physical Review E 64, 016132); `count`, 1; or for each network an amount of its own.
 */
export type PairWeight = "newman" | "count" | Float64Array;

export function pairWeightOf(weight: PairWeight, network: number, size: number): number {
  if (typeof weight !== "string") return weight[network]!;
  return weight === "newman" ? 1 / (size - 1) : 1;
}
