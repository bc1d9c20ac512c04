import {type CsvError, type Info, type Parser, parse} from "csv-parse";
import {parse as parseAtOnce} from "csv-parse/sync";
import {find, utf8Of} from "./decode.ts";
import {InputError} from "./error.ts";
import type {LineKind, WarningKind} from "./language.ts";
import type {Facts, PersonId, Table} from "./model.ts";
import {type Cell, CellError, id, opaquePerson, type ReadRow, type Refusal} from "./parse.ts";
import {type KeyType, keyId, pseudonymsBy} from "./pseudonym.ts";

/** Header spelling or spellings, how to read the cell, and whether the column may be missing, which reads as empty. */
type Field<T> = readonly [header: string | readonly string[], cell: Cell<T>, presence?: "optional"];

/** Every field that a fact always has is mapped: leaving one out is a compile error. */
type Fields<Fact> = {readonly [Name in keyof Fact]: Field<Fact[Name]>};

/** How cells that name a person are read, by what kind of key stands in them. */
type Identify = (keyType: KeyType) => Cell<PersonId>;

/** A dialect of one table of an export: a table, not a program. */
export interface Source<T extends Table> {
  /** The file's name. */
  readonly name: string;
  readonly gives: T;
  fields(person: Identify): Fields<Facts[T]>;
}

