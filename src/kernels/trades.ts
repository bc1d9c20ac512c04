import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";
import {longest, type Rows} from "./rows.ts";

/** Makes `rounds` rounds of trades among the rows `from` up to, not including, `to`: in a round each is in one trade. */
type Trades = (from: number, to: number, rounds: number, random: Random) => void;

/**
 * Trades of guests between networks, none of whom may come into a network hosted by the own group. `home[r]` is the
 * group that hosts row r, `group[x]` the group of person x; no row holds a person of its own home. In place; every row
 * keeps its length and every person the number of rows; the order within rows is lost. Two kinds of step:
 *
 * - a *trade* between rows a and b: whoever is in one of them only, and may be in both, is dealt out anew between
 *   them. A guest who may not be in the other row stays;
 * - a *circle* of rows a, b, c hosted by three different groups A, B, C: members of A in one of b and c only, of B in
 *   one of c and a only, of C in one of a and b only, are dealt out anew, with as many changing rows one way round as
 *   keeps the lengths. How many is drawn in proportion to the number of ways there are.
 *
 * Where every home is a group that nobody belongs to, there are only trades, and everybody is traded: that is the
 * curveball (Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz 2014, Nature Communications 5:4114; irreducible by
 * Carstens 2015, Physical Review E 91:042812). Rounds in which each row has one partner are its global trades (Carstens,
 * Hamann, Meyer, Penschuck, Tran & Wagner 2018, ESA), which leave no row out and so mix in fewer trades.
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
export function tradesOf(rows: Rows, home: Int32Array, group: Int32Array): Trades {
  const {starts, items} = rows;
  const most = longest(rows);
  const order = Int32Array.from({length: starts.length - 1}, (_, r) => r);
  const groups = Math.max(greatest(group), greatest(home)) + 1;
  /** In how many of the chosen rows a person is; zero between steps. */
  const held = new Uint8Array(group.length);
  /** The groups that host the rows of a trade. */
  const barred = new Uint8Array(groups);
  /** In a circle the deal in which the hosts' own take part: deal d is between rows d + 1 and d + 2, counted round. */
  const dealOf = new Int8Array(groups).fill(none);
  /** Where the hosts' own are in the rows of a circle. */
  const found = new Int32Array(3 * most);
  const foundIn = new Uint8Array(3 * most);
  /** Who is dealt, and the places that they came from and go to. */
  const room = 2 * most;
  const dealt = new Int32Array(3 * room);
  const places = new Int32Array(3 * room);
  const inDeal = new Int32Array(3);
  const toFirst = new Int32Array(3);
  const filled = new Int32Array(3);
  const logWays = new Float64Array(most + 1);
  let made = 0;

  function trade(a: number, b: number, random: Random): void {
    barred[home[a]!] = 1;
    barred[home[b]!] = 1;
    for (let at = starts[b]!; at < starts[b + 1]!; at += 1) held[items[at]!] = 1;
    let many = 0;
    for (let at = starts[a]!; at < starts[a + 1]!; at += 1) {
      const person = items[at]!;
      // Whoever is in both is unmarked, and then not taken from b either.
      if (held[person] === 1) held[person] = 0;
      else if (barred[group[person]!] === 0) {
        dealt[many] = person;
        places[many++] = at;
      }
    }
    const toA = many;
    for (let at = starts[b]!; at < starts[b + 1]!; at += 1) {
      const person = items[at]!;
      if (held[person] === 0) continue;
      held[person] = 0;
      if (barred[group[person]!] === 0) {
        dealt[many] = person;
        places[many++] = at;
      }
    }
    barred[home[a]!] = 0;
    barred[home[b]!] = 0;
    draw(dealt, 0, many, toA, random);
    for (let i = 0; i < many; i += 1) items[places[i]!] = dealt[i]!;
  }

  function circle(a: number, b: number, c: number, random: Random): void {
    if (home[a] === home[b] || home[b] === home[c] || home[c] === home[a]) return;
    const chosen = [a, b, c] as const;
    for (let r = 0; r < 3; r += 1) dealOf[home[chosen[r]!]!] = r;
    let many = 0;
    for (let r = 0; r < 3; r += 1) {
      for (let at = starts[chosen[r]!]!; at < starts[chosen[r]! + 1]!; at += 1) {
        const person = items[at]!;
        if (dealOf[group[person]!] === none) continue;
        held[person]! += 1;
        found[many] = at;
        foundIn[many++] = r;
      }
    }
    for (let d = 0; d < 3; d += 1) {
      inDeal[d] = 0;
      toFirst[d] = 0;
      filled[d] = d * room;
    }
    for (let i = 0; i < many; i += 1) {
      const person = items[found[i]!]!;
      if (held[person] !== 1) continue;
      const r = foundIn[i]!;
      const d = dealOf[group[person]!]!;
      dealt[d * room + inDeal[d]!++] = person;
      places[filled[r]!++] = found[i]!;
      if (r === firstOf(d)) toFirst[d]! += 1;
    }
    for (let i = 0; i < many; i += 1) held[items[found[i]!]!] = 0;
    for (const row of chosen) dealOf[home[row]!] = none;
    const by = turn(random);
    for (let r = 0; r < 3; r += 1) filled[r] = r * room;
    for (let d = 0; d < 3; d += 1) {
      const first = toFirst[d]! + by;
      draw(dealt, d * room, inDeal[d]!, first, random);
      for (let i = 0; i < inDeal[d]!; i += 1) {
        const r = i < first ? firstOf(d) : secondOf(d);
        items[places[filled[r]!++]!] = dealt[d * room + i]!;
      }
    }
  }

  /** By how many more the first row of every deal gets: each arrangement of the circle with equal probability. */
  function turn(random: Random): number {
    const fewest = -Math.min(toFirst[0]!, toFirst[1]!, toFirst[2]!);
    const greatest = Math.min(inDeal[0]! - toFirst[0]!, inDeal[1]! - toFirst[1]!, inDeal[2]! - toFirst[2]!);
    if (fewest === greatest) return fewest;
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

  return (from, to, rounds, random) => {
    const many = to - from;
    if (many < 2) return;
    for (let round = 0; round < rounds; round += 1) {
      for (let last = to - 1; last > from; last -= 1) swap(order, last, from + integerBelow(random, last - from + 1));
      for (let at = from; at + 1 < to; at += 2) {
        const [a, b] = [order[at]!, order[at + 1]!];
        trade(a, b, random);
        made += 1;
        if (many < 3 || made % tradesPerCircle > 0) continue;
        // A third: any of the others, each as likely.
        const other = from + integerBelow(random, many - 2);
        circle(a, b, order[other < at ? other : other + 2]!, random);
      }
    }
  };
}

/** Trades mix within what circles have settled, and cost less: one circle among several trades is enough. */
const tradesPerCircle = 8;
const none = -1;
const firstOf = (deal: number) => (deal + 1) % 3;
const secondOf = (deal: number) => (deal + 2) % 3;

/** Brings `count` of the `many` from `at` on, any of them alike, to the front (Fisher & Yates, of the smaller part). */
function draw(persons: Int32Array, at: number, many: number, count: number, random: Random): void {
  if (2 * count <= many) {
    for (let i = 0; i < count; i += 1) swap(persons, at + i, at + i + integerBelow(random, many - i));
  } else for (let i = many - 1; i >= count; i -= 1) swap(persons, at + i, at + integerBelow(random, i + 1));
}

function swap(values: Int32Array, a: number, b: number): void {
  const value = values[a]!;
  values[a] = values[b]!;
  values[b] = value;
}

function greatest(values: Int32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
