import fc from "fast-check";
import {expect, test} from "vitest";
import {shareOfFirst} from "../../src/kernels/concentration.ts";

test("of 25 the foremost tenth is the two first and half of the third", () => {
  // 10 + 5 + 1 / 2 of 10 + 5 + 23.
  expect(shareOfFirst([...Array<number>(23).fill(1), 10, 5], 0.1)).toBeCloseTo(15.5 / 38, 12);
});

test("of three the foremost tenth is three tenths of the first; all hold all", () => {
  expect(shareOfFirst([1, 4, 5], 0.1)).toBeCloseTo(0.15, 12);
  expect(shareOfFirst([1, 4, 5], 1)).toBeCloseTo(1, 12);
});

test("nothing to hold, no value", () => {
  expect(shareOfFirst([], 0.1)).toBeUndefined();
  expect(shareOfFirst([0, 0], 0.1)).toBeUndefined();
});

test("as many as they are where all hold the same, more where not, never more than all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), {minLength: 1, maxLength: 40}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (held, top) => {
        const share = shareOfFirst(held, top);
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual(top - 1e-12);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});
