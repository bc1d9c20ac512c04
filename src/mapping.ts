import {createHash} from "node:crypto";
import {z} from "zod";
import {encodings} from "./decode.ts";
import type {FileRecord} from "./delimited.ts";
import type {LineKind, RefusalReason, WarningKind} from "./language.ts";
import type {Day, Facts, NetworkId, PersonId, PersonKind, Table, UnitId} from "./model.ts";
import {personKinds} from "./model.ts";
import {
  CellError,
  composed,
  cpr,
  dateForms,
  dateIn,
  email,
  flag,
  foldedName,
  freeText,
  isUuid,
  keeping,
  letteredCpr,
  type NotedCell,
  Notes,
  nameId,
  nobody,
  padded,
  personName,
  type ReadRow,
  type Refusal,
  roleIn,
  shareForms,
  shareOf,
  shareOfRatio,
  splitBy,
  splitNames,
  text,
  unwrapped,
  uuid,
} from "./parse.ts";
import type {KeyType} from "./pseudonym.ts";
import type {Header, Identify, Layout, RecordReader, Source} from "./source.ts";

const words = z.string("text").min(1, "a text that is not empty");
const names = z.union([words, z.array(words).min(1)], "a column or a list of spellings");

/** A column by its header, in one or several spellings, or what stands for it. */
const column = z
  .union(
    [
      names,
      z.strictObject({text: words.describe("The same in every row, where the file itself does not say it.")}),
      z.strictObject({
        name: names,
        occurrence: z.int().min(1).optional().describe("Which one of several columns of that name, 1 = first."),
        optional: z.boolean().default(false).describe("Whether the file may lack it."),
      }),
    ],
    "a column, a list of its spellings, {name, occurrence, optional} or {text}",
  )
  .describe("A column by its header; one without a header by its place, such as column 3.");

const digits = z.int().min(1).optional().describe("Numbers are filled up to so many digits with leading zeros.");
const prefix = z
  .union([words, z.array(words).min(1)], "a text or a list of texts")
  .optional()
  .describe("Beginnings, of which one is cut off, but never of a UUID.");
const none = z.array(words).default([]).describe("What is written where there is none, such as 0.");
const warning = (...kinds: [WarningKind, ...WarningKind[]]) => z.enum(kinds).optional();

const keyTypes = ["id", "cpr", "employee", "employment", "uuid", "email", "name"] as const satisfies readonly KeyType[];

/** One way to know a person. */
const key = z.strictObject({
  column,
  and: z.array(column).default([]).describe("Columns whose texts follow, such as the surname."),
  as: z.enum(keyTypes).describe("What kind of key it is: the same kind in another file means the same person."),
  digits,
  prefix,
  letters: z
    .boolean()
    .default(false)
    .describe("Whether a CPR number may have letters in places 7 to 9, as some replacement numbers."),
  within: column.optional().describe("The institution whose number it is."),
  none,
  beside: z
    .boolean()
    .default(false)
    .describe("Whether it counts only beside another key, as a name that is no proof of who is meant."),
  missing: warning("email-missing", "cpr-missing"),
});

const date = z.strictObject({
  column,
  forms: z.array(z.enum(dateForms)).min(1).describe("How dates are written; the first form that fits."),
  last: z.boolean().optional().describe("Whether an end is the last day (which it is unless this says no)."),
  missing: warning("start-missing"),
  invalid: warning("start-invalid").describe("A date that can't be read is unknown, with this warning."),
});

/** A unit or a network, by its id or by its name. */
const reference = z.strictObject({
  column,
  as: z
    .enum(["id", "name", "label"])
    .default("id")
    .describe("A label is a name, or a name with the id in brackets after it."),
  upper: z.boolean().default(false).describe("Compared in capitals."),
  digits,
  prefix,
  none,
});

/**
 * A place in a tree as the names on the way to it: one column a level, a text with a separator, or indentation: by which of
 * several columns the name stands in, or by the blanks before it in a single one.
 */
const path = z.union(
  [
    z.array(column).min(1),
    z.strictObject({column, separator: words}),
    z.strictObject({indent: z.array(column).min(1)}),
  ],
  "a list of columns, {column, separator} or {indent}",
);

/** What a cell is to be; where several are named, all of them. */
const condition = {
  column,
  is: z.array(z.string()).optional().describe("The whole text, in any case."),
  isNot: z.array(z.string()).optional(),
  starts: z.array(words).optional(),
  contains: z.array(words).optional(),
  empty: z.boolean().optional(),
  atLeast: z.number().optional().describe("A number that is not less."),
  below: z.number().optional().describe("A number that is less."),
};

/** What some rows are: refused, passed over, or about another kind of person or a role. The first rule of a kind that fits holds. */
const rule = z.strictObject({
  ...condition,
  and: z.array(z.strictObject(condition)).default([]).describe("What other cells of the row are to be besides."),
  reject: z
    .enum([
      "deleted",
      "survivor-pay",
      "pension",
      "no-position",
      "service-account",
      "nested-group",
      "room",
      "placeholder-person",
      "filtered",
    ] satisfies RefusalReason[])
    .optional(),
  skip: z.enum(["grouping", "termination", "continuation"] satisfies LineKind[]).optional(),
  kind: z.enum(personKinds).optional(),
  lead: words
    .optional()
    .describe("A row that gives the person this role in a row of its own, beside that of the member."),
});

/** A record that is as many rows as it lists in a cell, or as it has columns filled, such as crosses in one for each network. */
const each = z.union(
  [
    z.strictObject({column, between: z.array(z.string().min(1)).min(1).describe("What stands between them.")}),
    z.strictObject({
      columns: z.array(column).min(1),
      title: words.describe("What a column is called here in which their titles are."),
      cell: words.optional().describe("What a column is called here in which their cells are."),
    }),
  ],
  "{column, between} or {columns, title, cell}",
);

const part = {
  sheet: names.optional().describe("Of a workbook: the sheet; without it, the first one."),
  element: words.optional().describe("Of XML: the element that is a record, by the way to it from below the root."),
  rules: z.array(rule).default([]),
  each: each
    .optional()
    .describe("A record that is several rows: one for each text in a cell, or for each column that is filled."),
};

const people = z.strictObject({
  ...part,
  person: z
    .array(key)
    .min(1)
    .describe("Keys in order: the first one filled is the person, the others are known to be the same."),
  employment: key.optional().describe("What the employment goes by, so that a later delivery can say that it ended."),
  unit: z.array(reference).default([]).describe("The first one is the unit, the others are tried in turn."),
  path: path.optional().describe("The unit as the way to it, instead of unit."),
  chain: z.boolean().default(false).describe("Whether the unit is that of the manager, as in the chain of units."),
  manager: key.optional(),
  position: column.optional(),
  from: date.optional(),
  to: date.optional(),
  share: z
    .union([
      z.strictObject({column, of: z.enum(["fraction", "percent", "millionth", "hours"])}),
      z.strictObject({hours: column, fullTime: column}),
    ])
    .optional(),
  isManager: z
    .union([
      z.literal(true),
      column,
      z.strictObject({
        column,
        level: column.describe("Of several managers of a unit at the same time only those of the lowest level are."),
      }),
    ])
    .optional(),
  untilNext: z
    .boolean()
    .default(false)
    .describe("Whether a row holds until the next one of the same employment, or else person, begins."),
});

