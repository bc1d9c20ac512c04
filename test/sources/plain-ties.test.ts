import {expect, test} from "vitest";
import {plainPeople} from "../../src/sources/plain-people.ts";
import {plainTies} from "../../src/sources/plain-ties.ts";
import {fileOf, readAll} from "../files.ts";

test("ties", async () => {
  const file = fileOf(
    "from,to,date,weight,kind\nP1,P2,2025-05-01,2.5,advice\nP2,P2,,,\nP1,,,,\nP1,P2,,0,\nP1,P2,,-1,\nP1,P2,1 May,,\n",
  );
  const {rows} = await readAll(plainTies, file);
  const weight = {reason: "weight", column: "weight", expected: "a number above 0 such as 2.5"};
  expect(rows).toEqual([
    {line: 2, fact: {from: "P1", to: "P2", day: "2025-05-01", weight: 2.5, kind: "advice"}},
    {line: 3, fact: {from: "P2", to: "P2", day: undefined, weight: undefined, kind: undefined}},
    {line: 4, reason: "empty-key", column: "to", expected: "an id"},
    {line: 5, ...weight},
    {line: 6, ...weight},
    {line: 7, reason: "date", column: "date", expected: "a date such as 2026-01-31"},
  ]);
});

test("only who and whom must be there, and the kind may be called relation", async () => {
  const {rows, summary} = await readAll(plainTies, fileOf("from;to;relation;asked\nP1;P2;friendship;yes\n"));
  expect(rows).toEqual([
    {line: 2, fact: {from: "P1", to: "P2", day: undefined, weight: undefined, kind: "friendship"}},
  ]);
  expect(summary.columns.get("kind")).toBe("relation");
  expect(summary.ignored.get("asked")).toBe(1);
});

test("both ends of a tie get the pseudonym that the person has in the people file", async () => {
  const options = {ids: "identifier", key: Buffer.alloc(32, 1)} as const;
  const columns = "person_id,unit,manager_id,position,valid_from,valid_to";
  const people = await readAll(plainPeople, fileOf(`${columns}\nP1,,,,,\nP2,,,,,\n`), options);
  const [first, second] = people.rows.map((row) => ("fact" in row ? row.fact.person : undefined));
  expect(first).toMatch(/^p_[0-9a-f]{32}$/);
  const {rows} = await readAll(plainTies, fileOf("from,to\nP2,P1\n"), options);
  expect(rows).toMatchObject([{fact: {from: second, to: first}}]);
});
