import {expect, test} from "vitest";
import {type Statistic, studentised, studentisedTotals} from "../../src/kernels/bootstrap.ts";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";

const values = [3, 1, 4, 1, 5, 9, 2, 6];
const meanOfPicked: Statistic = (picked) => {
  const all = [...picked].map((i) => values[i]!);
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  const squares = all.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return {value: mean, error: Math.sqrt(squares / (all.length - 1) / all.length)};
};

test("t of every draw, against the same draws made over again", () => {
  const [found] = studentised(8, [meanOfPicked], 50, randomFor(1, "t"));
  // Sum 31 over 8; squares 173 - 31 ^ 2 / 8 = 52.875, error sqrt(52.875 / 7 / 8).
  expect(found?.observed.value).toBe(31 / 8);
  expect(found?.observed.error).toBeCloseTo(Math.sqrt(52.875 / 56), 12);
  const random = randomFor(1, "t");
  const t = Array.from({length: 50}, () => {
    const drawn = Array.from({length: 8}, () => values[integerBelow(random, 8)]!);
    const mean = drawn.reduce((a, b) => a + b) / 8;
    const variance = drawn.reduce((sum, x) => sum + x * x, 0) / 7 - (mean * mean * 8) / 7;
    return (mean - 31 / 8) / Math.sqrt(variance / 8);
  });
  for (const [i, one] of t.entries()) expect(found?.t[i]).toBeCloseTo(one, 9);
});

test("statistics are of the same draws; one that a draw is without, or without error of, is infinitely far out", () => {
  const withFirst: Statistic = (picked) => (picked.includes(0) ? meanOfPicked(picked) : {value: Number.NaN, error: 1});
  const [all, some] = studentised(8, [meanOfPicked, withFirst], 200, randomFor(2, "t"));
  const without = some!.t.filter((t) => t === Number.POSITIVE_INFINITY).length;
  // The first of 8 is missing from (7 / 8) ^ 8 = 34 % of draws: 69 of 200, standard deviation 6.7.
  expect(without).toBeGreaterThan(48);
  expect(without).toBeLessThan(90);
  for (const [i, t] of some!.t.entries()) if (Number.isFinite(t)) expect(t).toBe(all!.t[i]);
});

test("a draw without error is infinitely far out; a statistic without error has no draws", () => {
  const unlike: Statistic = (picked) => {
    const sum = picked.reduce((total, i) => total + (i === 0 ? 1 : 0), 0);
    return {value: sum, error: sum === 0 ? 0 : 1};
  };
  const [found] = studentised(2, [unlike], 100, randomFor(3, "t"));
  expect(new Set(found?.t)).toEqual(new Set([Number.NEGATIVE_INFINITY, 0, 1]));
  expect(studentised(3, [() => ({value: 1, error: 0})], 10, randomFor(3, "t"))).toEqual([undefined]);
  expect(studentised(3, [() => ({value: Number.NaN, error: 1})], 10, randomFor(3, "t"))).toEqual([undefined]);
});

test("many totals at once are each as the statistic of that total", () => {
  const total =
    (amounts: readonly number[]): Statistic =>
    (picked) => {
      const {value, error} = meanOf([...picked].map((i) => amounts[i]!));
      return {value: 8 * value, error: 8 * error};
    };
  const meanOf = (all: readonly number[]) => {
    const value = all.reduce((sum, one) => sum + one, 0) / all.length;
    const squares = all.reduce((sum, one) => sum + (one - value) ** 2, 0);
    return {value, error: Math.sqrt(squares / (all.length - 1) / all.length)};
  };
  const amounts = [
    values,
    [0, 0, 2, 0, 0, 0, -1, 0],
    Array.from({length: 8}, () => 0),
    [Number.NaN, ...values.slice(1)],
  ];
  const found = studentisedTotals(
    amounts.map((one) => Float64Array.from(one)),
    200,
    randomFor(4, "t"),
  );
  const expected = studentised(8, amounts.map(total), 200, randomFor(4, "t"));
  for (const at of [0, 1]) {
    expect(found[at]!.observed.error).toBeCloseTo(expected[at]!.observed.error, 12);
    found[at]!.t.forEach((t, draw) => {
      const other = expected[at]!.t[draw]!;
      if (Number.isFinite(other)) expect(t).toBeCloseTo(other, 9);
      else expect(t).toBe(other);
    });
  }
  expect(found.slice(2)).toEqual([undefined, undefined]);
});
