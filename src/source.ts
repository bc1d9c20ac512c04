import {type Encoding, type Found, find, sha256Of, utf8Of} from "./decode.ts";
import {
  type BrokenLine,
  cellsOf,
  commonSeparators,
  Delimited,
  type FileRecord,
  notOneRow,
  type Quotes,
  type Take,
} from "./delimited.ts";
import {InputError} from "./error.ts";
import type {LineKind, WarningKind} from "./language.ts";
import type {Facts, PersonId, Table} from "./model.ts";
import {type Cell, CellError, id, opaquePerson, type ReadRow, type Refusal, visible} from "./parse.ts";
import {type KeyType, keyId, pseudonymsBy} from "./pseudonym.ts";
import {readWorkbook} from "./workbook.ts";
import {XmlRecords} from "./xml.ts";

/** Header spelling or spellings, how to read the cell, and whether the column may be missing, which reads as empty. */
type Field<T> = readonly [header: string | readonly string[], cell: Cell<T>, presence?: "optional"];

/** Every field that a fact always has is mapped: leaving one out is a compile error. */
type Fields<Fact> = {readonly [Name in keyof Fact]: Field<Fact[Name]>};

/** How cells that name a person are read, by what kind of key stands in them. */
export type Identify = (keyType: KeyType) => Cell<PersonId>;

/** How a file is written; what is left out is found, or is as in a plain table. */
export interface Layout {
  readonly encoding?: Encoding | undefined;
  /** Of a workbook: the sheet, by one of these names. */
  readonly sheet?: readonly string[] | undefined;
  /** Of XML: the element that is a record. */
  readonly element?: string | undefined;
  readonly separator?: string | undefined;
  readonly quotes?: Quotes | undefined;
  /** The header is the first line that has all of these columns; without them, the first line that is not blank. */
  readonly header?: readonly string[] | undefined;
  /** How the first cell of a line of totals begins, and what its numbers count: all rows, or the values of a column. */
  readonly footer?: {readonly starts: readonly string[]; readonly counts: "rows" | "values"} | undefined;
  /** How a line of remarks below the rows begins. */
  readonly footnote?: string | undefined;
}

/** A source laid on the header of one file. */
export interface RecordReader<Fact> {
  /** From our field to their column, for the columns that the file has. */
  readonly columns: ReadonlyMap<string, string>;
  /** Adds what a record states to the rows. */
  read(record: FileRecord, rows: ReadRow<Fact>[]): void;
  /** Adds what was held back until the file's end. */
  end(rows: ReadRow<Fact>[]): void;
  /** Records that state nothing. */
  readonly lines: ReadonlyMap<LineKind, number>;
  /** How many values there were in the cells of a column that may hold several. */
  valuesIn(column: number): number | undefined;
}

interface Named<T extends Table> {
  /** The file's name. */
  readonly name: string;
  readonly gives: T;
}

/**
 * A dialect of one table of an export: a table, not a program. Either each field of the fact is read from a cell, or a
 * mapping (`mapping.ts`) reads whole records.
 */
export type Source<T extends Table> = Named<T> &
  (
    | {fields(person: Identify): Fields<Facts[T]>}
    | {
        readonly layout: Layout;
        /** Columns by which the separator is found. */
        readonly known: readonly string[];
        readerOf(header: Header, person: Identify): RecordReader<Facts[T]>;
      }
  );

export interface ReadOptions {
  /** Whether person ids say nothing and are kept, or identify somebody and become keyed pseudonyms. */
  readonly ids: "opaque" | "identifier";
  readonly key: Buffer | undefined;
  /** Of a workbook: the sheet that is read; without it, the first one, or the one that the source names. */
  readonly sheet?: string | undefined;
}

/** What is known of a file once it has been read to its end. */
export interface Summary {
  /** SHA-256 of the bytes that were read, in hexadecimal digits. */
  readonly sha256: string;
  /** From our field to their column, for the columns that the file has. */
  readonly columns: ReadonlyMap<string, string>;
  /** Columns that are not loaded, with how many cells in them were not empty. */
  readonly ignored: ReadonlyMap<string, number>;
  /** Lines and records that state nothing by themselves. */
  readonly lines: ReadonlyMap<LineKind, number>;
  /** What is odd about the file as such. */
  readonly warned: readonly WarningKind[];
}

