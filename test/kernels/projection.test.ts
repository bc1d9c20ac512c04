import fc from "fast-check";
import {expect, test} from "vitest";
import type {Graphs} from "../../src/graph.ts";
import {anyOrganisation, bridgedTriangles, office, organisation} from "../graphs.ts";

/** Each tie once as `a|b`, with its weight, from the typed arrays. */
function tiesOf({rows, projection: {persons, starts, neighbours, weights}}: Graphs): Record<string, number> {
  const ties: Record<string, number> = {};
  const name = (node: number) => rows.persons[persons[node]!]!;
  for (let node = 0; node < persons.length; node += 1) {
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      if (neighbours[at]! > node) ties[`${name(node)}|${name(neighbours[at]!)}`] = weights[at]!;
    }
  }
  return ties;
}

test("two triangles and a bridge: seven ties, all in networks of two", () => {
  const ties = tiesOf(organisation(bridgedTriangles()));
  expect(Object.values(ties)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("the office, by hand: three employees in n1 and in n2 give each pair 1/2, n3 of two gives 1", () => {
  expect(tiesOf(organisation(office()))).toEqual({
    "a1|a2": 1 / 2, // n1; the citizen in it makes no departmental tie
    "a1|b1": 1 / 2 + 1 / 2, // n1 and n2
    "a2|b1": 1 / 2,
    "a1|c1": 1 / 2,
    "b1|c1": 1 / 2,
    "a2|a3": 1,
  });
});

test("is the graphology projection, tie for tie, in every reading and both weights; rows ascend", () => {
  fc.assert(
    fc.property(anyOrganisation(), fc.constantFrom("newman", "count"), (sketch, weight) => {
      for (const reading of ["departmental", "employee-citizen", "citizen-politician", "ties"] as const) {
        const graphs = organisation(sketch, {reading, weight});
        const {persons, starts, neighbours} = graphs.projection;
        expect(persons.length).toBe(graphs.people.order);
        const expected = Object.fromEntries(
          graphs.people.mapEdges((_, tie, a, b) => [a < b ? `${a}|${b}` : `${b}|${a}`, tie.weight] as const),
        );
        const found = tiesOf(graphs);
        expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
        for (const [tie, amount] of Object.entries(expected)) expect(found[tie]).toBeCloseTo(amount, 12);
        for (let node = 0; node < persons.length; node += 1) {
          const row = neighbours.subarray(starts[node], starts[node + 1]);
          expect([...row]).toEqual([...row].toSorted((a, b) => a - b));
        }
      }
    }),
  );
});
