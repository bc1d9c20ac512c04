import {compositionOf} from "./composition.ts";
import type {Rows} from "./rows.ts";

/**
 * Barber's (2007) modularity of a grouping of persons and networks, on memberships as they are, all of weight 1:
 * Q = 1/m sum_in [B_in - k_i d_n / m] where person i and network n are of one class, m the number of memberships. In
 * `classOf` stands the class of each network; without it each is in the class that it adds most by. Undefined without
 * memberships. `label[i]` is the class of person i, 0 to `labelCount` - 1.
 */
export function barberModularity(
  ofNetwork: Rows,
  label: Int32Array,
  labelCount: number,
  classOf?: Int32Array,
): number | undefined {
  const memberships = ofNetwork.items.length;
  if (memberships === 0) return undefined;
  const {starts, groups, counts} = compositionOf(ofNetwork, label, labelCount);
  /** Memberships of the persons of each class. */
  const held = new Float64Array(labelCount);
  groups.forEach((c, entry) => {
    held[c]! += counts[entry]!;
  });
  let sum = 0;
  for (let n = 0; n + 1 < starts.length; n += 1) {
    const size = ofNetwork.starts[n + 1]! - ofNetwork.starts[n]!;
    if (size === 0) continue;
    const surplus = (c: number, count: number) => count - (held[c]! * size) / memberships;
    let best = Number.NEGATIVE_INFINITY;
    let own = classOf === undefined ? undefined : surplus(classOf[n]!, 0);
    for (let entry = starts[n]!; entry < starts[n + 1]!; entry += 1) {
      const gain = surplus(groups[entry]!, counts[entry]!);
      if (groups[entry] === classOf?.[n]) own = gain;
      best = Math.max(best, gain);
    }
    // What a class without a member there adds is below 0, and all of them add up to 0: the best has one.
    sum += own ?? best;
  }
  return sum / memberships;
}
