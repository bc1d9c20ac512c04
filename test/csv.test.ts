import {stringify} from "csv-stringify/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {type Cell, csvOf, csvOfRecords} from "../src/csv.ts";

const awkward = fc.constantFrom(
  '"',
  ",",
  ";",
  "\n",
  "\r",
  "\r\n",
  "'",
  "=",
  "+",
  "-",
  "@",
  "\t",
  "＝",
  "＋",
  "－",
  "＠",
  "æ",
  "1",
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.array(awkward, {maxLength: 4}).map((chars) => chars.join("")),
  fc.string(),
  fc.double({noNaN: true}),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
);
const table = fc
  .integer({min: 1, max: 4})
  .chain((columns) => fc.array(fc.array(cell, {minLength: columns, maxLength: columns})));

test("what needs quotes has them, and what looks like a formula is none, by hand", () => {
  const rows = [
    ["a", "b,c", 'd"e'],
    [-1.5, "-1.5", undefined],
    [true, false, "x\ny"],
  ];
  expect(csvOf(rows)).toBe('a,"b,c","d""e"\n-1.5,\'-1.5,\n1,,"x\ny"\n');
});

test("as csv-stringify writes it, for programs and for spreadsheets", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(csvOf(rows)).toBe(stringify(rows, {escape_formulas: true}));
      const comma = (value: number) => String(value).replace(".", ",");
      const options = {
        bom: true,
        delimiter: ";",
        escape_formulas: true,
        quote_record_delimiter: true,
        record_delimiter: "windows",
        cast: {number: comma},
      };
      // Of no rows it writes nothing at all, not even the mark.
      if (rows.length === 0) return;
      expect(csvOf(rows, {bom: true, delimiter: ";", newline: "\r\n", number: comma})).toBe(stringify(rows, options));
    }),
  );
});

test("records go under their headers, and headers stand without records", () => {
  const columns = {b: "B", a: "A"};
  const named = Object.entries(columns).map(([key, header]) => ({key, header}));
  const options = {header: true, columns: named, escape_formulas: true};
  for (const records of [
    [],
    [
      {a: 1, b: "x"},
      {a: undefined, b: "=y"},
    ],
  ]) {
    expect(csvOfRecords(columns, records)).toBe(stringify(records, options));
  }
});
