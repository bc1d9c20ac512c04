import type {Affiliations} from "../graph.ts";
import {creditsBySeat} from "../kernels/cover.ts";
import {type Brought, rankIntervals, ranksOf, totalsOf} from "../kernels/ranks.ts";
import {rowsOf, sizeOf} from "../kernels/rows.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** Draws of employees that the intervals are made from. */
const draws = 999;
/** With more networks every pair of them takes too long, and nobody reads so many ranks. */
const mostNetworks = 500;

/** The network's place by its credit for reach, and between which places it is for sure. */
export const creditRank: Measure = {
  kind: "measure",
  name: "credit-rank",
  of: ["network"],
  readings: ["departmental"],
  quantity: "rank",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "1 + #{networks with larger credit}; low = 1 + #{surely larger}, high = networks - #{surely smaller}; sure: |difference| > c se",
  definition:
    "The network's rank by credit for reach, 1 the largest; equal credits share a rank. Low and high are the ranks that it may have: 95 % intervals that hold for all networks at once, had other employees of the same kind taken part. Employees are drawn with replacement, each with all memberships; which departments a network reaches is taken as given. A rank is not to be read more exactly than that. No value for a network of fewer than two; no interval with more than 500 networks.",
  source:
    "Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic Studies 91; Goldstein & Spiegelhalter 1996, Journal of the Royal Statistical Society A 159",
  compute({rows}, random) {
    const {networks, ofNetwork} = rows;
    const ranked = [...networks.keys()].filter((n) => sizeOf(ofNetwork, n) >= 2);
    const brought = creditOf(rows, ranked);
    const place = new Map(ranked.map((n, at) => [n, at]));
    const ranks = ranksOf(totalsOf(brought, ranked.length));
    const intervals = ranked.length > mostNetworks ? [] : rankIntervals(brought, ranked.length, draws, random);
    return Array.from(
      perNetwork(rows, (n) => ranks[place.get(n) ?? -1]),
      (value, n) => ({...value, ...intervals[place.get(n) ?? -1]}),
    );
  },
};

/** What each employee brings to the credit of these networks, by their place among them. */
function creditOf({persons, groups, group, ofPerson, composition}: Affiliations, ranked: readonly number[]): Brought {
  const {credit} = creditsBySeat(ofPerson, composition, group, groups.length);
  const place = new Map(ranked.map((n, at) => [n, at]));
  const seats: {readonly person: number; readonly network: number; readonly amount: number}[] = [];
  for (const person of persons.keys()) {
    for (let seat = ofPerson.starts[person] ?? 0; seat < (ofPerson.starts[person + 1] ?? 0); seat += 1) {
      const network = place.get(ofPerson.items[seat] ?? -1);
      if (network !== undefined) seats.push({person, network, amount: credit[seat] ?? 0});
    }
  }
  const rows = rowsOf(
    persons.length,
    seats.map(({person}) => person),
    seats.map(({network}) => network),
  );
  return {rows, amounts: Float64Array.from(seats, ({amount}) => amount)};
}
