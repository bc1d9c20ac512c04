import fc from "fast-check";
import {expect, test} from "vitest";
import {longest, placeIn, rowsOf, sizeOf, transpose} from "../../src/kernels/rows.ts";
import {listsOf, rowsFrom} from "./arrangements.ts";

test("rowsOf sorts, drops repeats and keeps empty rows, by hand", () => {
  // Row 0 has nobody, row 1 has 2 (twice) and 0, row 2 has 1.
  const rows = rowsOf(3, [1, 2, 1, 1], [2, 1, 0, 2]);
  expect([...rows.starts]).toEqual([0, 0, 2, 3]);
  expect([...rows.items]).toEqual([0, 2, 1]);
  expect([0, 1, 2].map((row) => sizeOf(rows, row))).toEqual([0, 2, 1]);
  expect(longest(rows)).toBe(2);
});

test("no rows, or rows of nobody", () => {
  expect([...rowsOf(0, [], []).starts]).toEqual([0]);
  expect([...rowsOf(2, [], []).starts]).toEqual([0, 0, 0]);
  expect(longest(rowsOf(0, [], []))).toBe(0);
});

const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(9)), {maxLength: 60});

test("rowsOf holds exactly the distinct pairs, in order", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const rows = rowsOf(
        7,
        all.map(([row]) => row),
        all.map(([, item]) => item),
      );
      const expected = Array.from({length: 7}, (_, r) =>
        [...new Set(all.filter(([row]) => row === r).map(([, item]) => item))].sort((a, b) => a - b),
      );
      expect(listsOf(rows)).toEqual(expected);
    }),
  );
});

test("transpose turns pairs round, and twice gives the same rows", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const rows = rowsOf(
        7,
        all.map(([row]) => row),
        all.map(([, item]) => item),
      );
      const other = transpose(rows, 10);
      const lists = listsOf(rows);
      expect(listsOf(other)).toEqual(
        Array.from({length: 10}, (_, item) => lists.flatMap((items, r) => (items.includes(item) ? [r] : []))),
      );
      expect(listsOf(transpose(other, 7))).toEqual(lists);
    }),
  );
});

test("where a row has an item, and that it has not", () => {
  const rows = rowsFrom([[2, 5, 9], [], [5]]);
  const places = [
    [0, 2],
    [0, 5],
    [0, 9],
    [0, 4],
    [1, 5],
    [2, 5],
  ].map(([row, item]) => placeIn(rows, row!, item!));
  expect(places).toStrictEqual([0, 1, 2, -1, -1, 3]);
});
