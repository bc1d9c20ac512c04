import fc from "fast-check";
import {expect, test} from "vitest";
import {type Pair, pairsOf, pairWeightsOf} from "../../src/kernels/pairs.ts";
import {anyOrganisation, office, organisation} from "../graphs.ts";

/** With the people, who are counted when asked for. */
const facts = ({first, second, networks, weight, heaviest, people}: Pair) => ({
  first,
  second,
  networks,
  weight,
  heaviest,
  firstPeople: people.first,
  secondPeople: people.second,
  mostLost: people.mostLost,
});

const everyPair = {weight: "newman", counts: () => true, untouched: true} as const;

test("in the office, by hand", () => {
  const {ofNetwork, group, groups} = organisation(office()).rows;
  expect(pairsOf(ofNetwork, group, groups.length, everyPair).map(facts)).toStrictEqual([
    // n1: 2 x 1 / 2, n2: 1 x 1 / 2; without n1 a2 is lost, without n2 nobody.
    {first: 0, second: 1, networks: 2, weight: 1.5, heaviest: 1, firstPeople: 2, secondPeople: 1, mostLost: 1},
    {first: 0, second: 2, networks: 1, weight: 0.5, heaviest: 0.5, firstPeople: 1, secondPeople: 1, mostLost: 2},
    {first: 1, second: 2, networks: 1, weight: 0.5, heaviest: 0.5, firstPeople: 1, secondPeople: 1, mostLost: 2},
  ]);
});

test("in the office with a weight for each network, by hand", () => {
  const {ofNetwork, group, groups} = organisation(office()).rows;
  const weight = Float64Array.of(3, 0.25, 9, 9, 9);
  const found = pairsOf(ofNetwork, group, groups.length, {...everyPair, weight});
  // n1: 2 x 1 x 3, n2: 1 x 1 x 0.25.
  expect(found.map((pair) => [pair.weight, pair.heaviest])).toStrictEqual([
    [6.25, 6],
    [0.25, 0.25],
    [0.25, 0.25],
  ]);
});

test("pairs that do not count are not there, met or not", () => {
  const {ofNetwork, group, groups} = organisation(office()).rows;
  const withFirst = {...everyPair, counts: (first: number) => first === 0};
  expect(pairsOf(ofNetwork, group, groups.length, withFirst).map(({first, second}) => [first, second])).toStrictEqual([
    [0, 1],
    [0, 2],
  ]);
});

test("as with sets, pair by pair; without the untouched only those that meet", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), fc.constantFrom("newman", "count"), (sketch, weight) => {
      const {ofNetwork, group, groups} = organisation(sketch).rows;
      const all = pairsOf(ofNetwork, group, groups.length, {...everyPair, weight});
      expect(all).toHaveLength((groups.length * (groups.length - 1)) / 2);
      for (const pair of all) {
        const members = (of: readonly string[], g: number) => of.filter((one) => sketch.people[one] === groups[g]);
        const shared = Object.values(sketch.networks).filter(
          (of) => members(of, pair.first).length > 0 && members(of, pair.second).length > 0,
        );
        const terms = shared.map((of) => {
          const dyads = members(of, pair.first).length * members(of, pair.second).length;
          return weight === "newman" ? dyads / (of.length - 1) : dyads;
        });
        const people = (networks: readonly (readonly string[])[], g: number) =>
          new Set(networks.flatMap((of) => members(of, g))).size;
        const both = (networks: readonly (readonly string[])[]) =>
          people(networks, pair.first) + people(networks, pair.second);
        const left = shared.map((_, without) => both(shared.filter((_, n) => n !== without)));
        expect(facts(pair)).toStrictEqual({
          first: pair.first,
          second: pair.second,
          networks: shared.length,
          weight: expect.closeTo(
            terms.reduce((sum, term) => sum + term, 0),
            12,
          ),
          heaviest: expect.closeTo(Math.max(0, ...terms), 12),
          firstPeople: people(shared, pair.first),
          secondPeople: people(shared, pair.second),
          mostLost: shared.length > 0 ? both(shared) - Math.min(...left) : 0,
        });
      }
      const met = pairsOf(ofNetwork, group, groups.length, {...everyPair, weight, untouched: false});
      expect(met.map(facts)).toStrictEqual(all.filter(({networks}) => networks > 0).map(facts));
    }),
  );
});

test("weights alone are those of the pairs, in their order", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), fc.constantFrom("newman", "count"), (sketch, weight) => {
      const {ofNetwork, group, groups} = organisation(sketch).rows;
      for (const counts of [() => true, (first: number, second: number) => (first + second) % 2 === 1]) {
        const rules = {weight, counts, untouched: true} as const;
        const weights = pairsOf(ofNetwork, group, groups.length, rules).map((pair) => pair.weight);
        // Asked for twice: nothing is left behind of the first time.
        const into = new Float64Array(weights.length);
        const write = pairWeightsOf(groups.length, rules);
        write(ofNetwork, group, into);
        write(ofNetwork, group, into);
        expect([...into]).toStrictEqual(weights);
      }
    }),
  );
});
