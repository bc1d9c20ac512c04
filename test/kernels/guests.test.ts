import fc from "fast-check";
import {expect, test} from "vitest";
import {guestTrades} from "../../src/kernels/guests.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {arrangementsLike, listsOf, rowsFrom, tallyOf, timesOf, uniformity} from "./arrangements.ts";

/** Ten persons of groups 0 1 2 3 in turn; up to six rows, each hosted by a group and without its persons. */
const group = Int32Array.from({length: 10}, (_, person) => person % 4);
const hosted = fc.array(
  fc.record({home: fc.nat(3), members: fc.uniqueArray(fc.nat(9), {maxLength: 10})}).map(({home, members}) => ({
    home,
    members: members.filter((person) => group[person] !== home),
  })),
  {maxLength: 6},
);

test("margins and order are kept, and nobody comes into a row of the own group", () => {
  fc.assert(
    fc.property(hosted, fc.nat(), (all, seed) => {
      const rows = rowsFrom(all.map(({members}) => members));
      const before = timesOf(rows, 10);
      const home = Int32Array.from(all, (row) => row.home);
      guestTrades(rows, home, group)(0, all.length, 40, randomFor(seed, "test"));
      const lists = listsOf(rows);
      expect(timesOf(rows, 10)).toEqual(before);
      expect(lists.map((items) => items.length)).toEqual(all.map(({members}) => members.length));
      for (const [r, items] of lists.entries()) {
        expect(items).toEqual([...new Set(items)].sort((a, b) => a - b));
        expect(items.filter((person) => group[person] === home[r])).toEqual([]);
      }
    }),
  );
});

/** The share of arrangements that a long run reaches, and how evenly. */
function sample(lists: readonly (readonly number[])[], homes: readonly number[], groups: readonly number[]) {
  const possible = arrangementsLike(lists, groups.length, (person, row) => groups[person] !== homes[row]);
  const rows = rowsFrom(lists);
  const trade = guestTrades(rows, Int32Array.from(homes), Int32Array.from(groups));
  const random = randomFor(5, "uniform");
  const seen = tallyOf(rows, 20_000, () => trade(0, lists.length, 30, random));
  return {possible, ...uniformity(seen, possible)};
}

test("three groups that send one guest each, round one way or the other: no trade, yet both are equally frequent", () => {
  const {possible, statistic, bound} = sample([[1], [2], [0]], [0, 1, 2], [0, 1, 2]);
  expect(possible.toSorted()).toEqual(["[[1],[2],[0]]", "[[2],[0],[1]]"]);
  expect(statistic).toBeLessThan(bound);
});

test("every admissible arrangement is equally frequent: three groups, several guests, two rows of one home", () => {
  // Persons 0-1 of group 0, 2-3 of group 1, 4-5 of group 2.
  const {possible, statistic, bound, strangers} = sample(
    [[2, 4], [2, 3], [0, 5], [1]],
    [0, 0, 1, 2],
    [0, 0, 1, 1, 2, 2],
  );
  expect(possible.length).toBeGreaterThan(10);
  expect(strangers).toEqual([]);
  expect(statistic).toBeLessThan(bound);
});

test("every admissible arrangement is equally frequent: four groups", () => {
  const {possible, statistic, bound, strangers} = sample(
    [
      [1, 2],
      [2, 3],
      [0, 3],
      [0, 1],
    ],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  );
  expect(possible.length).toBeGreaterThan(5);
  expect(strangers).toEqual([]);
  expect(statistic).toBeLessThan(bound);
});

test("a circle that can turn by several at once is drawn in proportion to its ways", () => {
  // With t of group 1's two in row 0 the other rows follow, in C(2, t) ^ 3 ways: 1 + 8 + 1 arrangements.
  const {possible, statistic, bound} = sample(
    [
      [2, 3],
      [4, 5],
      [0, 1],
    ],
    [0, 1, 2],
    [0, 0, 1, 1, 2, 2],
  );
  expect(possible).toHaveLength(10);
  expect(statistic).toBeLessThan(bound);
});
