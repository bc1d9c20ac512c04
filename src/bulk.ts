import {stampOf} from "./decode.ts";
import {InputError} from "./error.ts";
import {loading} from "./loading.ts";
import {CellError} from "./parse.ts";
import type {PlainField, PlainLines, PlainTable, Summary} from "./source.ts";

/** What of DuckDB it takes to read a file in it. */
export interface Engine {
  /** Returns how many rows the statement changed. */
  run(statement: string): Promise<number>;
  rows(query: string): Promise<readonly Record<string, unknown>[]>;
  /** The texts in the only column of the answer, some thousands at a time. */
  texts(query: string): AsyncIterable<readonly string[]>;
}

/** A file, and under which number what it says is kept. */
export interface BulkFile {
  readonly file: string;
  readonly table: PlainTable;
  readonly number: number;
  readonly lines: PlainLines;
}

/** What reading it has counted. */
interface Bulk {
  readonly rows: number;
  readonly leftOut: number;
  readonly summary: Summary;
}

/** A file with more texts in a column that are not to be kept as they stand, or longer ones, is too crooked for this. */
const mostCrooked = 1000;
const mostCharacters = 2 ** 20;
/** So is one with a longer line, far below what makes the other reader refuse the file. */
const longestLine = 2 ** 19;

/** As `numberInside` in `parse.ts`, in the words of RE2, which does not look around. */
const numberInside =
  "(?:^|[^0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?:$|[^0-9])";

/** In the place of what is wrong with a line: nothing, that it is blank, or which fault. */
const sound = 0;
const blank = -1;
const firstFault = 1;

/** What a reader makes of a text that it does not leave as it stands: another, no value, or a fault. */
type Reading = {readonly value: string | undefined} | {readonly fault: number};
type Readings = ReadonlyMap<string, Reading>;
type Fault = readonly [column: string | undefined, reason: string, expected: string];

/**
 * Reads a big file as plain as can be into `said_` rows: DuckDB splits its lines, and the readers of cells see each text
 * once that a column holds, so that the rows, the rejects and the counts are those of `batches`.
 * Undefined where that is not sure of a file, which is then as if it had not been tried: a registration number may stand
 * in it, which is nowhere to be written down, a line is very long, too much in it is crooked, or DuckDB can't read it.
 * Throws `InputError` where the file changes while it is read.
 */
export async function stageInBulk(engine: Engine, bulk: BulkFile, hasForgotten: boolean): Promise<Bulk | undefined> {
  const {file, lines} = bulk;
  // A star in its name would be read as that of many files.
  if (/[*?[\]{}]/.test(file)) return undefined;
  let staged: Bulk | undefined;
  try {
    staged = await stage(engine, bulk, hasForgotten);
  } finally {
    for (const table of ["texts", "cells", "faults", "repeated"]) await engine.run(`drop table if exists ${table}`);
  }
  if ((await stampOf(file)) !== lines.stamp)
    throw new InputError({file}, "a file that does not change while it is read");
  return staged;
}

