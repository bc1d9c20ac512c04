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
export function groupPairsAlone({starts, groups}: Composition, groupCount: number): Int32Array {
  const alone = new Int32Array(starts.length - 1);
  /** The only network of a pair so far; -1 once there is a second. */
  const only = new Map<number, number>();
  for (let n = 0; n + 1 < starts.length; n += 1) {
    for (let a = starts[n]!; a < starts[n + 1]!; a += 1) {
      for (let b = a + 1; b < starts[n + 1]!; b += 1) {
        const pair = groups[a]! * groupCount + groups[b]!;
        only.set(pair, only.has(pair) ? -1 : n);
      }
    }
  }
  for (const n of only.values()) if (n >= 0) alone[n]! += 1;
  return alone;
}