const units = z.strictObject({
  ...part,
  id: reference.optional(),
  name: column.optional(),
  parent: reference.optional(),
  path: path.optional().describe("The way to the unit, instead of id, name and parent."),
  chain: z
    .strictObject({person: key, manager: key})
    .optional()
    .describe(
      "A unit for everybody who manages somebody, under the unit of the own manager; instead of id and parent.",
    ),
  aliases: z.array(reference).default([]).describe("What else it goes by, beside its name."),
  from: date.optional(),
  to: date.optional(),
});

const networks = z.strictObject({
  ...part,
  id: z.array(reference).min(1).describe("The first one filled."),
  name: column,
  anchor: z
    .union([reference, z.array(reference).min(1)], "a reference or a list of them")
    .optional()
    .describe("The unit that answers for it; of several the first one filled."),
  parent: reference.optional(),
  kind: column.optional(),
  kindWords: z
    .record(z.string(), words)
    .default({})
    .describe("What a kind of network is called here, and what in the pipeline file."),
  purpose: column.optional(),
  leader: column.optional().describe("Only to warn where there is none."),
  from: date.optional(),
  to: date.optional(),
  once: z.boolean().default(false).describe("Whether rows repeat a network, as in a list of members."),
});

const memberships = z.strictObject({
  ...part,
  network: z.array(reference).min(1).describe("The first one filled."),
  members: z
    .array(
      z.strictObject({
        person: z
          .array(key)
          .min(1)
          .describe("Keys in order: the first one filled is the person, the others are tried where nobody goes by it."),
        split: z
          .union([z.boolean(), z.array(z.string().min(1)).min(1)], "true, false or a list of separators")
          .default(false)
          .describe("Whether a cell may hold several, or what stands between them, such as a line end and ;."),
        kind: z.enum(personKinds).optional(),
        lead: words.optional().describe("Gives this role to the person, who may be among the members too."),
      }),
    )
    .min(1),
  role: column.optional(),
  roleWords: z
    .record(z.string(), words)
    .default({})
    .describe("What a role is called here, and what in the pipeline file."),
  flags: z
    .array(z.strictObject({column, role: words}))
    .default([])
    .describe("Columns that give a role where they are filled."),
  from: date.optional(),
  to: date.optional(),
});

export const mapping = z
  .strictObject({
    encoding: z.enum(encodings).optional().describe("Found where it is not named."),
    separator: words.optional().describe("Between cells; found where it is not named."),
    quotes: z.enum(["strict", "lax", "none"]).default("lax"),
    header: z.array(words).default([]).describe("Columns by which the header line is known; of XML there is none."),
    labels: z
      .int()
      .min(1)
      .optional()
      .describe("How many lines below the header are no rows either: what the columns are called besides."),
    footer: z
      .strictObject({starts: z.array(words).min(1), counts: z.enum(["rows", "values"])})
      .optional()
      .describe("A line of totals: how it starts, and what its numbers count."),
    footnote: words.optional().describe("How a line of remarks below the rows starts."),
    carry: z.array(column).default([]).describe("Columns in which an empty cell means that of the row above."),
    block: z
      .strictObject({by: column, fill: z.array(column).default([])})
      .optional()
      .describe(
        "Rows that follow each other with the same text belong together: their empty cells are filled from each other.",
      ),
    people: people.optional(),
    units: units.optional(),
    networks: networks.optional(),
    memberships: memberships.optional(),
  })
  .describe("How an export is written, and which of its columns are read; all others are counted and left.");

/** As it is written; what has a default may be left out. */
export type Mapping = z.input<typeof mapping>;
type Full = z.output<typeof mapping>;
type Column = z.output<typeof column>;
type Key = z.output<typeof key>;
type DateField = z.output<typeof date>;
type Reference = z.output<typeof reference>;
type Path = z.output<typeof path>;
type Rule = z.output<typeof rule>;
type Each = z.output<typeof each>;
type Parts = {readonly [T in MappedTable]: NonNullable<Full[T]>};
export type MappedTable = Extract<Table, keyof Full>;

/** Records of one block are held until it is at its end; a block is cut where it has more, or more cells and characters. */
const mostInBlock = 2 ** 16;
const mostCharactersInBlock = 2 ** 24;

/** The most people, units or networks that are held at hand until the end of a file, and the most characters of them. */
const mostHeld = 2 ** 20;
const mostCharactersHeld = 2 ** 26;

/** What stands in a column of crosses or flags where there is none. */
const unset: ReadonlySet<string> = new Set(["", "0", "nej", "no", "false"]);

/** The most units in each other, on the way to one of them. */
const mostLevels = 64;

/** The source that a mapping describes for a table; undefined where it has none. */
export function compile<T extends MappedTable>(name: string, written: Mapping, table: T): Source<T> | undefined {
  const full = mapping.parse(written);
  if (full[table] === undefined) return undefined;
  const statements: {readonly [One in MappedTable]: (laid: Laid) => Statements<Facts[One]>} = {
    people: (laid) => new People(laid, partOf(full, "people")),
    units: (laid) => new Units(laid, partOf(full, "units")),
    networks: (laid) => new Networks(laid, partOf(full, "networks")),
    memberships: (laid) => new Memberships(laid, partOf(full, "memberships")),
  };
  const {sheet} = partOf(full, table);
  const layout: Layout = {
    element: partOf(full, table).element,
    sheet: sheet === undefined ? undefined : [sheet].flat(),
    encoding: full.encoding,
    separator: full.separator,
    quotes: full.quotes,
    header: full.header,
    footer: full.footer,
    footnote: full.footnote,
  };
  return {
    name,
    gives: table,
    layout,
    known: full.header.length > 0 ? full.header : textsIn(partOf(full, table)),
    readerOf: (header, person) => {
      const laid = new Laid(header, person);
      const {rules, each: unfolded} = partOf(full, table);
      const rowsOf = unfolded && laid.unfolding(unfolded);
      return new Mapped(laid, full, rules, rowsOf, statements[table](laid));
    },
  };
}

function partOf<T extends MappedTable>(full: Full, table: T): Parts[T] {
  const found = full[table];
  if (found === undefined) throw new Error(`no part: ${table}`);
  return found as Parts[T];
}

/** The columns of a part, and whatever else it names: more is no harm where columns are looked for by which the file is cut. */
function textsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** From a file's word for something to the pipeline's, in any case; what has no such word stays as it is. */
function translator(words: Readonly<Record<string, string>>): (written: string | undefined) => string | undefined {
  const known = new Map(Object.entries(words).map(([word, meaning]) => [word.toLowerCase(), meaning]));
  return (written) => (written === undefined ? undefined : (known.get(written.toLowerCase()) ?? written));
}

/** A column of one file, or a text that stands in every row. */
interface Place {
  readonly at: number;
  readonly title: string;
  readonly text?: string;
  /** Which one of the columns that the mapping adds. */
  readonly added?: number;
}

/** A record while it is read: its cells, what was said of it, and the column that is being read. */
class Row {
  readonly line: number;
  readonly notes = new Notes();
  column: string | undefined;
  /** Whether a cell of its own is empty and has been taken from the record above. */
  readonly carried: boolean;
  /** Whether a cell of its own is empty and has been taken from another record of the block. */
  filled = false;
  /** Whether it says again what another record has said. */
  repeats = false;

