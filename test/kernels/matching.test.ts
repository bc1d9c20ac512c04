import fc from "fast-check";
import {expect, test} from "vitest";
import {heaviestMatching} from "../../src/kernels/matching.ts";

test("the heaviest single pair need not be matched", () => {
  // .9 + 0 against .8 + .7.
  expect([...heaviestMatching(Float64Array.of(0.9, 0.8, 0.7, 0), 2, 2)]).toStrictEqual([1, 0]);
});

test("nobody to match, or nothing that may be matched", () => {
  expect([...heaviestMatching(new Float64Array(0), 0, 3)]).toStrictEqual([]);
  expect([...heaviestMatching(new Float64Array(0), 2, 0)]).toStrictEqual([-1, -1]);
  expect([...heaviestMatching(new Float64Array(6), 2, 3)]).toStrictEqual([-1, -1]);
});

const cases = fc.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 5})).chain(([rows, columns]) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    weights: fc.array(fc.integer({min: 0, max: 20}), {minLength: rows * columns, maxLength: rows * columns}),
  }),
);

test("as heavy as the best of all matchings, and a matching", () => {
  fc.assert(
    fc.property(cases, ({rows, columns, weights}) => {
      const found = [...heaviestMatching(Float64Array.from(weights), rows, columns)];
      const taken = found.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      const weight = (row: number, column: number) => (column < 0 ? 0 : weights[row * columns + column]!);
      for (const [row, column] of found.entries()) if (column >= 0) expect(weight(row, column)).toBeGreaterThan(0);
      const best = (row: number, free: readonly number[]): number =>
        row === rows
          ? 0
          : Math.max(
              best(row + 1, free),
              ...free.map(
                (column) =>
                  weight(row, column) +
                  best(
                    row + 1,
                    free.filter((one) => one !== column),
                  ),
              ),
            );
      const sum = found.reduce((all, column, row) => all + weight(row, column), 0);
      expect(sum).toBe(best(0, [...Array(columns).keys()]));
    }),
    {numRuns: 300},
  );
});
