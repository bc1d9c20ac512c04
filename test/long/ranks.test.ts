import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {rankIntervals} from "../../src/kernels/ranks.ts";
import {coverOf, populationOf, sampleOf} from "../kernels/ranked.ts";

test.each([
  ["12 networks", 12, 400],
  ["38 networks", 38, 1500],
  ["80 networks", 80, 2500],
])(
  "rank intervals of %s hold the true ranks of all of them",
  (_, networks, employees) => {
    // Of 200 samples that are covered with .95 each, fewer than 180 are covered once in a thousand times (.90).
    const cover = coverOf(populationOf(networks, randomFor(7, "population")), employees, 200, 7);
    expect(cover).toBeGreaterThanOrEqual(0.9);
  },
  600_000,
);

test("where all networks are alike but one in 20 samples at the most tells any two of them apart", () => {
  const alike = {groups: 6, networks: Array.from({length: 38}, () => [12, 2, 2, 2, 0, 0])};
  let apart = 0;
  const random = randomFor(9, "alike");
  for (let i = 0; i < 200; i += 1) {
    const intervals = rankIntervals(sampleOf(alike, 1500, random), 38, 499, random);
    if (intervals.some(({low, high}) => low > 1 || high < 38)) apart += 1;
  }
  expect(apart / 200).toBeLessThanOrEqual(0.1);
  // A test that never finds anything would pass too: it does find some.
  expect(apart).toBeGreaterThan(0);
}, 600_000);