  #cells: readonly string[];
  readonly #added: readonly string[];

  constructor({line, cells}: Pick<FileRecord, "line" | "cells">, carried: boolean, added: readonly string[] = []) {
    this.line = line;
    this.#cells = cells;
    this.carried = carried;
    this.#added = added;
  }

  get cells(): readonly string[] {
    return this.#cells;
  }

  /** Puts a text in the place of an empty cell. */
  put(at: number, cell: string): void {
    const cells = [...this.#cells];
    cells[at] = cell;
    this.#cells = cells;
  }

  cell(place: Place): string {
    if (place.added !== undefined) return this.#added[place.added] ?? "";
    return place.text ?? this.#cells[place.at] ?? "";
  }

  text(place: Place): string {
    this.column = place.title;
    return text(this.cell(place));
  }

  read<T>(place: Place, cell: NotedCell<T>, notes = this.notes): T {
    this.column = place.title;
    return cell(this.cell(place), notes);
  }
}

/** A mapping's columns laid on the header of one file. */
class Laid {
  readonly columns = new Map<string, string>();
  readonly #header: Header;
  readonly #person: Identify;
  /** Titles of columns that the file does not have. */
  #added: readonly string[] = [];

  constructor(header: Header, person: Identify) {
    this.#header = header;
    this.#person = person;
  }

  place(of: Column, field?: string): Place {
    if (typeof of === "object" && "text" in of) return {at: -1, title: of.text, text: of.text};
    if (typeof of === "string" && this.#added.includes(of)) return {at: -1, title: of, added: this.#added.indexOf(of)};
    const {name, occurrence, optional} = typeof of === "object" && "name" in of ? of : {name: of, optional: false};
    const spelled = typeof name === "string" ? [name] : name;
    const [first = ""] = spelled;
    const at = this.#header.at(spelled, occurrence);
    if (at === -1 && !optional) throw this.#header.error(first, "a column of that name");
    const title = this.#header.titles[at] ?? first;
    if (at !== -1 && field !== undefined && !this.columns.has(field)) this.columns.set(field, title);
    return {at, title};
  }

  /** From a record to its rows; before any other column is laid. */
  unfolding(of: Each): (row: Row) => Row[] {
    if ("between" in of) {
      const [place, split] = [this.place(of.column), splitBy(of.between)];
      return (row) =>
        split(row.cell(place)).map((one) => {
          const own = new Row(row, row.carried);
          own.put(place.at, one);
          return own;
        });
    }
    const places = of.columns.map((one) => this.place(one));
    this.#added = [of.title, ...(of.cell === undefined ? [] : [of.cell])];
    return (row) =>
      places
        .filter((place) => !unset.has(row.cell(place).trim().toLowerCase()))
        .map((place) => new Row(row, row.carried, [place.title, row.cell(place)]));
  }

  /** The key in a row as a pseudonym; undefined where there is none. */
  key({column: first, and, as, within, none: nothing, beside, missing, ...written}: Key, field: string): KeyReader {
    const place = this.place(first, field);
    const places = [place, ...and.map((one) => this.place(one))];
    const joined = (row: Row) =>
      places
        .map((one) => row.text(one))
        .filter((one) => one !== "")
        .join(" ");
    const institution = within === undefined ? undefined : this.place(within);
    const person = this.#person(as);
    const read = as === "cpr" && written.letters ? letteredCpr : keyReaders[as];
    const absent = new Set(nothing.map((one) => one.toLowerCase()));
    const mend = mendedBy(written);
    const {title} = place;
    // Of one row it is asked for more than once.
    let asked: Row | undefined;
    let answer = "";
    const pseudonym = (cell: string, notes: Notes, row: Row) => {
      const value = read(mend(cell, notes), notes);
      return person(institution === undefined ? value : `${row.text(institution)}-${value}`);
    };
    return {
      as,
      beside,
      missing,
      title,
      written: (row) => {
        if (row === asked) return answer;
        const cell = and.length === 0 ? row.text(place) : text(joined(row));
        answer = absent.size > 0 && absent.has(unwrapped(cell).toLowerCase()) ? "" : cell;
        asked = row;
        return answer;
      },
      personOf: (cell, notes, row) => {
        row.column = title;
        return pseudonym(cell, notes, row);
      },
    };
  }

  reference<Id extends string>(
    {column: of, as, upper, none: nothing, ...mended}: Reference,
    field: string,
  ): (row: Row, notes: Notes) => Id | undefined {
    const place = this.place(of, field);
    const absent = new Set(nothing.map((one) => one.toLowerCase()));
    const mend = mendedBy(mended);
    const read = keeping((cell, notes) => {
      const written = mend(unwrapped(freeText(cell)), notes);
      if (written === "" || absent.has(written.toLowerCase())) return undefined;
      const inBrackets = as === "label" ? /\[([^[\]]+)\]$/.exec(written)?.[1] : undefined;
      if (inBrackets !== undefined) return inBrackets.trim() as Id;
      return (as === "id" ? (upper ? written.toUpperCase() : written) : nameId(written, notes)) as Id;
    });
    return (row, notes) => row.read(place, read, notes);
  }

  text(of: Column | undefined, field: string): (row: Row) => string | undefined {
    if (of === undefined) return () => undefined;
    const place = this.place(of, field);
    const read = keeping((cell) => {
      const written = freeText(cell).replace(/\s+/g, " ");
      return written === "" ? undefined : written;
    });
    return (row) => row.read(place, read);
  }

  date(of: DateField | undefined, end: boolean, field: string): (row: Row) => Day | undefined {
    if (of === undefined) return () => undefined;
    const {column: where, forms, last, missing, invalid} = of;
    const place = this.place(where, field);
    // A workbook has dates as such, whatever form is given to texts.
    const dated = dateIn([...new Set([...forms, "yyyy-MM-dd" as const])], end && (last ?? true));
    const read = keeping((cell, notes) => {
      try {
        const day = dated(cell, notes);
        if (missing !== undefined && text(cell) === "") notes.warned.push(missing);
        return day;
      } catch (error) {
        if (!(error instanceof CellError) || invalid === undefined) throw error;
        notes.warned.push(invalid);
        return undefined;
      }
    });
    return (row) => row.read(place, read);
  }

  /** The names on the way to a place; none where there is no place. */
  path(of: Path, field: string): (row: Row) => string[] {
    if ("separator" in of) {
      const place = this.place(of.column, field);
      return (row) => levels(freeText(row.text(place)).split(of.separator).map(text).filter(Boolean));
    }
    if ("indent" in of) return indented(of.indent.map((one) => this.place(one, field)));
    const places = of.map((one) => this.place(one, field));
    return (row) => places.map((place) => freeText(row.text(place))).filter(Boolean);
  }
}

/** A number with its leading zeros put back, and without what stands before it. */
function mendedBy({digits: length, prefix: before = []}: Pick<Reference, "digits" | "prefix">): NotedCell<string> {
  const prefixes = [before].flat().map((one) => one.toLowerCase());
  const pad = length === undefined ? undefined : padded(length);
  if (prefixes.length === 0) return pad ?? ((cell) => cell);
  return (cell, notes) => {
    const written = unwrapped(cell);
    const found = isUuid(written) ? undefined : prefixes.find((one) => written.toLowerCase().startsWith(one));
    const bare = found === undefined ? written : written.slice(found.length);
    return pad === undefined ? bare : pad(bare, notes);
  };
}

function levels(way: string[]): string[] {
  if (way.length > mostLevels) throw tooDeep();
  return way;
}

function tooDeep(): CellError {
  return new CellError("too-large", `at most ${mostLevels} levels`);
}

/** Counts what has to be held until the end of a file. */
class Held {
  #count = 0;
  #characters = 0;

