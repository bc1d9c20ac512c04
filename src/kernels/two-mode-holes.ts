import type {Projection} from "./projection.ts";
import {type Rows, sizeOf} from "./rows.ts";
import {structuralHoles} from "./structural-holes.ts";

/**
 * Effective size (Burchard & Cornwell 2018) of each node of a projection in which all who share a network are tied: its
 * contacts j, less how many contacts it has in common with each, weighted by the networks it shares with j.
 */
export function twoModeEffectiveSizes(projection: Projection, ofPerson: Rows, ofNetwork: Rows): Float64Array {
  const {persons, starts, neighbours} = projection;
  const {common} = structuralHoles(projection);
  const networks = new Int32Array(ofPerson.starts.length - 1);
  return Float64Array.from(persons, (person, node) => {
    const [from, to] = [starts[node]!, starts[node + 1]!];
    for (let at = from; at < to; at += 1) networks[persons[neighbours[at]!]!] = 0;
    for (let at = ofPerson.starts[person]!; at < ofPerson.starts[person + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) networks[ofNetwork.items[to]!]! += 1;
    }
    let [redundant, all] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const shared = networks[persons[neighbours[at]!]!]!;
      redundant += shared * common[at]!;
      all += shared;
    }
    return to - from - (all > 0 ? redundant / all : 0);
  });
}

/**
 * Two-mode constraint (Hollway et al. 2020) of each row i over its items a: sum over a of (c_ia + sum over other items b
 * of i, and other rows j of b, of c_ib r_bj c_ja)^2, with c one over the size of the row and r one over that of the item,
 * where there is a membership, else 0. `ofItem` is the other side of `of`. An empty row has 0, which means nothing.
 */
export function twoModeConstraints(of: Rows, ofItem: Rows): Float64Array {
  const rows = Int32Array.from({length: of.starts.length - 1}, (_, i) => i);
  /** By item, which row is under way, and what leads round to it. */
  const stamp = new Int32Array(ofItem.starts.length - 1).fill(-1);
  const round = new Float64Array(stamp.length);
  return Float64Array.from(rows, (i) => {
    const items = of.items.subarray(of.starts[i], of.starts[i + 1]);
    for (const a of items) {
      stamp[a] = i;
      round[a] = 0;
    }
    for (const b of items) {
      for (let at = ofItem.starts[b]!; at < ofItem.starts[b + 1]!; at += 1) {
        const j = ofItem.items[at]!;
        if (j === i) continue;
        const step = 1 / sizeOf(ofItem, b) / sizeOf(of, j);
        for (let on = of.starts[j]!; on < of.starts[j + 1]!; on += 1) {
          const a = of.items[on]!;
          if (stamp[a] === i && a !== b) round[a]! += step;
        }
      }
    }
    return items.reduce((sum, a) => sum + ((1 + round[a]!) / items.length) ** 2, 0);
  });
}
