import {compositionOf} from "./composition.ts";
import {type PairWeight, pairWeightOf} from "./pair-weight.ts";
import type {Rows} from "./rows.ts";

/**
 * Newman & Girvan's (2004) Q = sum_c [L_c / m - (S_c / 2m)^2] of a grouping of persons on the weighted projection of
 * the networks, which is never made: a network gives each pair of its members the same weight, so that the weight L_c inside a class and the strength S_c of its persons follow from the composition alone.
 * Undefined without ties. `label[i]` is the class of person i, 0 to `labelCount` - 1.
 */
export function modularityOf(
  ofNetwork: Rows,
  label: Int32Array,
  labelCount: number,
  weight: PairWeight,
): number | undefined {
  const {starts, groups, counts} = compositionOf(ofNetwork, label, labelCount);
  const inside = new Float64Array(labelCount);
  const strength = new Float64Array(labelCount);
  let total = 0;
  for (let n = 0; n + 1 < starts.length; n += 1) {
    const size = ofNetwork.starts[n + 1]! - ofNetwork.starts[n]!;
    if (size < 2) continue;
    const perPair = pairWeightOf(weight, n, size);
    total += ((size * (size - 1)) / 2) * perPair;
    for (let entry = starts[n]!; entry < starts[n + 1]!; entry += 1) {
      const c = groups[entry]!;
      const count = counts[entry]!;
      inside[c]! += ((count * (count - 1)) / 2) * perPair;
      strength[c]! += count * (size - 1) * perPair;
    }
  }
  if (total === 0) return undefined;
  let q = 0;
  for (let c = 0; c < labelCount; c += 1) q += inside[c]! / total - (strength[c]! / (2 * total)) ** 2;
  return q;
}
