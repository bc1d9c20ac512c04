import {randomBytes} from "node:crypto";
import {writeFileSync} from "node:fs";
import {keyBytes} from "./pseudonym.ts";

/**
 * Writes a new secret key of random bits for pseudonyms to a file that only its owner may read. An existing file is
 * never written over: with the key the pseudonyms would be lost. Throws `Error` where the file exists or can't be made.
 */
export function newKey(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(keyBytes).toString("hex")}\n`, {flag: "wx", mode: 0o600});
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new Error(
      exists ? `there is a file already, and a key is never written over: ${file}` : `can't be written: ${file}`,
    );
  }
}
