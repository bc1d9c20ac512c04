import type {Composition} from "./composition.ts";
import type {Rows} from "./rows.ts";

/** For each network the pairs of persons of different groups who share it and no other. */
export function pairsAlone(ofPerson: Rows, ofNetwork: Rows, group: Int32Array): Int32Array {
  const alone = new Int32Array(ofNetwork.starts.length - 1);
  const times = new Int32Array(group.length);
  for (let i = 0; i < group.length; i += 1) {
    const each = (visit: (network: number, other: number) => void) => {
      for (let own = ofPerson.starts[i]!; own < ofPerson.starts[i + 1]!; own += 1) {
        const n = ofPerson.items[own]!;
        for (let at = ofNetwork.starts[n]!; at < ofNetwork.starts[n + 1]!; at += 1) {
          const j = ofNetwork.items[at]!;
          if (j > i && group[j] !== group[i]) visit(n, j);
        }
      }
    };
    each((_, j) => {
      times[j]! += 1;
    });
    each((n, j) => {
      if (times[j] === 1) alone[n]! += 1;
    });
    each((_, j) => {
      times[j] = 0;
    });
  }
  return alone;
}

/** For each network the pairs of groups with members there and together in no other. */
export function groupPairsAlone(composition: Composition, groupCount: number): Int32Array {
  const alone = new Int32Array(composition.starts.length - 1);
  for (const [network] of pairsOfOne(composition, groupCount)) alone[network]! += 1;
  return alone;
}

/**
 * The same shared out among the members, for each seat beside the items of the rows of persons: the exact Shapley value
 * (1953) of the game in which a pair is connected once somebody of either group is there. With a and b members
 * it is one of the a who completes it in b / (a + b) of all orders of arrival, each of them as often: b / (a (a + b)). The
 * fewer a group has there, the more hangs on each.
 */
export function groupPairsAloneBySeat(
  ofPerson: Rows,
  composition: Composition,
  group: Int32Array,
  groupCount: number,
): Float64Array {
  const {starts, groups, counts} = composition;
  const share = new Float64Array(groups.length);
  for (const [, one, other] of pairsOfOne(composition, groupCount)) {
    const [a, b] = [counts[one]!, counts[other]!];
    share[one]! += b / (a * (a + b));
    share[other]! += a / (b * (a + b));
  }
  const seats = new Float64Array(ofPerson.items.length);
  for (let i = 0; i < group.length; i += 1) {
    for (let at = ofPerson.starts[i]!; at < ofPerson.starts[i + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      let entry = starts[n]!;
      while (groups[entry] !== group[i]) entry += 1;
      seats[at] = share[entry]!;
    }
  }
  return seats;
}

/** The pairs of groups that meet in one network only: the network, and the entries of the two in its composition. */
function pairsOfOne({starts, groups}: Composition, groupCount: number): (readonly [number, number, number])[] {
  /** What the only network of a pair so far is; undefined once there is a second. */
  const only = new Map<number, readonly [number, number, number] | undefined>();
  for (let n = 0; n + 1 < starts.length; n += 1) {
    for (let a = starts[n]!; a < starts[n + 1]!; a += 1) {
      for (let b = a + 1; b < starts[n + 1]!; b += 1) {
        const pair = groups[a]! * groupCount + groups[b]!;
        only.set(pair, only.has(pair) ? undefined : [n, a, b]);
      }
    }
  }
  return [...only.values()].filter((one) => one !== undefined);
}
