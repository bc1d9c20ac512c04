import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach} from "vitest";
import type {Facts, Table} from "../src/model.ts";
import type {ReadRow} from "../src/parse.ts";
import {type ReadOptions, read, type Source, type Summary} from "../src/source.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** A folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "kronblad-"));
  folders.push(made);
  return made;
}

/** A file in a folder that is gone after the test. */
export function fileOf(content: string | Uint8Array, name = "file.csv"): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

/** All rows of a file and what is known of it afterwards. */
export async function readAll<T extends Table>(
  source: Source<T>,
  file: string,
  options: ReadOptions = {ids: "opaque", key: undefined},
): Promise<{rows: ReadRow<Facts[T]>[]; summary: Summary}> {
  const reading = read(source, file, options);
  const rows: ReadRow<Facts[T]>[] = [];
  for await (const batch of reading.batches) rows.push(...batch);
  return {rows, summary: reading.summary()};
}
