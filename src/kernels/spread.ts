import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";
import type {Rows} from "./rows.ts";

/** Whoever came into a network for the first time, by index. Quarters, networks and teams are whole numbers from 0. */
export interface Newcomers {
  /** Where each was then employed. */
  readonly team: Int32Array;
  readonly quarter: Int32Array;
  readonly network: Int32Array;
  /** First and last quarter in which each was in that team: when it could have happened. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What a newcomer got is only ever exchanged within one of these. */
  readonly stratum: Int32Array;
}

/** Who became a newcomer's teammate later on, and in which quarter they first were in a team together. */
export interface Later {
  readonly rows: Rows;
  readonly since: Int32Array;
}

/** A quarter and a network for every newcomer, as they are or as they are dealt out. */
type Dealt = Pick<Newcomers, "quarter" | "network">;

/**
 * How many newcomers had an earlier teammate: somebody who came from the same team in one of the `window` quarters
 * before, into another network. Whoever came in the same quarter came too late, and whoever came into the same network
 * may have been asked together.
 */
export function withEarlierTeammate(teams: Rows, {quarter, network}: Dealt, window: number): number {
  let last = 0;
  for (const one of quarter) last = Math.max(last, one);
  /** Of each quarter the network that somebody of the team came into; -1 for none, -2 for several. */
  const came = new Int32Array(last + 1).fill(-1);
  let count = 0;
  for (let t = 0; t + 1 < teams.starts.length; t += 1) {
    const members = teams.items.subarray(teams.starts[t]!, teams.starts[t + 1]!);
    for (const i of members) {
      const seen = came[quarter[i]!]!;
      came[quarter[i]!] = seen === -1 || seen === network[i]! ? network[i]! : -2;
    }
    for (const i of members) {
      for (let q = Math.max(0, quarter[i]! - window); q < quarter[i]!; q += 1) {
        if (came[q] === -1 || came[q] === network[i]!) continue;
        count += 1;
        break;
      }
    }
    for (const i of members) came[quarter[i]!] = -1;
  }
  return count;
}

/** The same with those who were to become a teammate only after the newcomer had come: nothing can spread from them. */
export function withLaterTeammate({rows, since}: Later, {quarter, network}: Dealt, window: number): number {
  let count = 0;
  for (let i = 0; i + 1 < rows.starts.length; i += 1) {
    for (let at = rows.starts[i]!; at < rows.starts[i + 1]!; at += 1) {
      const j = rows.items[at]!;
      const before = quarter[i]! - quarter[j]!;
      if (before < 1 || before > window || network[j] === network[i] || since[at]! <= quarter[i]!) continue;
      count += 1;
      break;
    }
  }
  return count;
}

/** Between one arrangement and the next, exchanges tried for each newcomer. */
const triesEach = 10;

/**
 * What newcomers got by chance: their (quarter, network) dealt out anew among those of a stratum, so that every team
 * keeps its newcomers, every quarter and network of a stratum theirs, and nobody comes at a time when they were not in
 * the team. `draw` is called with each of `draws` arrangements, which are as they would be had chance made them all, the
 * observed one too: so a p from their ranks holds exactly, however few the exchanges between them.
 *
 * That is the parallel method of Besag & Clifford (1989, Biometrika 76): from the observed arrangement to another one,
 * and from there, each time anew, to the draws. An exchange of two newcomers is made where each could have come when the
 * other did. It is its own way back, so that in the long run all arrangements are equally frequent. And all are reached:
 * go through the places from the first quarter on and give each, by an exchange, to the one who leaves the team first of
 * those who are there by then and have no place yet. Whoever has that place now was there by then too and leaves no
 * earlier, and so can take the other's. Every arrangement comes to the same end by that, and from there to any other.
 */
export function eachExchange(newcomers: Newcomers, draws: number, random: Random, draw: (dealt: Dealt) => void): void {
  const {quarter, network, from, to} = newcomers;
  const tables = tablesOf(newcomers.stratum);
  const dealt = {quarter: quarter.slice(), network: network.slice()};
  const exchange = () => {
    for (const table of tables) {
      for (let left = triesEach * table.length; left > 0; left -= 1) {
        const a = table[integerBelow(random, table.length)]!;
        const b = table[integerBelow(random, table.length)]!;
        const [ofA, ofB] = [dealt.quarter[a]!, dealt.quarter[b]!];
        if (ofA < from[b]! || ofA > to[b]! || ofB < from[a]! || ofB > to[a]!) continue;
        dealt.quarter[a] = ofB;
        dealt.quarter[b] = ofA;
        const kept = dealt.network[a]!;
        dealt.network[a] = dealt.network[b]!;
        dealt.network[b] = kept;
      }
    }
  };
  exchange();
  const hub = {quarter: dealt.quarter.slice(), network: dealt.network.slice()};
  for (let made = 0; made < draws; made += 1) {
    dealt.quarter.set(hub.quarter);
    dealt.network.set(hub.network);
    exchange();
    draw(dealt);
  }
}

function tablesOf(stratum: Int32Array): readonly Int32Array[] {
  const tables = Map.groupBy(stratum.keys(), (i) => stratum[i]!);
  return [...tables.values()].filter((table) => table.length > 1).map((table) => Int32Array.from(table));
}