async function stage(engine: Engine, bulk: BulkFile, hasForgotten: boolean): Promise<Bulk | undefined> {
  const {table, number, lines} = bulk;
  const {width, header, fields, unread} = lines;
  const split = splitLines(bulk);
  const read = await readingsOf(engine, split, lines);
  if (read === undefined) return undefined;
  const {readings, faults, blankLines} = read;

  const columnOf: Readonly<Record<string, string>> = loading.columnOf[table];
  const columns = fields.map(({name}) => columnOf[name] ?? name);
  const values = fields.map((field, i) => {
    const type = loading.typeOf(columns[i] ?? "");
    return `try_cast(${textOf(field, readings[i] ?? new Map())} as ${type}) as ${columns[i]}`;
  });
  await engine.run(`
    create temp table cells as
    select case
        when len(cells) = ${width} then ${faultOf(fields, readings)}
        when len(cells) = 1 and ${among("cells[1]", blankLines)} then ${blank}
        else ${firstFault}
      end::smallint as fault, ${values.join(", ")}
    from ${split}`);

  // The rows of a table that is made in one go are numbered in the order of the file.
  const isRow = `rowid >= ${header} and fault <> ${blank}`;
  const isSound = `rowid >= ${header} and fault = ${sound}`;
  const [counts] = await engine.rows(`
    select count(*) filter (${isRow})::double as n, count(*) filter (${isRow} and fault <> ${firstFault})::double as fitting,
      count(*) filter (fault = ${blank})::double as blank
    from cells`);
  // A header that is that of no row tells nothing of its columns.
  if (!(Number(counts?.fitting) > 0)) return undefined;
  const texts = faults.map((fault, i) => `(${[firstFault + i, ...fault.map(literal)].join(", ")})`);
  await engine.run(`
    create temp table faults as from (values ${texts.join(", ")}) faults(fault, column_name, reason, expected);
    insert into said_rejects by name
    select ${number} as delivery, line, column_name, reason, expected
    from (select (rowid + 1)::integer as line, fault from cells where ${isRow}) join faults using (fault)`);
  let leftOut = 0;
  if (hasForgotten) for (const statement of loading.barCells(isSound)[table]) leftOut = await engine.run(statement);

  const row = columns.join(", ");
  await engine.run(`
    create temp table repeated as
    select hash(${row}) as digest from cells where ${isSound} group by digest having count(*) > 1`);
  const isRepeated = `hash(${row}) in (select digest from repeated)`;
  const [first] = await engine.rows("from repeated limit 1");
  // Two statements, since both cores write what one of them gives, and one core what a union gives.
  await engine.run(`
    insert into said_${table} by name
    select ${number} as delivery, (rowid + 1)::integer as line, 0 as copies, false as is_end, ${row}
    from cells where ${isSound} ${first === undefined ? "" : `and not ${isRepeated}`}`);
  if (first !== undefined) {
    await engine.run(`
      insert into said_${table} by name
      select ${number} as delivery, (min(rowid) + 1)::integer as line, count(*) - 1 as copies, false as is_end, ${row}
      from cells where ${isSound} and ${isRepeated} group by ${row}`);
  }
  const filled = unread.length === 0 ? [] : await filledOf(engine, split, lines);
  return {rows: Number(counts?.n), leftOut, summary: lines.summary(Number(counts?.blank), filled)};
}

/** The lines of a file, and their cells. */
function splitLines({file, lines: {separator}}: BulkFile): string {
  return `(
    select line, string_split(coalesce(line, ''), ${quoted(separator)}) as cells
    from read_csv(${quoted(file)}, header = false, auto_detect = false, delim = '\x01', quote = '', escape = '',
      max_line_size = ${longestLine}, columns = {line: 'varchar'}))`;
}

/** In each column that is not read, the cells that are not blank; the header's among them. */
async function filledOf(engine: Engine, split: string, {width, unread}: PlainLines): Promise<readonly number[]> {
  const counts = unread.map(
    (at) => `count(*) filter (trim(cells[${at + 1}], ${quoted(blanks)}) <> '')::double as filled_${at}`,
  );
  const [row] = await engine.rows(`select ${counts.join(", ")} from ${split} where len(cells) = ${width}`);
  return unread.map((at) => Number(row?.[`filled_${at}`]));
}

interface Read {
  /** What each field's reader makes of the texts in its column that it does not leave as they stand. */
  readonly readings: readonly Readings[];
  readonly faults: readonly Fault[];
  readonly blankLines: readonly string[];
}

