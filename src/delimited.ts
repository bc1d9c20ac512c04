import {type CsvError, type Info, type Parser, parse} from "csv-parse";
import {parse as parseAtOnce} from "csv-parse/sync";
import {InputError} from "./error.ts";

/** One record of a file, of whatever format: the physical line that it starts on, 1 = first, and its cells. */
export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Instead of cells, where a format has names and no header. */
  readonly named?: ReadonlyMap<string, string>;
  /** Whether it goes over several lines, as cells in quotes may. */
  readonly long: boolean;
}

/** A line whose quotes are broken, in the place of a record. */
export interface BrokenLine {
  readonly line: number;
  readonly cells: undefined;
}

/**
 * Quotes as RFC 4180 has them (`strict`); also inside cells that do not begin with one, as in `="101"` (`lax`); or quotes as
 * characters like any others (`none`).
 */
export type Quotes = "strict" | "lax" | "none";

/** A record, with its delimiters, may have this many bytes: what is longer is no row but an unclosed quote. */
const recordBytes = 2 ** 20;
/** So many lines in a row with a broken quote are no slips: the file is written in another way than it is read. */
const mostBroken = 2 ** 13;

/** Separators that are looked for where none is named. */
export const commonSeparators: readonly string[] = [",", ";", "\t", "||", "|"];

/** None where a quote is open at the end of the line: reading it will say so, with its place. */
export function cellsOf(line: string, separator: string, quotes: Quotes): string[] {
  const [cells = []] = parseAtOnce(line, {
    delimiter: separator,
    relax_quotes: true,
    skip_records_with_error: true,
    quote: quotes === "none" ? false : '"',
  });
  return cells;
}

/** What csv-parse gives for a record, and what stands in the place of one with a broken quote. */
type Parsed = {readonly record: readonly string[]; readonly info: Info} | {readonly broken: CsvError};

/** Takes a record, or a line whose quotes are broken, as soon as it is read: to hold some thousands costs a fifth more. */
export type Take = (record: FileRecord | BrokenLine) => void;

/**
 * What csv-parse holds records against, and does not say in its types: of each that has another number of cells than the
 * first one it makes an error with its stack, only to drop it, which takes most of the time where a title is above the rows.
 */
interface Judging {
  readonly state: {expectedRecordLength: number};
}

/** From the bytes of one file to its records, which csv-parse splits into cells. */
export class Delimited {
  readonly #file: string;
  readonly #parser: Parser;
  readonly #state: Judging["state"];
  readonly #lines = new Lines();
  #lastByte = 0;
  /** Bytes that csv-parse was given, and those up to the end of the last record that it gave back. */
  #given = 0;
  #taken = 0;

  constructor(file: string, separator: string, quotes: Quotes) {
    this.#file = file;
    const parser: Parser = parse({
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      info: true,
      max_record_size: recordBytes,
      quote: quotes === "none" ? false : '"',
      relax_quotes: quotes === "lax",
      // Not to be lax: cells are counted by whoever takes the records, and rows with a broken quote noted, in order with
      // the others.
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (broken) => void parser.push({broken}),
    });
    this.#parser = parser;
    this.#state = (parser as Parser & Judging).state;
  }

  of(chunk: Buffer, take: Take): void {
    this.#lastByte = chunk.at(-1) ?? 0;
    this.#given += chunk.length;
    this.#parser.write(chunk);
    for (let parsed = this.#next(); parsed !== undefined; parsed = this.#next()) this.#take(parsed, take);
    // csv-parse itself counts what is in cells, and not the separators of empty ones.
    if (this.#given - this.#taken > recordBytes) throw notOneRow(this.#file, this.#lines.next());
  }

  async rest(take: Take): Promise<void> {
    this.#parser.end();
    for await (const parsed of this.#parser) this.#take(parsed as Parsed, take);
    const ended = this.#lastByte === 10 || this.#lastByte === 13;
    this.#putBroken(this.#lines.end(this.#parser.info.lines - (ended ? 1 : 0)), take);
  }

  #next(): Parsed | undefined {
    return (this.#parser.read() as Parsed | null) ?? undefined;
  }

  #take(parsed: Parsed, take: Take): void {
    if ("broken" in parsed) {
      this.#noteBroken(parsed.broken);
      return;
    }
    const {record, info} = parsed;
    this.#taken = info.bytes;
    this.#state.expectedRecordLength = record.length;
    const {first, breaks, broken} = this.#lines.record(record, info.lines);
    this.#putBroken(broken, take);
    take({line: first, cells: record, long: breaks > 0});
  }

  #noteBroken({code, lines, bytes}: CsvError): void {
    if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE")
      throw notOneRow(this.#file, this.#lines.next());
    this.#taken = bytes as number;
    if (this.#lines.broken(lines as number) > mostBroken) throw notOneRow(this.#file, this.#lines.next());
  }

  #putBroken({lines, swallowed}: Broken, take: Take): void {
    const [first] = lines;
    if (first !== undefined && swallowed) throw notOneRow(this.#file, first);
    for (const line of lines) take({line, cells: undefined});
  }
}

/** Where a quote has run over lines, nobody can tell how many rows were lost in it: the file is refused. */
export function notOneRow(file: string, line: number): InputError {
  return new InputError({file, line}, "a row whose quotes are closed on it");
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

  /** Says how many there have been since the last record. */
  broken(counted: number): number {
    return this.#broken.add(counted).size;
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
