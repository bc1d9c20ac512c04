import {existsSync, globSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import {describe, expect, test} from "vitest";
import {findings} from "../src/findings/index.ts";
import {metricNames} from "../src/language.ts";
import {languages} from "../src/languages/index.ts";
import {metrics} from "../src/metrics/index.ts";
import {byText} from "../src/model.ts";
import {findingsPage, metricsPage} from "./print-docs.ts";

const families = ["sources", "metrics", "findings", "charts", "languages", "audiences"] as const;

interface Family {
  readonly members: readonly string[];
  /** Text of its index. */
  readonly index: string;
  readonly tests: readonly string[];
}

/** What a family lacks, in words. */
function lacksOf({members, index, tests}: Family): readonly string[] {
  return members.flatMap((name) => [
    ...(index.includes(`from "./${name}.ts"`) ? [] : [`${name} is not in its index`]),
    ...(tests.includes(name) ? [] : [`${name} has no test`]),
  ]);
}

/** The names of the files, without what all of them end in. */
function namesIn(pattern: string, ending: string): readonly string[] {
  return globSync(pattern)
    .map((file) => basename(file, ending))
    .toSorted();
}

describe.each(families)("%s", (family) => {
  const members = namesIn(`src/${family}/*.ts`, ".ts").filter((name) => name !== "index");
  const tests = namesIn(`test/${family}/*.test.ts`, ".test.ts");
  const index = existsSync(`src/${family}/index.ts`) ? readFileSync(`src/${family}/index.ts`, "utf8") : "";

  test("every member is in its index and has its test", () => {
    expect(lacksOf({members, index, tests})).toStrictEqual([]);
  });

  test("every test is of a member", () => {
    expect(tests.filter((name) => name !== "index" && !members.includes(name))).toStrictEqual([]);
  });
});

test("what a family lacks is found", () => {
  const index = 'import {reach} from "./reach.ts";';
  expect(lacksOf({members: ["reach", "new"], index, tests: ["new"]})).toStrictEqual([
    "reach has no test",
    "new is not in its index",
  ]);
});

test("the metrics are those that languages have words for, in that order, and each has its file's name", () => {
  expect(metrics.map(({name}) => name)).toStrictEqual([...metricNames]);
  expect(metrics.map(({name}) => name).toSorted()).toStrictEqual(
    namesIn("src/metrics/*.ts", ".ts").filter((name) => name !== "index"),
  );
});

test("every metric says where it is from and what it counts", () => {
  for (const {name, of, readings, formula, definition, source} of metrics) {
    expect([name, of.length > 0, readings.length > 0]).toStrictEqual([name, true, true]);
    for (const text of [formula, definition, source]) expect(text.trim()).not.toBe("");
  }
});

test("docs/evidence.md has every metric once, what it was held against and how nearly: a new one gets a row", () => {
  const rows = readFileSync("docs/evidence.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (measure|---) /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const named = rows.flatMap(([, , of = ""]) => [...of.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  expect(named.toSorted(byText)).toStrictEqual([...metricNames].sort(byText));
  for (const [, measure, , oracle, tolerance] of rows) {
    expect([measure, oracle]).not.toContain("");
    expect(tolerance).toMatch(/exact|1e-|digits|error/);
  }
});

test("docs/metrics.md is current: npm run docs", () => {
  expect(readFileSync("docs/metrics.md", "utf8")).toBe(metricsPage());
});

test("the findings are those that languages have words for, each has its file's name and says how it is found", () => {
  const kinds = findings.map(({kind}) => kind);
  expect(kinds.toSorted()).toStrictEqual(namesIn("src/findings/*.ts", ".ts").filter((name) => name !== "index"));
  for (const {findings: words} of Object.values(languages)) {
    expect(Object.keys(words.kinds).toSorted()).toStrictEqual(kinds.toSorted());
  }
  for (const {rule, severity, of} of findings) {
    expect(of.length).toBeGreaterThan(0);
    for (const text of [rule, severity]) expect(text.trim()).not.toBe("");
  }
});

test("docs/findings.md is current: npm run docs", () => {
  expect(readFileSync("docs/findings.md", "utf8")).toBe(findingsPage());
});
