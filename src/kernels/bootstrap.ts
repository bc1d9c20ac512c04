import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";
import {quantileOf} from "./statistics.ts";

/** A number and its standard error. */
interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The estimate from these units, each as often as it is picked; NaN where they do not have it. */
export type Statistic = (picked: Int32Array) => Estimate;

export interface Studentised {
  readonly observed: Estimate;
  /** (value* - observed value) / error* of every draw. */
  readonly t: Float64Array;
}

/**
 * What bootstrap-t intervals (Efron 1981, Canadian Journal of Statistics 9) are made of: several statistics of the
 * same `size` units, from the same draws of `size` units with replacement. A draw that is without the statistic or its
 * error is infinitely far out: it says that the units are too few or too alike. Undefined where the statistic itself
 * is not finite or is without error.
 */
export function studentised(
  size: number,
  statistics: readonly Statistic[],
  draws: number,
  random: Random,
): readonly (Studentised | undefined)[] {
  const everyone = Int32Array.from({length: size}, (_, i) => i);
  const series = statistics.map((statistic) => ({
    statistic,
    observed: statistic(everyone),
    t: new Float64Array(draws),
  }));
  const picked = new Int32Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < size; i += 1) picked[i] = integerBelow(random, size);
    for (const {statistic, observed, t} of series) t[draw] = far(statistic(picked), observed);
  }
  return series.map(({observed, t}) =>
    Number.isFinite(observed.value) && observed.error > 0 ? {observed, t} : undefined,
  );
}

/**
 * The same for many totals at once, each the sum of what the units bring to it, with the standard error sqrt(n / (n - 1)
 * sum of squares) of how far they are from their mean. Undefined where no unit brings anything.
 */
export function studentisedTotals(
  amounts: readonly Float64Array[],
  draws: number,
  random: Random,
): readonly (Studentised | undefined)[] {
  const size = amounts[0]?.length ?? 0;
  const picked = Int32Array.from({length: size}, (_, i) => i);
  const series = amounts.map((amount) => ({amount, observed: totalOf(amount, picked), t: new Float64Array(draws)}));
  const known = series.filter(({observed}) => Number.isFinite(observed.value) && observed.error > 0);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < size; i += 1) picked[i] = integerBelow(random, size);
    for (const {amount, observed, t} of known) t[draw] = far(totalOf(amount, picked), observed);
  }
  return series.map((one) => (known.includes(one) ? {observed: one.observed, t: one.t} : undefined));
}

function totalOf(amount: Float64Array, picked: Int32Array): Estimate {
  const size = picked.length;
  let value = 0;
  for (let at = 0; at < size; at += 1) value += amount[picked[at]!]!;
  let squares = 0;
  for (let at = 0; at < size; at += 1) squares += (amount[picked[at]!]! - value / size) ** 2;
  return {value, error: Math.sqrt((size / (size - 1)) * squares)};
}

/** What is below this part of the observed error is rounding. */
const rounding = 1e-9;

function far({value, error}: Estimate, observed: Estimate): number {
  if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
  const away = value - observed.value;
  if (Math.abs(away) <= rounding * observed.error) return 0;
  return error > rounding * observed.error ? away / error : Math.sign(away) * Number.POSITIVE_INFINITY;
}

/**
 * 95 % interval of the mean over units like these: symmetric bootstrap-t (Hall 1988, Journal of the Royal Statistical
 * Society B 50). Undefined where all are alike, or so few differ that a draw may hold none of them.
 */
export function intervalOfMean(
  values: Float64Array,
  draws: number,
  random: Random,
): {readonly low: number; readonly high: number} | undefined {
  const mean: Statistic = (picked) => {
    let sum = 0;
    for (const i of picked) sum += values[i]!;
    const value = sum / picked.length;
    let squares = 0;
    for (const i of picked) squares += (values[i]! - value) ** 2;
    return {value, error: Math.sqrt(squares / (picked.length - 1) / picked.length)};
  };
  const [drawn] = studentised(values.length, [mean], draws, random);
  const most = drawn && quantileOf(drawn.t.map(Math.abs).sort(), 0.95);
  if (drawn === undefined || most === undefined || !Number.isFinite(most)) return undefined;
  const {value, error} = drawn.observed;
  return {low: value - most * error, high: value + most * error};
}
