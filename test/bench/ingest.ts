import {spawnSync} from "node:child_process";
import {once} from "node:events";
import {createReadStream, createWriteStream, existsSync, mkdirSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {DuckDBInstance} from "@duckdb/node-api";
import {parse} from "csv-parse";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {deliveryOf} from "../../src/sources/index.ts";
import {inMemory, Store} from "../../src/store.ts";
import {doJob, job, median, took} from "./jobs.ts";

/**
 * Loading the memberships and people of a big organisation, beside what only takes the same files apart. Every job runs in
 * a process of its own, the jobs in turn; medians, and the ratio to DuckDB's bare reader in the same round.
 *
 *     npm run bench -- [rows of memberships, 10000000] [rounds, 3]
 */
const rowCount = Number(process.argv[2] ?? 10_000_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = join(tmpdir(), `kronblad-bench-${rowCount}`);
const tables = ["units", "people", "networks", "memberships"] as const;
const fileOf = (table: string) => join(folder, `${table}.csv`);

const jobs: Readonly<Record<string, () => Promise<void>>> = {
  "DuckDB read_csv, typed, nothing checked": async () => {
    const connection = await (await DuckDBInstance.create(inMemory, {threads: "2", memory_limit: "2GB"})).connect();
    const dates = (from: string, to: string) => `'${from}': 'date', '${to}': 'date'`;
    for (const [table, columns] of [
      [
        "people",
        `{person_id: 'varchar', unit: 'varchar', manager_id: 'varchar', position: 'varchar', ${dates("valid_from", "valid_to")}}`,
      ],
      ["memberships", `{person_id: 'varchar', network_id: 'varchar', role: 'varchar', ${dates("from", "to")}}`],
    ] as const) {
      await connection.run(
        `create table ${table} as from read_csv('${fileOf(table)}', header = true, auto_detect = false, delim = ',',
         quote = '"', columns = ${columns}, store_rejects = true)`,
      );
    }
  },
  "csv-parse, records counted": async () => {
    for (const table of ["people", "memberships"]) {
      const parser = createReadStream(fileOf(table)).pipe(parse({info: true, relax_column_count: true}));
      let records = 0;
      parser.on("readable", () => {
        while (parser.read() !== null) records += 1;
      });
      await once(parser, "end");
      if (records < rowCount / 10) throw new Error(`records lost: ${table}`);
    }
  },
  "kronblad, loaded into a store": async () => {
    const store = await Store.open(join(folder, "bench.duckdb"), {files: tables.map(fileOf)});
    const reports = await store.load(
      tables.map((table) =>
        deliveryOf({name: table, table, dialect: "plain", file: fileOf(table), ids: "opaque"}, undefined),
      ),
    );
    store.close();
    const memberships = reports.find(({table}) => table === "memberships");
    if (memberships?.read !== rowCount) throw new Error("rows lost");
  },
};

async function make(): Promise<void> {
  const random = randomFor(1, "bench");
  const below = (n: number) => integerBelow(random, n);
  const day = () => `20${10 + below(15)}-0${1 + below(9)}-${10 + below(19)}`;
  const persons = Math.ceil(rowCount / 10);
  const [units, networks] = [Math.ceil(persons / 50), Math.ceil(persons / 20)];
  await write("units", "unit_id,name,parent_id", units, (i) => `U${i},Unit ${i},${i === 0 ? "" : "U0"}`);
  await write(
    "people",
    "person_id,unit,manager_id,position,valid_from,valid_to",
    persons,
    (i) => `P${i},U${below(units)},,nurse,${day()},`,
  );
  await write(
    "networks",
    "network_id,name,anchor_unit,start_date,end_date,kind",
    networks,
    (i) => `N${i},Network ${i},U${below(units)},2005-01-01,,network`,
  );
  // One row in two hundred is broken: somebody unknown, a day that is none, a cell too many.
  const broken = [
    () => `X${below(1000)},N${below(networks)},member,${day()},`,
    () => `P${below(persons)},N${below(networks)},member,2020-02-31,`,
    () => `P${below(persons)},N${below(networks)},member,${day()},,`,
  ];
  await write("memberships", "person_id,network_id,role,from,to", rowCount, () => {
    const bad = below(200) === 0 ? broken[below(3)] : undefined;
    return bad?.() ?? `P${below(persons)},N${below(networks)},member,${day()},${below(3) === 0 ? "2026-01-01" : ""}`;
  });
}

async function write(table: string, header: string, count: number, row: (i: number) => string): Promise<void> {
  const out = createWriteStream(fileOf(table));
  let text = `${header}\n`;
  for (let i = 0; i < count; i += 1) {
    text += `${row(i)}\n`;
    if (text.length < 2 ** 18) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "close");
}

if (job !== undefined) {
  await doJob(jobs[job]);
} else {
  mkdirSync(folder, {recursive: true});
  if (!existsSync(fileOf("memberships"))) await make();
  const names = Object.keys(jobs);
  const bench = {bench: fileURLToPath(import.meta.url), rows: rowCount, store: join(folder, "bench.duckdb")};
  const results = Array.from({length: rounds}, () => names.map((name) => took(name, bench)));
  const bare = results.map(([first]) => first?.seconds ?? Number.NaN);
  const all = rowCount * 1.1;
  process.stdout.write(
    `${rowCount} memberships and ${rowCount / 10} people, ${rounds} rounds; ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
  );
  for (const [at, name] of names.entries()) {
    const rows = results.map((round) => round[at] ?? {seconds: Number.NaN, megabytes: Number.NaN});
    const seconds = median(rows.map((row) => row.seconds));
    const ratio = median(rows.map((row, round) => row.seconds / (bare[round] ?? Number.NaN)));
    const peak = median(rows.map(({megabytes}) => megabytes));
    process.stdout.write(
      `${name.padEnd(42)} ${seconds.toFixed(2).padStart(7)} s ${(all / seconds / 1e6).toFixed(2).padStart(6)} M rows/s ${ratio.toFixed(1).padStart(6)} x bare ${peak.toFixed(0).padStart(6)} MB\n`,
    );
  }
  spawnSync(process.execPath, [fileURLToPath(new URL("dialect.ts", import.meta.url))], {stdio: "inherit"});
}
