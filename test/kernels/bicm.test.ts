import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {atLeast, cellChances} from "../../src/kernels/bicm.ts";
import {organisation, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";
import {arrangementsLike} from "./arrangements.ts";

/** Sizes of rows and columns, and the chance of each cell. */
function tableOf(lists: readonly (readonly number[])[], columnCount: number) {
  const rows = lists.map((items) => items.length);
  const columns = Array.from({length: columnCount}, (_, j) => lists.filter((items) => items.includes(j)).length);
  const {rowSizes, columnSizes, chance} = cellChances(Int32Array.from(rows), Int32Array.from(columns));
  const at = (i: number, j: number) =>
    chance[rowSizes.indexOf(rows[i]!) * columnSizes.length + columnSizes.indexOf(columns[j]!)]!;
  return {rows, columns, cells: rows.map((_, i) => columns.map((_, j) => at(i, j)))};
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("chances of cells", () => {
  test("two by two with one each: a half everywhere", () => {
    for (const row of tableOf([[0], [1]], 2).cells) for (const p of row) expect(p).toBeCloseTo(0.5, 12);
  });

  test("rows and columns of 2, 1 and 1: symmetric, so that one unknown is left, by hand", () => {
    // p = x_i x_j / (1 + x_i x_j) with a for the large and b for the small: p_aa + 2 p_ab = 2 and p_ab + 2 p_bb = 1.
    const {cells} = tableOf([[0, 1], [0], [2]], 3);
    const [aa, ab, bb] = [cells[0]![0]!, cells[0]![1]!, cells[1]![1]!];
    expect(aa + 2 * ab).toBeCloseTo(2, 10);
    expect(ab + 2 * bb).toBeCloseTo(1, 10);
    // And the odds are a product: odds_aa odds_bb = odds_ab squared.
    const odds = (p: number) => p / (1 - p);
    expect(odds(aa) * odds(bb)).toBeCloseTo(odds(ab) ** 2, 10);
  });

  test("sizes are met by the chances, and a cell is certain or impossible just where there is no choice", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(4), {maxLength: 5}), {minLength: 1, maxLength: 5}), (lists) => {
        const {rows, columns, cells} = tableOf(lists, 5);
        for (const [i, size] of rows.entries()) expect(sum(cells[i]!)).toBeCloseTo(size, 9);
        for (const [j, size] of columns.entries()) expect(sum(cells.map((row) => row[j]!))).toBeCloseTo(size, 9);
        const possible = arrangementsLike(lists, 5).map((text): number[][] => JSON.parse(text));
        for (const [i, row] of cells.entries()) {
          for (const [j, p] of row.entries()) {
            const held = possible.filter((all) => all[i]!.includes(j)).length;
            expect([p === 1, p === 0]).toStrictEqual([held === possible.length, held === 0]);
          }
        }
      }),
      {
        examples: [
          [[[], []]],
          [[[0, 1, 2, 3, 4]]],
          [[[0], [0], [0]]],
          // Nothing is full or empty, yet the first two can be in no other than the first two columns.
          [[[0, 1, 2], [0, 1, 3], [0], [1]]],
        ],
      },
    );
  });

  test("nobody and nothing", () => {
    expect(cellChances(new Int32Array(0), new Int32Array(0)).chance).toHaveLength(0);
    expect([...cellChances(new Int32Array(0), Int32Array.of(0)).chance]).toStrictEqual([]);
  });

  describeWithShared("vectors", "data/vectors/davis.json", () => {
    test.each([
      ["BiCM", /^P/],
      ["the backbone package", /^rows women/],
    ])("southern women: %s", (_, variant) => {
      const {persons, networks, ofPerson} = organisation(southernWomen()).rows;
      const lists = persons.map((_, i) => [...ofPerson.items.subarray(ofPerson.starts[i], ofPerson.starts[i + 1])]);
      const {cells} = tableOf(lists, networks.length);
      const women: readonly string[] = persons;
      const events: readonly string[] = networks;
      const inFileOrder = Object.keys(southernWomen().people).map((woman) =>
        Object.keys(southernWomen().networks).map((event) => cells[women.indexOf(woman)]![events.indexOf(event)]!),
      );
      const [expected = []] = vectorsOf<number[][]>("davis", "bicm_probabilities", variant);
      expect(expected).toHaveLength(18);
      // The package prints what it has to 1.2e-9.
      const digits = variant.source === "^P" ? 9 : 8;
      for (const [i, row] of expected.entries()) {
        for (const [j, p] of row.entries()) expect(inFileOrder[i]![j]).toBeCloseTo(p, digits);
      }
    });
  });
});

describe("at least so many", () => {
  test("by hand", () => {
    const chances = Float64Array.of(0.5, 0.2);
    expect(atLeast(0, chances)).toBe(1);
    // 1 - .5 x .8
    expect(atLeast(1, chances)).toBeCloseTo(0.6, 12);
    expect(atLeast(2, chances)).toBeCloseTo(0.1, 12);
    expect(atLeast(3, chances)).toBe(0);
    expect(atLeast(1, new Float64Array(0))).toBe(0);
  });

  test("as by adding up all outcomes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 8}), fc.nat(9), (chances, count) => {
        let expected = 0;
        for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
          const happened = chances.filter((_, i) => (outcome >> i) & 1).length;
          const probability = chances.reduce((all, p, i) => all * ((outcome >> i) & 1 ? p : 1 - p), 1);
          if (happened >= count) expected += probability;
        }
        expect(atLeast(count, Float64Array.from(chances))).toBeCloseTo(expected, 12);
      }),
    );
  });
});
