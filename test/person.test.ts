import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {idsOf} from "../src/person.ts";
import {pseudonymsBy} from "../src/pseudonym.ts";
import {folder} from "./files.ts";

const key = Buffer.alloc(32, 7);

test("what is typed may be any key that it can be read as, and an opaque id", () => {
  const pseudonym = pseudonymsBy(key);
  const cpr = idsOf(" 610366-1004\n", key);
  expect(cpr).toContain(pseudonym("cpr", "6103661004"));
  expect(cpr).toContain(pseudonym("employee", "610366-1004"));
  expect(cpr).toContain("610366-1004");
  expect(idsOf("Anne@Solbaek.DK", key)).toContain(pseudonym("email", "anne@solbaek.dk"));
  expect(idsOf("Kjær, Anne", key)).toContain(pseudonym("name", "anne kjær"));
  expect(idsOf("610366-1004", key)).not.toContain(pseudonym("cpr", "610366-1004"));
  expect(idsOf("010190abc1", key)).toContain(pseudonym("cpr", "010190ABC1"));
  expect(idsOf("P1", undefined)).toEqual(["P1"]);
});

test("show and forget on the command line, with the identifier typed and never said again", () => {
  const place = folder();
  const bin = resolve("bin/kronblad");
  mkdirSync(join(place, "data"));
  execFileSync(bin, ["key", "new", join(place, "key")]);
  const people = (rows: string) =>
    writeFileSync(join(place, "data", "people.csv"), `person_id,unit,manager_id,position,valid_from,valid_to\n${rows}`);
  people("6103661004,U1,,Leder,2020-01-01,\n6203661005,U1,6103661004,,,\n");
  writeFileSync(join(place, "data", "units.csv"), "unit_id,name,parent_id\nU1,Skole,\n");
  writeFileSync(
    join(place, "p.yaml"),
    `name: p
title: P
store: var/p.duckdb
sources:
  - {name: people, table: people, file: data/people.csv}
  - {name: units, table: units, file: data/units.csv}
departments: own
periods: [2025-12-31]
thresholds: {leastUnits: 1, leastEmployees: 1}
privacy: {key: {file: key}}
`,
  );
  const pipeline = join(place, "p.yaml");
  const kronblad = (verb: string, input: string, ...options: string[]) =>
    spawnSync(bin, [verb, pipeline, ...options], {encoding: "utf8", input});
  expect(kronblad("ingest", "").status).toBe(0);
  const shown = kronblad("show", "610366-1004\n", "--language", "da");
  // The plain dialect keys by `id`, under which a dash is part of the number.
  expect([shown.status, shown.stderr]).toEqual([1, "kronblad: nobody in the store goes by that\n"]);
  const list = kronblad("show", "6103661004\n", "--language", "da");
  expect(list.stdout).toContain(
    "Ansættelser\n  kilde: people; linje: 2; slags: employee; enhed: U1; stilling: Leder; fra: 2020-01-01",
  );
  expect(list.stdout).toContain("Leder for\n  antal: 1");
  const gone = kronblad("forget", "6103661004");
  expect(gone).toMatchObject({status: 0, stdout: expect.stringMatching(/^forgotten: 1 rows/)});
  people("6103661004,U1,,Leder,2020-01-01,\n6203661005,U1,6103661004,,,\n6303661006,U1,,,,\n");
  expect(kronblad("ingest", "").status).toBe(0);
  expect(kronblad("show", "6103661004").status).toBe(1);
  expect(kronblad("show", "6303661006").status).toBe(0);
  expect(kronblad("forget", "").stderr).toBe("kronblad: expected an identifier of the person on standard input\n");
  for (const text of [list, gone].map(({stdout, stderr}) => stdout + stderr)) expect(text).not.toMatch(/\d{10}/);
  for (const file of readdirSync(join(place, "var")))
    expect(readFileSync(join(place, "var", file)).includes("6103661004")).toBe(false);
}, 180_000);
