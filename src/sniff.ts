import {basename, extname} from "node:path";
import {stringify} from "yaml";
import {type Column, datesIn, type Guess, guessesOf, isValue, roleByTitle} from "./columns.ts";
import {find, utf8Of} from "./decode.ts";
import {type BrokenLine, commonSeparators, Delimited, type FileRecord, type Quotes, type Take} from "./delimited.ts";
import {InputError} from "./error.ts";
import type {Words} from "./language.ts";
import {type MappedTable, type Mapping, mapping} from "./mapping.ts";
import type {Table} from "./model.ts";
import {type Proposal, proposalOf} from "./proposal.ts";
import {columnsBy} from "./source.ts";
import {type Dialect, dialects, has, sourceOf} from "./sources/index.ts";
import {plainTies} from "./sources/plain-ties.ts";
import {readWorkbook} from "./workbook.ts";
import {elementsIn, XmlRecords} from "./xml.ts";

/** What is looked at of the beginning of a file, and of its end, where totals and footnotes stand. */
const headBytes = 2 ** 20;
const tailBytes = 2 ** 16;
const mostRows = 2000;
const mostColumns = 200;
/** How many lines may stand before the header: as reading has it. */
const mostPreamble = 200;
/** Elements of XML that are looked at as records. */
const mostElements = 4;
/** Columns by which the header line is known. */
const mostMarks = 3;

/** How totals and footnotes begin, in any case. */
const footerStarts = ["I alt", "Total", "Sum", "Antal", "Grand total"];
const footnoteStarts = ["*", "Note:", "Kilde:"];

/** One kind of record of a file, as its beginning shows it. */
interface Sample {
  readonly element: string | undefined;
  readonly header: FileRecord;
  readonly rows: readonly (readonly string[])[];
}

/** What was looked at of a file, and how it is cut into records. */
interface Looked {
  readonly samples: readonly Sample[];
  readonly all: boolean;
  readonly layout: Pick<Mapping, "separator" | "quotes" | "labels" | "footer" | "footnote">;
  /** What there is to say of it. */
  readonly said: readonly string[];
}

/**
 * A proposal for how to read a file that nobody has seen, as a source of a pipeline file, in YAML; the reasons are comments.
 * It repeats titles of columns but no cell: no more of a file's content than its owner calls its columns. Throws
 * `InputError` for a file that can't be read, or has no header and rows.
 */
export async function sniff(file: string, sheet: string | undefined, words: Words): Promise<string> {
  const {sniff: says} = words;
  const looked = /\.xlsx$/i.test(file) ? await workbookOf(file, sheet, words) : await textOf(file, words);
  const head = [
    says.title(basename(file)),
    says.rows(
      looked.samples.reduce((sum, {rows}) => sum + rows.length, 0),
      looked.all,
    ),
    ...looked.said,
  ];
  const known = dialectOf(looked.samples);
  if (known !== undefined) {
    const tables = /\.xlsx$/i.test(file) && sheet === undefined ? await sheetsOf(file, known) : known.tables;
    const reasons = [...head, says.dialect(known.dialect), ...idsOf(tables, says)];
    const sources = tables.map((table) => ({...sourceBase(file, table, tables, sheet), dialect: known.dialect}));
    return `${comments(reasons)}\n${stringify(sources)}`;
  }
  return proposed(file, sheet, looked, head, words);
}

/** A dialect and the tables that a file has of it. */
interface Known {
  readonly dialect: Dialect;
  readonly tables: readonly Table[];
}

/** The dialect that a file is written in; undefined where it is none that is known. */
function dialectOf(samples: readonly Sample[]): Known | undefined {
  for (const dialect of dialects) {
    const fits = tablesOf(dialect).filter((table) => strength(dialect, table, samples) > 0);
    if (fits.length === 0) continue;
    // Our own tables and the register's are one to a file or sheet: the one that most columns are of.
    const alone = dialect === "plain" || dialect === "register";
    const best = fits.reduce((a, b) => (strength(dialect, b, samples) > strength(dialect, a, samples) ? b : a));
    return {dialect, tables: alone ? [best] : fits};
  }
  return undefined;
}

