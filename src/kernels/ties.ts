import type {Rows} from "./rows.ts";

/** For each person the distinct others who share a network with that person, by whether they are of the same group. */
export interface Ties {
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/** Time grows with the sum over networks of the square of their size, memory with the number of persons only. */
export function tiesOf(ofPerson: Rows, ofNetwork: Rows, group: Int32Array): Ties {
  const inside = new Int32Array(group.length);
  const outside = new Int32Array(group.length);
  const stamp = new Int32Array(group.length).fill(-1);
  for (let i = 0; i < group.length; i += 1) {
    stamp[i] = i;
    for (let at = ofPerson.starts[i]!; at < ofPerson.starts[i + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) {
        const j = ofNetwork.items[to]!;
        if (stamp[j] === i) continue;
        stamp[j] = i;
        if (group[j] === group[i]) inside[i]! += 1;
        else outside[i]! += 1;
      }
    }
  }
  return {inside, outside};
}
