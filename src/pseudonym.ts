import {createHmac, hash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {InputError} from "./error.ts";
import type {PersonId} from "./model.ts";

/** The fewest bytes a key has: 256 bits. */
export const keyBytes = 32;
/** How many pseudonyms of a kind are kept at hand; beyond that the memory starts afresh, so that it has a bound. */
const cached = 2 ** 16;
/** Longer ones are not kept at hand: no identifier is as long, and a file of them would fill the memory. */
const longestCached = 200;

/**
 * What an identifier is: the same digits as an employee number and as a member number are two people. An `employee`
 * number is one that all of an organisation's systems know, an `employment` number that of one employment in one of them;
 * a `name` is folded (`foldedName` in `parse.ts`), and may be that of several people.
 */
export type KeyType = "id" | "cpr" | "employee" | "employment" | "uuid" | "email" | "name";
type Pseudonyms = (keyType: KeyType, value: string) => PersonId;

/**
 * A person's name inside the program in the place of an identifier: `p_` (`n_` in the place of a name, which others may
 * have too) and the first 32 hexadecimal digits of HMAC-SHA-256 over `keytype:value`. Whoever lacks the key can't get from the one to the other, nor try all numbers.
 */
export function pseudonymsBy(key: Buffer): Pseudonyms {
  if (key.length < keyBytes) throw new Error(`key too short: ${key.length} bytes`);
  const digest = hmacBy(key);
  const knownOf = new Map<KeyType, Map<string, PersonId>>();
  return (keyType, value) => {
    const known = knownOf.get(keyType) ?? new Map<string, PersonId>();
    const before = known.get(value);
    if (before !== undefined) return before;
    const pseudonym = `${keyType === "name" ? "n" : "p"}_${digest(`${keyType}:${value}`).slice(0, 32)}` as PersonId;
    if (known.size >= cached) known.clear();
    if (value.length <= longestCached) knownOf.set(keyType, known.set(value, pseudonym));
    return pseudonym;
  };
}

/** Bytes that SHA-256 takes in at once. */
const blockBytes = 64;

/**
 * HMAC-SHA-256 in hexadecimal digits, by its definition (RFC 2104): a hash of the key and a hash of the key and the text.
 * Node's `createHmac` makes an object for every text, and takes twice as long.
 */
function hmacBy(key: Buffer): (text: string) => string {
  const block = Buffer.alloc(blockBytes);
  (key.length > blockBytes ? hash("sha256", key, "buffer") : key).copy(block);
  let inner = Buffer.concat([block.map((byte) => byte ^ 0x36), Buffer.alloc(4 * blockBytes)]);
  const outer = Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(32)]);
  return (text) => {
    // A character of UTF-16 has at most three bytes in UTF-8.
    const most = blockBytes + 3 * text.length;
    if (inner.length < most) inner = Buffer.concat([inner], most);
    const end = blockBytes + inner.write(text, blockBytes);
    outer.write(hash("sha256", inner.subarray(0, end), "binary"), blockBytes, "binary");
    return hash("sha256", outer, "hex");
  };
}

/** Tells keys apart without giving them away: eight hexadecimal digits of an HMAC of its own. */
export function keyId(key: Buffer): string {
  return createHmac("sha256", key).update("key-id").digest("hex").slice(0, 8);
}

type KeyPlace = {readonly file: string} | {readonly variable: string};

/**
 * The secret key, written as at least 64 hexadecimal digits in a file that only its owner and group can read, or in an
 * environment variable. Throws `InputError` where there is none, or none that is fit to use.
 */
export function readKey(place: KeyPlace, environment: Readonly<Record<string, string | undefined>>): Buffer {
  const where = {file: "file" in place ? place.file : `environment variable ${place.variable}`};
  const written = "file" in place ? keyFile(place.file) : environment[place.variable];
  if (written === undefined) throw new InputError(where, "a key that can be read");
  const digits = written.trim();
  if (!/^(?:[0-9a-f]{2})+$/i.test(digits) || digits.length < 2 * keyBytes) {
    throw new InputError(where, `a key of at least ${2 * keyBytes} hexadecimal digits`);
  }
  return Buffer.from(digits, "hex");
}

function keyFile(file: string): string | undefined {
  const mode = statSync(file, {throwIfNoEntry: false})?.mode;
  if (mode === undefined) return undefined;
  if ((mode & 0o007) !== 0) throw new InputError({file}, "a key file that others can't read (chmod 600)");
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
