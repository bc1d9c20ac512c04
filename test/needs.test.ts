import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {Score} from "../src/metric.ts";
import {assertKnown, neededPairs, readNeeds} from "../src/needs.ts";
import {Scores} from "../src/scores.ts";
import {score} from "./fixtures/issue.ts";

const folder = mkdtempSync(join(tmpdir(), "kronblad-needs-"));
function written(text: string | Uint8Array): string {
  const file = join(folder, "needs.csv");
  writeFileSync(file, text);
  return file;
}

describe("the file", () => {
  test("is read as it is written, by people or by a spreadsheet", () => {
    const expected = [
      {group: "SO", other: "BE", need: 3, line: 2},
      {group: "Ældre", other: "KF", need: 0, line: 4},
    ];
    expect(readNeeds(written("department,other,need\nSO,BE,3\n\nÆldre,KF,0\n"))).toEqual(expected);
    expect(readNeeds(written('\ufeffdepartment; other; need\r\n"SO";BE;3\r\n\r\nÆldre;KF;0'))).toEqual(expected);
    expect(readNeeds(written("need,other,department\n3,BE,SO\n"))).toEqual(expected.slice(0, 1));
    expect(readNeeds(written("department,other,need\n"))).toEqual([]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ["nothing", "", /line 1: expected the columns department, other, need$/],
    ["a column short", "department,other\nA,B\n", /line 1: expected the columns department, other, need/],
    ["a column more", "department,other,need,note\nA,B,1,x\n", /line 1: expected .* and no others$/],
    ["a cell short", "department,other,need\nA,B\n", /line 2: expected as many cells as columns$/],
    ["a need of 4", "department,other,need\nA,B,1\nA,C,4\n", /line 3, need: expected 0, 1, 2 or 3$/],
    ["no department", "department,other,need\n,B,1\n", /line 2, department: expected the id of a department$/],
    ["with itself", "department,other,need\nA,A,1\n", /line 2: expected two different departments$/],
    ["a pair twice", "department,other,need\nA,B,1\n\nB,A,2\n", /line 4: expected each pair of departments once$/],
    ["another encoding", Uint8Array.of(0xc6, 0x6c), /expected a file of needs that can be read, in UTF-8$/],
  ])("%s: refused, with the line", (_, text, why) => {
    expect(() => readNeeds(written(text))).toThrow(why);
  });

  test("that is not there", () => {
    expect(() => readNeeds(join(folder, "none.csv"))).toThrow(/expected a file of needs that can be read/);
  });

  test("may only name departments that there are", () => {
    const needs = readNeeds(written("department,other,need\nA,B,1\nA,X,1\n"));
    expect(() => assertKnown("needs.csv", needs, ["A", "B", "X"])).not.toThrow();
    expect(() => assertKnown("needs.csv", needs, ["A", "B"])).toThrow(
      "needs.csv, line 3: expected ids of departments of the last period",
    );
  });
});

test("needed pairs with few people in common: those needed most first; of departments that are there", () => {
  const people = (subject: string, other: string, value: number): Score =>
    score({metric: "pair-people", of: "group-pair", subject, other, value, n: value});
  const department = (subject: string): Score =>
    score({metric: "participation", of: "group", subject, value: 0.5, n: 40});
  const scores = new Scores([
    ...["A", "B", "C", "D"].map(department),
    people("A", "B", 4),
    people("A", "C", 5),
    people("B", "C", 0),
  ]);
  const need = (group: string, other: string, much: number) => ({group, other, need: much});
  const needs = [
    need("A", "B", 1),
    need("A", "C", 3),
    need("C", "B", 3),
    need("D", "A", 2),
    need("B", "D", 0),
    need("A", "X", 3),
  ];
  // A and C have five; B and D are not needed; X is not there; A and D have no row: they do not meet.
  expect(neededPairs(scores, needs, 5)).toEqual([
    {subject: "B", other: "C", need: 3},
    {subject: "A", other: "D", need: 2},
    {subject: "A", other: "B", need: 1},
  ]);
  expect(neededPairs(scores, [], 5)).toEqual([]);
});
