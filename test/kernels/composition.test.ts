import fc from "fast-check";
import {expect, test} from "vitest";
import {
  compositionOf,
  crossingPairs,
  crossingsOf,
  entropyIn,
  inverseConcentrationIn,
  quadraticEntropyIn,
} from "../../src/kernels/composition.ts";
import {rowsOf} from "../../src/kernels/rows.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

/** Network 0 has persons 0 to 3 of the groups 2, 0, 2, 2; network 1 nobody; network 2 person 1. */
const ofNetwork = rowsOf(3, [0, 0, 0, 0, 2], [0, 1, 2, 3, 1]);
const composition = compositionOf(ofNetwork, Int32Array.of(2, 0, 2, 2), 3);

test("entries of each network, groups ascending", () => {
  expect(composition).toStrictEqual({
    starts: Int32Array.of(0, 2, 2, 3),
    groups: Int32Array.of(0, 2, 0),
    counts: Int32Array.of(1, 3, 1),
  });
});

test("crossings, by hand", () => {
  // Group 0: one seat, all three others of group 2. Group 2: three seats, one of three others. The network of one: none.
  expect(crossingsOf(composition, 3)).toStrictEqual({
    seats: Float64Array.of(1, 0, 3),
    crossing: Float64Array.of(1, 0, 1),
  });
});

test("composition of one network, by hand", () => {
  expect(crossingPairs(composition, 0)).toBeCloseTo(3 / 6, 12);
  expect(entropyIn(composition, 0)).toBeCloseTo((1 / 4) * Math.log(4) + (3 / 4) * Math.log(4 / 3), 12);
  expect(inverseConcentrationIn(composition, 0)).toBeCloseTo(1 / (1 / 16 + 9 / 16), 12);
  expect(quadraticEntropyIn(composition, 0, () => 0.5)).toBeCloseTo(2 * (1 / 4) * (3 / 4) * 0.5, 12);
});

test("of nobody there is none, of one person no pair", () => {
  expect(entropyIn(composition, 1)).toBeUndefined();
  expect(inverseConcentrationIn(composition, 1)).toBeUndefined();
  expect(quadraticEntropyIn(composition, 1, () => 1)).toBeUndefined();
  expect(crossingPairs(composition, 2)).toBeUndefined();
});

test("counts what a map counts", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const {rows} = organisation(sketch);
      const found = compositionOf(rows.ofNetwork, rows.group, rows.groups.length);
      for (const [n, id] of rows.networks.entries()) {
        const expected = new Map<string, number>();
        for (const person of sketch.networks[id] ?? []) {
          const group = sketch.people[person]!;
          if (["citizens", "politics"].includes(group)) continue;
          expected.set(group, (expected.get(group) ?? 0) + 1);
        }
        const [from, to] = [found.starts[n]!, found.starts[n + 1]!];
        const counted = [...found.groups.subarray(from, to)].map((g, i) => [rows.groups[g], found.counts[from + i]]);
        expect(counted).toStrictEqual([...expected].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      }
    }),
  );
});
