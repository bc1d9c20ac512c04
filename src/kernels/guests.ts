import type {Random} from "../model.ts";
import type {Trades} from "./curveball.ts";
import {integerBelow} from "./random.ts";
import {longest, type Rows} from "./rows.ts";

/**
 * Trades of guests between networks, none of whom may come into a network hosted by the own group. `home[r]` is the
 * group that hosts row r, `group[x]` the group of person x; no row holds a person of its own home. In place; every row
 * keeps its length and every person the number of rows. Two kinds of step:
 *
 * - a *trade* between rows a and b: whoever is in one of them only, and may be in both, is dealt out anew between
 *   them. A guest who may not be in the other row stays;
 * - a *circle* of rows a, b, c hosted by three different groups A, B, C: members of A in one of b and c only, of B in
 *   one of c and a only, of C in one of a and b only, are dealt out anew, with as many changing rows one way round as
 *   keeps the lengths. How many is drawn in proportion to the number of ways there are.
 *
 * Uniform. Rows are chosen without a look at who is in them. Given everything that a step leaves alone, it draws from
 * all arrangements of what it deals, each with the same probability, and dealing again would draw from the same ones:
 * going there is as probable as coming back. So the uniform distribution over all admissible arrangements is
 * stationary under each step, whatever their order; and as a step may change nothing there is no period.
 *
 * Irreducible. Two arrangements with the same margins differ by alternating cycles, rows c1, c2 ... cm with person xi
 * between ci and the next, all different, each xi held by one of its two neighbours in turn. m = 2 is a trade. Call a
 * cell of a person and a row of the cycle that are no neighbours a chord. An admissible chord splits a cycle into two
 * shorter ones, of which one can be carried out now, whether the chord is held or not, and the other after it. Only
 * cycles without an admissible chord are left. There m is 3: if it were more, then c3 and c4 were hosted by the group
 * of x1 and c4 by that of x2, so that x2, of the group of x1, had no place next to c3. With m = 3 each person is of
 * the group that hosts the row opposite, and these groups differ: that is a circle. Trades alone do not reach
 * everything: when three groups send one guest each, round one way or the other, none is possible. The same step is
 * found for matrices without diagonal in Rao, Jana & Bandyopadhyay (1996, Sankhya A 58), and for tables with blocks of
 * empty cells in Aoki & Takemura (2005, Journal of Statistical Computation and Simulation 75).
 */
