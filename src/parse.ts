import type {RefusalReason, RepairKind, WarningKind} from "./language.ts";
import type {Day, PersonId, PersonKind} from "./model.ts";
import {personKinds} from "./model.ts";

/** A row that is not loaded: where it stands, why, and what was expected in its place; never what stood there. */
export interface Refusal {
  /** Physical line, 1 = first; the row's first one where it has several. */
  readonly line: number;
  readonly reason: RefusalReason;
  /** The column as the file calls it; undefined where it is the row as such. */
  readonly column: string | undefined;
  readonly expected: string;
}

/** What was put right to make a fact of a row, and what is missing or odd in it all the same; each once for each place. */
interface Notes {
  readonly repaired?: readonly RepairKind[] | undefined;
  readonly warned?: readonly WarningKind[] | undefined;
}

/**
 * What one row came to: the fact that it states, or why it states none. A row that is refused only for a date may still
 * be known by what else it says: `undated`. A record may come to several rows of the same line, as one that lists many
 * persons in a cell.
 */
export type ReadRow<Fact> =
  | ({
      readonly line: number;
      readonly fact: Fact;
      /** The row of a delta says no more than that this has ended: on its last day, or on that of the delivery. */
      readonly isEnd?: boolean | undefined;
    } & Notes)
  | (Refusal & {readonly undated?: Fact | undefined} & Notes);

/** How to read a cell. Throws `CellError` where it can't be read. */
export type Cell<T> = (text: string) => T;

/** A cell that can't be read: what was expected of it. Place and file are added by whoever knows them. */
export class CellError extends Error {
  override readonly name = "CellError";
  readonly reason: RefusalReason;
  readonly expected: string;

  constructor(reason: RefusalReason, expected: string) {
    super(`expected ${expected}`);
    this.reason = reason;
    this.expected = expected;
  }
}

/** Without blanks around it, and composed (NFC): å may come as one character or as two. */
export const text: Cell<string> = (cell) => {
  const clean = cell.trim().normalize("NFC");
  if (clean.includes("\0")) throw new CellError("text", "a text without NUL characters");
  return clean;
};

/** An empty cell is undefined, any other is read by the reader. */
export function orEmpty<T>(read: Cell<T>): Cell<T | undefined> {
  return (cell) => (text(cell) === "" ? undefined : read(cell));
}

/** A key of some kind; the type says of what. */
export function id<Id extends string>(): Cell<Id> {
  return (cell) => {
    const key = text(cell);
    if (key === "") throw new CellError("empty-key", "an id");
    return key as Id;
  };
}

// Ten digits, the first four a day and a month; 61-91 are the days of replacement numbers.
const registrationNumber = /^(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}$/;

/** A person's id that says nothing about the person, kept as it stands. Civil registration numbers are refused. */
export const opaquePerson: Cell<PersonId> = (cell) => {
  const key = id<PersonId>()(cell);
  if (registrationNumber.test(key)) throw new CellError("registration-number", "an opaque id");
  return key;
};

// Outside these years a date is a slip of the pen or a sentinel such as 9999-12-31; an open end is an empty cell.
const isoDay = /^(?:18|19|20|21)\d\d-\d\d-\d\d$/;

/** Of every day met so far whether the calendar has it: files repeat few days many times. */
const calendar = new Map<string, Day>();

/** A day of the calendar between 1800 and 2199, `yyyy-mm-dd`. */
export const day: Cell<Day> = (cell) => {
  const written = cell.trim();
  const known = calendar.get(written);
  if (known !== undefined) return known;
  if (!isoDay.test(written) || !inCalendar(written)) throw new CellError("date", "a date such as 2026-01-31");
  calendar.set(written, written);
  return written;
};

function inCalendar(written: string): written is Day {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

/** A share of full time, 0 to 1, with a decimal point. */
export const share: Cell<number> = (cell) => {
  const written = text(cell);
  const value = Number(written);
  if (!/^\d+(?:\.\d+)?$/.test(written) || value > 1) throw new CellError("share", "a share from 0 to 1 such as 0.8");
  return value;
};

/** How heavy a tie is, above 0, with a decimal point: no contact is a row that is not there. */
export const weight: Cell<number> = (cell) => {
  const written = text(cell);
  const value = Number(written);
  if (!/^\d+(?:\.\d+)?$/.test(written) || value === 0) throw new CellError("weight", "a number above 0 such as 2.5");
  return value;
};

const flags = new Map([
  ["yes", true],
  ["ja", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["nej", false],
  ["false", false],
  ["0", false],
]);

export const flag: Cell<boolean> = (cell) => {
  const value = flags.get(text(cell).toLowerCase());
  if (value === undefined) throw new CellError("flag", "yes or no");
  return value;
};

/** Whoever has no kind is an employee. */
export const personKind: Cell<PersonKind> = (cell) => {
  const written = text(cell).toLowerCase();
  const kind = written === "" ? "employee" : personKinds.find((one) => one === written);
  if (kind === undefined) throw new CellError("kind", personKinds.join(", "));
  return kind;
};
