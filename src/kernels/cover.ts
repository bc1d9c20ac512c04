import type {Composition} from "./composition.ts";
import type {Rows} from "./rows.ts";

/**
 * For each person the number of groups other than the own that the person shares a network with. One pass over the
 * memberships, each with the groups of its network; a stamp per group instead of a set per person.
 */
export function groupsMet(
  {starts, items}: Rows,
  composition: Composition,
  group: Int32Array,
  groupCount: number,
): Int32Array {
  const met = new Int32Array(group.length);
  const stamp = new Int32Array(groupCount).fill(-1);
  for (let i = 0; i < group.length; i += 1) {
    if (starts[i] === starts[i + 1]) continue;
    stamp[group[i]!] = i;
    let count = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      const n = items[at]!;
      for (let entry = composition.starts[n]!; entry < composition.starts[n + 1]!; entry += 1) {
        const h = composition.groups[entry]!;
        if (stamp[h] === i) continue;
        stamp[h] = i;
        count += 1;
      }
    }
    met[i] = count;
  }
  return met;
}

/** What somebody, or everybody together, reaches through networks. */
interface Credits {
  /**
   * sum over members i and groups h != g_i present of 1 / m_ih, where m_ih is the number of networks in which i meets
   * h. The game "is (i, h) met by one of these networks" is symmetric in the m_ih networks and indifferent to the rest,
   * so that Shapley (1953) gives each 1 / m_ih, and values of sums of games are sums of values.
   */
  readonly credit: Float64Array;
  /** The (i, h) with m_ih = 1: met here and nowhere else. */
  readonly sole: Int32Array;
}

/** For each seat, a person in a network, beside the items of the rows of persons. */
export function creditsBySeat(
  {starts, items}: Rows,
  composition: Composition,
  group: Int32Array,
  groupCount: number,
): Credits {
  const credit = new Float64Array(items.length);
  const sole = new Int32Array(items.length);
  const times = new Int32Array(groupCount);
  for (let i = 0; i < group.length; i += 1) {
    const own = group[i]!;
    const each = (visit: (seat: number, other: number) => void) => {
      for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
        const n = items[at]!;
        for (let entry = composition.starts[n]!; entry < composition.starts[n + 1]!; entry += 1) {
          if (composition.groups[entry] !== own) visit(at, composition.groups[entry]!);
        }
      }
    };
    each((_, h) => {
      times[h]! += 1;
    });
    each((seat, h) => {
      credit[seat]! += 1 / times[h]!;
      if (times[h] === 1) sole[seat]! += 1;
    });
    each((_, h) => {
      times[h] = 0;
    });
  }
  return {credit, sole};
}

/** For each network. */
export function creditsOf(ofPerson: Rows, composition: Composition, group: Int32Array, groupCount: number): Credits {
  const networkCount = composition.starts.length - 1;
  const seats = creditsBySeat(ofPerson, composition, group, groupCount);
  const credit = new Float64Array(networkCount);
  const sole = new Int32Array(networkCount);
  for (const [seat, n] of ofPerson.items.entries()) {
    credit[n]! += seats.credit[seat]!;
    sole[n]! += seats.sole[seat]!;
  }
  return {credit, sole};
}