/** The tables that other sheets have, where the dialect knows them by name. */
async function sheetsOf(file: string, {dialect, tables}: Known): Promise<readonly Table[]> {
  const there: Table[] = [];
  for (const table of tablesOf(dialect)) {
    const source = table === "ties" ? undefined : sourceOf({dialect}, table);
    const names = source !== undefined && "layout" in source ? source.layout.sheet : undefined;
    const found = names === undefined ? undefined : await readWorkbook(file, names).catch(() => undefined);
    if (tables.includes(table) || found !== undefined) there.push(table);
  }
  return there;
}

function strength(dialect: Dialect, table: Table, samples: readonly Sample[]): number {
  return Math.max(...samples.map((sample) => columnsRead(dialect, table, sample)));
}

function tablesOf(dialect: Dialect): readonly Table[] {
  const tables: readonly Table[] = ["units", "people", "networks", "memberships", "ties"];
  return tables.filter((table) => has({dialect, table}));
}

/** How many columns a dialect's table reads of records; 0 where it would refuse them, or leaves most of what it would know. */
function columnsRead(dialect: Dialect, table: Table, {element, header, rows}: Sample): number {
  if (table === "ties") return dialect === "plain" ? tieColumns(header, rows) : 0;
  const source = sourceOf({dialect}, table);
  if ("layout" in source && source.layout.element !== element) return 0;
  const columns = columnsBy(source, header);
  if (columns === undefined) return 0;
  if (header.named !== undefined) {
    const there = [...columns.values()].filter((name) => header.named?.has(name) ?? false);
    return there.length >= 0.8 * columns.size ? there.length : 0;
  }
  const marked = "layout" in source && (source.layout.header?.length ?? 0) > 0;
  return marked || 2 * columns.size >= header.cells.length ? columns.size : 0;
}

/** Who names whom stands in columns called as first and last days are in other tables: with days in them they are those. */
function tieColumns(header: FileRecord, rows: Sample["rows"]): number {
  const columns = columnsBy(plainTies, header);
  const at = header.cells.findIndex((cell) => cell.trim().toLowerCase() === "from");
  const cells = rows.map((row) => row[at] ?? "");
  if (columns === undefined || datesIn(cells).all) return 0;
  return 2 * columns.size >= header.cells.length ? columns.size : 0;
}

function sourceBase(file: string, table: Table, tables: readonly Table[], sheet: string | undefined) {
  const stem = basename(file, extname(file));
  return {
    name: tables.length > 1 ? `${stem} ${table}` : stem,
    table,
    file,
    ...(sheet === undefined ? {} : {sheet}),
  };
}

function idsOf(tables: readonly Table[], says: Words["sniff"]): readonly string[] {
  return tables.some((table) => table === "people" || table === "memberships" || table === "ties") ? [says.ids] : [];
}

function comments(lines: readonly string[]): string {
  // A title may hold a line end, which would end the comment.
  return lines.map((line) => `# ${line.replace(/[^\S ]+/g, " ")}`).join("\n");
}

