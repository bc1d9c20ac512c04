import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import type {Day} from "../src/model.ts";
import {pseudonymsBy} from "../src/pseudonym.ts";
import {Store} from "../src/store.ts";
import {folder} from "./files.ts";

const bin = resolve("bin/kronblad");

/** Two days of people, the second with a manager, and two keys; the pipeline file names one of them. */
function organisation() {
  const place = folder();
  mkdirSync(join(place, "data"));
  const header = "person_id,unit,manager_id,position,valid_from,valid_to\n";
  const write = (day: string, rows: string) => writeFileSync(join(place, "data", `people-${day}.csv`), header + rows);
  write("2026-01-01", "11111,U1,,,,\n22222,U1,,,,\n33333,U1,,,,\n");
  write("2026-02-01", "11111,U1,22222,,,\n22222,U1,,,,\n33333,U1,,,,\n");
  const pipeline = join(place, "p.yaml");
  const useKey = (name: string) =>
    writeFileSync(
      pipeline,
      `name: p
title: P
store: var/p.duckdb
sources:
  - {name: people, table: people, file: data/people-*.csv, day: yyyy-MM-dd, delivery: snapshot}
departments: own
periods: [2026-01-31]
thresholds: {leastUnits: 1, leastEmployees: 1}
privacy: {key: {file: ${name}}}
`,
    );
  const keys = ["old", "new"].map((name) => {
    execFileSync(bin, ["key", "new", join(place, name)]);
    return Buffer.from(readFileSync(join(place, name), "utf8").trim(), "hex");
  });
  const kronblad = (args: string[], input = "") => spawnSync(bin, args, {encoding: "utf8", input});
  const persons = async () => {
    const store = await Store.open(join(place, "var", "p.duckdb"));
    try {
      return (await store.snapshot("2026-02-15" as Day)).persons.map(({id, manager, position}) => [
        id,
        manager,
        position,
      ]);
    } finally {
      store.close();
    }
  };
  return {place, pipeline, useKey, keys, kronblad, persons};
}

test("a new key takes the place of the old one everywhere, and forgotten and corrected people stay so", async () => {
  const {place, pipeline, useKey, keys, kronblad, persons} = organisation();
  useKey("old");
  expect(kronblad(["ingest", pipeline]).status).toBe(0);
  expect(kronblad(["forget", pipeline], "33333").status).toBe(0);
  expect(
    kronblad(["correct", pipeline, "people", "--where", "unit=U1", "--set", "position=Leder"], "11111").stdout,
  ).toBe("corrected: 2 rows of deliveries\n");
  const expected = (key: Buffer) => {
    const [one, two] = ["11111", "22222"].map((id) => pseudonymsBy(key)("id", id));
    return [
      [one, two, "Leder"],
      [two, undefined, undefined],
    ].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  };
  expect(await persons()).toEqual(expected(keys[0]!));

  useKey("new");
  const refused = kronblad(["ingest", pipeline]);
  expect([refused.status, refused.stderr.includes("kronblad key rotate makes them anew")]).toEqual([3, true]);
  const rotated = kronblad(["key", "rotate", pipeline, "--from", join(place, "old")]);
  expect(rotated).toMatchObject({status: 0, stderr: ""});
  expect(await persons()).toEqual(expected(keys[1]!));
  expect(kronblad(["show", pipeline], "22222").status).toBe(0);
  // What comes later is by the new key, is corrected, and does not bring anybody back.
  writeFileSync(
    join(place, "data", "people-2026-02-01.csv"),
    "person_id,unit,manager_id,position,valid_from,valid_to\n22222,U1,,,,\n11111,U1,22222,,,\n33333,U1,,,,\n",
  );
  expect(kronblad(["ingest", pipeline]).status).toBe(0);
  expect(await persons()).toEqual(expected(keys[1]!));
}, 180_000);

test("without the file that a pseudonym came from nothing is done", async () => {
  const {place, pipeline, useKey, kronblad, persons} = organisation();
  useKey("old");
  expect(kronblad(["ingest", pipeline]).status).toBe(0);
  const before = await persons();
  for (const day of ["2026-01-01", "2026-02-01"]) rmSync(join(place, "data", `people-${day}.csv`));
  writeFileSync(
    join(place, "data", "people-2026-02-01.csv"),
    "person_id,unit,manager_id,position,valid_from,valid_to\n11111,U1,,,,\n",
  );
  useKey("new");
  const rotated = kronblad(["key", "rotate", pipeline, "--from", join(place, "old")]);
  expect(rotated.status).toBe(1);
  expect(rotated.stderr).toContain("2 pseudonyms are of files that are gone");
  expect(await persons()).toEqual(before);
}, 180_000);
