import fc from "fast-check";
import {expect, test} from "vitest";
import {credit} from "../../src/metrics/credit.ts";
import {reach} from "../../src/metrics/reach.ts";
import {anyOrganisation, near, office, organisation, type Sketch, scoresOf} from "../graphs.ts";

test("in the office", () => {
  // n1: a1 meets B here and in n2 (1/2), a2 only here (1), b1 meets A here and in n2 (1/2). n2: a1 B 1/2 and C 1,
  // b1 A 1/2 and C 1, c1 A 1 and B 1. Together 7, as in reach: 7 / 12 x 6 x 2.
  expect(scoresOf(credit, organisation(office()), "network")).toStrictEqual(near({n1: 2, n2: 5, n3: 0, n4: 0, n5: 0}));
});

test("adds up to R E (G - 1)", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const graphs = organisation(sketch);
      const {persons, groups} = graphs.rows;
      const sum = Object.values(scoresOf(credit, graphs, "network")).reduce((all, one) => all! + one!, 0);
      expect(sum).toBeCloseTo((scoresOf(reach, graphs, "whole").whole ?? 0) * persons.length * (groups.length - 1), 10);
    }),
  );
});

test("is the Shapley value of the game whose worth is reach, reckoned over all coalitions", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      expect(scoresOf(credit, organisation(sketch), "network")).toStrictEqual(near(shapley(sketch)));
    }),
    {numRuns: 60},
  );
});

/** Sum over coalitions S without n of |S|! (m - |S| - 1)! / m! x (meetings with n - meetings without). */
function shapley(sketch: Sketch): Record<string, number> {
  const networks = Object.keys(sketch.networks);
  const worth = Array.from({length: 2 ** networks.length}, (_, set) => {
    const living = networks.filter((_, i) => set & (1 << i));
    return meetings({...sketch, networks: Object.fromEntries(living.map((n) => [n, sketch.networks[n]!]))});
  });
  const factorial = (m: number): number => (m < 2 ? 1 : m * factorial(m - 1));
  return Object.fromEntries(
    networks.map((network, i) => {
      let value = 0;
      for (let set = 0; set < worth.length; set += 1) {
        if (set & (1 << i)) continue;
        const size = networks.filter((_, j) => set & (1 << j)).length;
        const weight = (factorial(size) * factorial(networks.length - size - 1)) / factorial(networks.length);
        value += weight * (worth[set | (1 << i)]! - worth[set]!);
      }
      return [network, value];
    }),
  );
}

/** Distinct (employee, other department of an employee in one of the same networks), by sets. */
function meetings({people, networks}: Sketch): number {
  const met = new Set<string>();
  for (const members of Object.values(networks)) {
    const employees = members.filter((one) => !["citizens", "politics"].includes(people[one]!));
    for (const one of employees) {
      for (const other of employees) if (people[one] !== people[other]) met.add(`${one} ${people[other]}`);
    }
  }
  return met.size;
}
