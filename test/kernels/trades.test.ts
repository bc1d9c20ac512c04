import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {tradesOf} from "../../src/kernels/trades.ts";
import {arrangementsLike, listsOf, rowsFrom, tallyOf, timesOf, uniformity} from "./arrangements.ts";

const everyone = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How often a long run is in each of the possible arrangements. */
function sample(lists: readonly (readonly number[])[], homes: readonly number[], groups: readonly number[]) {
  const possible = arrangementsLike(lists, groups.length, (person, row) => groups[person] !== homes[row]);
  const rows = rowsFrom(lists);
  const trade = tradesOf(rows, Int32Array.from(homes), Int32Array.from(groups));
  const random = randomFor(5, "uniform");
  const seen = tallyOf(rows, 20_000, () => trade(0, lists.length, 20, random));
  return {possible, ...uniformity(seen, possible)};
}

test("the listing of arrangements: 3 rows of 1 over 3 items once each are the 6 permutations", () => {
  expect(arrangementsLike([[0], [1], [2]], 3)).toHaveLength(6);
});

describe("where nobody is at home: the curveball", () => {
  const anyRows = fc.array(fc.uniqueArray(fc.nat(9), {maxLength: 10}), {maxLength: 6});
  const curveball = (lists: readonly (readonly number[])[]) => {
    const rows = rowsFrom(lists);
    return {rows, trade: tradesOf(rows, new Int32Array(lists.length).fill(1), new Int32Array(10))};
  };

  test("row lengths and the rows of each person are kept, and nobody is in a row twice", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (lists, seed) => {
        const {rows, trade} = curveball(lists);
        const before = {sizes: listsOf(rows).map((items) => items.length), times: timesOf(rows, 10)};
        trade(0, lists.length, 20, randomFor(seed, "test"));
        expect(timesOf(rows, 10)).toEqual(before.times);
        expect(listsOf(rows).map((items) => items.length)).toEqual(before.sizes);
        for (const items of listsOf(rows)) expect(new Set(items).size).toBe(items.length);
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
    const {rows, trade} = curveball([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    trade(1, 3, 50, randomFor(1, "test"));
    const lists = listsOf(rows);
    expect([lists[0], lists[3]]).toEqual([
      [0, 1],
      [6, 7],
    ]);
    expect(new Set([...lists[1]!, ...lists[2]!])).toEqual(new Set([2, 3, 4, 5]));
    expect(new Set(lists[1])).not.toEqual(new Set([2, 3]));
  });

  test("in a round every row has one partner: what one row gives up is found in one other", () => {
    // Six rows of five persons whom nobody else has.
    const own = Array.from({length: 6}, (_, r) => [0, 1, 2, 3, 4].map((i) => 5 * r + i));
    const rows = rowsFrom(own);
    tradesOf(rows, new Int32Array(6).fill(1), new Int32Array(30))(0, 6, 1, randomFor(3, "test"));
    const origins = listsOf(rows).map((items) => new Set(items.map((person) => Math.floor(person / 5))));
    // With 252 ways to deal ten to two, none of the three trades leaves its rows as they were.
    expect(origins.map((of) => of.size)).toEqual([2, 2, 2, 2, 2, 2]);
    for (const of of origins) expect(origins.filter((other) => [...other].every((row) => of.has(row)))).toHaveLength(2);
  });

  test.each([
    {lists: [[0, 1, 2], [0, 1], [0, 3], [2]], rows: "four"},
    {lists: [[0, 1], [0, 2], [3]], rows: "three, so that one is left over in each round"},
  ])("every arrangement with the same margins is equally frequent: $rows rows", ({lists}) => {
    const nobodys = lists.map(() => 1);
    const {possible, statistic, bound, strangers} = sample(lists, nobodys, [0, 0, 0, 0]);
    expect(possible.length).toBeGreaterThan(4);
    expect(strangers).toEqual([]);
    expect(statistic).toBeLessThan(bound);
  });
});

describe("guests", () => {
  /** Ten persons of groups 0 1 2 3 in turn; up to six rows, each hosted by a group and without its persons. */
  const group = Int32Array.from({length: 10}, (_, person) => person % 4);
  const hosted = fc.array(
    fc.record({home: fc.nat(3), members: fc.uniqueArray(fc.nat(9), {maxLength: 10})}).map(({home, members}) => ({
      home,
      members: members.filter((person) => group[person] !== home),
    })),
    {maxLength: 6},
  );

  test("margins are kept, and nobody comes into a row of the own group or into one twice", () => {
    fc.assert(
      fc.property(hosted, fc.nat(), (all, seed) => {
        const rows = rowsFrom(all.map(({members}) => members));
        const before = timesOf(rows, 10);
        const home = Int32Array.from(all, (row) => row.home);
        tradesOf(rows, home, group)(0, all.length, 30, randomFor(seed, "test"));
        const lists = listsOf(rows);
        expect(timesOf(rows, 10)).toEqual(before);
        expect(lists.map((items) => items.length)).toEqual(all.map(({members}) => members.length));
        for (const [r, items] of lists.entries()) {
          expect(new Set(items).size).toBe(items.length);
          expect(items.filter((person) => group[person] === home[r])).toEqual([]);
        }
      }),
    );
  });

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
});
