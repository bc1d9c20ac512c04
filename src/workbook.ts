import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {unzipSync} from "fflate";
import readSheets, {type Sheet} from "read-excel-file/node";
import type {FileRecord} from "./delimited.ts";
import {InputError} from "./error.ts";

/** The most bytes that a workbook has once it is unpacked: it is read as a whole. */
const mostBytes = 2 ** 28;

interface Workbook {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** One for each row of the sheet; the line is the row's number. */
  readonly records: readonly FileRecord[];
}

/**
 * A sheet of an Excel workbook (`.xlsx`): the first that has one of these names, or without names the first one. A date is
 * written `yyyy-mm-dd`, a formula is its value when it was saved. Throws `InputError` for what is no workbook, has no such
 * sheet, or would unpack to more than 256 MiB.
 */
export async function readWorkbook(file: string, names: readonly string[] | undefined): Promise<Workbook> {
  const bytes = await bytesOf(file);
  const sheets = await sheetsOf(file, bytes);
  const wanted = names?.map(folded);
  const sheet = wanted === undefined ? sheets[0] : sheets.find((one) => wanted.includes(folded(one.sheet)));
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

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new InputError({file}, "a file that can be read");
  }
}

async function sheetsOf(file: string, bytes: Buffer): Promise<readonly Sheet[]> {
  let unpacked = 0;
  try {
    // Only the sizes are asked for; nothing is unpacked.
    unzipSync(bytes, {
      filter: ({originalSize}) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked <= mostBytes) return await readSheets(bytes, {trim: false});
  } catch {
    throw new InputError({file}, "an Excel workbook (.xlsx)");
  }
  throw new InputError({file}, `a workbook of at most ${mostBytes / 2 ** 20} MiB when it is unpacked`);
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

/** The package's types say that a cell may be the function `Date`, where it is a date. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
