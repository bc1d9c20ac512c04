import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {metricNames} from "../src/language.ts";
import {byText} from "../src/model.ts";

const rows = readFileSync("docs/evidence.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (measure|---) /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("every metric stands in the table of evidence, once, and nothing else does", () => {
  const named = rows.flatMap(([, , metrics = ""]) => [...metrics.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  expect(named.toSorted(byText)).toStrictEqual([...metricNames].sort(byText));
});

test("every row says what was met, and how nearly", () => {
  for (const row of rows) {
    expect(row).toHaveLength(6);
    const [, measure, , oracle, tolerance] = row;
    expect([measure, oracle, tolerance]).not.toContain("");
    expect(tolerance).toMatch(/exact|1e-|digits/);
  }
});