  /** Throws `CellError` where there would be too much of it. */
  add(characters: number): void {
    if (this.#count >= mostHeld || this.#characters + characters > mostCharactersHeld)
      throw new CellError("too-large", `at most ${mostHeld} in a file, of ${mostCharactersHeld} characters`);
    this.#count += 1;
    this.#characters += characters;
  }
}

/** The way to where a row stands, from its indentation and the rows above. */
function indented(places: readonly Place[]): (row: Row) => string[] {
  const above: {readonly name: string; readonly indent: number}[] = [];
  return (row) => {
    const at = places.findIndex((place) => row.text(place) !== "");
    const place = places[at];
    if (place === undefined) return [];
    const cell = row.cells[place.at] ?? "";
    const indent = places.length > 1 ? at : cell.length - cell.trimStart().length;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    above.push({name: freeText(row.text(place)), indent});
    if (above.length > mostLevels) above.pop();
    else return above.map(({name}) => name);
    throw tooDeep();
  };
}

interface KeyReader {
  readonly as: KeyType;
  readonly beside: boolean;
  readonly missing: WarningKind | undefined;
  readonly title: string;
  /** What is written; empty where there is none. */
  written(row: Row): string;
  personOf(written: string, notes: Notes, row: Row): PersonId;
}

/** How the values of keys are read, each by its kind. */
export const keyReaders: Readonly<Record<KeyType, NotedCell<string>>> = {
  id: unwrapped,
  cpr,
  employee: unwrapped,
  employment: unwrapped,
  uuid,
  email,
  name: personName,
};

/** A row as it is read, which may yet be changed by others of its block. */
interface Draft<Fact> {
  row: ReadRow<Fact>;
  /** The role that it gives, where it is one that gives a role beside the member's own row. */
  readonly lead?: string | undefined;
}

/** What the records of a table state. Throws `CellError` for a record that can't be used. */
interface Statements<Fact> {
  state(row: Row, kind: PersonKind | undefined, lead: string | undefined): Draft<Fact>[];
  /** What a row states that says of something only that it has ended. */
  ended?(row: Row): ReadRow<Fact> | undefined;
  /** Of rows that others hang on without being facts. */
  group?(row: Row): void;
  /** What is known at the end of the file only. */
  end?(): ReadRow<Fact>[];
  valuesIn?(column: number): number | undefined;
  /** Where rows belong together: puts roles into the rows of the same person; says how often. */
  merge?(drafts: Draft<Fact>[]): number;
}

interface LaidRule extends Pick<Rule, "reject" | "skip" | "kind" | "lead"> {
  fits(row: Row): boolean;
  readonly title: string;
}

function laidRule(laid: Laid, {and, reject, skip, kind, lead, ...own}: Rule): LaidRule {
  const conditions = [own, ...and].map((one) => laidCondition(laid, one));
  const {title} = laid.place(own.column);
  return {reject, skip, kind, lead, title, fits: (row) => conditions.every((fits) => fits(row))};
}

type Condition = Omit<Rule, "and" | "reject" | "skip" | "kind" | "lead">;

function laidCondition(laid: Laid, {column: of, empty, atLeast, below, ...texts}: Condition): (row: Row) => boolean {
  const place = laid.place(of);
  const folded = (list: readonly string[] | undefined) => list?.map((one) => composed(one).toLowerCase());
  const [is, isNot, starts, contains] = [texts.is, texts.isNot, texts.starts, texts.contains].map(folded);
  const fits = keeping((cell) => {
    const written = unwrapped(cell).toLowerCase();
    return (
      (is?.includes(written) ?? true) &&
      !(isNot?.includes(written) ?? false) &&
      (starts?.some((start) => written.startsWith(start)) ?? true) &&
      (contains?.some((one) => written.includes(one)) ?? true) &&
      (empty === undefined || empty === (written === "")) &&
      // What is no number is neither.
      (atLeast === undefined || numberIn(written) >= atLeast) &&
      (below === undefined || numberIn(written) < below)
    );
  });
  return (row) => row.read(place, fits);
}

/** NaN for what is no number. */
function numberIn(written: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
}

/** Reads the records of one file by a mapping. */
class Mapped<Fact> implements RecordReader<Fact> {
  readonly columns: ReadonlyMap<string, string>;
  readonly lines = new Map<LineKind, number>();
  readonly #statements: Statements<Fact>;
  readonly #rules: readonly LaidRule[];
  readonly #rowsOf: ((row: Row) => Row[]) | undefined;
  readonly #carry: readonly Place[];
  readonly #by: Place | undefined;
  readonly #fill: readonly Place[];
  readonly #above: string[] = [];
  #block: Row[] = [];
  #blockText = "";
  #blockCharacters = 0;
  #labels: number;

  constructor(
    laid: Laid,
    {carry, block, labels = 0}: Full,
    rules: readonly Rule[],
    rowsOf: ((row: Row) => Row[]) | undefined,
    statements: Statements<Fact>,
  ) {
    this.#statements = statements;
    this.#rowsOf = rowsOf;
    this.#rules = rules.map((one) => laidRule(laid, one));
    this.#carry = carry.map((one) => laid.place(one));
    this.#by = block === undefined ? undefined : laid.place(block.by);
    this.#fill = block?.fill.map((one) => laid.place(one)) ?? [];
    this.columns = laid.columns;
    this.#labels = labels;
  }

  read(record: FileRecord, rows: ReadRow<Fact>[]): void {
    if (this.#labels > 0) {
      this.#labels -= 1;
      this.#note("preamble", 1);
      return;
    }
    const row = this.#carried(record);
    if (this.#rowsOf === undefined) {
      this.#take(row, rows);
      return;
    }
    const several = this.#unfolded(row, this.#rowsOf);
    if (several.length === 0) this.#note("blank", 1);
    for (const one of several) this.#take(one, rows);
  }

  /** A cell that can't be taken apart is refused with its row. */
  #unfolded(row: Row, rowsOf: (row: Row) => Row[]): Row[] {
    try {
      return rowsOf(row);
    } catch (error) {
      if (error instanceof CellError) return [row];
      throw error;
    }
  }

