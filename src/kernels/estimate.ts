import type {Random} from "../model.ts";

/** A figure, and its standard error where it is reckoned from a sample. */
export interface Estimate {
  readonly value: number;
  /** Undefined where all were asked. */
  readonly error: number | undefined;
}

/** A standard error from fewer says little. */
const fewest = 30;

/**
 * The ratio of two totals over a population, from those who were drawn from it at random without being put back: `times`
 * of each. Its error is Cochran's (1977, Sampling Techniques, 6.4) for the ratio of two means. Undefined where the ratio
 * has nothing below, or where some but fewer than 30 were asked.
 */
export function ratioOf(
  top: ArrayLike<number>,
  bottom: ArrayLike<number>,
  times: ArrayLike<number>,
  population: number,
): Estimate | undefined {
  let [asked, above, below] = [0, 0, 0];
  for (let i = 0; i < times.length; i += 1) {
    asked += times[i]!;
    above += times[i]! * top[i]!;
    below += times[i]! * bottom[i]!;
  }
  if (!(below > 0)) return undefined;
  const value = above / below;
  if (asked === population) return {value, error: undefined};
  if (asked < fewest) return undefined;
  let squares = 0;
  for (let i = 0; i < times.length; i += 1) squares += times[i]! * (top[i]! - value * bottom[i]!) ** 2;
  const variance = ((1 - asked / population) * squares) / (asked * (asked - 1));
  return {value, error: Math.sqrt(variance) / (below / asked)};
}

/** How many of `sample` that are drawn at random from a population fall on each class of these sizes. */
export function drawnOf(sizes: ArrayLike<number>, sample: number, random: Random): Int32Array {
  const left = Array.from(sizes);
  let population = left.reduce((sum, size) => sum + size, 0);
  const drawn = new Int32Array(left.length);
  // One pass in order: each of those left is taken with the probability of those still wanted among them (Fan et al. 1962).
  let wanted = Math.min(sample, population);
  left.forEach((size, at) => {
    for (let one = 0; one < size; one += 1) {
      if (random() * population < wanted) {
        drawn[at]! += 1;
        wanted -= 1;
      }
      population -= 1;
    }
  });
  return drawn;
}
