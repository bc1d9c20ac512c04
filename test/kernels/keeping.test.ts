import {expect, test} from "vitest";
import {keeping} from "../../src/kernels/keeping.ts";
import {rowsOf} from "../../src/kernels/rows.ts";

test("items go, rows stay", () => {
  const rows = rowsOf(3, [0, 0, 1, 2, 2], [0, 1, 1, 0, 2]);
  expect(keeping(rows, Uint8Array.of(1, 0, 1))).toStrictEqual(rowsOf(3, [0, 2, 2], [0, 0, 2]));
});
