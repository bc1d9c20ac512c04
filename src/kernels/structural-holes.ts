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
  /** For each tie, beside the neighbour, how many contacts both ends have. */
  readonly common: Int32Array;
}

/**
 * Burt (1992) over direct contacts, and the ties among them, from one pass over paths of two: time grows with the sum
 * over ties of the degrees at their ends. On a two-mode graph's projection that is far less than all pairs.
 */
export const structuralHoles = once((projection: Projection): StructuralHoles => {
  const {starts, neighbours, weights} = projection;
  const count = starts.length - 1;
  const {strength, heaviest} = reachOf(projection);
  const {through, product, common} = commonContacts(projection, strength);
  const constraint = new Float64Array(count);
  const effectiveSize = new Float64Array(count);
  const hierarchy = new Float64Array(count);
  const closed = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    const contacts = to - from;
    const dyadic = (at: number) => ((weights[at]! + through[at]!) / strength[i]!) ** 2;
    effectiveSize[i] = contacts;
    for (let at = from; at < to; at += 1) {
      constraint[i]! += dyadic(at);
      effectiveSize[i]! -= product[at]! / strength[i]! / heaviest[neighbours[at]!]!;
      closed[i]! += common[at]! / 2;
    }
    const mean = constraint[i]! / contacts;
    for (let at = from; at < to; at += 1) {
      const ratio = dyadic(at) / mean;
      hierarchy[i]! += (ratio * Math.log(ratio)) / (contacts * Math.log(contacts));
    }
    if (contacts === 1) hierarchy[i] = 1;
  }
  return {constraint, effectiveSize, hierarchy, closed, common};
});

function reachOf({starts, weights}: Projection): {strength: Float64Array; heaviest: Float64Array} {
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

/** For each tie, beside the neighbour, over the contacts q that both its ends i and j have. */
interface CommonContacts {
  /** Sum of w_iq w_qj / s_q. */
  readonly through: Float64Array;
  /** Sum of w_iq w_qj. */
  readonly product: Float64Array;
  readonly common: Int32Array;
}

/** All three are the same from both ends: each tie is reckoned from its lower end, and written at both. */
function commonContacts({starts, neighbours, weights}: Projection, strength: Float64Array): CommonContacts {
  const count = strength.length;
  const through = new Float64Array(neighbours.length);
  const product = new Float64Array(neighbours.length);
  const common = new Int32Array(neighbours.length);
  /** Where in the row under way a neighbour stands; elsewhere it points to another node, or nowhere. */
  const place = new Int32Array(count).fill(-1);
  /** In each row the first place that nothing has been written to from the other end. */
  const next = starts.slice();
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    for (let at = from; at < to; at += 1) place[neighbours[at]!] = at;
    for (let at = from; at < to; at += 1) {
      const q = neighbours[at]!;
      const toQ = weights[at]!;
      for (let on = starts[q + 1]! - 1; neighbours[on]! > i; on -= 1) {
        const tie = place[neighbours[on]!]!;
        if (tie < from) continue;
        const both = toQ * weights[on]!;
        through[tie]! += both / strength[q]!;
        product[tie]! += both;
        common[tie]! += 1;
      }
    }
    for (let at = from; at < to; at += 1) {
      const j = neighbours[at]!;
      if (j < i) continue;
      const mirror = next[j]!++;
      for (const values of [through, product, common]) values[mirror] = values[at]!;
    }
  }
  return {through, product, common};
}
