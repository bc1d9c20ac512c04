import type {Rows} from "./rows.ts";

/** What has become of the pairs of an ended network: of each pair just one of these. */
export interface Fate {
  /** Both are still in the organisation and share another network. */
  readonly together: number;
  /** Both are, and share none. */
  readonly apart: number;
  /** At least one has left the organisation. */
  readonly left: number;
}

/**
 * The pairs of members from different departments, by what became of them. `group` is the department of each member when
 * the network ended, `later` the person's index on the later day, -1 for who has left; `ofPerson` and `ofNetwork` are the
 * memberships of that day, and `mark` is room for its persons, all 0. Leaving is counted as such (Gray 1988, Annals of
 * Statistics 16: competing risks): pairs that could not meet any more are not taken out, which would make the rest look as
 * if they had stayed together.
 */
export function fateOf(group: Int32Array, later: Int32Array, ofPerson: Rows, ofNetwork: Rows, mark: Uint8Array): Fate {
  let [together, apart, left] = [0, 0, 0];
  for (let i = 0; i < group.length; i += 1) {
    const person = later[i]!;
    if (person >= 0) setContacts(person, ofPerson, ofNetwork, mark, 1);
    for (let j = i + 1; j < group.length; j += 1) {
      if (group[i] === group[j]) continue;
      if (person < 0 || later[j]! < 0) left += 1;
      else if (mark[later[j]!] === 1) together += 1;
      else apart += 1;
    }
    if (person >= 0) setContacts(person, ofPerson, ofNetwork, mark, 0);
  }
  return {together, apart, left};
}

/** Marks everybody who shares a network with a person, and the person where there is one. */
function setContacts(person: number, ofPerson: Rows, ofNetwork: Rows, mark: Uint8Array, as: 0 | 1): void {
  for (let at = ofPerson.starts[person]!; at < ofPerson.starts[person + 1]!; at += 1) {
    const n = ofPerson.items[at]!;
    for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) mark[ofNetwork.items[to]!] = as;
  }
}