export function guestTrades(rows: Rows, home: Int32Array, group: Int32Array): Trades {
  const {starts, items} = rows;
  const most = longest(rows);
  const chosen = new Int32Array(3);
  const next = new Int32Array(3);
  const end = new Int32Array(3);
  /** Who is in any of the chosen rows, ascending, and a bit for each of those rows that holds the person. */
  const merged = new Int32Array(3 * most);
  const held = new Uint8Array(3 * most);
  /** In which deal a person takes part: deal d is between the chosen rows d + 1 and d + 2, counted round. */
  const dealOf = new Int8Array(3 * most);
  /** How many take part in each deal, and how many of them go to its first row. */
  const inDeal = new Int32Array(3);
  const toFirst = new Int32Array(3);
  const logWays = new Float64Array(most + 1);
  /** The deal of each group: all take part in a trade and none in a circle, but for the hosts of the chosen rows. */
  const groups =
    group.reduce(
      (greatest, g) => Math.max(greatest, g),
      home.reduce((greatest, h) => Math.max(greatest, h), 0),
    ) + 1;
  const inTrade = new Int8Array(groups).fill(2);
  const inCircle = new Int8Array(groups).fill(none);

  function open(many: number): void {
    for (let r = 0; r < 3; r += 1) {
      next[r] = r < many ? starts[chosen[r]!]! : 0;
      end[r] = r < many ? starts[chosen[r]! + 1]! : 0;
    }
  }

  /** Merges the chosen rows, and counts who of them is to be dealt; returns how many persons there are. */
  function lay(many: number, dealOfGroup: Int8Array): number {
    open(many);
    inDeal.fill(0);
    toFirst.fill(0);
    for (let length = 0; ; length += 1) {
      const x = next[0]! < end[0]! ? items[next[0]!]! : beyond;
      const y = next[1]! < end[1]! ? items[next[1]!]! : beyond;
      const z = next[2]! < end[2]! ? items[next[2]!]! : beyond;
      const person = Math.min(x, y, z);
      if (person === beyond) return length;
      const holders = (x === person ? 1 : 0) | (y === person ? 2 : 0) | (z === person ? 4 : 0);
      next[0]! += holders & 1;
      next[1]! += (holders >> 1) & 1;
      next[2]! += holders >> 2;
      const inOneOnly = (holders & (holders - 1)) === 0;
      const deal = inOneOnly ? dealOfGroup[group[person]!]! : none;
      merged[length] = person;
      held[length] = holders;
      dealOf[length] = deal;
      if (deal === none) continue;
      inDeal[deal]! += 1;
      if (holders === firstBit(deal)) toFirst[deal]! += 1;
    }
  }

  /** By how many more the first row of every deal gets: each arrangement of the circle with equal probability. */
  function turn(random: Random): number {
    const fewest = -Math.min(toFirst[0]!, toFirst[1]!, toFirst[2]!);
    const greatest = Math.min(inDeal[0]! - toFirst[0]!, inDeal[1]! - toFirst[1]!, inDeal[2]! - toFirst[2]!);
    let [log, top] = [0, 0];
    for (let by = fewest; by <= greatest; by += 1) {
      logWays[by - fewest] = log;
      top = Math.max(top, log);
      // From one turn to the next the binomial coefficients inDeal over toFirst + by change by these factors.
      for (let d = 0; d < 3; d += 1) log += Math.log((inDeal[d]! - toFirst[d]! - by) / (toFirst[d]! + by + 1));
    }
    let all = 0;
    for (let by = fewest; by <= greatest; by += 1) all += Math.exp(logWays[by - fewest]! - top);
    let left = random() * all;
    for (let by = fewest; by < greatest; by += 1) {
      left -= Math.exp(logWays[by - fewest]! - top);
      if (left < 0) return by;
    }
    return greatest;
  }

  function deal(many: number, length: number, random: Random): void {
    open(many);
    for (let i = 0; i < length; i += 1) {
      const d = dealOf[i]!;
      let holders = held[i]!;
      if (d !== none) {
        const first = random() * inDeal[d]! < toFirst[d]!;
        holders = first ? firstBit(d) : secondBit(d);
        inDeal[d]! -= 1;
        if (first) toFirst[d]! -= 1;
      }
      for (let r = 0; r < many; r += 1) if ((holders >> r) & 1) items[next[r]!++] = merged[i]!;
    }
  }

  function trade(random: Random): void {
    const homeA = home[chosen[0]!]!;
    const homeB = home[chosen[1]!]!;
    inTrade[homeA] = none;
    inTrade[homeB] = none;
    const length = lay(2, inTrade);
    inTrade[homeA] = 2;
    inTrade[homeB] = 2;
    if (toFirst[2] !== 0 && toFirst[2] !== inDeal[2]) deal(2, length, random);
  }

  function circle(random: Random): void {
    const [a, b, c] = [home[chosen[0]!]!, home[chosen[1]!]!, home[chosen[2]!]!];
    if (a === b || b === c || c === a) return;
    inCircle[a] = 0;
    inCircle[b] = 1;
    inCircle[c] = 2;
    const length = lay(3, inCircle);
    inCircle[a] = none;
    inCircle[b] = none;
    inCircle[c] = none;
    const by = turn(random);
    for (let d = 0; d < 3; d += 1) toFirst[d]! += by;
    deal(3, length, random);
  }

  return (from, to, count, random) => {
    const many = to - from;
    if (many < 2) return;
    for (let made = 0; made < count; made += 1) {
      const a = integerBelow(random, many);
      const b = (a + 1 + integerBelow(random, many - 1)) % many;
      chosen[0] = from + a;
      chosen[1] = from + b;
      trade(random);
      if (many < 3 || made % tradesPerCircle > 0) continue;
      let c = integerBelow(random, many - 2);
      if (c >= Math.min(a, b)) c += 1;
      if (c >= Math.max(a, b)) c += 1;
      chosen[2] = from + c;
      circle(random);
    }
  };
}

/** Trades mix within what circles have settled, and cost less: one circle among several trades is enough. */
const tradesPerCircle = 4;
/** After every person. */
const beyond = 0x7fffffff;
const none = -1;
const firstBit = (deal: number) => 1 << ((deal + 1) % 3);
const secondBit = (deal: number) => 1 << ((deal + 2) % 3);