/** Tables whose rows are many, and whose cells have one value each. */
export type PlainTable = "people" | "memberships" | "ties";

/** A field of a plain table: which cell of a row, 0 = first, where the file has it, and how it is read. */
export interface PlainField {
  readonly name: string;
  readonly at: number | undefined;
  /** As the file calls the column. */
  readonly title: string;
  readonly cell: Cell<unknown>;
}

/** A plain table of which anybody can tell the rows: each line is one, and each separator ends a cell. */
export interface PlainLines {
  readonly separator: string;
  /** Line of the header, 1 = first; only blank ones are before it. */
  readonly header: number;
  /** How many cells rows have. */
  readonly width: number;
  readonly fields: readonly PlainField[];
  /** Columns that are not read, 0 = first. */
  readonly unread: readonly number[];
  /** Of the file as it was when this was found, as `stampOf` gives it. */
  readonly stamp: string;
  /** From the count of blank lines, and in the columns that are not read of cells that are not blank, the header's among them. */
  summary(blank: number, filled: readonly number[]): Summary;
}

interface Reading<Fact> {
  /** Dialect, kind of ids and key id: the same bytes read in another way are other facts. */
  readonly how: string;
  /** The rows in the order of the file, some thousands at a time. To be gone through once. */
  readonly batches: AsyncIterable<readonly ReadRow<Fact>[]>;
  /** SHA-256 of the bytes, before the rows are read. Throws `InputError` as reading them would. */
  digest(): Promise<string>;
  /** How the rows can be told without `batches`; undefined where it takes a parser. Throws `InputError` as the batches do. */
  plainLines(): Promise<PlainLines | undefined>;
  /** Throws before the batches have been read to their end. */
  summary(): Summary;
}

/** How many lines may stand before the header. */
const mostPreamble = 200;
/** The most columns, as many as a spreadsheet has. */
const mostColumns = 2 ** 14;

/**
 * Reads a file as a stream, in memory that does not grow with it. Rows that can't be used are handed on as refusals.
 * A file that can't be trusted as such throws `InputError` while its batches are read: unreadable, empty, in an encoding
 * that `decode.ts` does not know, changing under the reader, a required column missing or doubled, or a quote that makes
 * several lines into one broken row.
 */
export function read<T extends Table>(source: Source<T>, file: string, options: ReadOptions): Reading<Facts[T]> {
  const identify = identifyBy(file, options);
  const {layout, known, open} = opened(source, identify);
  let summary: Summary | undefined;
  const isWorkbook = /\.xlsx$/i.test(file);
  let finding: Promise<Found> | undefined;
  const found = () => {
    finding ??= find(file, layout?.encoding);
    return finding;
  };
  async function* batches(): AsyncGenerator<readonly ReadRow<Facts[T]>[]> {
    const rows = new Rows<Facts[T]>(file, layout, open);
    let sha256: string;
    if (isWorkbook) {
      const workbook = await readWorkbook(file, options.sheet === undefined ? layout?.sheet : [options.sheet]);
      for (const record of workbook.records) rows.take(record);
      yield rows.taken();
      sha256 = workbook.sha256;
    } else {
      const chunks = recordsOf(file, await found(), layout ?? {}, known, (record) => rows.take(record));
      for await (const _ of chunks) yield rows.taken();
      ({sha256} = await found());
    }
    yield rows.rest();
    summary = {sha256, ...rows.summary()};
  }
  return {
    how: [
      source.name,
      ...(options.sheet === undefined ? [] : [options.sheet]),
      options.ids,
      ...(options.ids === "identifier" && options.key ? [keyId(options.key)] : []),
    ].join(" "),
    batches: batches(),
    digest: async () => (isWorkbook ? await sha256Of(file) : (await found()).sha256),
    async plainLines() {
      if (!("fields" in source) || isWorkbook || options.ids !== "opaque") return undefined;
      const plain = await found();
      return plain.isPlain ? plainLinesOf(file, plain, source.fields(identify)) : undefined;
    },
    summary() {
      if (summary === undefined) throw new Error(`not read to its end: ${file}`);
      return summary;
    },
  };
}

