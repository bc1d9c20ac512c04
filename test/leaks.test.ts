import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {inspect} from "node:util";
import {DuckDBInstance} from "@duckdb/node-api";
import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {foldedName} from "../src/parse.ts";
import {readPipeline} from "../src/pipeline.ts";
import {ingest} from "../src/run.ts";
import {folder} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";

const samples = {
  sd: {file: "01_sd_medarbejderliste.csv", dialect: "sd-employees", encoding: "windows-1252"},
  os2mo: {file: "02_os2mo_alle_stillinger.csv", dialect: "os2mo-engagements", encoding: "utf-8"},
  sofd: {file: "04_sofd_personfil.csv", dialect: "sofd-people", encoding: "windows-1252"},
  opus: {file: "06_ZLPE20261001020000_delta.xml", dialect: "opus", encoding: "utf-8"},
} as const;
type Sample = keyof typeof samples;
const names = Object.keys(samples) as Sample[];
const [departments, sheet] = ["05_sofd_afdelingsfil.csv", "09_netvaerk_haandholdt.csv"];

function textOf(sample: Sample): string {
  const {file, encoding} = samples[sample];
  return new TextDecoder(encoding).decode(readFileSync(shared(`data/dialects/${file}`)));
}

/** Records by their header, which is the first line that begins so; cells without what spreadsheets wrap them in. */
function recordsOf(sample: Sample, first: string, quote: boolean): readonly Readonly<Record<string, string>>[] {
  const text = textOf(sample);
  return parse(text.slice(text.indexOf(first)), {
    columns: (header: string[]) => header.map((title, i) => (header.indexOf(title) === i ? title : `${title} ${i}`)),
    delimiter: ";",
    quote: quote ? '"' : false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** What stands in the samples about persons and is to be found nowhere else, each with what it is. */
function secretsOf(): ReadonlyMap<string, string> {
  const words = readFileSync("src/languages/da.ts", "utf8").toLowerCase();
  const secrets = new Map<string, string>();
  const add = (kind: string, ...texts: readonly (string | undefined)[]) => {
    for (const one of texts) if (one !== undefined && one.trim() !== "") secrets.set(one.trim(), kind);
  };
  const person = (first = "", last = "") => {
    if (first === "" || last === "" || /\d/.test(last)) return;
    add("name", `${first} ${last}`, `${last}, ${first}`, foldedName(`${first} ${last}`));
    // The samples have persons who are called after their mistake, as "Måned": our own words are no leak.
    if (!words.includes(last.toLowerCase())) add("name", last);
  };
  const number = (written = "") => {
    const digits = written.replace(/\D/g, "");
    if (/^(?!0+$)\d{10}$/.test(digits)) add("number", digits, `${digits.slice(0, 6)}-${digits.slice(6)}`);
  };
  for (const record of recordsOf("sd", "CPR-nummer", true)) {
    number(record["CPR-nummer"]);
    const name = record["Navn (for-/efternavn)"] ?? "";
    person(name.slice(0, name.lastIndexOf(" ")), name.slice(name.lastIndexOf(" ") + 1));
  }
  for (const record of recordsOf("os2mo", '"CPR-Nummer"', true)) {
    number(record["CPR-Nummer"]);
    person(record.Fornavn, record.Efternavn);
    add("e-mail", record["E-mail"]);
    add("phone", record.Telefon);
    add("user name", record.Brugernavn);
    add("id of a person", record["Person UUID"], record["Engagement UUID"]);
  }
  for (const record of recordsOf("sofd", "Medarbejdernr", false)) {
    number(record["CPR-nr"]);
    person(record.Fornavn, record.Efternavn);
    add("e-mail", record["Primær email"]);
    add("phone", record.Telefonnummer);
    add("user name", record["AD-brugernavn"]);
    add("address", record["Fastbopæl Vejnavn"]);
  }
  for (const [employee] of textOf("opus").matchAll(/<employee .*?<\/employee>/gs)) {
    const of = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(employee)?.[1];
    number(of("cpr"));
    person(of("firstName"), of("lastName"));
    add("address", of("address"));
    add("phone", of("workPhone"));
    add("e-mail", of("email"));
    add("user name", of("userId"));
  }
  return secrets;
}

/** Every file below a folder. */
function filesIn(place: string): readonly string[] {
  return readdirSync(place, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Day, month and running number, with nothing before and behind that makes it part of something else. */
const civilNumber =
  /(?<![\p{L}\d.,_-])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}(?![\p{L}\d.,_-])/u;

/**
 * Bytes read in every way in which a text may be written in them, in small letters: without their zeros, UTF-16 of either
 * order is ISO-8859-1, as far as Danish names go.
 */
function readings(bytes: Buffer): readonly string[] {
  const latin = bytes.toString("latin1");
  return [bytes.toString("utf8"), latin, latin.replaceAll("\0", "")].map((text) => text.toLowerCase());
}

/** Which of the secrets stand in these bytes, by kind only, and whether anything like a civil registration number does. */
function leaksIn(bytes: Buffer, secrets: ReadonlyMap<string, string>): readonly string[] {
  const texts = readings(bytes);
  const found = [...secrets].filter(([secret]) => texts.some((text) => text.includes(secret.toLowerCase())));
  return [
    ...found.map(([secret, kind]) => `${kind}: ${secret}`),
    ...texts.flatMap((text) => civilNumber.exec(text)?.map((number) => `like a number: ${number}`) ?? []),
  ];
}

/** Of a place with its deliveries beside it: the command line's own folder for what it writes, and what it says. */
interface Place {
  readonly deliveries: string;
  readonly work: string;
}

function place(): Place {
  const made = folder();
  const [deliveries, work] = [join(made, "deliveries"), join(made, "work")];
  for (const one of [deliveries, work, join(work, "tmp")]) mkdirSync(one);
  for (const file of [...names.map((name) => samples[name].file), departments, sheet])
    cpSync(shared(`data/dialects/${file}`), join(deliveries, file));
  writeFileSync(join(deliveries, "key"), "5a".repeat(32), {mode: 0o600});
  // Compressed, a search of the store would find nothing from the start and prove nothing.
  const duckdb = JSON.stringify(import.meta.resolve("@duckdb/node-api"));
  writeFileSync(
    join(deliveries, "plain.mjs"),
    `import {copyFileSync, existsSync} from "node:fs";
     import {DuckDBInstance} from ${duckdb};
     const create = DuckDBInstance.create.bind(DuckDBInstance);
     DuckDBInstance.create = async (place, options) => {
       const instance = await create(place, {...options, force_compression: "uncompressed"});
       const close = instance.closeSync.bind(instance);
       instance.closeSync = () => {
         // The log beside the store is gone once it is closed.
         if (existsSync(place + ".wal")) copyFileSync(place + ".wal", ${JSON.stringify(join(work, "log-of-the-store-"))} + process.pid);
         close();
       };
       return instance;
     };`,
  );
  return {deliveries, work};
}

/** A pipeline file for these sources, with a name of a network, which is kept. */
function written({deliveries, work}: Place, people: readonly Sample[], network: string): string {
  const file = join(work, "pipeline.yaml");
  const source = (name: string, table: string, dialect: string, path: string) =>
    `  - {name: ${name}, table: ${table}, dialect: ${dialect}, file: ${JSON.stringify(join(deliveries, path))}}`;
  writeFileSync(
    join(deliveries, "networks.csv"),
    `network_id,name,kind,purpose,anchor_unit,start_date,end_date\nN1,${network},,,,,\n`,
  );
  writeFileSync(
    file,
    `name: leaks
title: Lindevad Kommune
store: store.duckdb
output: reports
sources:
${[
  source("departments", "units", "sofd-units", departments),
  source("units", "units", "opus", samples.opus.file),
  ...people.map((name) => source(name, "people", samples[name].dialect, samples[name].file)),
  source("sheet", "networks", "hand-kept", sheet),
  source("members", "memberships", "hand-kept", sheet),
  source("planted", "networks", "plain", "networks.csv"),
].join("\n")}
departments: {depth: 2}
periods: [2026-10-01]
analysis: {draws: {whole: 19, pairs: 19}}
thresholds: {leastUnits: 0, leastEmployees: 0, largestRejected: 1}
privacy: {key: {file: ${JSON.stringify(join(deliveries, "key"))}}}
`,
  );
  return file;
}

/** What the command said, which is also kept beside what it wrote. */
function kronblad({deliveries, work}: Place, ...args: readonly string[]): {status: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(resolve("bin/kronblad"), args, {
    encoding: "utf8",
    cwd: work,
    env: {
      ...process.env,
      TMPDIR: join(work, "tmp"),
      KRONBLAD_TRACE: "1",
      NODE_OPTIONS: `--import=${JSON.stringify(join(deliveries, "plain.mjs"))}`,
    },
  });
  const said = `${stdout}\n${stderr}`;
  writeFileSync(join(work, `said-${filesIn(work).length}`), said);
  return {status, said};
}

/** The same as the command `ingest`, without the time that a process of its own takes to start. */
async function ingested({work}: Place, file: string): Promise<void> {
  const said: unknown[] = [];
  const say = (...what: readonly unknown[]) => void said.push(what);
  const log = {step: say, warn: say, end: () => undefined};
  const effects = {log, now: () => new Date(), version: "0", environment: {}};
  const create = DuckDBInstance.create.bind(DuckDBInstance);
  DuckDBInstance.create = (path, options) => create(path, {...options, force_compression: "uncompressed"});
  try {
    await ingest(readPipeline(file), effects, {acceptShrink: true});
  } catch (error) {
    // With its cause, and whatever else hangs on it.
    said.push(error);
  } finally {
    DuckDBInstance.create = create;
  }
  writeFileSync(join(work, `said-${filesIn(work).length}`), inspect(said, {depth: 9}));
}

function leaksBelow(work: string, secrets: ReadonlyMap<string, string>): readonly string[] {
  return filesIn(work).flatMap((file) => {
    // A name of a file may say it too.
    const leaks = leaksIn(Buffer.concat([Buffer.from(file.slice(work.length)), readFileSync(file)]), secrets);
    return leaks.map((leak) => `${file.slice(work.length)}: ${leak}`);
  });
}

/** Ways in which deliveries come broken, each given as the bytes of one that is not. */
const breakages: Readonly<Record<string, (text: string) => string>> = {
  "cut off within a row": (text) => text.slice(0, Math.floor(text.length * 0.7)),
  "with an open quote": (text) => text.replace(/(\n[^\n]*){8}$/, (end) => `\n"${end}`),
  "without its header": (text) => text.replace(/^.*(?:CPR-n|Medarbejdernr|<\?xml)[^\n]*\n/im, ""),
  "with the first row in the header": (text) => text.replace(/^(.*(?:CPR-n|Medarbejdernr)[^\n\r]*)\r?\n/im, "$1;"),
  "with a cell too many in front": (text) => text.replaceAll(/\n(?=[\d"=])/g, "\n;"),
  "with a NUL in every row": (text) => text.replaceAll(/;|<\/c/g, (end) => `\0${end}`),
};

describeWithShared("nothing about a person is left where it does not belong", "data/dialects", () => {
  const secrets = secretsOf();
  const needle = "Netværket for Ørjan Nålestrup";

  test("the search finds what is there, in whatever way it is written", () => {
    const kinds = new Set(secrets.values());
    expect(kinds).toEqual(new Set(["number", "name", "e-mail", "phone", "user name", "id of a person", "address"]));
    expect(secrets.size).toBeGreaterThan(300);
    const planted = new Map([[needle, "needle"]]);
    for (const encoding of ["utf8", "latin1", "utf16le"] as const) {
      for (const shift of [0, 1]) {
        const hay = Buffer.concat([
          Buffer.alloc(101 + shift, 1),
          Buffer.from(`x ${needle} x`, encoding),
          Buffer.alloc(7),
        ]);
        expect(leaksIn(hay, planted)).toEqual([`needle: ${needle}`]);
        const number = Buffer.concat([Buffer.alloc(100 + shift), Buffer.from(' "010190-1234" ', encoding)]);
        expect(leaksIn(number, planted)).toContain("like a number: 010190-1234");
      }
    }
    expect(leaksIn(Buffer.from("sha256 610366100412 0.6103661004 20261001-0200"), planted)).toEqual([]);
  });

  test("after the samples were checked, read, measured and reported", () => {
    const at = place();
    const file = written(at, names, needle);
    for (const [verb, ...more] of [["check"], ["ingest"], ["run"], ["rejects", "--language", "da"]] as const) {
      const {status, said} = kronblad(at, verb, file, ...more);
      expect(`${verb} ${status} ${status === 0 ? "" : said}`).toBe(`${verb} 0 `);
      if (verb === "ingest") expect(leaksBelow(at.work, secrets)).toEqual([]);
    }
    expect(filesIn(at.work).filter((path) => /\.(?:html|csv)$/.test(path)).length).toBeGreaterThan(3);
    expect(leaksBelow(at.work, secrets)).toEqual([]);
    // The same search finds what is kept, in the store too.
    const planted = leaksBelow(at.work, new Map([[needle, "needle"]]));
    for (const file of [/^.store\.duckdb:/, /^.log-of-the-store-\d+:/])
      expect(planted.filter((leak) => file.test(leak))).not.toEqual([]);
  }, 180_000);

  test.each(names)(
    "after a delivery from %s that is broken in several ways",
    async (name) => {
      const at = place();
      const file = written(at, [name], needle);
      const {encoding, file: sample} = samples[name];
      const whole = textOf(name);
      const ways = Object.entries(breakages).filter(([, broken]) => broken(whole) !== whole);
      expect(ways.length).toBeGreaterThan(3);
      for (const [way, broken] of ways) {
        const bytes = Buffer.from(broken(whole), encoding === "utf-8" ? "utf8" : "latin1");
        writeFileSync(join(at.deliveries, sample), bytes);
        if (way !== "with the first row in the header") await ingested(at, file);
        else for (const verb of ["ingest", "check"]) kronblad(at, verb, file);
        if (way === "without its header") kronblad(at, "sniff", join(at.deliveries, sample));
      }
      // Some of them were taken, with rows refused.
      expect(kronblad(at, "rejects", file).said).toContain(sample);
      expect(leaksBelow(at.work, secrets)).toEqual([]);
    },
    180_000,
  );
});
