import {type Rows, rowsOf, sizeOf} from "./rows.ts";

/**
 * A two-mode graph laid out for trading. Each row is a hand: those members of one network, of one stratum, who may be
 * traded. Hands of one stratum lie on one table, and trades are made at one table at a time, so that nobody is ever
 * exchanged for somebody of another stratum.
 */
export interface Hands {
  readonly rows: Rows;
  /** The network of each hand. */
  readonly network: Int32Array;
  /** Hands `tables[t]` up to, not including, `tables[t + 1]` lie on table t. */
  readonly tables: Int32Array;
  /** For each network the members who stay. */
  readonly fixed: Rows;
}

/** Lays out the members for whom `traded` holds, apart by stratum if there are strata. Empty hands are left out. */
export function handsOf(
  ofNetwork: Rows,
  traded: (person: number, network: number) => boolean,
  stratum: Int32Array | undefined,
): Hands {
  const networks = ofNetwork.starts.length - 1;
  const tableOf = new Map<number, number>();
  const dealt: {readonly hand: number[]; readonly person: number[]} = {hand: [], person: []};
  const staying: {readonly network: number[]; readonly person: number[]} = {network: [], person: []};
  for (let n = 0; n < networks; n += 1) {
    for (let at = ofNetwork.starts[n]!; at < ofNetwork.starts[n + 1]!; at += 1) {
      const person = ofNetwork.items[at]!;
      if (traded(person, n)) {
        const key = stratum === undefined ? 0 : stratum[person]!;
        if (!tableOf.has(key)) tableOf.set(key, tableOf.size);
        dealt.hand.push(tableOf.get(key)! * networks + n);
        dealt.person.push(person);
      } else {
        staying.network.push(n);
        staying.person.push(person);
      }
    }
  }
  const sparse = rowsOf(tableOf.size * networks, dealt.hand, dealt.person);
  const held = Array.from({length: tableOf.size * networks}, (_, hand) => hand).filter(
    (hand) => sizeOf(sparse, hand) > 0,
  );
  const tables = new Int32Array(tableOf.size + 1);
  for (const hand of held) tables[Math.floor(hand / networks) + 1]! += 1;
  for (let t = 0; t < tableOf.size; t += 1) tables[t + 1]! += tables[t]!;
  return {
    rows: {starts: Int32Array.from([0, ...held.map((hand) => sparse.starts[hand + 1]!)]), items: sparse.items},
    network: Int32Array.from(held, (hand) => hand % networks),
    tables,
    fixed: rowsOf(networks, staying.network, staying.person),
  };
}

/**
 * The whole memberships again, whenever it is asked for, as rows of networks in any order: who stays and whoever the hands
 * hold by then. Good until it is asked for again: networks keep their sizes, so that every seat has its place in the same
 * room, for null models that ask thousands of times.
 */
export function gathering({rows, network, fixed}: Hands): () => Rows {
  const networks = fixed.starts.length - 1;
  const starts = new Int32Array(networks + 1);
  for (let n = 0; n < networks; n += 1) starts[n + 1] = sizeOf(fixed, n);
  for (let hand = 0; hand < network.length; hand += 1) starts[network[hand]! + 1]! += sizeOf(rows, hand);
  for (let n = 0; n < networks; n += 1) starts[n + 1]! += starts[n]!;
  const items = new Int32Array(starts[networks]!);
  const next = starts.slice(0, networks);
  for (let n = 0; n < networks; n += 1) {
    for (let at = fixed.starts[n]!; at < fixed.starts[n + 1]!; at += 1) items[next[n]!++] = fixed.items[at]!;
  }
  const place = new Int32Array(rows.items.length);
  for (let hand = 0; hand < network.length; hand += 1) {
    for (let at = rows.starts[hand]!; at < rows.starts[hand + 1]!; at += 1) place[at] = next[network[hand]!]!++;
  }
  return () => {
    for (let at = 0; at < place.length; at += 1) items[place[at]!] = rows.items[at]!;
    return {starts, items};
  };
}
