import fc from "fast-check";
import {expect, test} from "vitest";
import {type Arcs, arcsOf, sourcesOf, symmetrised} from "../../src/kernels/arcs.ts";

const tie = fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(1, 2, 3.5));

function made(ties: readonly (readonly [number, number, number])[]): Arcs {
  return arcsOf(
    7,
    ties.map(([from]) => from),
    ties.map(([, to]) => to),
    ties.map(([, , weight]) => weight),
  );
}

/** `from to` -> weight. */
function asRecord(arcs: Arcs): Record<string, number> {
  const from = sourcesOf(arcs);
  return Object.fromEntries([...from].map((a, at) => [`${a} ${arcs.items[at]}`, arcs.weights[at]!]));
}

test("by hand: the heaviest of several, nobody with oneself, and without direction the heavier of both", () => {
  const arcs = made([
    [2, 0, 1],
    [0, 2, 4],
    [0, 1, 1],
    [0, 2, 3],
    [3, 3, 9],
    [2, 1, 2],
  ]);
  expect({starts: [...arcs.starts], items: [...arcs.items], weights: [...arcs.weights]}).toStrictEqual({
    starts: [0, 2, 2, 4, 4, 4, 4, 4],
    items: [1, 2, 0, 1],
    weights: [1, 4, 1, 2],
  });
  expect(asRecord(symmetrised(arcs))).toStrictEqual({"0 1": 1, "0 2": 4, "1 2": 2});
});

test("is what a map of pairs gives, and the order of the ties does not matter", () => {
  fc.assert(
    fc.property(fc.array(tie, {maxLength: 40}), (ties) => {
      const heaviest = new Map<string, number>();
      const tied = new Map<string, number>();
      for (const [from, to, weight] of ties.filter(([a, b]) => a !== b)) {
        const [arc, pair] = [`${from} ${to}`, `${Math.min(from, to)} ${Math.max(from, to)}`];
        heaviest.set(arc, Math.max(heaviest.get(arc) ?? 0, weight));
        tied.set(pair, Math.max(tied.get(pair) ?? 0, weight));
      }
      expect(asRecord(made(ties))).toStrictEqual(Object.fromEntries(heaviest));
      expect(asRecord(symmetrised(made(ties)))).toStrictEqual(Object.fromEntries(tied));
      expect(made(ties.toReversed())).toStrictEqual(made(ties));
      const {starts, items} = made(ties);
      for (let a = 0; a < 7; a += 1) {
        const row = [...items.subarray(starts[a], starts[a + 1])];
        expect(row).toStrictEqual(row.toSorted((one, other) => one - other));
      }
    }),
  );
});

test("nobody, and nobody named", () => {
  expect(asRecord(arcsOf(0, [], [], []))).toStrictEqual({});
  expect([...arcsOf(2, [], [], []).starts]).toStrictEqual([0, 0, 0]);
});
