import {expect, test} from "vitest";
import {autocorrelationOf, deviationOf, falseDiscovery, meanOf, quantileOf} from "../../src/kernels/statistics.ts";

test("mean and sample deviation, by hand", () => {
  expect(meanOf(Float64Array.of(2, 4, 6))).toBe(4);
  // sqrt((4 + 0 + 4) / 2) = 2
  expect(deviationOf(Float64Array.of(2, 4, 6))).toBe(2);
  expect(meanOf(new Float64Array(0))).toBeUndefined();
  expect(deviationOf(Float64Array.of(3))).toBeUndefined();
});

test("quantiles of type 7, by hand", () => {
  const values = Float64Array.of(1, 2, 3, 4, 10);
  // (5 - 1) x .975 = 3.9: between the values at 3 and 4, 4 + .9 x 6; x .025 = .1: 1 + .1 x 1.
  expect(quantileOf(values, 0.975)).toBeCloseTo(9.4, 12);
  expect(quantileOf(values, 0.025)).toBeCloseTo(1.1, 12);
  expect([0, 0.5, 1].map((share) => quantileOf(values, share))).toEqual([1, 3, 10]);
  expect(quantileOf(Float64Array.of(7), 0.3)).toBe(7);
  expect(quantileOf(new Float64Array(0), 0.5)).toBeUndefined();
});

test("quantiles of values that end in infinities are values or infinite, never NaN", () => {
  const values = Float64Array.of(Number.NEGATIVE_INFINITY, 0, 1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  expect(quantileOf(values, 0.1)).toBe(Number.NEGATIVE_INFINITY);
  expect(quantileOf(values, 0.5)).toBe(1);
  expect(quantileOf(values, 0.9)).toBe(Number.POSITIVE_INFINITY);
});

test("autocorrelation, by hand", () => {
  // Deviations -1.5 -.5 .5 1.5: products .75 - .25 + .75 = 1.25 over squares 5.
  expect(autocorrelationOf(Float64Array.of(1, 2, 3, 4))).toBeCloseTo(0.25, 12);
  // Deviations 1 -1 1 -1: products -3 over squares 4.
  expect(autocorrelationOf(Float64Array.of(1, -1, 1, -1))).toBeCloseTo(-0.75, 12);
  expect(autocorrelationOf(Float64Array.of(2, 2, 2))).toBeUndefined();
  expect(autocorrelationOf(Float64Array.of(1, 2))).toBeUndefined();
});

test("Benjamini-Hochberg, by hand", () => {
  // Sorted .005 .01 .03 .04 times 4 / rank: .02 .02 .04 .04. The one without p is not counted.
  const q = falseDiscovery([0.01, 0.04, undefined, 0.03, 0.005]);
  expect(q[2]).toBeUndefined();
  for (const [at, expected] of [
    [0, 0.02],
    [1, 0.04],
    [3, 0.04],
    [4, 0.02],
  ] as const) {
    expect(q[at]).toBeCloseTo(expected, 12);
  }
  // .5 x 2 / 1 = 1 is pulled down by the .6 after it: .6 x 2 / 2.
  expect(falseDiscovery([0.5, 0.6])).toEqual([0.6, 0.6]);
  expect(falseDiscovery([0.9])).toEqual([0.9]);
  expect(falseDiscovery([])).toEqual([]);
  // Among ten tests, of which the other eight have larger p: .01 x 10 / 1 is pulled down by .015 x 10 / 2.
  for (const one of falseDiscovery([0.015, 0.01], 10)) expect(one).toBeCloseTo(0.075, 12);
});
