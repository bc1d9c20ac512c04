import fc from "fast-check";
import {expect, test} from "vitest";
import {eachArrival, lowestBit, nearnessOf} from "../../src/kernels/arrivals.ts";
import {rowsOf} from "../../src/kernels/rows.ts";
import {shortestPaths} from "../../src/kernels/shortest-paths.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

test("a path of 70, from all: each node is reached in as many steps as it lies away, also beyond 32 sources", () => {
  const count = 70;
  const ends = Array.from({length: count - 1}, (_, i) => [i, i + 1]).flat();
  const others = Array.from({length: count - 1}, (_, i) => [i + 1, i]).flat();
  const found = new Map<string, number>();
  eachArrival(rowsOf(count, ends, others), Int32Array.from(Array(count).keys()), (node, steps, bits, first) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) found.set(`${first + lowestBit(rest)} ${node}`, steps);
  });
  expect(found.size).toBe(count * (count - 1));
  for (const [pair, steps] of found) {
    const [from = 0, to = 0] = pair.split(" ").map(Number);
    expect(steps).toBe(Math.abs(from - to));
  }
});

test("the lowest bit, also when it is the sign", () => {
  expect([1, 6, 8, 1 << 31].map(lowestBit)).toStrictEqual([0, 1, 3, 31]);
});

test("nearness is the harmonic closeness that a search from one at a time has", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const {projection} = organisation(sketch);
      const {persons, starts, neighbours} = projection;
      const nearness = nearnessOf({starts, items: neighbours}, Int32Array.from(persons.keys()));
      const {harmonic} = shortestPaths(projection);
      for (const [node, value] of nearness.entries()) expect(value).toBeCloseTo(harmonic[node]!, 9);
    }),
  );
});
