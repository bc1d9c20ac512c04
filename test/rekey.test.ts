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

test("without the file that a pseudonym came from nothing is done, unless such persons are to be unlinked", async () => {
  const {place, pipeline, useKey, keys, kronblad, persons} = organisation();
  useKey("old");
  expect(kronblad(["ingest", pipeline]).status).toBe(0);
  expect(kronblad(["forget", pipeline], "33333").status).toBe(0);
  const before = await persons();
  const file = (day: string) => join(place, "data", `people-${day}.csv`);
  const old = readFileSync(file("2026-01-01"), "utf8");
  rmSync(file("2026-01-01"));
  rmSync(file("2026-02-01"));
  useKey("new");
  const rotate = (...more: string[]) => kronblad(["key", "rotate", pipeline, "--from", join(place, "old"), ...more]);
  // Without any file at all it is told of which deliveries.
  const without = rotate();
  expect(without.status).toBe(1);
  expect(without.stderr).toContain("the store is as it was");
  expect(without.stderr).toContain("  people of 2026-01-01 (people-2026-01-01.csv): 2 pseudonyms\n");
  expect(without.stderr).toContain("  people of 2026-02-01 (people-2026-02-01.csv): 2 pseudonyms\n");
  writeFileSync(file("2026-02-01"), "person_id,unit,manager_id,position,valid_from,valid_to\n11111,U1,,,,\n");
  expect(rotate().stderr).toContain("  people of 2026-01-01 (people-2026-01-01.csv): 1 pseudonyms\n");
  expect(await persons()).toEqual(before);
  // By a key that the store is not by, everybody would be unlinked.
  expect(rotate("--from", join(place, "new"), "--unlink")).toMatchObject({status: 3});
  expect(await persons()).toEqual(before);

  const done = rotate("--unlink");
  expect(done.status).toBe(0);
  expect(done.stdout).toContain("unlinked: 1 pseudonyms, which no key leads to\n");
  expect(done.stdout).toContain("up to 1 ids of people who were forgotten are in none of the files");
  const one = pseudonymsBy(keys[1]!)("id", "11111");
  const after = await persons();
  // Of the other, who manages the one, all is as it was but for the name.
  const two = after.map(([id]) => id).find((id) => id !== one)!;
  expect(new Set(after)).toEqual(
    new Set([
      [one, two, undefined],
      [two, undefined, undefined],
    ]),
  );
  const known = keys.map((key) => pseudonymsBy(key)("id", "22222"));
  expect(two).toMatch(/^p_[0-9a-f]{32}$/);
  expect(known).not.toContain(two);
  // Whoever comes back is somebody new.
  expect(kronblad(["show", pipeline], "22222")).toMatchObject({status: 1});
  writeFileSync(file("2026-03-01"), old.replace("33333,U1,,,,\n", ""));
  expect(kronblad(["ingest", pipeline, "--accept-shrink"]).status).toBe(0);
  expect(kronblad(["show", pipeline], "22222")).toMatchObject({status: 0});
}, 180_000);

test("units of a chain of managers, whose ids are of their managers' pseudonyms, are made anew too", async () => {
  const {place, pipeline, useKey, kronblad} = organisation();
  writeFileSync(
    join(place, "data", "chain.csv"),
    "Person,Manager,Team\nc@x.dk,b@x.dk,Øst\nb@x.dk,a@x.dk,Skole\na@x.dk,,By\n",
  );
  const mapping = `{header: [Person], units: {chain: {person: {column: Person, as: email}, manager: {column: Manager, as: email}}, name: Team},
      people: {person: [{column: Person, as: email}], manager: {column: Manager, as: email}, chain: true}}`;
  const withChain = (key: string) => {
    useKey(key);
    const sources = ["units", "people"].map(
      (table) => `  - {name: ${table}, table: ${table}, file: data/chain.csv, mapping: ${mapping}}\n`,
    );
    const text = readFileSync(pipeline, "utf8");
    writeFileSync(pipeline, text.replace(/ {2}- .*\n/, sources.join("")));
  };
  const ids = async (store: string) => {
    const open = await Store.open(store);
    const {units, persons} = await open.snapshot("2026-02-15" as Day);
    open.close();
    return [units.map(({id, parent}) => [id, parent]), persons.map(({id, unit}) => [id, unit])];
  };
  withChain("old");
  expect(kronblad(["ingest", pipeline])).toMatchObject({status: 0});
  withChain("new");
  expect(kronblad(["key", "rotate", pipeline, "--from", join(place, "old")])).toMatchObject({status: 0});
  const rotated = await ids(join(place, "var", "p.duckdb"));
  // The same as if there had never been another key.
  rmSync(join(place, "var"), {recursive: true});
  expect(kronblad(["ingest", pipeline])).toMatchObject({status: 0});
  expect(rotated).toEqual(await ids(join(place, "var", "p.duckdb")));
  expect(rotated[0]).toHaveLength(2);
}, 180_000);