/** Has the readers read each text once that a column holds. */
async function readingsOf(engine: Engine, split: string, {width, fields}: PlainLines): Promise<Read | undefined> {
  const places = [...new Set(fields.flatMap(({at}) => (at === undefined ? [] : [at])))];
  // Of a line in which a registration number may stand, nothing goes into a table.
  const columns = [
    ...places.map(
      (at) => `case when not is_numbered and len(cells) = ${width} then cells[${at + 1}] end as text_${at}`,
    ),
    "case when not is_numbered and len(cells) = 1 then cells[1] end as whole",
    "is_numbered",
  ];
  const made = await engine
    .run(`
      create temp table texts as
      select ${[...places.map((at) => `text_${at}`), "whole", "is_numbered"].join(", ")}
      from (
        select ${columns.join(", ")}
        from (select *, coalesce(regexp_matches(line, ${quoted(numberInside)}), false) as is_numbered from ${split})
      )
      group by grouping sets (${[...places.map((at) => `(text_${at})`), "(whole)", "(is_numbered)"].join(", ")})`)
    .catch(() => undefined);
  if (made === undefined) return undefined;
  const [numbered] = await engine.rows("from texts where is_numbered limit 1");
  if (numbered !== undefined) return undefined;
  const faults: Fault[] = [[undefined, "cell-count", `${width} cells`]];
  const readings: Readings[] = [];
  for (const field of fields) {
    const texts = field.at === undefined ? [[""]] : textsIn(engine, `text_${field.at}`);
    const own = await crookedOf(texts, (text) => readingOf(text, field, faults));
    if (own === undefined) return undefined;
    readings.push(own);
  }
  const blankLines = await crookedOf(textsIn(engine, "whole"), (text) =>
    text.trim() === "" ? {value: text} : undefined,
  );
  return blankLines && {readings, faults, blankLines: [...blankLines.keys()]};
}

function textsIn(engine: Engine, column: string): AsyncIterable<readonly string[]> {
  return engine.texts(`select ${column} from texts where ${column} is not null`);
}

/** The texts that have a reading; undefined where there are too many of them. */
async function crookedOf(
  texts: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  reading: (text: string) => Reading | undefined,
): Promise<Readings | undefined> {
  const found = new Map<string, Reading>();
  let characters = 0;
  for await (const some of texts) {
    for (const text of some) {
      const one = reading(text);
      if (one === undefined) continue;
      found.set(text, one);
      characters += text.length;
      if (found.size > mostCrooked || characters > mostCharacters) return undefined;
    }
  }
  return found;
}

/** Undefined where the text is kept as it stands. */
function readingOf(text: string, {cell, title}: PlainField, faults: Fault[]): Reading | undefined {
  try {
    const value = cell(text);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return String(value) === text ? undefined : {value: String(value)};
    if (value === undefined) return {value};
    throw new Error(`no value that a cell of a plain table has: ${title}`);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const same = faults.findIndex(
      ([column, reason, expected]) => column === title && reason === error.reason && expected === error.expected,
    );
    return {fault: firstFault + (same < 0 ? faults.push([title, error.reason, error.expected]) - 1 : same)};
  }
}

/** The text that the reader makes of a cell, in the words of DuckDB; null for none, and where there is a fault. */
function textOf({at}: PlainField, readings: Readings): string {
  const cell = cellAt(at);
  if (readings.size === 0) return cell;
  return `case when ${among(cell, readings.keys())} then ${chosen(cell, readings, (reading) => ("value" in reading ? literal(reading.value) : "null"))} else ${cell} end`;
}

/** The first fault of a row, in the order in which its cells are read. */
function faultOf(fields: readonly PlainField[], readings: readonly Readings[]): string {
  return fields.reduceRight((others, {at}, i) => {
    const own = new Map([...(readings[i] ?? [])].filter(([, reading]) => "fault" in reading));
    if (own.size === 0) return others;
    const cell = cellAt(at);
    const faults = chosen(cell, own, (reading) => String("fault" in reading ? reading.fault : sound));
    return `case when ${among(cell, own.keys())} then ${faults} else ${others} end`;
  }, String(sound));
}

/** A column that the file lacks reads as empty. */
function cellAt(at: number | undefined): string {
  return at === undefined ? "''" : `cells[${at + 1}]`;
}

function among(cell: string, texts: Iterable<string>): string {
  const list = [...texts].map(quoted);
  return list.length === 0 ? "false" : `${cell} in (${list.join(", ")})`;
}

function chosen(cell: string, readings: Readings, result: (reading: Reading) => string): string {
  return `case ${cell} ${[...readings].map(([text, reading]) => `when ${quoted(text)} then ${result(reading)}`).join(" ")} end`;
}

function literal(text: string | undefined): string {
  return text === undefined ? "null" : quoted(text);
}

/** A text as DuckDB writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What JavaScript trims, all of which are in the first plane. */
const blanks = Array.from({length: 2 ** 16}, (_, code) => String.fromCharCode(code))
  .filter((character) => character.trim() === "")
  .join("");
