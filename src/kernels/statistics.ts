/** Numbers about a list of numbers. Where a list is too short to have the number, it is undefined. */

export function meanOf(values: Float64Array): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sample standard deviation, by n - 1. */
export function deviationOf(values: Float64Array): number | undefined {
  const mean = meanOf(values);
  if (mean === undefined || values.length < 2) return undefined;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Quantile of type 7 (Hyndman & Fan 1996, American Statistician 50: the default of R and numpy) of values in
 * ascending order, which may end in infinities: linear between the two order statistics around (n - 1) share.
 */
export function quantileOf(ascending: Float64Array, share: number): number | undefined {
  if (ascending.length === 0) return undefined;
  const at = (ascending.length - 1) * share;
  const below = ascending[Math.floor(at)]!;
  const above = ascending[Math.ceil(at)]!;
  return below === above ? below : (Math.ceil(at) - at) * below + (at - Math.floor(at)) * above;
}

/**
 * Correlation of each value with the one before it, over all values around the common mean (Box & Jenkins 1976): near
 * 0 when draws do not remember each other. Undefined for fewer than three values or where all are equal.
 */
export function autocorrelationOf(values: Float64Array): number | undefined {
  const mean = meanOf(values);
  if (mean === undefined || values.length < 3) return undefined;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    squares += (values[i]! - mean) ** 2;
    if (i > 0) products += (values[i]! - mean) * (values[i - 1]! - mean);
  }
  return squares > 0 ? products / squares : undefined;
}

/**
 * q of every p (Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57): the smallest share of false
 * discoveries, among all that are called, at which this one is called. A test without a p has no q and is not counted;
 * `tests` counts those too that are not listed because their p is larger than all that are.
 */
export function falseDiscovery(p: readonly (number | undefined)[], tests?: number): (number | undefined)[] {
  const known = p.flatMap((value, at) => (value === undefined ? [] : [{value, at}])).sort((a, b) => b.value - a.value);
  const q: (number | undefined)[] = p.map(() => undefined);
  let least = 1;
  for (const [i, {value, at}] of known.entries()) {
    least = Math.min(least, (value * (tests ?? known.length)) / (known.length - i));
    q[at] = least;
  }
  return q;
}
