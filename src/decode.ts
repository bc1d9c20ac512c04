import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {TextDecoder} from "node:util";
import {InputError, unreadable} from "./error.ts";

/** How the characters of a file are written. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** A file as it was found: read once to its end. */
export interface Found {
  readonly encoding: Encoding;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Whether its lines are what stands between its line breaks, all of one kind, and nothing in them has to be told from them. */
  readonly isPlain: boolean;
  /** Of the file before it was read, as `stampOf` gives it. */
  readonly stamp: string;
}

/** Read at once, and so the most that waits to be taken. */
const chunkBytes = 2 ** 18;

/** What the first bytes say; the longest first, as UTF-16LE's are not the start of any other here. */
const marks: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How æ, ø and å begin in UTF-8, and end: in Windows-1252 these are a letter that no Danish word has, and signs. */
const [danish, letters] = [0xc3, [0x85, 0x86, 0x98, 0xa5, 0xa6, 0xb8] as readonly number[]] as const;

/** Bytes that no character of Windows-1252 has; the decoder would let them through as control characters. */
const unused1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Reads a file once and finds how it is encoded: a byte order mark decides; else it is UTF-8 where it is so to the last
 * byte, and Windows-1252 where not, of which ISO-8859-1 is a part as far as text goes. Nothing is guessed from
 * what letters are frequent. Where it is stated how it is encoded, that is what it is. Throws `InputError`, with the line where there is one, for a file that can't be read, that breaks
 * what its mark or the statement promises, or that holds a byte which no character has.
 */
export async function find(file: string, stated?: Encoding): Promise<Found> {
  const stamp = await stampOf(file);
  const hash = createHash("sha256");
  let mark: Encoding | undefined;
  let check: ((chunk: Buffer | undefined) => boolean) | undefined;
  let whole = true;
  let isWide = false;
  const plain = new PlainBytes();
  for await (const chunk of bytesOf(file)) {
    hash.update(chunk);
    plain.take(chunk);
    if (check === undefined) {
      isWide = isWideText(chunk);
      mark = marks.find(([, bytes]) => bytes.every((byte, i) => chunk[i] === byte))?.[0];
      check = checkOf(stated ?? mark ?? "utf-8");
    }
    whole &&= check(chunk);
  }
  whole &&= check?.(undefined) ?? true;
  if (isWide && stated === undefined && mark === undefined)
    throw new InputError({file}, "a byte order mark, or its encoding stated (utf-16le or utf-16be), of text in UTF-16");
  const encoding = stated ?? mark ?? (whole ? "utf-8" : "windows-1252");
  if (stated !== undefined && !whole) throw new InputError({file}, `text in ${stated.toUpperCase()}, as is stated`);
  if (mark !== undefined && !whole)
    throw new InputError({file}, `text in ${mark.toUpperCase()}, as its first bytes say`);
  if (encoding === "windows-1252") await assert1252(file, stated === undefined);
  return {encoding, sha256: hash.digest("hex"), isPlain: encoding === "utf-8" && plain.isSo(), stamp};
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
/** What may hold a line break, ends a text where it stands, or is of no use but as a separator that never occurs. */
const crooked: readonly number[] = [0x22, 0x00, 0x01];

/** Looks whether a file has nothing that only a parser understands. */
class PlainBytes {
  #isPlain = true;
  /** Of the line breaks, as the first bytes have them; undefined before those. */
  #inPairs: boolean | undefined;
  /** Carriage returns less line feeds. */
  #open = 0;
  #last = 0;

  take(chunk: Buffer): void {
    if (!this.#isPlain) return;
    this.#inPairs ??= chunk.includes(carriageReturn);
    this.#isPlain =
      !crooked.some((byte) => chunk.includes(byte)) &&
      (this.#inPairs ? this.#pairs(chunk) : !chunk.includes(carriageReturn));
  }

  isSo(): boolean {
    return this.#isPlain && this.#open === 0;
  }

  /** Whether a line feed follows every carriage return. */
  #pairs(chunk: Buffer): boolean {
    if (this.#last === carriageReturn && chunk[0] !== lineFeed) return false;
    for (let at = chunk.indexOf(carriageReturn); at >= 0; at = chunk.indexOf(carriageReturn, at + 1)) {
      if (at + 1 < chunk.length && chunk[at + 1] !== lineFeed) return false;
      this.#open += 1;
    }
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) this.#open -= 1;
    this.#last = chunk.at(-1) ?? 0;
    return true;
  }
}

/** Is another after a file has been written to. Throws `InputError` for a file that can't be read. */
export async function stampOf(file: string): Promise<string> {
  try {
    const {size, ino, mtimeNs, ctimeNs} = await stat(file, {bigint: true});
    return [size, ino, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** SHA-256 of the bytes of a file, whatever they are, in hexadecimal digits. Throws `InputError` for a file that can't be read. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** The file's text as UTF-8 bytes, chunk by chunk. Throws `InputError` where it is not as it was found. */
export async function* utf8Of(file: string, {encoding, sha256}: Found): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding);
  for await (const chunk of bytesOf(file)) {
    hash.update(chunk);
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, {stream: true}));
  }
  if (hash.digest("hex") !== sha256) throw new InputError({file}, "a file that does not change while it is read");
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(file, {highWaterMark: chunkBytes})) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Takes the chunks of a file, and undefined at its end; says whether they are of the encoding so far. */
function checkOf(encoding: Encoding): (chunk: Buffer | undefined) => boolean {
  const decoder = new TextDecoder(encoding, {fatal: true});
  return (chunk) => {
    try {
      decoder.decode(chunk, {stream: chunk !== undefined});
      return true;
    } catch {
      return false;
    }
  };
}

/** Whether every other byte of the beginning is zero, as of letters in UTF-16. */
function isWideText(chunk: Buffer): boolean {
  const start = chunk.subarray(0, 64);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  return start.length >= 8 && Math.max(...zeros) > 0.4 * start.length && Math.min(...zeros) === 0;
}

async function assert1252(file: string, isFound: boolean): Promise<void> {
  let lines = 0;
  for await (const chunk of bytesOf(file)) {
    // Where it is not stated, a file with a few broken characters of UTF-8 must not have all the others misread.
    const broken = isFound ? brokenIn(chunk) : -1;
    const places = [...unused1252.map((byte) => chunk.indexOf(byte)), broken].filter((at) => at >= 0);
    const end = Math.min(...places, chunk.length);
    for (let at = chunk.indexOf(0x0a); at >= 0 && at < end; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    if (end === chunk.length) continue;
    if (end === broken)
      throw new InputError(
        {file, line: lines + 1},
        "text in one encoding: this is UTF-8 here, and not in other places",
      );
    throw new InputError({file, line: lines + 1}, "text in UTF-8 or Windows-1252");
  }
}

/** Where a Danish letter stands as UTF-8 has it; -1 where none does. */
function brokenIn(chunk: Buffer): number {
  for (let at = chunk.indexOf(danish); at >= 0; at = chunk.indexOf(danish, at + 1))
    if (letters.includes(chunk[at + 1] ?? 0)) return at;
  return -1;
}