function proposed(
  file: string,
  sheet: string | undefined,
  {samples, layout}: Looked,
  head: readonly string[],
  {sniff: says}: Words,
): string {
  const looks = samples.map((sample) => {
    const columns = columnsOf(sample);
    const all = guessesOf(columns);
    // What XML calls its elements and attributes is no content.
    const guesses = sample.element === undefined ? all.filter((guess) => !mayBeCell(guess)) : all;
    const hidden = all.length - guesses.length;
    return {
      sample,
      guesses,
      hidden,
      more: width(sample) - columns.length,
      proposal: proposalOf(guesses, sample.element),
    };
  });
  const parts = Object.assign({}, ...looks.toReversed().map(({proposal}) => proposal.parts)) as Proposal["parts"];
  const lists = parts.memberships?.members.some(({split}) => split === true) ?? false;
  const footer = layout.footer && {...layout.footer, counts: lists ? ("values" as const) : ("rows" as const)};
  const full = {...layout, ...(footer && {footer}), ...headerOf(looks[0]?.sample, looks[0]?.proposal), ...parts};
  const tables = (["units", "people", "networks", "memberships"] as const).filter((table) => isWhole(table, parts));
  const reasons = looks.flatMap(({sample, guesses, proposal, hidden, more}) => [
    sample.element === undefined ? says.columns : `${sample.element}: ${says.columns}`,
    ...guesses.map((guess) => `  ${reasonOf(guess, proposal, says)}`),
    ...(hidden > 0 ? [`  ${says.hiddenColumns(hidden)}`] : []),
    ...(more > 0 ? [`  ${says.moreColumns(more)}`] : []),
  ]);
  const open = looks.flatMap(({proposal}) => [
    ...proposal.openDates.map(({title}) => says.openDate(title)),
    ...proposal.open.map((part) => `${says.openPart[part]}: ${blanks[part]}`),
  ]);
  const toSay = open.length === 0 ? [] : [says.open, ...open.map((line) => `  ${line}`)];
  const above = comments([...head, ...idsOf(tables, says), ...reasons, ...toSay]);
  if (tables.length === 0) {
    const table = looks[0]?.proposal.table ?? "people";
    const rest = stringify([{...sourceBase(file, table, [table], sheet), mapping: full}], {lineWidth: 0});
    return `${above}\n${rest.trimEnd().replace(/^/gm, "# ")}\n`;
  }
  mapping.parse(full);
  const body = tables.map((table) => ({...sourceBase(file, table, tables, sheet), mapping: full}));
  return `${above}\n${stringify(body, {lineWidth: 0})}`;
}

/** What is to be filled in, as it would stand in the mapping. */
const blanks: Readonly<Record<Proposal["open"][number], string>> = {
  table: "people: | units: | networks: | memberships:",
  person: "person: [{column: ?, as: cpr}]",
  unit: "unit: [{column: ?}]",
  network: "network: [{column: ?}], or of a file of one network [{column: {text: ?}, as: name}]",
  from: "from: {column: ?, forms: [yyyy-MM-dd]}",
  id: "id: {column: ?}",
  parent: "parent: {column: ?}",
};

/** A part without a key can't be read. */
function isWhole(table: MappedTable, {people, units, ...parts}: Proposal["parts"]): boolean {
  if (table === "people") return (people?.person.length ?? 0) > 0;
  if (table === "units") return (units?.id ?? units?.path ?? units?.chain) !== undefined;
  return parts[table] !== undefined;
}

function headerOf(sample: Sample | undefined, proposal: Proposal | undefined): Pick<Mapping, "header"> {
  if (sample === undefined || sample.element !== undefined) return {};
  const titles = new Set(sample.header.cells.map((cell) => cell.trim()));
  const marks = [...(proposal?.used.keys() ?? [])].filter(
    ({title, occurrence}) => occurrence === undefined && titles.has(title),
  );
  return marks.length === 0 ? {} : {header: marks.slice(0, mostMarks).map(({title}) => title)};
}

function reasonOf(guess: Guess, {used}: Proposal, says: Words["sniff"]): string {
  const {column, role, forbidden, because, shape, counts} = guess;
  const read = used.get(column);
  const what =
    forbidden !== undefined
      ? says.mustLeave(says.forbidden[forbidden])
      : read !== undefined
        ? says.taken[read]
        : role === undefined
          ? says.left
          : says.unused(says.taken[role]);
  const cells = says.cells(counts.alike, counts.filled, shape, counts.empty);
  const reasons = [because === undefined ? "" : says.because[because], cells].filter((one) => one !== "");
  const title = column.occurrence === undefined ? column.title : `${column.title} (${column.occurrence})`;
  return `${title}: ${what}${reasons.length === 0 ? "" : ` (${reasons.join("; ")})`}`;
}

