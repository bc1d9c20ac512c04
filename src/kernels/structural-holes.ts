import {once} from "./once.ts";
import type {Projection} from "./projection.ts";

/** For each node; of one without ties all are 0 and mean nothing. */
export interface StructuralHoles {
  /** Sum over contacts j of c_ij = (p_ij + sum_q p_iq p_qj)^2, p_ij the share of i's strength that j has. */
  readonly constraint: Float64Array;
  /** Sum over contacts j of 1 - sum_q p_iq m_jq, m_jq = w_jq / the heaviest tie of j. */
  readonly effectiveSize: Float64Array;
  /** sum_j (c_ij / (C / N)) ln(c_ij / (C / N)) / (N ln N) over the N contacts; 1 for a single contact. */
  readonly hierarchy: Float64Array;
  /** Ties among contacts. */
  readonly closed: Float64Array;
}

/**
 * Burt (1992) over direct contacts, and the ties among them, in one pass over paths of two: time grows with the sum over
 * ties of the degrees at their ends. On a two-mode graph's projection that is far less than all pairs.
 */
export const structuralHoles = once(({starts, neighbours, weights}: Projection): StructuralHoles => {
  const count = starts.length - 1;
  const {strength, heaviest} = reachOf(starts, weights);
  const constraint = new Float64Array(count);
  const effectiveSize = new Float64Array(count);
  const hierarchy = new Float64Array(count);
  const closed = new Float64Array(count);
  const stamp = new Int32Array(count).fill(-1);
  const indirect = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    for (let at = from; at < to; at += 1) {
      stamp[neighbours[at]!] = i;
      indirect[neighbours[at]!] = 0;
    }
    let redundant = 0;
    for (let at = from; at < to; at += 1) {
      const q = neighbours[at]!;
      const toQ = weights[at]! / strength[i]!;
      for (let on = starts[q]!; on < starts[q + 1]!; on += 1) {
        const j = neighbours[on]!;
        if (stamp[j] !== i) continue;
        indirect[j]! += (toQ * weights[on]!) / strength[q]!;
        redundant += (toQ * weights[on]!) / heaviest[j]!;
        closed[i]! += 1 / 2;
      }
    }
    const contacts = to - from;
    effectiveSize[i] = contacts - redundant;
    const dyadic = (at: number) => (weights[at]! / strength[i]! + indirect[neighbours[at]!]!) ** 2;
    for (let at = from; at < to; at += 1) constraint[i]! += dyadic(at);
    const mean = constraint[i]! / contacts;
    for (let at = from; at < to; at += 1) {
      const ratio = dyadic(at) / mean;
      hierarchy[i]! += (ratio * Math.log(ratio)) / (contacts * Math.log(contacts));
    }
    if (contacts === 1) hierarchy[i] = 1;
  }
  return {constraint, effectiveSize, hierarchy, closed};
});

function reachOf(starts: Int32Array, weights: Float64Array): {strength: Float64Array; heaviest: Float64Array} {
  const strength = new Float64Array(starts.length - 1);
  const heaviest = new Float64Array(starts.length - 1);
  for (let i = 0; i < strength.length; i += 1) {
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      strength[i]! += weights[at]!;
      heaviest[i] = Math.max(heaviest[i]!, weights[at]!);
    }
  }
  return {strength, heaviest};
}
