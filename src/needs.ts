import {readFileSync} from "node:fs";
import {CsvError, parse} from "csv-parse/sync";
import {z} from "zod";
import {InputError} from "./error.ts";
import type {Need} from "./finding.ts";
import {byText} from "./model.ts";

/** A need, and where it is stated. */
export interface StatedNeed extends Need {
  readonly line: number;
}

const columns = ["department", "other", "need"] as const;

const row = z.strictObject({
  department: z.string().min(1, "the id of a department"),
  other: z.string().min(1, "the id of a department"),
  need: z
    .string()
    .regex(/^[0-3]$/, "0, 1, 2 or 3")
    .transform(Number),
});

/**
 * Which pairs of departments need each other, and how much, as their directors say: a CSV file in UTF-8 with the columns
 * `department`, `other` and `need` (0 to 3), commas or semicolons between them, a pair once in either order. Every mistake
 * is an `InputError` with its line.
 */
export function readNeeds(file: string): readonly StatedNeed[] {
  const seen = new Set<string>();
  return rowsOf(file).map(({record, line}) => {
    const read = row.safeParse(record);
    if (!read.success) {
      const [issue] = read.error.issues;
      throw new InputError({file, line, column: String(issue?.path[0] ?? "")}, issue?.message ?? "a need");
    }
    const {department: group, other, need} = read.data;
    if (group === other) throw new InputError({file, line}, "two different departments");
    const pair = [group, other].toSorted(byText).join("\t");
    if (seen.has(pair)) throw new InputError({file, line}, "each pair of departments once");
    seen.add(pair);
    return {group, other, need, line};
  });
}

function rowsOf(file: string): readonly {readonly record: unknown; readonly line: number}[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(file));
  } catch {
    throw new InputError({file}, "a file of needs that can be read, in UTF-8");
  }
  if (text.trim() === "") throw new InputError({file, line: 1}, `the columns ${columns.join(", ")}`);
  try {
    const rows: {record: unknown; info: {lines: number}}[] = parse(text, {
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim());
        const missing = columns.find((name) => !names.includes(name));
        if (missing !== undefined || names.length > columns.length) {
          throw new InputError({file, line: 1}, `the columns ${columns.join(", ")}, and no others`);
        }
        return names;
      },
      delimiter: [",", ";"],
      trim: true,
      skip_empty_lines: true,
      info: true,
    });
    return rows.map(({record, info}) => ({record, line: info.lines}));
  } catch (error) {
    if (error instanceof CsvError) throw new InputError({file, line: Number(error.lines)}, "as many cells as columns");
    throw error;
  }
}

/** Throws `InputError` for a need of a department that is not among these. */
export function assertKnown(file: string, needs: readonly StatedNeed[], departments: readonly string[]): void {
  for (const {group, other, line} of needs) {
    if (!departments.includes(group) || !departments.includes(other)) {
      throw new InputError({file, line}, "ids of departments of the last period");
    }
  }
}
