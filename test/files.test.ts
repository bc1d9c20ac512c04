import {writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {expect, test} from "vitest";
import {filesOf} from "../src/files.ts";
import {folder} from "./files.ts";

function folderOf(...names: string[]): string {
  const made = folder();
  for (const name of names) writeFileSync(join(made, name), "");
  return made;
}

const found = (...given: Parameters<typeof filesOf>) => filesOf(...given).map(({file, day}) => [basename(file), day]);

test("a file without a day, of a day, and of the day in its name", () => {
  const file = join(folder(), "ZLPE20261001020000_delta.xml");
  expect(filesOf({file, delivery: "dated"})).toEqual([{file, day: undefined}]);
  expect(filesOf({file, day: "2026-09-30", delivery: "snapshot"})).toEqual([{file, day: "2026-09-30"}]);
  expect(filesOf({file, day: "yyyyMMdd", delivery: "delta"})).toEqual([{file, day: "2026-10-01"}]);
  expect(filesOf({file, day: "ZLPEyyyyMMdd", delivery: "delta"})).toEqual([{file, day: "2026-10-01"}]);
});

test("all files of a pattern by their days; of dated ones, each of which is whole, the last", () => {
  const names = ["løn.01-10-2026.csv", "løn.01-09-2026.csv", "løn.02-01-2025.csv", "andet.csv"];
  const file = join(folderOf(...names), "løn.*.csv");
  const day = "løn.dd-MM-yyyy.csv";
  expect(found({file, day, delivery: "snapshot"})).toEqual([
    ["løn.02-01-2025.csv", "2025-01-02"],
    ["løn.01-09-2026.csv", "2026-09-01"],
    ["løn.01-10-2026.csv", "2026-10-01"],
  ]);
  expect(found({file, day, delivery: "dated"})).toEqual([["løn.01-10-2026.csv", "2026-10-01"]]);
});

test.each([
  ["no file", ["andet.csv"], "a*_yyyyMMdd.csv", "expected at least one file of such a name"],
  ["a name without a day", ["a20261301.csv"], "a*.csv", "a20261301.csv: expected a day in its name, written yyyyMMdd"],
  [
    "two of a day",
    ["a20261001.csv", "b20261001.csv"],
    "?2*.csv",
    "b20261001.csv: expected one file only of 2026-10-01",
  ],
])("%s is refused", (_, names, pattern, message) => {
  expect(() => filesOf({file: join(folderOf(...names), pattern), day: "yyyyMMdd", delivery: "snapshot"})).toThrow(
    message,
  );
});
