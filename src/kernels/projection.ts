import {type Rows, sizeOf} from "./rows.ts";

/** An undirected one-mode graph as flat rows: every tie stands at both its ends. */
export interface Projection {
  /** For each node the person it is, by index; ascending. */
  readonly persons: Int32Array;
  readonly starts: Int32Array;
  /** Nodes, ascending within a row; never the row's own. */
  readonly neighbours: Int32Array;
  /** Beside each neighbour the weight of the tie. */
  readonly weights: Float64Array;
}

/**
 * Who shares a network with whom: persons in at least one network, tied by w(k) for every network of k that they
 * share (the network is given with it), where `counts` lets the two of them be tied. Time and memory grow with the square of a network's size.
 */
export function projectionOf(
  ofPerson: Rows,
  ofNetwork: Rows,
  weightOf: (size: number, network: number) => number,
  counts: (person: number, other: number) => boolean,
): Projection {
  const personCount = ofPerson.starts.length - 1;
  const persons = Int32Array.from({length: personCount}, (_, i) => i).filter((i) => sizeOf(ofPerson, i) > 0);
  const nodeOf = new Int32Array(personCount).fill(-1);
  persons.forEach((person, node) => {
    nodeOf[person] = node;
  });
  const stamp = new Int32Array(persons.length).fill(-1);
  const weight = new Float64Array(persons.length);
  const starts = new Int32Array(persons.length + 1);
  const rows: Int32Array[] = [];
  const heavy: Float64Array[] = [];
  const met = new Int32Array(persons.length);
  persons.forEach((person, node) => {
    let count = 0;
    stamp[node] = node;
    for (let at = ofPerson.starts[person]!; at < ofPerson.starts[person + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      const share = weightOf(sizeOf(ofNetwork, n), n);
      for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) {
        const other = nodeOf[ofNetwork.items[to]!]!;
        if (other === node || !counts(person, ofNetwork.items[to]!)) continue;
        if (stamp[other] !== node) {
          stamp[other] = node;
          weight[other] = 0;
          met[count++] = other;
        }
        weight[other]! += share;
      }
    }
    const row = met.slice(0, count).sort();
    rows.push(row);
    heavy.push(Float64Array.from(row, (other) => weight[other]!));
    starts[node + 1] = starts[node]! + count;
  });
  const neighbours = new Int32Array(starts[persons.length]!);
  const weights = new Float64Array(neighbours.length);
  rows.forEach((row, node) => {
    neighbours.set(row, starts[node]!);
    weights.set(heavy[node]!, starts[node]!);
  });
  return {persons, starts, neighbours, weights};
}
