import {once} from "./once.ts";
import {type Projection, projectionOf} from "./projection.ts";
import {type Rows, sizeOf} from "./rows.ts";

/** For each person in the middle of them, the ways j - e - i - f - k over two networks, and how many are closed. */
interface TwoModeClustering {
  readonly ways: Float64Array;
  readonly closed: Float64Array;
}

/**
 * Opsahl's (2013, Social Networks 35) counts, each way once whichever end it is read from: closed where j and k share a
 * network other than e and f. Ways are not walked one by one. Of two networks that overlap in o persons, T pairs (j, k)
 * are closed, whoever of the o is in the middle; from T each takes away the pairs that it is an end of. So the time
 * grows with the products of the sizes of overlapping networks.
 */
export const twoModeClosure = once(
  ({ofPerson, ofNetwork}: {readonly ofPerson: Rows; readonly ofNetwork: Rows}): TwoModeClustering => {
    // Networks tied by the number of members they share.
    const overlaps = projectionOf(
      ofNetwork,
      ofPerson,
      () => 1,
      () => true,
    );
    const {pairs, asEnd} = closedPairs(ofPerson, ofNetwork, overlaps);
    const personCount = ofPerson.starts.length - 1;
    const ways = new Float64Array(personCount);
    const closed = new Float64Array(personCount);
    const stamp = new Int32Array(ofNetwork.starts.length - 1).fill(-1);
    const size = (node: number) => sizeOf(ofNetwork, overlaps.persons[node]!);
    overlaps.persons.forEach((network, node) => {
      for (let at = ofNetwork.starts[network]!; at < ofNetwork.starts[network + 1]!; at += 1) {
        const i = ofNetwork.items[at]!;
        for (let own = ofPerson.starts[i]!; own < ofPerson.starts[i + 1]!; own += 1) stamp[ofPerson.items[own]!] = i;
        for (let to = overlaps.starts[node]!; to < overlaps.starts[node + 1]!; to += 1) {
          const other = overlaps.neighbours[to]!;
          // Both networks of a pair come by: half of each.
          if (stamp[overlaps.persons[other]!] !== i) continue;
          ways[i]! += ((size(node) - 1) * (size(other) - 1) - (overlaps.weights[to]! - 1)) / 2;
          closed[i]! += pairs[to]! / 2;
        }
      }
    });
    for (let i = 0; i < personCount; i += 1) closed[i]! -= asEnd[i]!;
    return {ways, closed};
  },
);

/**
 * Beside each tie of overlapping networks e and f the closed pairs (j of e, k of f); and for each person how many there
 * are, over all such e and f that the person is in both of, with the person as j.
 */
function closedPairs(ofPerson: Rows, ofNetwork: Rows, overlaps: Projection) {
  const personCount = ofPerson.starts.length - 1;
  const pairs = new Float64Array(overlaps.neighbours.length);
  const asEnd = new Float64Array(personCount);
  const shared = new Int32Array(personCount);
  const isOwn = new Uint8Array(ofNetwork.starts.length - 1);
  const inNetwork = new Uint8Array(personCount);
  const mark = (rows: Rows, row: number, marks: Uint8Array, value: number) => {
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) marks[rows.items[at]!] = value;
  };
  const nodeOf = new Int32Array(isOwn.length);
  overlaps.persons.forEach((network, node) => {
    nodeOf[network] = node;
  });
  const count = (j: number, by: number) => {
    for (let own = ofPerson.starts[j]!; own < ofPerson.starts[j + 1]!; own += 1) {
      const network = ofPerson.items[own]!;
      for (let at = ofNetwork.starts[network]!; at < ofNetwork.starts[network + 1]!; at += 1) {
        shared[ofNetwork.items[at]!]! += by;
      }
    }
  };
  for (let j = 0; j < personCount; j += 1) {
    count(j, 1);
    mark(ofPerson, j, isOwn, 1);
    for (let own = ofPerson.starts[j]!; own < ofPerson.starts[j + 1]!; own += 1) {
      const network = ofPerson.items[own]!;
      const node = nodeOf[network]!;
      mark(ofNetwork, network, inNetwork, 1);
      for (let to = overlaps.starts[node]!; to < overlaps.starts[node + 1]!; to += 1) {
        const other = overlaps.persons[overlaps.neighbours[to]!]!;
        let found = 0;
        for (let at = ofNetwork.starts[other]!; at < ofNetwork.starts[other + 1]!; at += 1) {
          const k = ofNetwork.items[at]!;
          // What they share beyond these two networks.
          if (k !== j && shared[k]! > inNetwork[k]! + isOwn[other]!) found += 1;
        }
        pairs[to]! += found;
        if (isOwn[other] === 1) asEnd[j]! += found;
      }
      mark(ofNetwork, network, inNetwork, 0);
    }
    mark(ofPerson, j, isOwn, 0);
    count(j, -1);
  }
  return {pairs, asEnd};
}
