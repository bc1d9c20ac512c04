import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {assertKnown, readNeeds} from "../src/needs.ts";

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