/** Whether a title may be what a row would have, and not what a column is called: it is not shown. */
function mayBeCell({column: {title}, role, forbidden}: Guess): boolean {
  return (
    isValue(title) || (role === undefined && forbidden === undefined && /^\p{Lu}\S*(?:[,\s]+\p{Lu}\S*)+$/u.test(title))
  );
}

function width({header}: Sample): number {
  return header.named?.size ?? header.cells.length;
}

/** The columns that have a title. */
function columnsOf({header, rows}: Sample): Column[] {
  const titles = header.named === undefined ? header.cells.map((cell) => cell.trim()) : [...header.named.keys()];
  const folded = titles.map((title) => title.normalize("NFC").toLowerCase());
  const places = Map.groupBy(folded.keys(), (at) => folded[at] ?? "");
  return titles.slice(0, mostColumns).flatMap((title, at) => {
    // Without a title, it is called by its place.
    if (title === "") {
      const cells = rows.map((row) => row[at] ?? "");
      return cells.some((cell) => cell.trim() !== "")
        ? [{title: `column ${at + 1}`, occurrence: undefined, cells}]
        : [];
    }
    const alike = places.get(folded[at] ?? "") ?? [];
    const occurrence = alike.length > 1 ? alike.indexOf(at) + 1 : undefined;
    return [{title, occurrence, cells: rows.map((row) => row[at] ?? "")}];
  });
}

async function workbookOf(file: string, sheet: string | undefined, {sniff: says}: Words): Promise<Looked> {
  const {records} = await readWorkbook(file, sheet === undefined ? undefined : [sheet]);
  const cut = cutOf(file, records, records.slice(-mostPreamble), says);
  return {
    samples: [cut.sample],
    all: records.length <= mostRows,
    layout: cut.layout,
    said: [says.encodings.workbook, ...cut.said],
  };
}

async function textOf(file: string, words: Words): Promise<Looked> {
  const {sniff: says} = words;
  const found = await find(file);
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of utf8Of(file, found)) {
    if (bytes < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - bytes)]);
    tail = Buffer.concat([tail, chunk]).subarray(-tailBytes);
    bytes += chunk.length;
  }
  const marked = head.toString("utf8");
  const text = marked.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new InputError({file}, "a file that is not empty");
  if (head.some(isControl)) throw new InputError({file}, "a text, XML or an Excel workbook (.xlsx)");
  const encoding =
    marked.length > text.length || found.encoding.startsWith("utf-16")
      ? says.mark(found.encoding)
      : says.encodings[
          isAscii(head) && found.encoding === "utf-8" ? "ascii" : found.encoding === "utf-8" ? "utf-8" : "windows-1252"
        ];
  const all = bytes <= headBytes;
  if (text.trimStart().startsWith("<")) {
    const samples = elementsOf(file, text, all);
    const said = samples.map(({element = "", rows}) => says.xml(element, rows.length));
    return {samples, all, layout: {}, said: [encoding, ...said]};
  }
  let split = await splitOf(file, Buffer.from(text), all);
  // Reading refuses a file in which a quote has run over rows: as a character, it does no harm.
  if (split !== undefined && runsOver(split.records)) {
    split = (await splitOf(file, Buffer.from(text), all, true)) ?? split;
  }
  if (split === undefined)
    throw new InputError({file}, `rows of at least two cells, separated by ${commonSeparators.join(" ")}`);
  const {separator, quotes, records, whole} = split;
  const last = Buffer.from(tail.subarray(tail.indexOf("\n") + 1));
  const end = whole ? records : ((await recordsIn(file, last, separator, quotes, true))?.records ?? []);
  const cut = cutOf(file, records, end.slice(-mostPreamble), says);
  const hasQuotes = text.includes('"');
  return {
    samples: [cut.sample],
    all: whole && records.length <= mostRows,
    layout: {separator, ...(quotes === "none" ? {quotes} : {}), ...cut.layout},
    said: [
      encoding,
      says.separator(separator === "\t" ? "TAB" : separator, split.alike, records.length),
      says.quotes[quotes === "none" ? "none" : hasQuotes ? "lax" : "absent"],
      ...cut.said,
    ],
  };
}

