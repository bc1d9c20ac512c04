import {expect, test} from "vitest";
import {drawnOf, ratioOf} from "../../src/kernels/estimate.ts";
import {randomFor} from "../../src/kernels/random.ts";

test("of all, the ratio of the totals, without an error", () => {
  // (2 x 3 + 1 x 5) / (2 x 1 + 1 x 2), of three.
  expect(ratioOf([3, 5], [1, 2], [2, 1], 3)).toStrictEqual({value: 11 / 4, error: undefined});
  expect(ratioOf([0], [0], [1], 1)).toBeUndefined();
});

test("of some, with Cochran's error, by hand", () => {
  // 20 have 1 and 20 have 3, of 100: mean 2, each 1 away, variance of the mean (1 - .4) x 40 / (40 x 39).
  expect(ratioOf([1, 3], [1, 1], [20, 20], 100)).toStrictEqual({value: 2, error: Math.sqrt(0.6 / 39)});
  expect(ratioOf([1, 3], [1, 1], [14, 15], 100)).toBeUndefined();
});

test("a sample has its size, takes nobody twice, and everybody as often", () => {
  const random = randomFor(1, "test");
  const total = [0, 0, 0];
  for (let draw = 0; draw < 4000; draw += 1) {
    const drawn = drawnOf([1, 2, 5], 4, random);
    expect(drawn[0]! + drawn[1]! + drawn[2]!).toBe(4);
    drawn.forEach((count, at) => {
      expect(count).toBeLessThanOrEqual([1, 2, 5][at]!);
      total[at]! += count;
    });
  }
  // Half of each: the widest standard deviation is sqrt(4000 x 5 / 4) = 71 at the most.
  for (const [at, expected] of [2000, 4000, 10_000].entries()) {
    expect(Math.abs(total[at]! - expected)).toBeLessThan(215);
  }
  expect([...drawnOf([1, 2], 10, random)]).toStrictEqual([1, 2]);
});
