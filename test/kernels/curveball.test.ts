import fc from "fast-check";
import {expect, test} from "vitest";
import {curveball} from "../../src/kernels/curveball.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {arrangementsLike, listsOf, rowsFrom, tallyOf, timesOf, uniformity} from "./arrangements.ts";

/** Up to six rows over ten items. */
const anyRows = fc.array(fc.uniqueArray(fc.nat(9), {maxLength: 10}), {maxLength: 6});
const everyone = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test("row lengths, the rows of each item and the order within rows are kept", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), (lists, seed) => {
      const rows = rowsFrom(lists);
      const before = {sizes: listsOf(rows).map((items) => items.length), times: timesOf(rows, 10)};
      curveball(rows)(0, lists.length, 40, randomFor(seed, "test"));
      expect(timesOf(rows, 10)).toEqual(before.times);
      expect(listsOf(rows).map((items) => items.length)).toEqual(before.sizes);
      for (const items of listsOf(rows)) expect(items).toEqual([...new Set(items)].sort((a, b) => a - b));
    }),
    {
      examples: [
        [[], 1], // nothing
        [[[3, 5]], 1], // one row
        [[[1, 2], [1, 2], [4]], 1], // twins
        [[everyone, everyone], 1], // everyone everywhere
        [[[], everyone], 1], // nobody and everyone
      ],
    },
  );
});

test("rows outside the range are left alone", () => {
  const rows = rowsFrom([
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
  curveball(rows)(1, 3, 50, randomFor(1, "test"));
  const lists = listsOf(rows);
  expect([lists[0], lists[3]]).toEqual([
    [0, 1],
    [6, 7],
  ]);
  expect(lists[1]).not.toEqual([2, 3]);
});

test("every arrangement with the same margins is equally frequent", () => {
  const lists = [[0, 1, 2], [0, 1], [0, 3], [2]];
  const possible = arrangementsLike(lists, 4);
  expect(possible.length).toBeGreaterThan(10);
  const rows = rowsFrom(lists);
  const trade = curveball(rows);
  const random = randomFor(11, "uniform");
  const {statistic, bound, strangers} = uniformity(
    tallyOf(rows, 20_000, () => trade(0, 4, 20, random)),
    possible,
  );
  expect(strangers).toEqual([]);
  expect(statistic).toBeLessThan(bound);
});

test("the listing of arrangements: 3 rows of 1 over 3 items once each are the 6 permutations", () => {
  expect(arrangementsLike([[0], [1], [2]], 3)).toHaveLength(6);
});
