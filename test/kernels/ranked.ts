import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {type Brought, rankIntervals, totalsOf} from "../../src/kernels/ranks.ts";
import {rowsOf} from "../../src/kernels/rows.ts";
import type {Random} from "../../src/model.ts";

/** An organisation that never ends: from it employees are drawn, and which networks each is in. */
export interface Population {
  readonly groups: number;
  /** For each network, how many of each group it has on average. */
  readonly networks: readonly (readonly number[])[];
}

/** Networks of very different size, each with members of its home and some guests. */
export function populationOf(networks: number, random: Random): Population {
  const groups = 6;
  return {
    groups,
    networks: Array.from({length: networks}, () => {
      const expected = Array.from({length: groups}, () => 0);
      const home = integerBelow(random, groups);
      expected[home] = 3 + 40 * random() ** 2;
      for (let guest = integerBelow(random, 5); guest > 0; guest -= 1) {
        expected[(home + guest) % groups] = 0.7 + 3 * random();
      }
      return expected;
    }),
  };
}

/**
 * What so many employees drawn from it bring to the credit of networks: in each, 1 / m for every group that they meet in
 * m networks. A third of the employees have seven times as many memberships as the others.
 */
export function sampleOf({groups, networks}: Population, employees: number, random: Random): Brought {
  const row: number[] = [];
  const item: number[] = [];
  const amounts: number[] = [];
  for (let i = 0; i < employees; i += 1) {
    const own = integerBelow(random, groups);
    const activity = (random() < 1 / 3 ? 7 / 3 : 1 / 3) / (employees / groups);
    const joined = [...networks.keys()].filter((n) => random() < activity * networks[n]![own]!);
    const meets = (n: number) => [...networks[n]!.keys()].filter((h) => h !== own && networks[n]![h]! > 0);
    const times = Map.groupBy(joined.flatMap(meets), (h) => h);
    for (const n of joined) {
      row.push(i);
      item.push(n);
      amounts.push(meets(n).reduce((sum, h) => sum + 1 / times.get(h)!.length, 0));
    }
  }
  return {rows: rowsOf(employees, row, item), amounts: Float64Array.from(amounts)};
}

/** In how many of so many samples the true ranks all lie in their intervals; the truth by far more samples. */
export function coverOf(population: Population, employees: number, samples: number, seed: number): number {
  const count = population.networks.length;
  const truth = new Float64Array(count);
  const random = randomFor(seed, "truth");
  for (let i = 0; i < 300; i += 1) {
    for (const [n, total] of totalsOf(sampleOf(population, employees, random), count).entries()) truth[n]! += total;
  }
  const isIn = (low: number, high: number, n: number) => {
    const larger = truth.filter((one) => one > truth[n]!).length;
    return low <= larger + 1 && larger + 1 <= high;
  };
  const draws = randomFor(seed, "samples");
  let covered = 0;
  for (let i = 0; i < samples; i += 1) {
    const intervals = rankIntervals(sampleOf(population, employees, draws), count, 499, draws);
    if (intervals.every(({low, high}, n) => isIn(low, high, n))) covered += 1;
  }
  return covered / samples;
}
