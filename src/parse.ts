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
interface Noted {
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
    } & Noted)
  | (Refusal & {readonly undated?: Fact | undefined} & Noted);

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

/** What a cell may hold to be read: as much as one of a spreadsheet; what is longer is no name, list or date. */
const mostCharacters = 2 ** 15 - 1;

/** What may have to be composed: the accents that stand by themselves, and all that could take them in, come after these. */
const beyondLatin = /[^\0-\u02ff]/;

/** In Unicode's composed form (NFC): å may come as one character or as two. */
export function composed(written: string): string {
  return beyondLatin.test(written) ? written.normalize("NFC") : written;
}

/** Without blanks around it, and composed. */
export const text: Cell<string> = (cell) => {
  const clean = composed(cell.trim());
  if (clean.length > mostCharacters) throw new CellError("too-large", `at most ${mostCharacters} characters`);
  if (clean.includes("\0")) throw new CellError("text", "a text without NUL characters");
  return clean;
};

/** A text that people write, in which nobody is to have put a civil registration number. */
export const freeText: Cell<string> = (cell) => {
  const written = text(cell);
  if (numberInside.test(written)) throw new CellError("registration-number", "a text without a registration number");
  return written;
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
const numberInside = /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;
const registrationNumber = new RegExp(`^${numberInside.source}$`);

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

/** Where readers of crooked cells say what they put right, and what is odd in what they let pass. */
export class Notes {
  readonly repaired: RepairKind[] = [];
  readonly warned: WarningKind[] = [];

  add({repaired, warned}: Notes): void {
    this.repaired.push(...repaired);
    this.warned.push(...warned);
  }
}

/** Like `Cell`, for cells that need mending. */
export type NotedCell<T> = (text: string, notes: Notes) => T;

/** How many texts of a column are kept at hand; beyond that it starts afresh, so that its memory has a bound. */
const mostKept = 2 ** 14;
/** Longer ones are not kept: it is short texts that are repeated. */
const longestKept = 200;

/**
 * The same reader, for columns that repeat few texts many times, as those of days, units and titles do: what a text came to
 * is kept, with its notes or its error. Where texts turn out to be rarely repeated, no more of them are kept. Only for
 * readers to whom a text always says the same, and whose values can't be changed.
 */
export function keeping<T extends string | number | boolean | undefined>(read: NotedCell<T>): NotedCell<T> {
  let kept: Map<string, (notes: Notes) => T> | undefined = new Map();
  let asked = 0;
  return (cell, notes) => {
    if (kept === undefined || cell.length > longestKept) return read(cell, notes);
    asked += 1;
    let again = kept.get(cell);
    if (again === undefined) {
      again = outcomeOf(read, cell);
      kept.set(cell, again);
      if (kept.size >= mostKept) {
        kept = asked < 2 * mostKept ? undefined : new Map();
        asked = 0;
      }
    }
    return again(notes);
  };
}

/** What a cell comes to, for every time that it is met. */
function outcomeOf<T>(read: NotedCell<T>, cell: string): (notes: Notes) => T {
  const own = new Notes();
  try {
    const value = read(cell, own);
    return own.repaired.length + own.warned.length === 0
      ? () => value
      : (notes) => {
          notes.add(own);
          return value;
        };
  } catch (error) {
    return (notes) => {
      notes.add(own);
      throw error;
    };
  }
}

/** What nobody sees, and comes along where a text was copied: soft hyphens, joiners and marks of direction without width. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Without what nobody sees. */
export function visible(cell: string): string {
  return cell.replace(invisible, "");
}

/**
 * Without what keeps a spreadsheet from reading a cell as a number: `="..."`, quotes, apostrophes, non-breaking blanks; and
 * without what nobody sees.
 */
export function unwrapped(cell: string): string {
  const written = text(visible(cell));
  if (!/^[='"]/.test(written)) return written;
  const inside = /^="?(.*?)"?$/s.exec(written)?.[1] ?? written;
  return (/^(['"])(.*)\1$/s.exec(inside)?.[2] ?? inside).replace(/^'/, "").trim();
}

/** The most days that a month has. */
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A civil registration number as ten digits, however it is spelled. A day of 61-91 is a replacement number; modulus 11
 * is not asked for, because numbers without it are given out since 2007 (CPR-kontoret).
 */
export const cpr: Cell<string> = cprBy(/^\d{10}$/, "ten digits");

/** The same, or a replacement number as some systems make them, with letters in places 7 to 9; in capitals. */
export const letteredCpr: Cell<string> = cprBy(/^\d{6}[\dA-Z]{3}\d$/, "ten digits, or letters in places 7 to 9");

function cprBy(form: RegExp, expected: string): Cell<string> {
  return (cell) => cprIn(cell, form, expected);
}

function cprIn(cell: string, form: RegExp, expected: string): string {
  const written = unwrapped(cell).replace(/^urn:dk:cpr:person:/i, "");
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(written))
    throw new CellError("cpr-spreadsheet", "ten digits, formatted as text");
  const digits = written.replace(/[-\s]/g, "").toUpperCase();
  if (/^0+$/.test(digits)) throw new CellError("cpr-placeholder", "a civil registration number");
  if (!form.test(digits)) throw new CellError("cpr-length", expected);
  const [date, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const days = daysIn[month - 1] ?? 0;
  if (!(date >= 1 && date <= days) && !(date >= 61 && date <= 60 + days)) {
    throw new CellError("cpr-date", "a number that begins with a day and a month");
  }
  return digits;
}

/** A number that has leading zeros up to a length, which spreadsheets take away. */
export function padded(length: number): NotedCell<string> {
  return (cell, notes) => {
    const written = unwrapped(cell);
    if (!/^\d+$/.test(written) || written.length >= length) return written;
    notes.repaired.push("padded");
    return written.padStart(length, "0");
  };
}

export const uuid: Cell<string> = (cell) => {
  const written = unwrapped(cell)
    .toLowerCase()
    .replace(/^urn:uuid:|[{}]/g, "");
  if (!isUuid(written)) throw new CellError("uuid", "a UUID");
  return written;
};

export function isUuid(written: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written);
}

/** An address, or a user name that is written as one; its case says nothing. */
export const email: Cell<string> = (cell) => {
  const written = unwrapped(cell).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(written)) throw new CellError("email", "an e-mail address");
  return written;
};

/** Where folding finds something to do in a name in small letters; most names have nothing of it. */
const foldable = /[^a-z0-9æøåéöü.,()' -]|aa|oe|ae| {2}|^ | $/;

/**
 * Two spellings of one name are the same text: å, ø and æ as they are typed without a Danish keyboard, quotes around a
 * nickname, "&" for "og", apostrophes and hyphens of any kind, case and blanks.
 */
export function foldedName(name: string): string {
  const written = composed(name).toLowerCase();
  if (!foldable.test(written)) return written;
  return written
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”„"]/g, "")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?& ?/g, " og ")
    .replaceAll("aa", "å")
    .replaceAll("oe", "ø")
    .replaceAll("ae", "æ")
    .trim();
}

/** Where a list has nobody yet. */
export const nobody = /^(?:n\.? ?n\.?|vakant|ubesat|vacant|ingen|ukendt|tba|\?+|-+|–|\.+)(?:\s.*)?$/i;

/** A person's name, folded: "Efternavn, Fornavn" is turned round, and a user name in brackets behind it left. */
export const personName: NotedCell<string> = (cell, notes) => {
  const written = freeText(unwrapped(cell).replace(/\s+/g, " ")).replace(/ ?\([^()]*\)$/, "");
  if (written === "") throw new CellError("empty-key", "a name");
  if (nobody.test(written)) throw new CellError("placeholder-person", "a person");
  if (/[’‘´`]/.test(written)) notes.repaired.push("apostrophe");
  if (/(?:^|\s)Aa/.test(written)) notes.repaired.push("old-spelling");
  const [, last, first] = /^([^,]+), ?([^,]+)$/.exec(written) ?? [];
  if (first === undefined || last === undefined) return foldedName(written);
  notes.repaired.push("name-order");
  return foldedName(`${first} ${last}`);
};

/** A unit's or a network's name in the place of its id: `name:` and the folded name. */
export const nameId: NotedCell<string> = (cell, notes) => {
  const written = freeText(visible(cell));
  if (written === "") throw new CellError("empty-key", "a name");
  if (written.includes("&")) notes.repaired.push("ampersand");
  return `name:${foldedName(written)}`;
};

/**
 * How dates are written. Every digit may be one or two where one stands. A time of day behind any of them is cut off.
 * `MMM` is an English or Danish short name, `MMMM` a Danish name; `serial` is the number that a spreadsheet has for a day.
 */
export const dateForms = [
  "yyyy-MM-dd",
  "yyyy/MM/dd",
  "yyyyMMdd",
  "dd.MM.yyyy",
  "dd-MM-yyyy",
  "dd/MM/yyyy",
  "MM/dd/yyyy",
  "d/M-yyyy",
  "d. MMMM yyyy",
  "MMMM yyyy",
  "dd-MMM-yy",
  "dd.MM.yy",
  "dd-MM-yy",
  "dd/MM/yy",
  "d/M-yy",
  "serial",
] as const;
export type DateForm = (typeof dateForms)[number];

const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const danishMonths = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

const timeOfDay = String.raw`(?:(?:T|\s+)\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?`;
const formOf: Readonly<Record<DateForm, RegExp>> = {
  "yyyy-MM-dd": dated("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)"),
  "yyyy/MM/dd": dated("(?<y>\\d{4})/(?<m>\\d\\d?)/(?<d>\\d\\d?)"),
  yyyyMMdd: dated("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)"),
  "dd.MM.yyyy": dated("(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?<y>\\d{4})"),
  "dd-MM-yyyy": dated("(?<d>\\d\\d?)-(?<m>\\d\\d?)-(?<y>\\d{4})"),
  "dd/MM/yyyy": dated("(?<d>\\d\\d?)/(?<m>\\d\\d?)/(?<y>\\d{4})"),
  "MM/dd/yyyy": dated("(?<m>\\d\\d?)/(?<d>\\d\\d?)/(?<y>\\d{4})"),
  "d/M-yyyy": dated("(?<d>\\d\\d?)/(?<m>\\d\\d?) ?[- ] ?(?<y>\\d{4})"),
  "d. MMMM yyyy": dated("(?:d\\. |den )?(?<d>\\d\\d?)\\. ?(?<name>\\p{L}+)\\.? (?<y>\\d{4})"),
  "MMMM yyyy": dated("(?<name>\\p{L}+)\\.? (?<y>\\d{4})"),
  "dd-MMM-yy": dated("(?<d>\\d\\d?)[-. ](?<name>\\p{L}+)\\.?[-. ](?<y>\\d\\d(?:\\d\\d)?)"),
  "dd.MM.yy": dated("(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?<y>\\d\\d)"),
  "dd-MM-yy": dated("(?<d>\\d\\d?)-(?<m>\\d\\d?)-(?<y>\\d\\d)"),
  "dd/MM/yy": dated("(?<d>\\d\\d?)/(?<m>\\d\\d?)/(?<y>\\d\\d)"),
  "d/M-yy": dated("(?<d>\\d\\d?)/(?<m>\\d\\d?) ?[- ] ?(?<y>\\d\\d)"),
  // A fraction is the time of day.
  serial: /^(?<serial>\d{5})(?:[.,]\d+)?$/,
};

function dated(pattern: string): RegExp {
  return new RegExp(`^${pattern}${timeOfDay}$`, "iu");
}

/** Days that are written where none is known, or where there is no end; every year from 4000 on is another. */
const noDays: ReadonlySet<string> = new Set(["1900-01-01", "1930-01-01"]);

/**
 * A day in one of the forms, the first that fits; undefined for an empty cell and for the days that systems write in the
 * place of none. `last` is for a day on which it still holds: the result is the day after.
 */
export function dateIn(forms: readonly DateForm[], last: boolean): NotedCell<Day | undefined> {
  const expected = `a date written as ${forms.join(" or ")}`;
  return (cell, notes) => {
    const written = unwrapped(cell);
    if (written === "") return undefined;
    for (const form of forms) {
      const {y, m, d, name, serial} = formOf[form].exec(written)?.groups ?? {};
      if (serial !== undefined) return last ? dayAfter(dayOfSerial(serial)) : dayOfSerial(serial);
      if (y === undefined) continue;
      const month = m === undefined ? monthOf(name ?? "", notes, form) : Number(m);
      const year = y.length === 2 ? centuryOf(Number(y)) + Number(y) : Number(y);
      if (form === "d/M-yyyy" || form === "d/M-yy") notes.repaired.push("date-form");
      if (d === undefined) notes.repaired.push("month-only");
      if (year >= 4000 || noDays.has(isoOf(year, month, Number(d)))) return undefined;
      if (!last) return day(isoOf(year, month, d === undefined ? 1 : Number(d)));
      // Of a month without a day, the last one still belongs to it.
      return d === undefined ? dayAfter(lastOf(year, month)) : dayAfter(day(isoOf(year, month, Number(d))));
    }
    throw new CellError("date", expected);
  };
}

/** 1 to 12, or 0 for a name that is none. */
function monthOf(name: string, notes: Notes, form: DateForm): number {
  const start = name.toLowerCase().slice(0, 3);
  const english = englishMonths.indexOf(start);
  if (english >= 0) return english + 1;
  const danish = danishMonths.findIndex((month) => month.startsWith(start));
  if (danish >= 0 && form === "dd-MMM-yy") notes.repaired.push("danish-month");
  return danish + 1;
}

/** Of a year in two digits: nobody who works today began before 1960. */
function centuryOf(year: number): number {
  return year < 60 ? 2000 : 1900;
}

function isoOf(year: number, month: number, date: number): string {
  return [String(year).padStart(4, "0"), ...[month, date].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Spreadsheets count days from 1899-12-30, which was meant to be the day before the first of 1900. */
function dayOfSerial(serial: string): Day {
  return day(new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10));
}

function lastOf(year: number, month: number): Day {
  return day(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}

function dayAfter(written: Day): Day {
  const date = new Date(`${written}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return day(date.toISOString().slice(0, 10));
}

/** How working time is written: as a fraction, a percentage, a millionth, or hours a week, of which 37 are full time. */
export const shareForms = {fraction: 1, percent: 100, millionth: 1_000_000, hours: 37} as const;

/** A number with a decimal comma or point; undefined for an empty cell. */
const decimal: Cell<number | undefined> = (cell) => {
  const written = unwrapped(cell).replace(/%$/, "").trimEnd();
  if (written === "") return undefined;
  if (!/^\d+(?:[.,]\d+)?$/.test(written)) throw new CellError("share", "a number such as 0,8");
  return Number(written.replace(",", "."));
};

/** A share of full time, 0 to 1, written as parts of a whole; undefined for an empty cell. */
export function shareOf(whole: number): Cell<number | undefined> {
  return (cell) => {
    const parts = decimal(cell);
    if (parts !== undefined && parts > whole) throw new CellError("share", `a number from 0 to ${whole}`);
    return parts === undefined ? undefined : parts / whole;
  };
}

/**
 * A share of full time as hours of hours. Hours above 99 are a percentage of full time, or nonsense where both are, which
 * is no share but a warning.
 */
export function shareOfRatio(hours: string, fullTime: string, notes: Notes): number | undefined {
  const [part, whole] = [decimal(hours), decimal(fullTime)];
  if (part === undefined || whole === undefined) return undefined;
  if (whole > 99 && (part <= 99 || part === whole)) notes.repaired.push("percentage");
  if (whole > 0 && part <= whole && (part <= 99 || part === whole)) return part / whole;
  notes.warned.push("share-invalid");
  return undefined;
}

/** What a member of a network is called in Danish lists, and the role by which the pipeline file knows it. */
const roleWords = new Map([
  ["leder", "leader"],
  ["netværksleder", "leader"],
  ["formand", "leader"],
  ["næstformand", "deputy"],
  ["stedfortræder", "deputy"],
  ["suppleant", "alternate"],
  ["observatør", "observer"],
]);

/** How people write dates by hand. */
const handForms: readonly DateForm[] = [
  "dd-MM-yyyy",
  "dd.MM.yyyy",
  "dd/MM/yyyy",
  "yyyy-MM-dd",
  "d/M-yyyy",
  "d. MMMM yyyy",
  "MMMM yyyy",
];

interface Listed {
  readonly name: string;
  readonly role: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** A name in a list without what stands in brackets behind it: a role, or the day somebody came or left. */
export function roleIn(listed: string, notes: Notes): Listed {
  const [, name = listed, remark = ""] = /^(.*?) ?\(([^()]*)\)$/.exec(listed.replace(/\s+/g, " ")) ?? [];
  const [, word = "", written = ""] =
    /^(udtrådt|fratrådt|stoppet|til|indtrådt|tiltrådt|fra)\.?:? (.+)$/i.exec(remark) ?? [];
  const came = /^(?:indtrådt|tiltrådt|fra)$/i.test(word);
  return {
    name,
    role: roleWords.get(remark.toLowerCase()),
    from: came ? dateIn(handForms, false)(written, notes) : undefined,
    to: word !== "" && !came ? dateIn(handForms, true)(written, notes) : undefined,
  };
}

/** What a cell lists between any of these. */
export function splitBy(separators: readonly string[]): (cell: string) => string[] {
  // Of those that begin alike the longest.
  const longestFirst = separators.toSorted((a, b) => b.length - a.length);
  const between = new RegExp(longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "i");
  return (cell) =>
    cell
      .split(between)
      .map(text)
      .filter((one) => one !== "");
}

/** Stands for ";;" while a cell is split. */
const doubled = "\0";

/**
 * The persons whom a cell lists, between line ends, semicolons, slashes, bars, "og", or commas. A comma with a single word
 * on one side is that of "Efternavn, Fornavn". Where SharePoint has written it, between ";#": numbers are no persons, and
 * a semicolon in a name is doubled.
 */
export function splitNames(cell: string): string[] {
  if (cell.includes(";#")) {
    return cell
      .replaceAll(";;", doubled)
      .split(/;#/)
      .map((piece) => text(piece.replaceAll(doubled, ";")))
      .filter((name) => name !== "" && !/^\d+$/.test(name));
  }
  return cell
    .split(/[\r\n;/|]|\sog\s|\s&\s/)
    .flatMap((piece) => {
      const parts = piece.split(",").map(text);
      return parts.length === 2 && parts.some((part) => !withoutRemark(part).includes(" ")) ? [piece] : parts;
    })
    .map(text)
    .filter((name) => name !== "" && !/^\d+$/.test(name));
}

function withoutRemark(listed: string): string {
  const remark = listed.endsWith(")") ? listed.indexOf("(") : -1;
  return remark < 0 ? listed : listed.slice(0, remark).trimEnd();
}
