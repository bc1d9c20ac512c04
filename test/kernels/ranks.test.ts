import fc from "fast-check";
import {expect, test} from "vitest";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {rankIntervals, ranksOf} from "../../src/kernels/ranks.ts";
import {rowsOf} from "../../src/kernels/rows.ts";
import {deviationOf, quantileOf} from "../../src/kernels/statistics.ts";
import {coverOf, populationOf} from "./ranked.ts";

/** One row for each unit, of what it brings to each total. */
function broughtBy(units: readonly (readonly number[])[]) {
  const seats = units.flatMap((amounts, unit) => amounts.map((amount, total) => ({unit, total, amount})));
  const rows = rowsOf(
    units.length,
    seats.map(({unit}) => unit),
    seats.map(({total}) => total),
  );
  return {rows, amounts: Float64Array.from(seats, ({amount}) => amount)};
}

test("equal totals share a rank, and what is equal but for rounding is equal", () => {
  expect([...ranksOf(Float64Array.of(1, 5, 3, 5, 0.1 + 0.2, 0.3))]).toStrictEqual([4, 1, 3, 1, 5, 5]);
  expect([...ranksOf(new Float64Array(0))]).toStrictEqual([]);
});

test("a rank is one more than those that are larger", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (totals) => {
      const ranks = totals.map((one) => 1 + totals.filter((other) => other > one).length);
      expect([...ranksOf(Float64Array.from(totals))]).toStrictEqual(ranks);
    }),
  );
});

test("what many bring alike is sure, and what one brings is not", () => {
  // 100 bring about 3 to the first and about 1 to the second: differences of 2, give or take a half. Of the third, as
  // large as the first two together, one person brings all.
  const units = Array.from({length: 100}, (_, i) => [3 + (i % 2) / 2, 1, i === 0 ? 425 : 0]);
  expect(rankIntervals(broughtBy(units), 3, 999, randomFor(1, "test"))).toStrictEqual([
    {low: 1, high: 2},
    {low: 2, high: 3},
    {low: 1, high: 3},
  ]);
});

test("totals of nothing are last together, surely smaller than others but not than each other", () => {
  const units = Array.from({length: 50}, (_, i) => [1 + (i % 3), 0, 0]);
  expect(rankIntervals(broughtBy(units), 3, 999, randomFor(1, "test"))).toStrictEqual([
    {low: 1, high: 1},
    {low: 2, high: 3},
    {low: 2, high: 3},
  ]);
});

test("as from the differences themselves, unit by unit and pair by pair", () => {
  const amounts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), {minLength: 3, maxLength: 12});
  fc.assert(
    fc.property(amounts, fc.nat(), (units, seed) => {
      const found = rankIntervals(broughtBy(units), 4, 19, randomFor(seed, "test"));
      expect(found).toStrictEqual(slowly(units, 4, 19, seed));
    }),
  );
});

function slowly(units: readonly (readonly number[])[], totals: number, draws: number, seed: number) {
  const random = randomFor(seed, "test");
  const pairs = Array.from({length: totals}, (_, a) => Array.from({length: totals}, (_, b) => [a, b] as const)).flat();
  const differences = ([a, b]: readonly [number, number], of = units) => of.map((unit) => unit[a]! - unit[b]!);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const error = (pair: readonly [number, number]) =>
    Math.sqrt(units.length) * deviationOf(Float64Array.from(differences(pair)))!;
  const far = (pair: readonly [number, number], value: number) => (error(pair) > 1e-6 ? value / error(pair) : 0);
  const most = Array.from({length: draws}, () => {
    const picked = units.map(() => units[integerBelow(random, units.length)]!);
    return Math.max(
      ...pairs.map((pair) => Math.abs(far(pair, sum(differences(pair, picked)) - sum(differences(pair))))),
    );
  });
  const limit = quantileOf(Float64Array.from(most).sort(), 0.95)!;
  const surely = (pair: readonly [number, number]) => far(pair, sum(differences(pair))) > limit * (1 + 1e-9);
  return Array.from({length: totals}, (_, n) => ({
    low: 1 + pairs.filter((pair) => pair[1] === n && surely(pair)).length,
    high: totals - pairs.filter((pair) => pair[0] === n && surely(pair)).length,
  }));
}

test("the true ranks of 12 networks lie in their intervals in 19 of 20 samples, or more (full: test/long)", () => {
  const cover = coverOf(populationOf(12, randomFor(3, "population")), 250, 40, 3);
  expect(cover).toBeGreaterThanOrEqual(0.9);
});
