import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";
import type {Rows} from "./rows.ts";
import {quantileOf} from "./statistics.ts";

/** The best and the worst rank that something may have. */
interface RankInterval {
  readonly low: number;
  readonly high: number;
}

/** What is nearer than this part of the largest total, or of a limit, is equal but for rounding. */
const rounding = 1e-9;

/** The rank of each, 1 for the largest: one more than those that are larger. */
export function ranksOf(totals: Float64Array): Int32Array {
  const near = nearnessOf(totals);
  const order = Array.from(totals.keys()).sort((a, b) => totals[b]! - totals[a]!);
  const ranks = new Int32Array(totals.length);
  let larger = 0;
  for (const n of order) {
    while (totals[order[larger]!]! - totals[n]! > near) larger += 1;
    ranks[n] = larger + 1;
  }
  return ranks;
}

function nearnessOf(totals: Float64Array): number {
  return rounding * totals.reduce((most, total) => Math.max(most, total), 0);
}

/** What each unit brings to some of the totals, beside the items of its row. */
export interface Brought {
  readonly rows: Rows;
  readonly amounts: Float64Array;
}

/** The sums, of totals 0 to `count` - 1. */
export function totalsOf({rows: {items}, amounts}: Brought, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (const [at, total] of items.entries()) totals[total]! += amounts[at]!;
  return totals;
}

/**
 * 95 % intervals of the ranks of totals that hold for all of them at once (Mogstad, Romano, Shaikh & Wilhelm
 * 2024, Review of Economic Studies 91; differences rather than overlapping intervals: Goldstein & Spiegelhalter 1996,
 * Journal of the Royal Statistical Society A 159). The units, such as persons, are a sample of those there might have
 * been, each with all that it brings. Two totals differ for sure when
 * their difference is more than c of its standard errors, sqrt(n / (n - 1) sum of squares around the mean), c being the
 * 95 % quantile of the largest such number, over all pairs, in draws of units with replacement. A total's rank is at best
 * one more than those that are surely larger, and at worst leaves room for those that are surely smaller.
 *
 * Draws take time in proportion to the units and to the square of the totals.
 */
export function rankIntervals(
  brought: Brought,
  totalCount: number,
  draws: number,
  random: Random,
): readonly RankInterval[] {
  const {
    rows: {starts, items},
    amounts,
  } = brought;
  const unitCount = starts.length - 1;
  const totals = totalsOf(brought, totalCount);
  const products = new Float64Array(totalCount * totalCount);
  for (let u = 0; u < unitCount; u += 1) {
    for (let at = starts[u]!; at < starts[u + 1]!; at += 1) {
      for (let other = starts[u]!; other < starts[u + 1]!; other += 1) {
        products[items[at]! * totalCount + items[other]!]! += amounts[at]! * amounts[other]!;
      }
    }
  }
  const near = nearnessOf(totals);
  /** Of each pair with a < b, in turn; 0 where it can't be told from rounding. */
  const errors = new Float64Array((totalCount * (totalCount - 1)) / 2);
  const product = (a: number, b: number) => products[a * totalCount + b]!;
  eachPair(totalCount, (a, b, pair) => {
    const squares = product(a, a) + product(b, b) - 2 * product(a, b) - (totals[a]! - totals[b]!) ** 2 / unitCount;
    const error = Math.sqrt(Math.max(0, (unitCount / (unitCount - 1)) * squares));
    errors[pair] = error > near ? error : 0;
  });
  const most = new Float64Array(draws);
  const away = new Float64Array(totalCount);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let n = 0; n < totalCount; n += 1) away[n] = -totals[n]!;
    for (let picked = 0; picked < unitCount; picked += 1) {
      const u = integerBelow(random, unitCount);
      for (let at = starts[u]!; at < starts[u + 1]!; at += 1) away[items[at]!]! += amounts[at]!;
    }
    most[draw] = largestOf(away, errors);
  }
  const limit = quantileOf(most.sort(), 0.95) ?? 0;
  const surelyLarger = new Int32Array(totalCount);
  const surelySmaller = new Int32Array(totalCount);
  eachPair(totalCount, (a, b, pair) => {
    const difference = totals[a]! - totals[b]!;
    const [one, other] = difference > 0 ? [a, b] : [b, a];
    if (errors[pair] === 0 || Math.abs(difference) <= limit * errors[pair]! * (1 + rounding)) return;
    surelyLarger[other]! += 1;
    surelySmaller[one]! += 1;
  });
  return Array.from(totals, (_, n) => ({low: 1 + surelyLarger[n]!, high: totalCount - surelySmaller[n]!}));
}

/** The most that two of these differ, in errors of the pair; those without an error are left out. */
function largestOf(away: Float64Array, errors: Float64Array): number {
  let largest = 0;
  let pair = 0;
  for (let a = 0; a < away.length; a += 1) {
    const one = away[a]!;
    for (let b = a + 1; b < away.length; b += 1) {
      const error = errors[pair++]!;
      if (error === 0) continue;
      const size = Math.abs(one - away[b]!) / error;
      if (size > largest) largest = size;
    }
  }
  return largest;
}

function eachPair(count: number, visit: (a: number, b: number, pair: number) => void): void {
  let pair = 0;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      visit(a, b, pair);
      pair += 1;
    }
  }
}
