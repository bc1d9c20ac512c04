import {existsSync, globSync} from "node:fs";
import {basename} from "node:path";
import {InputError} from "./error.ts";
import type {Day, DeliveryKind} from "./model.ts";
import {CellError, day as readDay} from "./parse.ts";

/** Whether a path stands for several files. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(basename(path));
}

/** Whether there is a file of such a name. */
export function isThere(path: string): boolean {
  return isPattern(path) ? globSync(path).length > 0 : existsSync(path);
}

/** The files that a path stands for; of a single one it is not looked whether it is there. */
export function pathsOf(path: string): readonly string[] {
  return isPattern(path) ? globSync(path) : [path];
}

interface SourceFiles {
  readonly file: string;
  /** A date, or how one stands in the file's name, such as `yyyyMMdd`. */
  readonly day?: string | undefined;
  readonly delivery: DeliveryKind;
}

/**
 * The files of a source, each with the day that it is of, in the order of their days. Of dated files, each of which is
 * whole, only the last. The day is never the file's time, which a copy changes. Throws `InputError` where there is no
 * file, a name has no day, or two have the same.
 */
export function filesOf({file: path, day, delivery}: SourceFiles): readonly {file: string; day: Day | undefined}[] {
  const files = pathsOf(path);
  if (files.length === 0) throw new InputError({file: path}, "at least one file of such a name");
  const found = files
    .map((file) => ({file, day: day === undefined ? undefined : dayOf(file, day)}))
    .toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  found.forEach((one, i) => {
    if (i > 0 && one.day === found[i - 1]?.day)
      throw new InputError({file: one.file}, `one file only of ${one.day}, and there is another`);
  });
  return delivery === "dated" ? found.slice(-1) : found;
}

function dayOf(file: string, pattern: string): Day {
  if (!pattern.includes("yyyy")) return readDay(pattern);
  const groups = {yyyy: String.raw`(?<year>\d{4})`, MM: String.raw`(?<month>\d\d)`, dd: String.raw`(?<date>\d\d)`};
  const expression = pattern
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replace(/yyyy|MM|dd/g, (part) => groups[part as keyof typeof groups]);
  const {year, month, date} = basename(file).match(new RegExp(expression))?.groups ?? {};
  try {
    return readDay(`${year}-${month}-${date}`);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    throw new InputError({file}, `a day in its name, written ${pattern}`);
  }
}
