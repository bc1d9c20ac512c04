import {expect, test} from "vitest";
import {plainPeople} from "../../src/sources/plain-people.ts";
import {fileOf, readAll} from "../files.ts";

const key = Buffer.from("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "hex");

test("people in full", async () => {
  const file = fileOf(
    [
      "person_id,unit,manager_id,position,valid_from,valid_to,kind,share,is_manager",
      "P1,U1,P9,Pædagog,2024-01-01,2025-01-01,employee,0.8,no",
      "P2,,,,,,politician,,",
      "P3,U1,,,,,,1,ja",
    ].join("\n"),
  );
  const {rows} = await readAll(plainPeople, file);
  const none = {unit: undefined, manager: undefined, position: undefined, from: undefined, to: undefined};
  expect(rows).toEqual([
    {
      line: 2,
      fact: {
        person: "P1",
        unit: "U1",
        manager: "P9",
        position: "Pædagog",
        from: "2024-01-01",
        to: "2025-01-01",
        kind: "employee",
        share: 0.8,
        isManager: false,
      },
    },
    {line: 3, fact: {...none, person: "P2", kind: "politician", share: undefined, isManager: undefined}},
    {line: 4, fact: {...none, person: "P3", unit: "U1", kind: "employee", share: 1, isManager: true}},
  ]);
});

test("people without the columns that need not be there", async () => {
  const file = fileOf("person_id,unit,manager_id,position,valid_from,valid_to\nP1,U1,,,,\n");
  const {rows} = await readAll(plainPeople, file);
  expect(rows).toMatchObject([{fact: {kind: "employee", share: undefined, isManager: undefined}}]);
});

test("identifiers of persons and managers become keyed pseudonyms", async () => {
  const file = fileOf("person_id,unit,manager_id,position,valid_from,valid_to\nÅse,U1,P00001,,,\n,U1,,,,\n");
  const {rows} = await readAll(plainPeople, file, {ids: "identifier", key});
  // The same two digests as in pseudonym.test.ts, by openssl.
  expect(rows).toMatchObject([
    {fact: {person: "p_9c9f8e74ce3cedbe40cddc688508c8b2", manager: "p_2f30c0a902e1affba3ce58200fa9d009"}},
    {line: 3, reason: "empty-key", column: "person_id"},
  ]);
});

test("identifiers are refused without a key, before anything is read", async () => {
  const reading = readAll(plainPeople, "people.csv", {ids: "identifier", key: undefined});
  await expect(reading).rejects.toThrow("people.csv: expected a key for its identifiers");
});

test("a registration number is not an opaque id", async () => {
  const file = fileOf("person_id,unit,manager_id,position,valid_from,valid_to\n610366-1004,,,,,\nP1,,6103661004,,,\n");
  const {rows} = await readAll(plainPeople, file);
  expect(rows).toEqual([
    {line: 2, reason: "registration-number", column: "person_id", expected: "an opaque id"},
    {line: 3, reason: "registration-number", column: "manager_id", expected: "an opaque id"},
  ]);
});

test("every cell that can't be read makes its row a refusal with line, column and what was expected", async () => {
  const file = fileOf(
    [
      "person_id,unit,manager_id,position,valid_from,valid_to,kind,share,is_manager",
      "P1,U1,,,2024-02-30,,,,",
      "P1,U1,,,,31-12-2024,,,",
      "P1,U1,,,,,robot,,",
      "P1,U1,,,,,,37,",
      "P1,U1,,,,,,,x",
    ].join("\n"),
  );
  const {rows} = await readAll(plainPeople, file);
  expect(rows).toEqual([
    {line: 2, reason: "date", column: "valid_from", expected: "a date such as 2026-01-31"},
    {line: 3, reason: "date", column: "valid_to", expected: "a date such as 2026-01-31"},
    {line: 4, reason: "kind", column: "kind", expected: "employee, politician, citizen, partner"},
    {line: 5, reason: "share", column: "share", expected: "a share from 0 to 1 such as 0.8"},
    {line: 6, reason: "flag", column: "is_manager", expected: "yes or no"},
  ]);
});