  #take(row: Row, rows: ReadRow<Fact>[]): void {
    if (this.#by === undefined) {
      this.#state([row], rows);
      return;
    }
    // Not as a text, which would be refused for NUL: the row will be, when it is stated.
    const written = composed((row.cells[this.#by.at] ?? "").trim()).toLowerCase();
    const isFull = this.#block.length >= mostInBlock || this.#blockCharacters > mostCharactersInBlock;
    if (written !== this.#blockText || isFull) this.#flush(rows);
    this.#blockText = written;
    this.#block.push(row);
    // An empty cell has its place too.
    for (const cell of row.cells) this.#blockCharacters += cell.length + 1;
  }

  end(rows: ReadRow<Fact>[]): void {
    this.#flush(rows);
    rows.push(...(this.#statements.end?.() ?? []));
  }

  valuesIn(column: number): number | undefined {
    return this.#statements.valuesIn?.(column);
  }

  #carried(record: FileRecord): Row {
    const empty = this.#carry.filter(({at}) => (record.cells[at] ?? "").trim() === "");
    const row = new Row(record, empty.length > 0);
    for (const {at} of empty) row.put(at, this.#above[at] ?? "");
    for (const {at} of this.#carry) this.#above[at] = row.cells[at] ?? "";
    return row;
  }

  #flush(rows: ReadRow<Fact>[]): void {
    for (const {at} of this.#fill) {
      const known = this.#block.map(({cells}) => cells[at] ?? "").find((cell) => cell.trim() !== "");
      for (const row of this.#block) {
        if (known === undefined || (row.cells[at] ?? "").trim() !== "") continue;
        row.put(at, known);
        row.filled = true;
      }
    }
    this.#state(this.#block, rows);
    this.#block = [];
    this.#blockCharacters = 0;
  }

  #state(block: readonly Row[], rows: ReadRow<Fact>[]): void {
    const drafts: Draft<Fact>[] = [];
    for (const row of block) {
      try {
        drafts.push(...this.#draftsOf(row));
      } catch (error) {
        drafts.push({row: refusalOf(error, row)});
      }
    }
    const merged = this.#statements.merge?.(drafts) ?? 0;
    if (merged > 0) this.#note("merged-role", merged);
    for (const {row} of drafts) rows.push(row);
  }

  #draftsOf(row: Row): Draft<Fact>[] {
    let kind: PersonKind | undefined;
    let lead: string | undefined;
    for (const rule of this.#rules) {
      if (!rule.fits(row)) continue;
      if (rule.reject !== undefined) {
        row.column = rule.title;
        throw new CellError(rule.reject, "a row of another kind");
      }
      if (rule.skip !== undefined) {
        if (rule.skip === "grouping") this.#statements.group?.(row);
        this.#note(rule.skip, 1);
        const ended = rule.skip === "termination" ? this.#statements.ended?.(row) : undefined;
        return ended === undefined ? [] : [{row: ended}];
      }
      kind ??= rule.kind;
      lead ??= rule.lead;
    }
    const drafts = this.#statements.state(row, kind, lead);
    if (row.carried || row.repeats) this.#note("continuation", 1);
    return drafts;
  }

  #note(line: LineKind, times: number): void {
    this.lines.set(line, (this.lines.get(line) ?? 0) + times);
  }
}

function refusalOf(error: unknown, {line, column: title}: Row): ReadRow<never> {
  if (!(error instanceof CellError)) throw error;
  return {line, reason: error.reason, column: title, expected: error.expected};
}

type StatedRow<Fact> = Extract<ReadRow<Fact>, {readonly fact: Fact}>;

function rowOf<Fact>({line}: Row, fact: Fact, {repaired, warned}: Notes): StatedRow<Fact> {
  if (repaired.length + warned.length === 0) return {line, fact};
  return {
    line,
    fact,
    ...(repaired.length > 0 ? {repaired} : {}),
    ...(warned.length > 0 ? {warned} : {}),
  };
}

/** Of a row's keys, the best and the others. */
interface Known {
  readonly person: PersonId;
  readonly aliases: readonly PersonId[] | undefined;
}

function someOf<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** A member who has no other key in the row is known by name; where none is filled, all are asked for what is missing. */
function filledIn(keys: readonly KeyReader[], row: Row): readonly KeyReader[] {
  const filled = keys.filter((one) => one.written(row) !== "");
  return filled.every(({as, beside}) => as === "name" && !beside) && filled.length > 0 ? filled : keys;
}

/**
 * Who a row is about. A name is the key only where there is no column of another kind; what can't be read of the keys
 * after the first is as if it were not there.
 */
function knownBy(keys: readonly KeyReader[], row: Row): Known {
  const found: PersonId[] = [];
  const nameOnly = keys.every(({as}) => as === "name");
  const late: PersonId[] = [];
  for (const one of keys) {
    const written = one.written(row);
    if (written === "") {
      if (one.missing !== undefined) row.notes.warned.push(one.missing);
      continue;
    }
    const onlyAlias = one.as === "name" && !nameOnly;
    try {
      (onlyAlias ? late : found).push(one.personOf(written, onlyAlias ? new Notes() : row.notes, row));
    } catch (error) {
      if (!(error instanceof CellError) || (found.length === 0 && !onlyAlias)) throw error;
      if (one.missing !== undefined) row.notes.warned.push(one.missing);
    }
  }
  const person = found.shift();
  if (person === undefined) {
    row.column = keys[0]?.title;
    throw new CellError("no-key", "a key of a person");
  }
  found.push(...late);
  return {person, aliases: someOf(found.filter((one, i) => found.indexOf(one) === i))};
}

class People implements Statements<Facts["people"]> {
  readonly #person: readonly KeyReader[];
  readonly #employment: KeyReader | undefined;
  readonly #unit: readonly ((row: Row) => UnitId | undefined)[];
  readonly #path: ((row: Row) => string[]) | undefined;
  readonly #chain: boolean;
  readonly #manager: KeyReader | undefined;
  readonly #position: (row: Row) => string | undefined;
  readonly #from: (row: Row) => Day | undefined;
  readonly #to: (row: Row) => Day | undefined;
  readonly #share: (row: Row) => number | undefined;
  readonly #isManager: (row: Row) => boolean | undefined;
  readonly #level: Place | undefined;
  readonly #untilNext: boolean;
  /** Rows that the others of the file have a say in. */
  readonly #waiting: {readonly row: StatedPerson; readonly level: number}[] = [];
  readonly #held = new Held();

  constructor(laid: Laid, part: Parts["people"]) {
    this.#person = part.person.map((one) => laid.key(one, "person"));
    this.#employment = part.employment === undefined ? undefined : laid.key(part.employment, "employment");
    this.#unit = part.unit.map((one) => quietly<UnitId>(one, laid, "unit"));
    this.#path = part.path === undefined ? undefined : laid.path(part.path, "unit");
    this.#chain = part.chain;
    this.#manager = part.manager === undefined ? undefined : laid.key(part.manager, "manager");
    this.#position = laid.text(part.position, "position");
    this.#from = laid.date(part.from, false, "from");
    this.#to = laid.date(part.to, true, "to");
    this.#share = shareBy(laid, part.share);
    this.#isManager = isManagerBy(laid, part.isManager);
    this.#level = isLeveled(part.isManager) ? laid.place(part.isManager.level) : undefined;
    this.#untilNext = part.untilNext;
  }

  state(row: Row, kind: PersonKind | undefined): Draft<Facts["people"]>[] {
    const {person, aliases} = knownBy(this.#person, row);
    const manager = this.#managerOf(row, person, aliases);
    const [unit, ...unitAliases] = this.#chain ? [teamOf(manager ?? person)] : this.#unitsOf(row);
    const fact: Facts["people"] = {
      person,
      aliases,
      employment: keyed(this.#employment, row),
      kind: kind ?? "employee",
      unit,
      unitAliases: someOf(unitAliases),
      manager,
      position: this.#position(row),
      from: this.#from(row),
      to: this.#to(row),
      share: this.#share(row),
      isManager: this.#isManager(row),
    };
    const stated = rowOf(row, fact, row.notes);
    if (!this.#untilNext && (this.#level === undefined || fact.isManager !== true)) return [{row: stated}];
    this.#held.add(fact.position?.length ?? 0);
    // Who has no level is below those who have one.
    const level = this.#level === undefined ? 0 : numberIn(row.text(this.#level)) || Number.POSITIVE_INFINITY;
    this.#waiting.push({row: stated, level});
    return [];
  }

  end(): ReadRow<Facts["people"]>[] {
    const rows = this.#level === undefined ? this.#waiting.map(({row}) => row) : foremost(this.#waiting);
    return this.#untilNext ? untilNext(rows) : rows;
  }

  /** Of the row all that is said is that the employment has ended. */
  ended(row: Row): ReadRow<Facts["people"]> | undefined {
    const employment = keyed(this.#employment, row);
    if (employment === undefined) return undefined;
    const nothing = {unit: undefined, manager: undefined, position: undefined, share: undefined, isManager: undefined};
    const fact = {
      ...nothing,
      person: employment,
      employment,
      kind: "employee" as const,
      from: undefined,
      to: this.#to(row),
    };
    return {...rowOf(row, fact, row.notes), isEnd: true};
  }

  #unitsOf(row: Row): UnitId[] {
    if (this.#path !== undefined) {
      const way = this.#path(row);
      return way.length === 0 ? [] : [pathId(way), nameOf(way.at(-1) ?? "")];
    }
    const units: UnitId[] = [];
    for (const read of this.#unit) {
      const unit = read(row);
      if (unit !== undefined) units.push(unit);
    }
    return units;
  }

  /** Nobody is his own manager: some systems write that for whoever has none. */
  #managerOf(row: Row, self: PersonId, aliases: readonly PersonId[] = []): PersonId | undefined {
    const written = this.#manager?.written(row) ?? "";
    const manager = written === "" ? undefined : this.#manager?.personOf(written, new Notes(), row);
    return manager !== undefined && (manager === self || aliases.includes(manager)) ? undefined : manager;
  }
}

type StatedPerson = StatedRow<Facts["people"]>;

/** Of the managers of a unit at the same time only those of the lowest level are. */
function foremost(managers: readonly {readonly row: StatedPerson; readonly level: number}[]): StatedPerson[] {
  const byUnit = Map.groupBy(managers, ({row}) => row.fact.unit);
  return managers.map(({row, level}) => {
    const {unit, isManager} = row.fact;
    const others = unit === undefined ? [] : (byUnit.get(unit) ?? []);
    const isBelow = others.some((other) => other.level < level && overlap(other.row.fact, row.fact));
    return isManager === true && isBelow ? {...row, fact: {...row.fact, isManager: false}} : row;
  });
}

function overlap(one: Facts["people"], other: Facts["people"]): boolean {
  const before = (a: Facts["people"], b: Facts["people"]) =>
    a.to !== undefined && b.from !== undefined && a.to <= b.from;
  return !before(one, other) && !before(other, one);
}

/** Ends every row where the next one of the same employment, or else person, begins. Of different ones of one day none holds. */
function untilNext(rows: readonly StatedPerson[]): ReadRow<Facts["people"]>[] {
  const ends = new Map<StatedPerson, Day | undefined>();
  const conflicts = new Set<StatedPerson>();
  for (const own of Map.groupBy(rows, ({fact}) => fact.employment ?? fact.person).values()) {
    const days = [...Map.groupBy(own, ({fact}) => fact.from ?? "")].toSorted(([a], [b]) => (a < b ? -1 : 1));
    days.forEach(([, ofDay], i) => {
      const isOne = new Set(ofDay.map(({fact}) => JSON.stringify(fact))).size === 1;
      for (const row of ofDay) {
        ends.set(row, days[i + 1]?.[1][0]?.fact.from);
        if (!isOne) conflicts.add(row);
      }
    });
  }
  return rows.map((row) => {
    const [{fact}, next] = [row, ends.get(row)];
    if (conflicts.has(row)) {
      return {line: row.line, reason: "conflicting-row", column: undefined, expected: "one row only for the same time"};
    }
    return next === undefined || (fact.to !== undefined && fact.to <= next) ? row : {...row, fact: {...fact, to: next}};
  });
}

/** What an employment goes by, where it has a name of its own. */
function keyed(reader: KeyReader | undefined, row: Row): PersonId | undefined {
  const written = reader?.written(row) ?? "";
  return reader === undefined || written === "" ? undefined : reader.personOf(written, new Notes(), row);
}

function shareBy(laid: Laid, share: Parts["people"]["share"]): (row: Row) => number | undefined {
  if (share === undefined) return () => undefined;
  if ("of" in share) {
    const place = laid.place(share.column, "share");
    const parts = shareOf(shareForms[share.of]);
    const read = keeping((cell, notes) => {
      try {
        return parts(cell);
      } catch (error) {
        if (!(error instanceof CellError) || error.reason !== "share") throw error;
        notes.warned.push("share-invalid");
        return undefined;
      }
    });
    return (row) => row.read(place, read);
  }
  const [hours, fullTime] = [laid.place(share.hours, "share"), laid.place(share.fullTime)];
  return (row) => shareOfRatio(row.text(hours), row.text(fullTime), row.notes);
}

function isLeveled(isManager: Parts["people"]["isManager"]): isManager is {column: Column; level: Column} {
  return typeof isManager === "object" && "level" in isManager;
}

function isManagerBy(laid: Laid, isManager: Parts["people"]["isManager"]): (row: Row) => boolean | undefined {
  if (isManager === undefined) return () => undefined;
  if (isManager === true) return () => true;
  const place = laid.place(isLeveled(isManager) ? isManager.column : isManager, "isManager");
  const read = keeping((cell) => (text(cell) === "" ? undefined : flag(cell)));
  return (row) => row.read(place, read);
}

function pathId(way: readonly string[]): UnitId {
  return `path:${way.map(foldedName).join("/")}` as UnitId;
}

/** The unit of those whom somebody manages: it is no secret and stays when the manager is forgotten, whose id it therefore hides. */
function teamOf(manager: PersonId): UnitId {
  return `team:${createHash("sha256").update(manager).digest("hex").slice(0, 32)}` as UnitId;
}

function nameOf(name: string): UnitId {
  return `name:${foldedName(name)}` as UnitId;
}

class Units implements Statements<Facts["units"]> {
  readonly #path: ((row: Row) => string[]) | undefined;
  readonly #id: (row: Row) => UnitId | undefined;
  readonly #name: (row: Row) => string | undefined;
  readonly #parent: (row: Row) => UnitId | undefined;
  readonly #aliases: readonly ((row: Row, notes: Notes) => UnitId | undefined)[];
  readonly #from: (row: Row) => Day | undefined;
  readonly #to: (row: Row) => Day | undefined;
  readonly #chain: {readonly person: KeyReader; readonly manager: KeyReader} | undefined;
  /** Of everybody in a chain of managers the own manager, and what the own unit is called. */
  readonly #staff = new Map<PersonId, {manager: PersonId | undefined; name: string | undefined; line: number}>();
  /** Paths that have been stated. */
  readonly #stated = new Set<UnitId>();
  readonly #held = new Held();

  constructor(laid: Laid, part: Parts["units"]) {
    this.#path = part.path === undefined ? undefined : laid.path(part.path, "name");
    this.#chain = part.chain && {
      person: laid.key(part.chain.person, "id"),
      manager: laid.key(part.chain.manager, "parent"),
    };
    this.#id = quietly(part.id, laid, "id");
    this.#name = laid.text(part.name, "name");
    this.#parent = quietly(part.parent, laid, "parent");
    this.#aliases = part.aliases.map((one) => laid.reference<UnitId>(one, "aliases"));
    this.#from = laid.date(part.from, false, "from");
    this.#to = laid.date(part.to, true, "to");
  }

  state(row: Row): Draft<Facts["units"]>[] {
    if (this.#path !== undefined) return this.#statePath(this.#path(row), row);
    if (this.#chain !== undefined) {
      const {person} = knownBy([this.#chain.person], row);
      const written = this.#chain.manager.written(row);
      const manager = written === "" ? undefined : this.#chain.manager.personOf(written, new Notes(), row);
      const name = this.#name(row);
      this.#held.add(name?.length ?? 0);
      this.#staff.set(person, {manager: manager === person ? undefined : manager, name, line: row.line});
      return [];
    }
    const id = this.#id(row);
    if (id === undefined) throw new CellError("empty-key", "an id");
    const name = this.#name(row) ?? id;
    const aliases = [...new Set([...this.#aliasesOf(row), nameOf(name)])];
    return [this.#draft(row, {id, name, parent: this.#parent(row), aliases})];
  }

  #aliasesOf(row: Row): UnitId[] {
    return this.#aliases.map((read) => softly(read, row)).filter((alias) => alias !== undefined);
  }

  /** Of a chain of managers: whoever manages somebody, or has no manager, has a unit. */
  end(): ReadRow<Facts["units"]>[] {
    const managers = new Set([...this.#staff].map(([person, {manager}]) => manager ?? person));
    return [...managers].map((person) => {
      const {manager, name = "", line = 1} = this.#staff.get(person) ?? {};
      const parent = manager === undefined ? undefined : teamOf(manager);
      return {line, fact: {id: teamOf(person), name, parent, from: undefined, to: undefined}};
    });
  }

  /** The unit and those above it, each once. */
  #statePath(way: readonly string[], row: Row): Draft<Facts["units"]>[] {
    if (way.length === 0) throw new CellError("empty-key", "a unit");
    row.repeats = this.#stated.has(pathId(way));
    return way.flatMap((name, depth) => {
      const id = pathId(way.slice(0, depth + 1));
      if (this.#stated.has(id)) return [];
      this.#held.add(id.length);
      this.#stated.add(id);
      const parent = depth === 0 ? undefined : pathId(way.slice(0, depth));
      // What else the row says is of the unit at the end of the way.
      const others = depth === way.length - 1 ? this.#aliasesOf(row) : [];
      return [this.#draft(row, {id, name, parent, aliases: [...new Set([...others, nameOf(name)])]})];
    });
  }

  #draft(row: Row, unit: Omit<Facts["units"], "from" | "to">): Draft<Facts["units"]> {
    return {row: rowOf(row, {...unit, from: this.#from(row), to: this.#to(row)}, row.notes)};
  }
}

/** A reference of which hardly anything is to be said. */
function quietly<Id extends string>(
  of: Reference | undefined,
  laid: Laid,
  field: string,
): (row: Row) => Id | undefined {
  if (of === undefined) return () => undefined;
  const read = laid.reference<Id>(of, field);
  return (row) => softly(read, row);
}

/** Of how a reference is written nothing is said but that zeros were put back. */
function softly<Id extends string>(read: (row: Row, notes: Notes) => Id | undefined, row: Row): Id | undefined {
  const notes = new Notes();
  const found = read(row, notes);
  if (notes.repaired.includes("padded")) row.notes.repaired.push("padded");
  return found;
}

/** The first of several references that is filled. */
function firstOf<Id extends string>(of: readonly Reference[], laid: Laid, field: string): (row: Row) => Id {
  const readers = of.map((one) => quietly<Id>(one, laid, field));
  return (row) => {
    for (const read of readers) {
      const found = read(row);
      if (found !== undefined) return found;
    }
    throw new CellError("empty-key", "an id");
  };
}

class Networks implements Statements<Facts["networks"]> {
  readonly #id: (row: Row) => NetworkId;
  readonly #name: (row: Row) => string | undefined;
  readonly #anchor: readonly ((row: Row, notes: Notes) => UnitId | undefined)[];
  readonly #parent: (row: Row) => NetworkId | undefined;
  readonly #kind: (row: Row) => string | undefined;
  readonly #purpose: (row: Row) => string | undefined;
  readonly #from: (row: Row) => Day | undefined;
  readonly #to: (row: Row) => Day | undefined;
  readonly #leader: Place | undefined;
  readonly #once: boolean;
  readonly #stated = new Set<string>();
  readonly #groups = new Set<NetworkId>();
  /** Networks with a parent, which may turn out to be a mere heading. */
  readonly #waiting: ReadRow<Facts["networks"]>[] = [];
  readonly #held = new Held();

  constructor(laid: Laid, part: Parts["networks"]) {
    this.#id = firstOf<NetworkId>(part.id, laid, "id");
    this.#name = laid.text(part.name, "name");
    this.#anchor = [part.anchor ?? []].flat().map((one) => laid.reference<UnitId>(one, "anchor"));
    this.#parent = quietly<NetworkId>(part.parent, laid, "parent");
    const [kind, kindOf] = [laid.text(part.kind, "kind"), translator(part.kindWords)];
    this.#kind = (row) => kindOf(kind(row));
    this.#purpose = laid.text(part.purpose, "purpose");
    this.#from = laid.date(part.from, false, "from");
    this.#to = laid.date(part.to, true, "to");
    this.#leader = part.leader === undefined ? undefined : laid.place(part.leader);
    this.#once = part.once;
  }

  state(row: Row): Draft<Facts["networks"]>[] {
    // What goes on with a record states no network of its own.
    if (row.carried) return [];
    const id = this.#id(row);
    const parent = this.#parent(row);
    const undated = {
      id,
      name: this.#name(row) ?? id,
      anchor: this.#anchorOf(row),
      parent,
      kind: this.#kind(row),
      purpose: this.#purpose(row),
    };
    const dates = this.#datesOf(row);
    const fact: Facts["networks"] = {...undated, from: undefined, to: undefined, ...("from" in dates ? dates : {})};
    if (this.#leader !== undefined && isNobody(row.text(this.#leader))) row.notes.warned.push("leader-vacant");
    if (this.#once) {
      const said = JSON.stringify(fact);
      row.repeats = this.#stated.has(said);
      if (row.repeats) return [];
      this.#held.add(said.length);
      this.#stated.add(said);
    }
    const stated: ReadRow<Facts["networks"]> =
      "from" in dates ? rowOf(row, fact, row.notes) : {...dates, undated: fact};
    if (parent === undefined) return [{row: stated}];
    this.#held.add(fact.name.length + (fact.purpose?.length ?? 0));
    this.#waiting.push(stated);
    return [];
  }

  /** A network that is refused for its dates alone is still known, and keeps its members. */
  #datesOf(row: Row): Pick<Facts["networks"], "from" | "to"> | Refusal {
    try {
      return {from: this.#from(row), to: this.#to(row)};
    } catch (error) {
      if (!(error instanceof CellError) || error.reason !== "date") throw error;
      return {line: row.line, reason: error.reason, column: row.column, expected: error.expected};
    }
  }

  #anchorOf(row: Row): UnitId | undefined {
    for (const read of this.#anchor) {
      const unit = read(row, row.notes);
      if (unit !== undefined) return unit;
    }
    return undefined;
  }

  group(row: Row): void {
    const id = this.#id(row);
    if (this.#groups.has(id)) return;
    this.#held.add(id.length);
    this.#groups.add(id);
  }

  end(): ReadRow<Facts["networks"]>[] {
    const rooted = <Fact extends Facts["networks"]>(fact: Fact) =>
      fact.parent !== undefined && this.#groups.has(fact.parent) ? {...fact, parent: undefined} : fact;
    return this.#waiting.map((row) => {
      if ("fact" in row) return {...row, fact: rooted(row.fact)};
      return row.undated === undefined ? row : {...row, undated: rooted(row.undated)};
    });
  }
}

function isNobody(written: string): boolean {
  return written === "" || nobody.test(written);
}

interface Member {
  readonly keys: readonly KeyReader[];
  readonly split: ((cell: string) => readonly string[]) | undefined;
  readonly at: number;
  readonly kind: PersonKind | undefined;
  readonly lead: string | undefined;
}

class Memberships implements Statements<Facts["memberships"]> {
  readonly #network: (row: Row) => NetworkId;
  readonly #members: readonly Member[];
  readonly #role: (row: Row) => string | undefined;
  readonly #roleWord: (written: string | undefined) => string | undefined;
  readonly #flags: readonly {readonly role: string; isSet(row: Row): boolean}[];
  readonly #from: (row: Row) => Day | undefined;
  readonly #to: (row: Row) => Day | undefined;
  readonly #values = new Map<number, number>();

  constructor(laid: Laid, part: Parts["memberships"]) {
    this.#network = firstOf<NetworkId>(part.network, laid, "network");
    this.#members = part.members.map(({person, split, kind, lead}) => ({
      keys: person.map((one) => laid.key(one, "person")),
      split: split === false ? undefined : split === true ? splitNames : splitBy(split),
      at: laid.place(person[0]?.column ?? "").at,
      kind,
      lead,
    }));
    // The store knows one column of persons for a table.
    if (part.members.length > 1) {
      const titles = this.#members.map(({keys}) => keys[0]?.title).filter((title) => title !== undefined);
      laid.columns.set("person", [...new Set(titles)].join(" / "));
    }
    for (const {at, split} of this.#members) if (split !== undefined) this.#values.set(at, 0);
    this.#role = laid.text(part.role, "role");
    this.#roleWord = translator(part.roleWords);
    const isSet = keeping((cell) => !unset.has(text(cell).toLowerCase()));
    this.#flags = part.flags.map(({column: of, role}) => {
      const place = laid.place(of, "role");
      return {role, isSet: (row) => row.read(place, isSet)};
    });
    this.#from = laid.date(part.from, false, "from");
    this.#to = laid.date(part.to, true, "to");
  }

  state(row: Row, kind: PersonKind | undefined, lead: string | undefined): Draft<Facts["memberships"]>[] {
    const network = this.#network(row);
    const base = {network, role: this.#roleOf(row), from: this.#from(row), to: this.#to(row)};
    if (row.filled) row.notes.warned.push("network-id-missing");
    return this.#members.flatMap((member) => {
      const given = {...base, kind: member.kind ?? kind};
      if (member.split !== undefined) return this.#listed(row, member, member.split, given);
      // A column beside that of the members may be empty, or say that the place is not taken.
      if (member.lead !== undefined && member.keys.every((one) => isNobody(one.written(row)))) return [];
      const {person, aliases} = knownBy(filledIn(member.keys, row), row);
      return [draftOf(row, {person, aliases, ...given}, row.notes, member.lead ?? lead)];
    });
  }

  /** Everybody whom a cell lists, each with what stands in brackets behind. */
  #listed(
    row: Row,
    {keys, at, lead}: Member,
    split: NonNullable<Member["split"]>,
    given: Omit<Facts["memberships"], "person">,
  ): Draft<Facts["memberships"]>[] {
    const [first] = keys;
    if (first === undefined) return [];
    const listed = split(first.written(row));
    this.#values.set(at, (this.#values.get(at) ?? 0) + listed.length);
    return listed.map((written) => {
      const notes = new Notes();
      row.column = first.title;
      try {
        const {name, role, from, to} = roleIn(written, notes);
        const person = listedBy(keys, name, notes, row);
        const fact = {...given, person, role: role ?? given.role, from: from ?? given.from, to: to ?? given.to};
        return draftOf(row, fact, notes, lead);
      } catch (error) {
        return {row: refusalOf(error, row)};
      }
    });
  }

  #roleOf(row: Row): string | undefined {
    const flagged = this.#flags.find((one) => one.isSet(row));
    const written = flagged?.role ?? this.#role(row);
    return this.#roleWord(written);
  }

  valuesIn(at: number): number | undefined {
    return this.#values.get(at);
  }

  /** Whoever is named for a role and is a member too holds one membership, in that role. */
  merge(drafts: Draft<Facts["memberships"]>[]): number {
    const leads = drafts.filter(({lead}) => lead !== undefined);
    if (leads.length === 0) return 0;
    const members = Map.groupBy(
      drafts.filter(({lead}) => lead === undefined),
      ({row}) => ("fact" in row ? `${row.fact.person} ${row.fact.network}` : ""),
    );
    const merged = new Set<Draft<Facts["memberships"]>>();
    for (const draft of leads) {
      const {row} = draft;
      if (!("fact" in row)) continue;
      const own = members.get(`${row.fact.person} ${row.fact.network}`) ?? [];
      own.forEach((other, i) => {
        other.row = inRole(other.row, row.fact.role, i === 0 ? row.warned : undefined);
      });
      if (own.length > 0) merged.add(draft);
    }
    const kept = drafts.filter((draft) => !merged.has(draft));
    drafts.splice(0, drafts.length, ...kept);
    return merged.size;
  }
}

/** Whom a listed text names, by the first of the keys as which it can be read. */
function listedBy(keys: readonly KeyReader[], written: string, notes: Notes, row: Row): PersonId {
  const others = keys.slice(0, -1);
  for (const one of others) {
    try {
      return one.personOf(written, new Notes(), row);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
    }
  }
  const last = keys.at(-1);
  if (last === undefined) throw new Error("a member without a key");
  return last.personOf(written, notes, row);
}

function inRole(
  row: ReadRow<Facts["memberships"]>,
  role: string | undefined,
  more: readonly WarningKind[] = [],
): ReadRow<Facts["memberships"]> {
  if (!("fact" in row)) return row;
  const warned = [...(row.warned ?? []), ...more];
  return {...row, fact: {...row.fact, role}, ...(warned.length > 0 ? {warned} : {})};
}

function draftOf(
  row: Row,
  fact: Facts["memberships"],
  notes: Notes,
  lead: string | undefined,
): Draft<Facts["memberships"]> {
  return {row: rowOf(row, lead === undefined ? fact : {...fact, role: lead}, notes), lead};
}
