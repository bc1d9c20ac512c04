import {expect, test} from "vitest";
import {leiden} from "../../src/kernels/leiden.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {stabilityOf} from "../../src/kernels/stability.ts";
import {networksOf, organisation} from "../graphs.ts";

/** Eight in a ring: 3 + 3 + 2 is best, Q = 9/32, and may begin anywhere. */
function ring() {
  const ids = Array.from("abcdefgh");
  return organisation({
    people: {...Object.fromEntries(ids.map((id) => [id, "A"])), z: "A"},
    networks: {...networksOf(ids.map((id, i) => [id, ids[(i + 1) % 8]!])), alone: ["z"]},
  });
}

/** Hubert & Arabie's index by pairs: both together a, one only b and c, neither d. */
function adjustedRandByPairs(one: readonly number[], other: readonly number[]): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [x, y] = [one[i] === one[j], other[i] === other[j]];
      if (x && y) a += 1;
      else if (x) b += 1;
      else if (y) c += 1;
      else d += 1;
    }
  }
  return (2 * (a * d - b * c)) / ((a + b) * (b + d) + (a + c) * (c + d));
}

test("the mean index of all pairs of runs, without the one who has no ties", () => {
  const {projection} = ring();
  const random = randomFor(1, "runs");
  const runs = Array.from({length: 4}, () => [...leiden(projection, random)].slice(0, 8));
  const indices = runs.flatMap((one, at) => runs.slice(0, at).map((other) => adjustedRandByPairs(one, other)));
  const mean = indices.reduce((sum, index) => sum + index, 0) / 6;
  expect(mean).toBeLessThan(1);
  expect(stabilityOf(projection, 4, randomFor(1, "runs"))).toBeCloseTo(mean, 12);
});