/** A byte that no text has: tabs and line ends are others. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}

interface Records {
  readonly records: readonly FileRecord[];
  /** Whether these are all that the file has. */
  readonly whole: boolean;
}

interface Split extends Records {
  readonly separator: string;
  readonly quotes: Quotes;
  /** How many records have as many cells as most have. */
  readonly alike: number;
}

/** The separator by which most records have the same number of cells, and the more of them the better. */
async function splitOf(file: string, text: Buffer, all: boolean, asCharacters = false): Promise<Split | undefined> {
  let best: (Split & {readonly score: number}) | undefined;
  const content = text.toString("utf8");
  for (const separator of ["||", ...commonSeparators.filter((one) => one !== "||")]) {
    if (!content.includes(separator)) continue;
    // A quote that begins no cell is a character of a name.
    const begins = content.split(/\r\n|[\r\n]/).some((line) => line.startsWith('"') || line.includes(`${separator}"`));
    const ways: readonly Quotes[] =
      begins && !asCharacters ? ["lax", "none"] : content.includes('"') ? ["none"] : ["lax"];
    for (const quotes of ways) {
      const read = await recordsIn(file, text, separator, quotes, all);
      if (read === undefined || read.records.length === 0) continue;
      const {records} = read;
      const widths = Map.groupBy(records, ({cells}) => cells.length);
      const [most, alike] = [...widths].reduce(
        ([width, count], [next, {length}]) => (length > count ? [next, length] : [width, count]),
        [0, 0],
      );
      const score = most < 2 ? 0 : (alike / records.length) ** 2 * Math.log2(most);
      // Empty cells of a file with single bars look like double ones, but leave single ones in the other cells.
      const inHalves = separator === "||" && records.some(({cells}) => cells.some((cell) => cell.includes("|")));
      const doubled = best?.separator === "||" && separator === "|";
      if (score > 0 && !inHalves && !doubled && score > (best?.score ?? 0)) {
        best = {...read, separator, quotes, alike, score};
      }
      break;
    }
  }
  return best;
}