/** Undefined where the header is not in the first bytes. */
async function plainLinesOf<Fact>(file: string, found: Found, fields: Fields<Fact>): Promise<PlainLines | undefined> {
  const start = await firstOf(utf8Of(file, found));
  if (start === undefined) return undefined;
  const known: string[] = [];
  for (const name in fields) known.push(...[fields[name][0]].flat());
  const separator = separatorOf(start, known, {});
  const lines = start
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const at = lines.findIndex((line) => line.includes(separator) || line.trim() !== "");
  const cells = lines[at]?.split(separator) ?? [];
  // What stands last may go on in the next bytes.
  if (at < 0 || at === lines.length - 1 || cells.length === 1 || cells.length > mostColumns) return undefined;
  const header = new HeaderLine(file, {line: at + 1, cells, long: false});
  const plan = new Plan(fields, header, false);
  const unread = header.unread();
  return {
    separator,
    header: at + 1,
    width: cells.length,
    fields: plan.steps.map((step) => ({
      name: step.name,
      at: step.at === -1 ? undefined : step.at,
      title: step.header,
      cell: step.cell,
    })),
    unread,
    stamp: found.stamp,
    summary(blank, filled) {
      unread.forEach((column, i) => {
        header.fill(column, (filled[i] ?? 0) - ((cells[column] ?? "").trim() === "" ? 0 : 1));
      });
      const {sha256} = found;
      const noRows: readonly (readonly [LineKind, number])[] = blank > 0 ? [["blank", blank]] : [];
      return {sha256, columns: plan.columns, ignored: header.ignored(), lines: new Map(noRows), warned: []};
    },
  };
}

async function firstOf<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

type Open<Fact> = (header: Header) => RecordReader<Fact>;

interface Opened<Fact> {
  /** Undefined for a plain table. */
  readonly layout: Layout | undefined;
  readonly known: readonly string[];
  readonly open: Open<Fact>;
}

function opened<T extends Table>(source: Source<T>, identify: Identify): Opened<Facts[T]> {
  if ("layout" in source) {
    return {layout: source.layout, known: source.known, open: (header) => source.readerOf(header, identify)};
  }
  const fields = source.fields(identify);
  const known: string[] = [];
  for (const name in fields) known.push(...[fields[name][0]].flat());
  // A network refused only for its dates is still known.
  return {layout: undefined, known, open: (header) => new Plan(fields, header, source.gives === "networks")};
}

/**
 * From our field to their column, as a source would read a file of this header line, or one whose records have these names;
 * undefined where the source would refuse the file for it.
 */
