import fc from "fast-check";
import {expect, test} from "vitest";
import {adjustedRand, normalisedMutualInformation, variationOfInformation} from "../../src/kernels/agreement.ts";

const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), {minLength: 2, maxLength: 15});

test("a grouping and itself under other numbers agree", () => {
  const [a, b] = [
    [0, 0, 1, 1, 2],
    [7, 7, 3, 3, 0],
  ];
  expect(normalisedMutualInformation(a, b)).toBeCloseTo(1, 12);
  expect(adjustedRand(a, b)).toBe(1);
  expect(variationOfInformation(a, b)).toBeCloseTo(0, 12);
});

test("two independent halvings of four", () => {
  const [a, b] = [
    [0, 0, 1, 1],
    [0, 1, 0, 1],
  ];
  expect(normalisedMutualInformation(a, b)).toBeCloseTo(0, 12);
  expect(adjustedRand(a, b)).toBeCloseTo(-0.5, 12); // no pair in both, 2 and 2 of 6: (0 - 2/3) / (2 - 2/3)
  expect(variationOfInformation(a, b)).toBeCloseTo(2 * Math.log(2), 12);
});

test("where there is nothing to agree on there is no value", () => {
  expect(normalisedMutualInformation([], [])).toBeUndefined();
  expect(normalisedMutualInformation([1, 1], [2, 2])).toBeUndefined();
  expect(adjustedRand([1], [1])).toBeUndefined();
  expect(adjustedRand([1, 1], [2, 2])).toBeUndefined();
  expect(adjustedRand([1, 2], [1, 2])).toBeUndefined();
  expect(variationOfInformation([], [])).toBeUndefined();
  expect(variationOfInformation([1, 1], [2, 2])).toBe(0);
});

test("symmetric, and the index of Rand is counted pair by pair", () => {
  fc.assert(
    fc.property(labels, (pairs) => {
      const a = pairs.map(([x]) => x);
      const b = pairs.map(([, y]) => y);
      expect(variationOfInformation(b, a)).toBeCloseTo(variationOfInformation(a, b)!, 12);
      const dyads = a.flatMap((_, i) => a.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));
      const count = (same: (i: number, j: number) => boolean) => dyads.filter(([i, j]) => same(i, j)).length;
      const [inA, inB] = [count((i, j) => a[i] === a[j]), count((i, j) => b[i] === b[j])];
      const both = count((i, j) => a[i] === a[j] && b[i] === b[j]);
      const expected = (inA * inB) / dyads.length;
      const room = (inA + inB) / 2 - expected;
      if (room === 0) expect(adjustedRand(a, b)).toBeUndefined();
      else expect(adjustedRand(a, b)).toBeCloseTo((both - expected) / room, 10);
    }),
  );
});