/** The first records; undefined where quotes are broken in them. */
async function recordsIn(
  file: string,
  text: Buffer,
  separator: string,
  quotes: Quotes,
  all: boolean,
): Promise<Records | undefined> {
  try {
    const delimited = new Delimited(file, separator, quotes);
    const found: (FileRecord | BrokenLine)[] = [];
    const take: Take = (record) => void found.push(record);
    let at = 0;
    for (; at < text.length && found.length < mostRows + mostPreamble; at += tailBytes) {
      delimited.of(text.subarray(at, at + tailBytes), take);
    }
    const whole = all && at >= text.length;
    if (whole) await delimited.rest(take);
    const records = found.filter((record) => record.cells !== undefined);
    return records.length < found.length && quotes !== "none" ? undefined : {records, whole};
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

interface Cut {
  readonly sample: Sample;
  readonly layout: Pick<Mapping, "labels" | "footer" | "footnote">;
  readonly said: readonly string[];
}

/** Where the header is, and what stands around the rows. */
function cutOf(file: string, records: readonly FileRecord[], end: readonly FileRecord[], says: Words["sniff"]): Cut {
  const header = headerIn(records);
  if (header === undefined) throw new InputError({file}, "a header line with the names of the columns");
  const startOf = ({cells}: FileRecord, starts: readonly string[]) =>
    starts.find((start) => (cells[0] ?? "").trim().toLowerCase().startsWith(start.toLowerCase()));
  // Totals are alone on their line but for numbers, so that a person of such a name is no total.
  const footer = end.find(
    (one) =>
      startOf(one, footerStarts) !== undefined && filled(one) <= one.cells.length / 2 + 1 && one.line > header.line,
  );
  const footnote = end.find(
    (one) => startOf(one, footnoteStarts) !== undefined && filled(one) === 1 && one.line > header.line,
  );
  const [total, remark] = [footer && startOf(footer, footerStarts), footnote && startOf(footnote, footnoteStarts)];
  const below = records.slice(records.indexOf(header) + 1);
  const [next] = below;
  const hasLabels = next !== undefined && areLabels(next, below.slice(1, 21), header);
  const rows = below
    .slice(hasLabels ? 1 : 0)
    .slice(0, mostRows)
    .filter((one) => one.line !== footer?.line && one.line !== footnote?.line && filled(one) > 0)
    .map(({cells}) => cells);
  if (rows.length === 0) throw new InputError({file}, "rows below the header line");
  return {
    sample: {element: undefined, header, rows},
    layout: {
      ...(hasLabels ? {labels: 1} : {}),
      ...(total === undefined ? {} : {footer: {starts: [total], counts: "rows" as const}}),
      ...(remark === undefined ? {} : {footnote: remark}),
    },
    said: [
      says.header(header.line),
      ...(hasLabels ? [says.labels(next.line)] : []),
      ...(total === undefined ? [] : [says.footer(total)]),
      ...(remark === undefined ? [] : [says.footnote(remark)]),
    ],
  };
}

/** Whether a row goes over several lines and is not as wide as the header. */
function runsOver(records: readonly FileRecord[]): boolean {
  const header = headerIn(records);
  if (header === undefined) return false;
  const width = header.cells.length;
  return records.some(
    ({line, long, cells}) =>
      long && line > header.line && (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== "")),
  );
}

function headerIn(records: readonly FileRecord[]): FileRecord | undefined {
  return records.slice(0, mostPreamble).find((record, i) => isHeader(record, records.slice(i + 1, i + 21)));
}

function filled({cells}: FileRecord): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/**
 * A line of titles: hardly any of its cells is what a row would have, and it has words that columns are called by, or one
 * above a column of values. A line of names alone may be a row, which nobody is to see.
 */
function isHeader(record: FileRecord, below: readonly FileRecord[]): boolean {
  const looked = record.cells.slice(0, mostColumns);
  const titles = looked.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (titles.length < 2) return false;
  if (titles.filter(isValue).length > 0.2 * titles.length) return false;
  const known = titles.filter((title) => roleByTitle(title) !== undefined).length;
  if (known >= 2) return true;
  return (
    known === 1 && looked.some((cell, i) => cell.trim() !== "" && below.some(({cells}) => isValue(cells[i] ?? "")))
  );
}

/** A second line of titles: as filled as the first, without a value, above columns of values. */
function areLabels(record: FileRecord, below: readonly FileRecord[], header: FileRecord): boolean {
  const titles = record.cells.filter((cell) => cell.trim() !== "");
  return (
    titles.length >= 0.8 * filled(header) &&
    !titles.some(isValue) &&
    titles.filter((title) => roleByTitle(title) !== undefined).length >= 2 &&
    record.cells.some((cell, i) => cell.trim() !== "" && below.some(({cells}) => isValue(cells[i] ?? "")))
  );
}

/** The records of XML, by the elements that are repeated. */
function elementsOf(file: string, text: string, all: boolean): readonly Sample[] {
  const repeated = [...elementsIn(file, text)].filter(([, count]) => count > 1);
  const level = Math.min(...repeated.map(([way]) => way.split("/").length));
  const ways = repeated.filter(([way]) => way.split("/").length === level).slice(0, mostElements);
  const samples = ways.flatMap(([element]) => {
    const parser = new XmlRecords(file, element);
    const records = [...parser.of(Buffer.from(text)), ...(all ? parser.rest() : [])].slice(0, mostRows);
    const names = [...new Set(records.flatMap(({named}) => [...(named?.keys() ?? [])]))].filter((name) => name !== "");
    const header: FileRecord = {line: 1, cells: [], named: new Map(names.map((name) => [name, ""])), long: true};
    return [{element, header, rows: records.map(({named}) => names.map((name) => named?.get(name) ?? ""))}];
  });
  if (samples.length === 0) throw new InputError({file}, "XML with an element that is repeated");
  return samples;
}
