import {createHash} from "node:crypto";
import {readFile, stat} from "node:fs/promises";
import {unzipSync} from "fflate";
import readSheets, {type Sheet} from "read-excel-file/universal";
import sax from "sax";
import type {FileRecord} from "./delimited.ts";
import {InputError, unreadable} from "./error.ts";

/** The most bytes that a workbook has, once it is unpacked too: it is read as a whole. */
const mostBytes = 2 ** 28;
/** The most rows of a sheet, as many as Excel has. */
const mostRows = 2 ** 20;
/** The most places for cells in a sheet, with the empty ones before, between and beside them: one cell far out makes many. */
const mostPlaces = 2 ** 24;
/** What is handed to the parser at once. */
const pieceBytes = 2 ** 16;

interface Workbook {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** One for each row of the sheet; the line is the row's number. */
  readonly records: readonly FileRecord[];
}

/**
 * A sheet of an Excel workbook (`.xlsx`): the first that has one of these names, or without names the first one that is not hidden. A date is
 * written `yyyy-mm-dd`, a formula is its value when it was saved. Throws `InputError` for what is no workbook, has no such
 * sheet, would unpack to more than 256 MiB, or has a cell so far out that there are too many places before it.
 */
export async function readWorkbook(file: string, names: readonly string[] | undefined): Promise<Workbook> {
  const bytes = await bytesOf(file);
  const sheets = await sheetsOf(file, bytes);
  const wanted = names?.map(folded);
  const sheet =
    wanted === undefined ? firstOf(sheets, hiddenIn(bytes)) : sheets.find((one) => wanted.includes(folded(one.sheet)));
  if (sheet === undefined) throw new InputError({file}, `a sheet called ${names?.join(" or ")}`);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    records: sheet.data.map((row, i) => {
      const cells = row.map(textOf);
      // A row with nothing in it is a blank line, however wide.
      return {line: i + 1, cells: cells.every((cell) => cell.trim() === "") ? [""] : cells, long: false};
    }),
  };
}

async function bytesOf(file: string): Promise<Buffer<ArrayBuffer>> {
  try {
    if ((await stat(file)).size <= mostBytes) return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  throw tooLarge(file);
}

function tooLarge(file: string): InputError {
  return new InputError({file}, `a workbook of at most ${mostBytes / 2 ** 20} MiB when it is unpacked`);
}

async function sheetsOf(file: string, bytes: Buffer<ArrayBuffer>): Promise<readonly Sheet[]> {
  let unpacked = 0;
  try {
    // Only the sizes are asked for; nothing is unpacked. It will never be more than is said here.
    unzipSync(bytes, {
      filter: ({originalSize}) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw noWorkbook(file);
  }
  if (unpacked > mostBytes) throw tooLarge(file);
  try {
    const parts = unzipSync(bytes, {filter: ({name}) => name.endsWith(".xml")});
    for (const part of Object.values(parts))
      if (Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes("sheetData")) assertPlaces(part);
    return await readSheets(new Blob([bytes]), {trim: false});
  } catch (error) {
    if (error instanceof TooFarOut) throw new InputError({file}, `cells in at most ${mostPlaces} places of a sheet`);
    throw noWorkbook(file);
  }
}

function firstOf(sheets: readonly Sheet[], hidden: ReadonlySet<string>): Sheet | undefined {
  return sheets.find(({sheet}) => !hidden.has(sheet)) ?? sheets[0];
}

/** The names of the sheets that nobody sees who opens the workbook. */
function hiddenIn(bytes: Buffer<ArrayBuffer>): ReadonlySet<string> {
  const parts = unzipSync(bytes, {filter: ({name}) => name === "xl/workbook.xml"});
  const hidden = new Set<string>();
  const parser = sax.parser(true, {trim: false});
  let title = "";
  parser.onopentagstart = () => {
    title = "";
  };
  // The name stands before the state: it is how all programs write a sheet.
  parser.onattribute = ({name, value}) => {
    if (name === "name") title = value;
    if (name === "state" && value !== "visible") hidden.add(title);
  };
  for (const part of Object.values(parts)) parser.write(new TextDecoder().decode(part));
  return hidden;
}

function noWorkbook(file: string): InputError {
  return new InputError({file}, "an Excel workbook (.xlsx)");
}

class TooFarOut extends Error {
  override readonly name = "TooFarOut";
}

/**
 * Throws `TooFarOut` where the places of a sheet are too many: those up to the last row and column in which a cell is
 * filled, all of which are read.
 */
function assertPlaces(sheet: Uint8Array): void {
  const parser = sax.parser(true, {trim: false});
  const decoder = new TextDecoder();
  let tag = "";
  let [row, column, lastColumn] = [0, 0, 0];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentagstart = ({name}) => {
    tag = name.slice(name.indexOf(":") + 1);
    if (tag === "row") row += 1;
    if (tag === "v" || tag === "is") lastColumn = Math.max(lastColumn, column);
    if (row > mostRows || row * lastColumn > mostPlaces) throw new TooFarOut();
  };
  parser.onattribute = ({name, value}) => {
    if (name !== "r" || (tag !== "row" && tag !== "c")) return;
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d+)$/.exec(value) ?? [];
    row = Number(digits);
    column = columnOf(letters);
  };
  for (let at = 0; at < sheet.length; at += pieceBytes)
    parser.write(decoder.decode(sheet.subarray(at, at + pieceBytes), {stream: true}));
}

/** 1 = A, 27 = AA. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0);
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

/** The package's types say that a cell may be the function `Date`, where it is a date. */
function textOf(cell: unknown): string {
  // A number that no date has is what no reader takes for one.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "?" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
