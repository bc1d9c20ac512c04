import {expect, test} from "vitest";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";

const some = (seed: number, purpose: string) => {
  const random = randomFor(seed, purpose);
  return Array.from({length: 8}, random);
};

test("the same seed and purpose give the same numbers, another of either gives others", () => {
  expect(some(1, "a")).toEqual(some(1, "a"));
  expect(some(1, "a")).not.toEqual(some(2, "a"));
  expect(some(1, "a")).not.toEqual(some(1, "b"));
});

test("numbers are in [0, 1) and whole numbers evenly spread", () => {
  const random = randomFor(3, "spread");
  const times = new Int32Array(7);
  for (let draw = 0; draw < 70_000; draw += 1) times[integerBelow(random, 7)]! += 1;
  // Each is binomial with mean 10,000 and standard deviation sqrt(70,000 / 7 x 6 / 7) = 92.6: within 4 of those.
  for (const count of times) expect(Math.abs(count - 10_000)).toBeLessThan(371);
});
