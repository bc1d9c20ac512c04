import {expect, test} from "vitest";
import {da} from "../src/languages/da.ts";
import {en} from "../src/languages/en.ts";
import type {Day, PersonId, UnitId} from "../src/model.ts";
import {noteList, rejectList, rejectTable} from "../src/rejects.ts";
import {inMemory, type Reject, Store} from "../src/store.ts";
import {delivered} from "./deliveries.ts";

const day = (written: string) => written as Day;

/** So many people of a store, each in a unit that is not there; and one whose dates can't be. */
async function refused(count: number): Promise<Store> {
  const store = await Store.open(inMemory);
  const lost = Array.from({length: count}, (_, i) => ({person: `p${i}` as PersonId, unit: "U9" as UnitId}));
  const short = {person: "q" as PersonId, unit: "U1" as UnitId, from: day("2026-01-01"), to: day("2026-01-01")};
  await store.load([
    delivered("units", [{id: "U1" as UnitId, name: "U"}]),
    delivered("people", [...lost, short], {source: "HR"}),
  ]);
  return store;
}

const alike = (reason: Reject["reason"], lines: readonly number[], column?: string, file = "people.csv") => ({
  source: "HR",
  file,
  column,
  reason,
  count: lines.length,
  lines,
});

test("rows are listed by source, column and reason, in the owner's language", () => {
  const rejects = [alike("date", [4, 9], "valid_from"), alike("cell-count", [7]), alike("date", [8], "valid_to")];
  expect(rejectList(rejects, da).split("\n")).toEqual([
    "HR (people.csv): 4 rækker afvist",
    "  valid_from: datoen findes ikke eller er skrevet på en anden måde end 2026-01-31: linjerne 4, 9",
    "  rækken har ikke lige så mange felter som overskriften: linje 7",
    "  valid_to: datoen findes ikke eller er skrevet på en anden måde end 2026-01-31: linje 8",
  ]);
  expect(rejectList(rejects.slice(1, 2), en)).toBe(
    "HR (people.csv): 1 row refused\n  the row has not as many cells as the header: line 7",
  );
  expect(rejectList([], da)).toBe("Alle rækker er indlæst.");
});

test("of many lines the first are named, and how many more there are", async () => {
  // On lines 2 to 3,001 rows of the unknown unit, and on 3,002 that of the day that ends before it began.
  const store = await refused(3000);
  const rejects = await store.alikeRejects(12);
  expect(rejects).toEqual([
    {...alike("unknown-unit", [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], "unit", "HR.csv"), count: 3000},
    alike("end-before-start", [3002], "to", "HR.csv"),
  ]);
  expect(rejectList(rejects, da)).toContain("linjerne 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 og 2.988 til\n");
  expect(rejectList(rejects, en)).toContain("13 and 2,988 more\n");
  store.close();
});

test("all of them are given some at a time, in the order of their lines, whatever else is asked meanwhile", async () => {
  const store = await refused(3000);
  const lines: number[] = [];
  let most = 0;
  for await (const some of store.rejects()) {
    most = Math.max(most, some.length);
    lines.push(...some.map(({line}) => line));
    await store.deliveries();
  }
  expect(lines).toEqual(Array.from({length: 3001}, (_, i) => i + 2));
  expect(most).toBeLessThan(3001);
  store.close();
});

test("a check gives the first of each delivery", async () => {
  const store = await Store.open(inMemory);
  const of = (source: string) =>
    delivered(
      "people",
      [2, 3, 4].map((line) => ({person: `${source}${line}` as PersonId, unit: "U" as UnitId})),
      {source},
    );
  const {reports, rejects} = await store.check(
    [delivered("units", [{id: "V" as UnitId, name: "V"}]), of("B"), of("A")],
    {firstRejects: 2},
  );
  expect(rejects.map(({source, line, reason}) => `${source} ${line} ${reason}`)).toEqual([
    "A 2 unknown-unit",
    "A 3 unknown-unit",
    "B 2 unknown-unit",
    "B 3 unknown-unit",
  ]);
  expect(reports.map(({rejected}) => rejected["unknown-unit"])).toEqual([undefined, 3, 3]);
  store.close();
});

test("the table has a row for each, and no cell that a spreadsheet would run", async () => {
  const row: Reject = {
    source: "=cmd()",
    day: undefined,
    file: "people.csv",
    sha256: "ab12",
    line: 4,
    column: "valid_from",
    reason: "date",
    expected: "a date such as 2026-01-31",
  };
  async function* rows() {
    yield [row];
    yield await Promise.resolve([{...row, line: 5, column: undefined}]);
  }
  expect((await Array.fromAsync(rejectTable(rows()))).join("").split("\n")).toEqual([
    "source,file,sha256,line,column,reason,expected",
    "'=cmd(),people.csv,ab12,4,valid_from,date,a date such as 2026-01-31",
    "'=cmd(),people.csv,ab12,5,,date,a date such as 2026-01-31",
    "",
  ]);
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
  const rejects = [alike("date", [4]), alike("date", [5], undefined, "people-2.csv")];
  expect(
    rejectList(rejects, en)
      .split("\n")
      .filter((line) => !line.startsWith(" ")),
  ).toEqual(["HR (people.csv): 1 row refused", "HR (people-2.csv): 1 row refused"]);
});
