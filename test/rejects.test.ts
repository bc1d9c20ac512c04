import {expect, test} from "vitest";
import {da} from "../src/languages/da.ts";
import {en} from "../src/languages/en.ts";
import {noteList, rejectList, rejectTable} from "../src/rejects.ts";
import type {Reject} from "../src/store.ts";

const at = (line: number, reason: Reject["reason"], column?: string): Reject => ({
  source: "HR",
  file: "people.csv",
  day: undefined,
  sha256: "ab12",
  line,
  column,
  reason,
  expected: "a date such as 2026-01-31",
});

test("rows are grouped by source, column and reason, in the owner's language", () => {
  const rejects = [
    at(4, "date", "valid_from"),
    at(9, "date", "valid_from"),
    at(7, "cell-count"),
    at(8, "date", "valid_to"),
  ];
  expect(rejectList(rejects, da).split("\n")).toEqual([
    "HR (people.csv): 4 rækker afvist",
    "  valid_from: datoen findes ikke eller er skrevet på en anden måde end 2026-01-31: linjerne 4, 9",
    "  rækken har ikke lige så mange felter som overskriften: linje 7",
    "  valid_to: datoen findes ikke eller er skrevet på en anden måde end 2026-01-31: linje 8",
  ]);
  expect(rejectList(rejects.slice(2, 3), en)).toBe(
    "HR (people.csv): 1 row refused\n  the row has not as many cells as the header: line 7",
  );
  expect(rejectList([], da)).toBe("Alle rækker er indlæst.");
});

test("of many lines the first twelve are named, and how many more there are", () => {
  const many = Array.from({length: 1015}, (_, i) => at(i + 2, "unknown-person", "person_id"));
  expect(rejectList(many, da)).toMatch(/: linjerne 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 og 1\.003 til$/);
  expect(rejectList(many, en)).toMatch(/13 and 1,003 more$/);
});

test("the table has a row for each, and no cell that a spreadsheet would run", () => {
  const [head, row] = rejectTable([{...at(4, "date", "valid_from"), source: "=cmd()"}]).split("\n");
  expect(head).toBe("source,file,sha256,line,column,reason,expected");
  expect(row).toBe("'=cmd(),people.csv,ab12,4,valid_from,date,a date such as 2026-01-31");
});

test("what was put right or is odd in rows that are loaded is counted by file and kind", () => {
  const delivery = {source: "HR", file: "people.csv", repaired: {padded: 3}, warned: {"start-missing": 1200}};
  const plain = {source: "Netværk", file: "networks.csv", repaired: {}, warned: {}};
  expect(noteList([delivery, plain], da).split("\n")).toEqual([
    "HR (people.csv): indlæst, men rettet eller med mangler, i så mange rækker",
    "  foranstillede nuller sat på: 3",
    "  startdatoen mangler: 1.200",
  ]);
  expect(noteList([plain], da)).toBe("");
});

test("the files of a series are told apart", () => {
  const rejects = [at(4, "date"), {...at(5, "date"), file: "people-2.csv"}];
  expect(
    rejectList(rejects, en)
      .split("\n")
      .filter((line) => !line.startsWith(" ")),
  ).toEqual(["HR (people.csv): 1 row refused", "HR (people-2.csv): 1 row refused"]);
});
