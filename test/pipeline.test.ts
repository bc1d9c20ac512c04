import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {pipelineSchema, readPipeline} from "../src/pipeline.ts";

const minimal = `name: small
title: Lille Kommune
store: small.duckdb
sources:
  - {name: people, table: people, file: people.csv, ids: opaque}
departments: {depth: 2}
periods: [2025-12-31]
`;

function pipelineFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "kronblad-pipeline-")), "small.yaml");
  writeFileSync(file, text);
  return file;
}
const read = (text: string) => readPipeline(pipelineFile(text));
const mistake = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return String(error).replace(/^.*small\.yaml/, "small.yaml");
  }
  return "no mistake found";
};

describe("a pipeline file", () => {
  test("gets its defaults: 5 people, observers silent, lists over 150, three null models", () => {
    const {analysis, privacy} = read(minimal);
    expect(privacy.minimumGroup).toBe(5);
    expect(analysis).toMatchObject({
      broadcastLimit: 150,
      roles: {silent: ["observer"], leader: ["leader"]},
      weight: "newman",
      outwardKinds: ["committee"],
    });
    expect(analysis.nullModels).toEqual(["memberships", "guests", "labels"]);
  });

  test("its paths count from its own folder", () => {
    const file = pipelineFile(minimal);
    expect(readPipeline(file).sources[0]?.file).toBe(join(file, "..", "people.csv"));
  });

  test("may say itself how an export is written, and where that is wrong", () => {
    const mapped = (more: string) =>
      minimal.replace(
        "file: people.csv",
        `file: people.csv, mapping: {header: [Nr], people: {person: [{column: Nr, ${more}}]}}`,
      );
    expect(read(mapped("as: cpr")).sources[0]?.mapping?.people?.person).toMatchObject([{column: "Nr", as: "cpr"}]);
    expect(mistake(mapped("as: CPR"))).toMatch(
      /line 5, column \d+ \(sources\.0\.mapping\.people\.person\.0\.as\): .*cpr/,
    );
    expect(mistake(mapped("as: cpr").replace("table: people", "table: units"))).toContain(
      "a table that the dialect or mapping has",
    );
    expect(mistake(minimal.replace("file: people.csv", "file: people.csv, dialect: sofd-units"))).toContain(
      "(sources.0.table): expected a table that the dialect or mapping has",
    );
  });

  test("says which unit became which, on a day or whenever", () => {
    const rows = "[{unit: T1, became: T2, day: 2025-07-01}, {unit: T3, became: T2}]";
    expect(read(`${minimal}succession: ${rows}\n`).succession).toEqual([
      {unit: "T1", became: "T2", day: "2025-07-01"},
      {unit: "T3", became: "T2"},
    ]);
    expect(read(minimal).succession).toEqual([]);
  });

  test("quarters are their last days, leap years and all", () => {
    const {periods} = read(minimal.replace("[2025-12-31]", "{from: 2024-01-01, to: 2024-09-29, every: quarter}"));
    expect(periods).toEqual(["2024-03-31", "2024-06-30"]);
    const months = read(minimal.replace("[2025-12-31]", "{from: 2024-02-01, to: 2024-03-31, every: month}")).periods;
    expect(months).toEqual(["2024-02-29", "2024-03-31"]);
  });

  test.each([
    [
      "a word that is none of the choices",
      minimal.replace("table: people", "table: poeple"),
      "line 5, column 27 (sources.0.table): expected people or units or networks or memberships or ties",
    ],
    [
      "a day that the calendar lacks",
      minimal.replace("2025-12-31", "2025-02-30"),
      "line 7, column 11 (periods.0): expected a date such as 2025-12-31",
    ],
    [
      "a key that nobody knows",
      `${minimal}anlysis: {seed: 1}\n`,
      "line 8, column 10 (anlysis): expected no such key here",
    ],
    [
      "a group too small to hide in",
      `${minimal}privacy: {minimumGroup: 2}\n`,
      "line 8, column 25 (privacy.minimumGroup): expected at least 3",
    ],
    [
      "text where a number belongs",
      `${minimal}analysis: {seed: tre}\n`,
      "line 8, column 18 (analysis.seed): expected a number",
    ],
    ["a key twice", `${minimal}name: again\n`, "line 8, column 1: expected YAML (duplicate key)"],
  ])("%s is answered with line, column and what was expected", (_what, text, answer) => {
    expect(mistake(text)).toBe(`small.yaml, ${answer}`);
  });

  test("nothing of the file's content is repeated in the answer", () => {
    expect(mistake(minimal.replace("table: people", "table: 010203-1234"))).not.toContain("010203");
  });
});

test("the pipelines of the house are sound, and editors check them by the schema that the program goes by", () => {
  for (const name of readdirSync("pipelines").filter((file) => file.endsWith(".yaml")))
    readPipeline(join("pipelines", name));
  expect(JSON.parse(readFileSync("pipelines/pipeline.schema.json", "utf8"))).toEqual(pipelineSchema());
});
