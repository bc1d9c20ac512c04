import {once} from "node:events";
import {createReadStream, mkdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "csv-parse";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {read} from "../../src/source.ts";
import {deliveryOf, sourceOf} from "../../src/sources/index.ts";
import {Store} from "../../src/store.ts";
import {doJob, job, median, took} from "./jobs.ts";

/**
 * Reading and loading a payroll system's list of employees, whose persons become pseudonyms, beside csv-parse's splitting of
 * the same file into cells. Every job runs in a process of its own, the jobs in turn; medians, and the ratio to csv-parse in
 * the same round.
 *
 *     node test/bench/dialect.ts [rows, 200000] [rounds, 3]
 */
const rowCount = Number(process.argv[2] ?? 200_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = join(tmpdir(), `kronblad-bench-dialect-${rowCount}`);
const file = join(folder, "medarbejderliste.csv");
const stored = join(folder, "bench.duckdb");
const dialect = "sd-employees";
const key = Buffer.alloc(32, 7);

/** Lines above the rows: a title, and the header, which lacks the separator that ends every row. */
const above = [
  "Lindevad Kommune;;;;;;;;;",
  "CPR-nummer;Navn (for-/efternavn);Tjenestenummer;Ansættelsesstatus;Ansættelsesstatus;Startdato;Slutdato;Stamafdeling;Stillingsbetegnelse;Beskæftigelsesgrad",
];

const jobs: Readonly<Record<string, () => Promise<void>>> = {
  "csv-parse, records counted": async () => {
    // From the first row, by whose cells it judges the others: it makes an error of every one that differs.
    const options = {delimiter: ";", relax_quotes: true, relax_column_count: true, from_line: above.length + 1};
    const parser = createReadStream(file).pipe(parse({...options, info: true}));
    let records = 0;
    parser.on("readable", () => {
      while (parser.read() !== null) records += 1;
    });
    await once(parser, "end");
    if (records !== rowCount + 1) throw new Error("records lost");
  },
  "kronblad, rows read, with pseudonyms": async () => {
    const {batches} = read(sourceOf({dialect}, "people"), file, {ids: "identifier", key});
    let rows = 0;
    for await (const batch of batches) rows += batch.length;
    if (rows !== rowCount) throw new Error("rows lost");
  },
  "kronblad, loaded into a store": async () => {
    const store = await Store.open(stored);
    const delivery = deliveryOf({name: "sd", table: "people", dialect, file, ids: "identifier"}, key);
    const [report] = await store.load([delivery]);
    store.close();
    if (report?.read !== rowCount) throw new Error("rows lost");
  },
};

/** Every person once, but for one in twenty, who has two employments; one row in two hundred is broken. */
function make(): void {
  const random = randomFor(1, "bench dialect");
  const below = (n: number) => integerBelow(random, n);
  const two = (n: number) => String(n).padStart(2, "0");
  const day = () => `${two(1 + below(28))}.${two(1 + below(12))}.${2000 + below(26)}`;
  const cpr = (i: number) =>
    `${two(1 + (i % 28))}${two(1 + (Math.floor(i / 28) % 12))}${two(Math.floor(i / 336) % 100)}${1000 + ((i * 7919) % 8999)}`;
  const spelled = (digits: string) => {
    const dashed = `${digits.slice(0, 6)}-${digits.slice(6)}`;
    return [digits, dashed, `="${dashed}"`, `"=""${digits}"""`][below(4)] ?? digits;
  };
  const rows = Array.from({length: rowCount}, (_, i) => {
    const person = below(20) === 0 ? below(rowCount) : i;
    return [
      below(200) === 0 ? '="6E+09"' : spelled(cpr(person)),
      `Bjørn${person % 397} Møllehave${person % 1999}`,
      below(3) === 0 ? String(i) : `="${String(i).padStart(5, "0")}"`,
      "Ansat og sat i løn",
      below(100) === 0 ? "S" : "1",
      day(),
      ["31.12.9999", day(), "", "", ""][below(5)],
      `Æ${below(600)}`,
      `Sygeplejerske ${below(300)}`,
      ["1,0000", "0,8108", "0,5000"][below(3)],
      "",
    ].join(";");
  });
  const footer = `Antal ansættelser i alt;${rowCount};;;;;;;;`;
  writeFileSync(file, [...above, ...rows, footer, ""].join("\r\n"), "latin1");
}

if (job !== undefined) {
  await doJob(jobs[job]);
} else {
  mkdirSync(folder, {recursive: true});
  make();
  const names = Object.keys(jobs);
  const bench = {bench: fileURLToPath(import.meta.url), rows: rowCount, store: stored};
  const results = Array.from({length: rounds}, () => names.map((name) => took(name, bench)));
  process.stdout.write(`${rowCount} employees by a dialect, with pseudonyms, ${rounds} rounds\n`);
  for (const [at, name] of names.entries()) {
    const seconds = median(results.map((round) => round[at]?.seconds ?? Number.NaN));
    const ratio = median(
      results.map((round) => (round[at]?.seconds ?? Number.NaN) / (round[0]?.seconds ?? Number.NaN)),
    );
    const peak = median(results.map((round) => round[at]?.megabytes ?? Number.NaN));
    process.stdout.write(
      `${name.padEnd(42)} ${seconds.toFixed(2).padStart(7)} s ${(rowCount / seconds / 1e3).toFixed(0).padStart(6)} k rows/s ${ratio.toFixed(1).padStart(6)} x csv-parse ${peak.toFixed(0).padStart(6)} MB\n`,
    );
  }
}
