import type {Rows} from "./rows.ts";

/** Networks that somebody from outside is in, and who of which group is there. */
interface Contacts {
  /** Those with anybody of the groups. */
  readonly networks: number;
  /** For each group those with somebody of it, and how many of its persons are in them. */
  readonly networksOf: Int32Array;
  readonly peopleOf: Int32Array;
}

/** `group[i]` is the group of person i, 0 to `groupCount` - 1; `isMet` says which networks have somebody from outside. */
export function contactsIn(
  {starts, items}: Rows,
  group: Int32Array,
  groupCount: number,
  isMet: (network: number) => boolean,
): Contacts {
  const networksOf = new Int32Array(groupCount);
  const peopleOf = new Int32Array(groupCount);
  const isCounted = new Uint8Array(group.length);
  const latest = new Int32Array(groupCount).fill(-1);
  let networks = 0;
  for (let n = 0; n + 1 < starts.length; n += 1) {
    if (starts[n + 1] === starts[n] || !isMet(n)) continue;
    networks += 1;
    for (let at = starts[n]!; at < starts[n + 1]!; at += 1) {
      const i = items[at]!;
      const g = group[i]!;
      if (latest[g] !== n) networksOf[g]! += 1;
      latest[g] = n;
      if (isCounted[i] === 0) peopleOf[g]! += 1;
      isCounted[i] = 1;
    }
  }
  return {networks, networksOf, peopleOf};
}
