import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {folder} from "./files.ts";

const bin = resolve("bin/kronblad");
const kronblad = (...args: string[]) => spawnSync(bin, args, {encoding: "utf8"});

/** 120 people, most of whose networks are of 2023 to 2025, with keyed ids; measured long ago, and on a day that is to come. */
function organisation() {
  const place = folder();
  mkdirSync(join(place, "data"));
  const options = ["--persons", "120", "--networks", "8", "--seed", "3", "--unplanted"];
  expect(kronblad("generate", ...options, join(place, "data")).status).toBe(0);
  expect(kronblad("key", "new", join(place, "key")).status).toBe(0);
  const pipeline = join(place, "p.yaml");
  const tables = ["people", "units", "networks", "memberships"];
  const write = (retention: string) =>
    writeFileSync(
      pipeline,
      `name: p
title: Lille Kommune
store: var/p.duckdb
output: reports
sources:
${tables.map((table) => `  - {name: ${table}, table: ${table}, file: data/${table}.csv}`).join("\n")}
departments: {depth: 2}
periods: [2023-12-31, 2099-12-31]
analysis: {draws: {whole: 19, pairs: 19}, nullModels: [memberships]}
privacy: {key: {file: key}${retention}}
reports: [{audience: management, language: da}, {audience: secretariat, language: da}]
`,
    );
  return {place, pipeline, write};
}

test("a period that lost rows is never measured again, stays as it was published, and says so", () => {
  const {place, pipeline, write} = organisation();
  write("");
  expect(kronblad("run", pipeline).status).toBe(0);
  const old = join(place, "reports", "p", "2023-12-31", "run.json");
  const before = readFileSync(old, "utf8");
  write(", retention: {history: 24}");
  const again = kronblad("run", pipeline);
  expect(again.stderr).toContain("2023-12-31 stays as it was measured: rows that it rests on are past retention");
  expect(again.stderr).not.toContain("measured 2023-12-31");
  expect(again.status).toBe(0);
  expect(readFileSync(old, "utf8")).toBe(before);
  // What was published says so from now on, and so does what is published now.
  const note = "Tallene til og med 4. kvartal 2023 er fra dengang, de blev målt.";
  expect(readFileSync(join(place, "reports", "p", "2023-12-31", "frozen.txt"), "utf8")).toContain(note);
  for (const audience of ["management", "secretariat"])
    expect(readFileSync(join(place, "reports", "p", "latest", audience, "da", "index.html"), "utf8")).toContain(note);
  const once = kronblad("run", pipeline);
  expect(once.stderr).toContain("people: unchanged");

  // Where it never was measured, it can't be any more.
  rmSync(join(place, "var"), {recursive: true});
  rmSync(join(place, "reports"), {recursive: true});
  const late = kronblad("run", pipeline);
  expect(late.stderr).toContain("2023-12-31 can't be measured any more");
  expect(late.status).toBe(0);
  expect([existsSync(old), existsSync(join(place, "reports", "p", "2099-12-31", "run.json"))]).toEqual([false, true]);
}, 180_000);
