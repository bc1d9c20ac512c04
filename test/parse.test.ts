import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Cell, CellError, day, flag, id, opaquePerson, orEmpty, personKind, share, text} from "../src/parse.ts";

function refusalOf(read: Cell<unknown>, cell: string): string {
  try {
    read(cell);
  } catch (error) {
    if (error instanceof CellError) return `${error.reason}: ${error.expected}`;
    throw error;
  }
  return "read";
}

describe("a day", () => {
  test.each(["2024-02-29", "2026-01-31", "1800-01-01", "2199-12-31", "2000-02-29"])("%s is one", (cell) => {
    expect(day(cell)).toBe(cell);
    expect(day(` ${cell}\u00a0`)).toBe(cell);
  });

  test.each([
    "2023-02-29", // no leap year
    "1900-02-29", // nor is a century
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-31",
    "31-01-2026",
    "2026-01-31T00:00",
    "9999-12-31", // a sentinel, not a day
    "0202-01-01", // a slip of the pen
    "",
  ])("%s is none", (cell) => {
    expect(refusalOf(day, cell)).toBe("date: a date such as 2026-01-31");
  });

  test("every day of the calendar is read as it stands, however often it is met", () => {
    const days = fc.date({min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (date) => {
        const cell = date.toISOString().slice(0, 10);
        return day(cell) === cell && day(cell) === cell;
      }),
    );
  });
});

test("a text is trimmed and composed, so that two ways to write å are one", () => {
  expect(text("  Sølvsgade\t")).toBe("Sølvsgade");
  expect(text("A\u030ase")).toBe("\u00c5se");
  expect(refusalOf(text, "a\0b")).toBe("text: a text without NUL characters");
});

test("an id is not empty", () => {
  expect(id()(" N1 ")).toBe("N1");
  expect(refusalOf(id(), " ")).toBe("empty-key: an id");
});

test("an empty cell is undefined, and any other is read", () => {
  expect(orEmpty(day)(" ")).toBeUndefined();
  expect(orEmpty(day)("2026-01-31")).toBe("2026-01-31");
  expect(refusalOf(orEmpty(day), "soon")).toBe("date: a date such as 2026-01-31");
});

describe("an opaque person id", () => {
  test.each(["P00001", "12345", "1234567890123", "9912315555", "3113901234", "0101x01234"])("%s is kept", (cell) => {
    expect(opaquePerson(cell)).toBe(cell);
  });

  // Day and month of a registration number; 61-91 are the days of replacement numbers, which are nobody's.
  test.each(["6103661004", "610366-1004", "310190 1234", "9112851234"])("%s is a registration number", (cell) => {
    expect(refusalOf(opaquePerson, cell)).toBe("registration-number: an opaque id");
  });
});

test("a share is from 0 to 1, with a decimal point", () => {
  expect(["0", "1", "0.8", "1.0", " 0.05 "].map(share)).toEqual([0, 1, 0.8, 1, 0.05]);
  for (const cell of ["1.01", "37", "-0.5", "0,8", "80%", "1e-1", "0x1", "", "NaN"]) {
    expect(refusalOf(share, cell)).toBe("share: a share from 0 to 1 such as 0.8");
  }
});

test("a flag is yes or no in two languages", () => {
  expect(["yes", "Ja", "TRUE", "1"].map(flag)).toEqual([true, true, true, true]);
  expect(["no", "Nej", "false", "0"].map(flag)).toEqual([false, false, false, false]);
  expect(refusalOf(flag, "x")).toBe("flag: yes or no");
  expect(refusalOf(flag, "")).toBe("flag: yes or no");
});

test("a person without a kind is an employee", () => {
  expect(["", "employee", "Politician", "citizen", "partner"].map(personKind)).toEqual([
    "employee",
    "employee",
    "politician",
    "citizen",
    "partner",
  ]);
  expect(refusalOf(personKind, "robot")).toBe("kind: employee, politician, citizen, partner");
});

test("no error repeats the cell", () => {
  const readers: Cell<unknown>[] = [day, share, flag, personKind, opaquePerson, text];
  for (const read of readers) expect(refusalOf(read, "610366-1004\0")).not.toContain("610366");
});