export interface ReadOptions {
  /** Whether person ids say nothing and are kept, or identify somebody and become keyed pseudonyms. */
  readonly ids: "opaque" | "identifier";
  readonly key: Buffer | undefined;
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

interface Reading<Fact> {
  /** Dialect, kind of ids and key id: the same bytes read in another way are other facts. */
  readonly how: string;
  /** The rows in the order of the file, some thousands at a time. To be gone through once. */
  readonly batches: AsyncIterable<readonly ReadRow<Fact>[]>;
  /** Throws before the batches have been read to their end. */
  summary(): Summary;
}

/** A record, with its delimiters, may have this many bytes: what is longer is no row but an unclosed quote. */
const recordBytes = 2 ** 20;

/**
 * Reads a file as a stream, in memory that does not grow with it. Rows that can't be used are handed on as refusals.
 * A file that can't be trusted as such throws `InputError` while its batches are read: unreadable, empty, in an encoding
 * that `decode.ts` does not know, changing under the reader, a required column missing or doubled, or a quote that makes
 * several lines into one broken row.
 */
export function read<T extends Table>(source: Source<T>, file: string, options: ReadOptions): Reading<Facts[T]> {
  const fields = source.fields(identifyBy(file, options));
  let summary: Summary | undefined;
  async function* batches(): AsyncGenerator<readonly ReadRow<Facts[T]>[]> {
    const found = await find(file);
    let rows: Rows<Facts[T]> | undefined;
    for await (const chunk of utf8Of(file, found)) {
      rows ??= new Rows(fields, file, separatorOf(chunk, fields), source.gives === "networks");
      yield rows.of(chunk);
    }
    if (rows === undefined) throw new InputError({file}, "a header line");
    yield await rows.rest();
    summary = {sha256: found.sha256, ...rows.columns(), lines: new Map(), warned: []};
  }
  return {
    how: [source.name, options.ids, ...(options.ids === "identifier" && options.key ? [keyId(options.key)] : [])].join(
      " ",
    ),
    batches: batches(),
    summary() {
      if (summary === undefined) throw new Error(`not read to its end: ${file}`);
      return summary;
    },
  };
}

function identifyBy(file: string, {ids, key}: ReadOptions): Identify {
  if (ids === "opaque") return () => opaquePerson;
  if (key === undefined) throw new InputError({file}, "a key for its identifiers (privacy.key in the pipeline file)");
  const pseudonym = pseudonymsBy(key);
  const value = id<string>();
  return (keyType) => (cell) => pseudonym(keyType, value(cell));
}

/** The separator by which the header line holds most of the columns that the source knows. */
function separatorOf<Fact>(start: Buffer, fields: Fields<Fact>): string {
  const [header = ""] = start
    .toString("utf8")
    .trimStart()
    .split(/[\r\n]/, 1);
  const known = new Set<string>();
  for (const name in fields) for (const spelling of spellings(fields[name])) known.add(spelling);
  const hits = (separator: string) => cellsOf(header, separator).filter((cell) => known.has(folded(cell))).length;
  return [",", ";", "\t"].reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** None where a quote is open at the end of the line: reading it will say so, with its place. */
function cellsOf(header: string, separator: string): string[] {
  const options = {delimiter: separator, relax_quotes: true, skip_records_with_error: true};
  const [cells = []] = parseAtOnce(header, options);
  return cells;
}

function spellings([header]: Field<unknown>): string[] {
  return (typeof header === "string" ? [header] : header).map(folded);
}

/** Headers are compared without regard to case, blanks around them and the composition of å. */
function folded(header: string): string {
  return header.trim().normalize("NFC").toLowerCase();
}

/** What csv-parse gives for a record, and what stands in the place of one with a broken quote. */
type Parsed = {readonly record: readonly string[]; readonly info: Info} | {readonly broken: CsvError};

/** From the bytes of one file to its rows, which csv-parse splits into cells. */
class Rows<Fact> {
  readonly #file: string;
  readonly #fields: Fields<Fact>;
  /** A network refused only for its dates is still known. */
  readonly #keepsUndated: boolean;
  readonly #parser: Parser;
  readonly #lines = new Lines();
  #plan: Plan<Fact> | undefined;
  #lastByte = 0;

  constructor(fields: Fields<Fact>, file: string, separator: string, keepsUndated: boolean) {
    this.#file = file;
    this.#fields = fields;
    this.#keepsUndated = keepsUndated;
    const parser: Parser = parse({
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      info: true,
      max_record_size: recordBytes,
      // Not to be lax: cells are counted here, and rows with a broken quote noted, in order with the others.
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (broken) => void parser.push({broken}),
    });
    this.#parser = parser;
  }

  of(chunk: Buffer): ReadRow<Fact>[] {
    this.#lastByte = chunk.at(-1) ?? 0;
    this.#parser.write(chunk);
    const rows: ReadRow<Fact>[] = [];
    for (let parsed = this.#next(); parsed !== undefined; parsed = this.#next()) this.#take(parsed, rows);
    return rows;
  }

  async rest(): Promise<ReadRow<Fact>[]> {
    const rows: ReadRow<Fact>[] = [];
    this.#parser.end();
    for await (const parsed of this.#parser) this.#take(parsed as Parsed, rows);
    const ended = this.#lastByte === 10 || this.#lastByte === 13;
    this.#refuseBroken(this.#lines.end(this.#parser.info.lines - (ended ? 1 : 0)), rows);
    if (this.#plan === undefined) throw new InputError({file: this.#file}, "a header line");
    return rows;
  }

  columns(): Pick<Summary, "columns" | "ignored"> {
    return {columns: this.#plan?.columns ?? new Map(), ignored: this.#plan?.ignored() ?? new Map()};
  }

  #next(): Parsed | undefined {
    return (this.#parser.read() as Parsed | null) ?? undefined;
  }

  #take(parsed: Parsed, rows: ReadRow<Fact>[]): void {
    if ("broken" in parsed) {
      this.#noteBroken(parsed.broken);
      return;
    }
    const {record, info} = parsed;
    const {first, breaks, broken} = this.#lines.record(record, info.lines);
    this.#refuseBroken(broken, rows);
    if (record.length === 1 && record[0]?.trim() === "") return;
    if (this.#plan === undefined) this.#plan = new Plan(this.#fields, record, this.#file, first);
    else if (record.length === this.#plan.width) rows.push(this.#plan.rowOf(record, first, this.#keepsUndated));
    else if (breaks > 0) throw this.#notOneRow(first);
    else rows.push({line: first, reason: "cell-count", column: undefined, expected: `${this.#plan.width} cells`});
  }

  #noteBroken({code, lines}: CsvError): void {
    if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE") throw this.#notOneRow(this.#lines.next());
    this.#lines.broken(lines as number);
  }

  #refuseBroken({lines, swallowed}: Broken, rows: ReadRow<Fact>[]): void {
    const [first] = lines;
    if (first === undefined) return;
    if (swallowed || this.#plan === undefined) throw this.#notOneRow(first);
    const expected = "a cell in quotes to end with its quote, and quotes inside it to be doubled";
    for (const line of lines) rows.push({line, reason: "quote", column: undefined, expected});
  }

  /** Where a quote has run over lines, nobody can tell how many rows were lost in it: the file is refused. */
  #notOneRow(line: number): InputError {
    return new InputError({file: this.#file, line}, "a row whose quotes are closed on it");
  }
}

/** Physical lines with a broken quote, and whether one of them took others with it. */
interface Broken {
  readonly lines: readonly number[];
  readonly swallowed: boolean;
}

const nothingBroken: Broken = {lines: [], swallowed: false};

/**
 * Which physical line a record starts on. csv-parse says on which it ends, and counts a CR LF inside quotes as two
 * lines; and it drops a record with a broken quote, so that only the gap tells over how many lines that went.
 */
class Lines {
  /** The physical line that the last record ended on, and the same as csv-parse counts. */
  #end = 0;
  #counted = 0;
  readonly #broken = new Set<number>();

  /** The physical line on which the next record starts, if none before it is broken. */
  next(): number {
    return this.#end + 1;
  }

  broken(counted: number): void {
    this.#broken.add(counted);
  }

  record(cells: readonly string[], counted: number): {first: number; breaks: number; broken: Broken} {
    const gap = counted - this.#counted - 1;
    if (gap === 0) {
      this.#end += 1;
      this.#counted = counted;
      return {first: this.#end, breaks: 0, broken: nothingBroken};
    }
    const inside = cells.join("");
    const breaks = inside.match(/\r\n|[\r\n]/g)?.length ?? 0;
    const between = gap - (inside.match(/[\r\n]/g)?.length ?? 0);
    const broken = this.#takeBroken(between);
    const first = this.#end + 1 + between;
    this.#end = first + breaks;
    this.#counted = counted;
    return {first, breaks, broken};
  }

  /** With the last line of the file, as csv-parse counts. */
  end(counted: number): Broken {
    return this.#takeBroken(counted - this.#counted);
  }

  #takeBroken(between: number): Broken {
    if (this.#broken.size === 0) return nothingBroken;
    const lines = [...this.#broken].map((counted) => counted - this.#counted + this.#end);
    const swallowed = between > lines.length;
    this.#broken.clear();
    return {lines, swallowed};
  }
}

interface Step<Fact> {
  readonly name: keyof Fact & string;
  /** Where in the record; -1 for an optional column that the file lacks. */
  readonly at: number;
  readonly header: string;
  readonly cell: Cell<Fact[keyof Fact & string]>;
}

/** A source laid on the header of one file. */
class Plan<Fact> {
  readonly width: number;
  readonly columns: ReadonlyMap<string, string>;
  readonly #steps: readonly Step<Fact>[];
  readonly #extra: readonly {readonly at: number; readonly header: string}[];
  readonly #filled: number[];

  constructor(fields: Fields<Fact>, header: readonly string[], file: string, line: number) {
    const names = header.map(folded);
    this.width = header.length;
    const steps: Step<Fact>[] = [];
    for (const name in fields) {
      const field = fields[name];
      const wanted = spellings(field).find((spelling) => names.includes(spelling));
      const column = typeof field[0] === "string" ? field[0] : (field[0][0] ?? name);
      if (wanted === undefined && field[2] !== "optional") {
        throw new InputError({file, line, column}, "a column of that name");
      }
      const at = wanted === undefined ? -1 : names.indexOf(wanted);
      if (at !== -1 && names.lastIndexOf(names[at] ?? "") !== at) {
        throw new InputError({file, line, column}, "only one column of that name");
      }
      steps.push({name, at, header: header[at]?.trim() ?? column, cell: field[1]});
    }
    this.#steps = steps;
    this.columns = new Map(steps.filter(({at}) => at !== -1).map((step) => [step.name, step.header]));
    const loaded = new Set(steps.map(({at}) => at));
    this.#extra = header
      .map((name, at) => ({at, header: name.trim() === "" ? `column ${at + 1}` : name.trim()}))
      .filter(({at}) => !loaded.has(at));
    this.#filled = this.#extra.map(() => 0);
  }

  rowOf(record: readonly string[], line: number, keepsUndated: boolean): ReadRow<Fact> {
    this.#extra.forEach(({at}, i) => {
      if ((record[at] ?? "").trim() !== "") this.#filled[i] = (this.#filled[i] ?? 0) + 1;
    });
    const fact: Partial<Fact> = {};
    let badDate: Refusal | undefined;
    for (const {name, at, header, cell} of this.#steps) {
      try {
        fact[name] = cell(record[at] ?? "");
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        const refusal = {line, reason: error.reason, column: header, expected: error.expected};
        if (error.reason !== "date" || !keepsUndated) return refusal;
        badDate ??= refusal;
        fact[name] = undefined as Fact[typeof name];
      }
    }
    // Every field has been read: `Fields` has them all.
    return badDate === undefined ? {line, fact: fact as Fact} : {...badDate, undated: fact as Fact};
  }

  ignored(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.#extra.forEach(({header}, i) => {
      counts.set(header, (counts.get(header) ?? 0) + (this.#filled[i] ?? 0));
    });
    return counts;
  }
}