export function columnsBy<T extends Table>(
  source: Source<T>,
  header: FileRecord,
): ReadonlyMap<string, string> | undefined {
  const {layout = {}, open} = opened(source, () => opaquePerson);
  const {named} = header;
  if ((layout.element === undefined) !== (named === undefined)) return undefined;
  if (named !== undefined) return open(new Names(source.name)).columns;
  const names = new Set(header.cells.map(folded));
  if (layout.header?.some((mark) => !names.has(folded(mark))) ?? false) return undefined;
  try {
    return open(new HeaderLine(source.name, header)).columns;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function identifyBy(file: string, {ids, key}: ReadOptions): Identify {
  if (ids === "opaque") return () => opaquePerson;
  if (key === undefined) throw new InputError({file}, "a key for its identifiers (privacy.key in the pipeline file)");
  const pseudonym = pseudonymsBy(key);
  const value = id<string>();
  return (keyType) => (cell) => pseudonym(keyType, value(cell));
}

/** Hands on the records of a file, chunk by chunk, and comes back after each. */
async function* recordsOf(
  file: string,
  found: Found,
  layout: Layout,
  known: readonly string[],
  take: Take,
): AsyncGenerator<undefined> {
  if (layout.element !== undefined) {
    const elements = new XmlRecords(file, layout.element);
    for await (const chunk of utf8Of(file, found)) {
      for (const record of elements.of(chunk)) take(record);
      yield;
    }
    for (const record of elements.rest()) take(record);
    yield;
    return;
  }
  let delimited: Delimited | undefined;
  for await (const chunk of utf8Of(file, found)) {
    delimited ??= new Delimited(file, layout.separator ?? separatorOf(chunk, known, layout), layout.quotes ?? "strict");
    delimited.of(chunk, take);
    yield;
  }
  await delimited?.rest(take);
  yield;
}

/** The separator by which the header line holds most of the columns that the source knows. */
function separatorOf(start: Buffer, known: readonly string[], {header, quotes = "strict"}: Layout): string {
  const lines = start
    .toString("utf8")
    .trimStart()
    .split(/\r\n|[\r\n]/, header === undefined ? 1 : mostPreamble);
  const names = new Set(known.map(folded));
  const hits = (separator: string) =>
    Math.max(...lines.map((line) => cellsOf(line, separator, quotes).filter((cell) => names.has(folded(cell))).length));
  return commonSeparators.reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** Headers are compared without regard to case, blanks around them, the composition of å, and what nobody sees in them. */
function folded(header: string): string {
  return visible(header).trim().normalize("NFC").toLowerCase();
}

/** The columns of a file: which are read, and how many cells of the others are not empty. */
export interface Header {
  /** As the file writes them. */
  readonly titles: readonly string[];
  /**
   * Where a column is that is called one of these; -1 where it is not. Several of one name are told apart by occurrence,
   * 1 = first. Throws where they are not told apart.
   */
  at(names: readonly string[], occurrence?: number): number;
  error(column: string, expected: string): InputError;
  ignored(): ReadonlyMap<string, number>;
}

/** The header line of a table; a column without a title is called by its place. */
class HeaderLine implements Header {
  readonly file: string;
  readonly line: number;
  readonly width: number;
  readonly titles: readonly string[];
  readonly #names: readonly string[];
  readonly #read = new Set<number>();
  #extra: readonly number[] | undefined;
  readonly #filled: number[];

  constructor(file: string, {line, cells}: FileRecord) {
    this.file = file;
    this.line = line;
    this.width = cells.length;
    this.titles = cells.map((cell, at) => (cell.trim() === "" ? `column ${at + 1}` : cell.trim()));
    this.#names = this.titles.map(folded);
    this.#filled = cells.map(() => 0);
  }

  at(names: readonly string[], occurrence?: number): number {
    const wanted = names.map(folded).find((name) => this.#names.includes(name));
    if (wanted === undefined) return -1;
    const places = this.#names.flatMap((name, at) => (name === wanted ? [at] : []));
    if (places.length > 1 && occurrence === undefined) throw this.error(names[0] ?? "", "only one column of that name");
    const at = places[(occurrence ?? 1) - 1] ?? -1;
    if (at !== -1) this.#read.add(at);
    return at;
  }

  error(column: string, expected: string): InputError {
    return new InputError({file: this.file, line: this.line, column}, expected);
  }

  /** Once all columns that are read have been asked for. */
  count(cells: readonly string[]): void {
    this.#extra ??= this.unread();
    for (const at of this.#extra) if ((cells[at] ?? "").trim() !== "") this.fill(at, 1);
  }

  /** The columns that are not read, once all that are have been asked for. */
  unread(): readonly number[] {
    return this.titles.flatMap((_, at) => (this.#read.has(at) ? [] : [at]));
  }

  fill(at: number, cells: number): void {
    this.#filled[at] = (this.#filled[at] ?? 0) + cells;
  }

  ignored(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.titles.forEach((title, at) => {
      if (!this.#read.has(at)) counts.set(title, (counts.get(title) ?? 0) + (this.#filled[at] ?? 0));
    });
    return counts;
  }
}

/** Columns that most formats would have too many of; what is beyond, or has a name that is none, is counted as one. */
const mostNames = 1000;
const longestName = 200;

/** In the place of a header, of a format in which each record names its cells: a column is where it was first asked for. */
class Names implements Header {
  readonly #file: string;
  readonly #asked: (readonly string[])[] = [];
  readonly titles: string[] = [];
  readonly #known = new Set<string>();
  readonly #ignored = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  at(names: readonly string[]): number {
    this.#asked.push(names);
    this.titles.push(names[0] ?? "");
    for (const name of names) this.#known.add(name);
    return this.#asked.length - 1;
  }

  error(column: string, expected: string): InputError {
    return new InputError({file: this.#file, column}, expected);
  }

  /** The cells in the order in which columns were asked for; the others are counted. */
  cellsOf(named: ReadonlyMap<string, string>): string[] {
    for (const [name, cell] of named) {
      if (this.#known.has(name)) continue;
      const isKept = this.#ignored.has(name) || (this.#ignored.size < mostNames && name.length <= longestName);
      const called = isKept ? name : "…";
      const before = this.#ignored.get(called);
      if (before === undefined || cell.trim() !== "")
        this.#ignored.set(called, (before ?? 0) + (cell.trim() === "" ? 0 : 1));
    }
    return this.#asked.map((names) => {
      for (const name of names) {
        const cell = named.get(name);
        if (cell !== undefined) return cell;
      }
      return "";
    });
  }

  ignored(): ReadonlyMap<string, number> {
    return this.#ignored;
  }
}

/** From the records of one file to its rows: finds the header, and tells rows from lines that are none. */
class Rows<Fact> {
  readonly #file: string;
  readonly #layout: Layout;
  /** A plain table has as many cells in every row as in its header. */
  readonly #plain: boolean;
  readonly #open: Open<Fact>;
  readonly #lines = new Map<LineKind, number>();
  readonly #warned = new Set<WarningKind>();
  #header: HeaderLine | undefined;
  #names: Names | undefined;
  #reader: RecordReader<Fact> | undefined;
  #records = 0;
  #rows: ReadRow<Fact>[] = [];
  /** Whether the header has been that of any row: where not, what stands in it may be the content of one. */
  #isHeader = false;

  constructor(file: string, layout: Layout | undefined, open: Open<Fact>) {
    this.#file = file;
    this.#layout = layout ?? {};
    this.#plain = layout === undefined;
    this.#open = open;
  }

  /** The rows since it was last asked. */
  taken(): ReadRow<Fact>[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  rest(): ReadRow<Fact>[] {
    if (this.#reader === undefined) throw new InputError({file: this.#file}, this.#headerLine());
    const rows: ReadRow<Fact>[] = [];
    this.#reader.end(rows);
    return rows;
  }

  summary(): Omit<Summary, "sha256"> {
    const lines = new Map(this.#lines);
    for (const [kind, count] of this.#reader?.lines ?? []) lines.set(kind, (lines.get(kind) ?? 0) + count);
    return {
      columns: this.#reader?.columns ?? new Map(),
      ignored: (this.#isHeader ? this.#header : this.#names)?.ignored() ?? new Map(),
      lines,
      warned: [...this.#warned],
    };
  }

  take(record: FileRecord | BrokenLine): void {
    const rows = this.#rows;
    if (record.cells !== undefined && record.named !== undefined) this.#takeNamed(record, record.named, rows);
    else if (record.cells === undefined) this.#takeBroken(record.line, rows);
    else if (record.cells.length === 1 && record.cells[0]?.trim() === "") this.#note("blank");
    else if (this.#header === undefined || this.#reader === undefined) this.#takeHeader(record);
    else if (!this.#states(record)) return;
    else {
      this.#records += 1;
      const {line, cells} = record;
      if (this.#fits(cells, this.#header)) {
        this.#isHeader = true;
        this.#header.count(cells);
        this.#reader.read(record, rows);
      } else if (record.long) throw notOneRow(this.#file, line);
      else rows.push({line, reason: "cell-count", column: undefined, expected: `${this.#header.width} cells`});
    }
  }

  #takeNamed(record: FileRecord, named: ReadonlyMap<string, string>, rows: ReadRow<Fact>[]): void {
    this.#names ??= new Names(this.#file);
    this.#reader ??= this.#open(this.#names);
    this.#reader.read({line: record.line, cells: this.#names.cellsOf(named), long: record.long}, rows);
  }

  #takeBroken(line: number, rows: ReadRow<Fact>[]): void {
    if (this.#header === undefined) throw notOneRow(this.#file, line);
    const expected = "a cell in quotes to end with its quote, and quotes inside it to be doubled";
    this.#records += 1;
    rows.push({line, reason: "quote", column: undefined, expected});
  }

  #takeHeader(record: FileRecord): void {
    const {line, cells} = record;
    if (cells.length > mostColumns) throw new InputError({file: this.#file, line}, `at most ${mostColumns} columns`);
    const header = new HeaderLine(this.#file, record);
    const {header: marks} = this.#layout;
    const names = new Set(record.cells.map(folded));
    if (marks?.every((mark) => names.has(folded(mark))) ?? true) {
      this.#reader = this.#open(header);
      this.#header = header;
      return;
    }
    this.#note("preamble");
    if (this.#count("preamble") > mostPreamble) throw new InputError({file: this.#file}, this.#headerLine());
  }

  /** Whether it is a row, and not one of the lines around them that people and systems write. */
  #states({cells}: FileRecord): boolean {
    if (this.#plain) return true;
    const {footer, footnote} = this.#layout;
    const [first = ""] = cells;
    if (cells.every((cell) => cell.trim() === "")) this.#note("blank");
    else if (footer?.starts.some((start) => folded(first).startsWith(folded(start))))
      this.#takeFooter(cells, footer.counts);
    else if (footnote !== undefined && first.trimStart().startsWith(footnote)) this.#note("footnote");
    else return true;
    return false;
  }

  #takeFooter(cells: readonly string[], counts: "rows" | "values"): void {
    this.#note("footer");
    const [, ...rest] = cells;
    const numbers = rest.map((cell) => /\d+/.exec(cell)?.[0]);
    const records = this.#records - (this.#reader?.lines.get("preamble") ?? 0);
    const differs =
      counts === "rows"
        ? numbers.find((number) => number !== undefined) !== String(records)
        : numbers.some((number, i) => {
            const values = this.#reader?.valuesIn(i + 1);
            return number !== undefined && values !== undefined && Number(number) !== values;
          });
    if (differs) this.#warned.add("footer-differs");
  }

  /** As wide as the header; some writers put a separator at the end of rows, or of the header, and not of the other. */
  #fits(cells: readonly string[], {width, titles}: HeaderLine): boolean {
    if (cells.length === width) return true;
    if (this.#plain) return false;
    return cells.length > width
      ? cells.slice(width).every((cell) => cell.trim() === "")
      : titles.slice(cells.length).every((title, i) => title === `column ${cells.length + i + 1}`);
  }

  #note(kind: LineKind): void {
    this.#lines.set(kind, this.#count(kind) + 1);
  }

  #count(kind: LineKind): number {
    return this.#lines.get(kind) ?? 0;
  }

  #headerLine(): string {
    const {header, element} = this.#layout;
    if (element !== undefined) return `elements called ${element}`;
    return header === undefined ? "a header line" : `a header line with the columns ${header.join(", ")}`;
  }
}

interface Step<Fact> {
  readonly name: keyof Fact & string;
  /** Where in the record; -1 for an optional column that the file lacks. */
  readonly at: number;
  readonly header: string;
  readonly cell: Cell<Fact[keyof Fact & string]>;
}

/** A table of fields laid on the header of one file. */
class Plan<Fact> implements RecordReader<Fact> {
  readonly columns: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<LineKind, number> = new Map();
  readonly steps: readonly Step<Fact>[];
  readonly #keepsUndated: boolean;

  constructor(fields: Fields<Fact>, header: Header, keepsUndated: boolean) {
    const steps: Step<Fact>[] = [];
    for (const name in fields) {
      const [names, cell, presence] = fields[name];
      const column = typeof names === "string" ? names : (names[0] ?? name);
      const at = header.at(typeof names === "string" ? [names] : names);
      if (at === -1 && presence !== "optional") throw header.error(column, "a column of that name");
      steps.push({name, at, header: header.titles[at] ?? column, cell});
    }
    this.steps = steps;
    this.#keepsUndated = keepsUndated;
    this.columns = new Map(steps.filter(({at}) => at !== -1).map((step) => [step.name, step.header]));
  }

  read({line, cells}: FileRecord, rows: ReadRow<Fact>[]): void {
    rows.push(this.#rowOf(cells, line));
  }

  end(): void {
    // Nothing is held back.
  }

  valuesIn(): undefined {
    return undefined;
  }

  #rowOf(cells: readonly string[], line: number): ReadRow<Fact> {
    const fact: Partial<Fact> = {};
    let badDate: Refusal | undefined;
    for (const {name, at, header, cell} of this.steps) {
      try {
        fact[name] = cell(cells[at] ?? "");
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        const refusal = {line, reason: error.reason, column: header, expected: error.expected};
        if (error.reason !== "date" || !this.#keepsUndated) return refusal;
        badDate ??= refusal;
        fact[name] = undefined as Fact[typeof name];
      }
    }
    // Every field has been read: `Fields` has them all.
    return badDate === undefined ? {line, fact: fact as Fact} : {...badDate, undated: fact as Fact};
  }
}
