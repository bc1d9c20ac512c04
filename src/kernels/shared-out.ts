import {type Rows, sizeOf} from "./rows.ts";

/**
 * Who takes part, shared out over networks: each participant equally over those of two or more that he or she is in, which
 * is the Shapley value (1953) of "is somebody in one of these networks". Adds up to the number of participants.
 */
export function participantCredits(ofPerson: Rows, ofNetwork: Rows): Float64Array {
  const credit = new Float64Array(ofNetwork.starts.length - 1);
  for (let i = 0; i + 1 < ofPerson.starts.length; i += 1) {
    const tying = ofPerson.items
      .subarray(ofPerson.starts[i], ofPerson.starts[i + 1])
      .filter((n) => sizeOf(ofNetwork, n) >= 2);
    for (const n of tying) credit[n]! += 1 / tying.length;
  }
  return credit;
}

/** What each network gives to the distinct ties. */
export interface TieCredits {
  /** sum over its pairs of members of 1 / m_ij, where m_ij is the number of networks that the two share. */
  readonly ties: Float64Array;
  /** The same with ties inside a group counted as -1: external less internal. */
  readonly lean: Float64Array;
  /** Of the ties with m_ij = 1, their number, and external less internal. */
  readonly soleTies: Float64Array;
  readonly soleLean: Float64Array;
}

/**
 * Distinct ties, shared out over networks: each equally over those that the two share, as for participants. Time grows
 * with the sum over networks of the square of their size, memory with the number of persons only.
 */
export function tieCredits(ofPerson: Rows, ofNetwork: Rows, group: Int32Array): TieCredits {
  const none = () => new Float64Array(ofNetwork.starts.length - 1);
  const credits = {ties: none(), lean: none(), soleTies: none(), soleLean: none()};
  const {ties, lean, soleTies, soleLean} = credits;
  const {starts, items} = ofPerson;
  const {starts: first, items: members} = ofNetwork;
  const times = new Int32Array(group.length);
  // Each tie once, from its later end: members ascend.
  for (let i = 0; i < group.length; i += 1) {
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      for (let to = first[items[at]!]!; members[to]! < i; to += 1) times[members[to]!]! += 1;
    }
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      const n = items[at]!;
      for (let to = first[n]!; members[to]! < i; to += 1) {
        const j = members[to]!;
        const way = group[i] === group[j] ? -1 : 1;
        ties[n]! += 1 / times[j]!;
        lean[n]! += way / times[j]!;
        if (times[j] !== 1) continue;
        soleTies[n]! += 1;
        soleLean[n]! += way;
      }
    }
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      for (let to = first[items[at]!]!; members[to]! < i; to += 1) times[members[to]!] = 0;
    }
  }
  return credits;
}
