import {spawnSync} from "node:child_process";
import {createWriteStream} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import fc from "fast-check";
import {strToU8, zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import {faultsOf} from "../src/kernels/unit-tree.ts";
import type {MappedTable, Mapping} from "../src/mapping.ts";
import {compile} from "../src/mapping.ts";
import type {Facts, Table, UnitId} from "../src/model.ts";
import {opaquePerson, type ReadRow} from "../src/parse.ts";
import type {Header, Source} from "../src/source.ts";
import {type Dialect, deliveryOf, dialects, has, sourceOf} from "../src/sources/index.ts";
import {plainTies} from "../src/sources/plain-ties.ts";
import {inMemory, Store} from "../src/store.ts";
import {delivered} from "./deliveries.ts";
import {fileOf, folder, readAll} from "./files.ts";
import {rowOf, workbookOf} from "./workbooks.ts";

const key = Buffer.alloc(32, 7);
/** Stands in every cell that no message may repeat. */
const secret = "Zq7Hemmelig";

/** The columns that a source asks for, several of one name as often as they are told apart. */
function columnsOf(source: Source<Table>): readonly string[] {
  if (!("layout" in source)) {
    // Two fields may be read from one column.
    const titles = Object.values(source.fields(() => opaquePerson)).map(([names]) => [names].flat()[0]!);
    return [...new Set(titles)];
  }
  const most = new Map<string, number>(source.layout.header?.map((name) => [name, 1]));
  const asked: string[] = [];
  const header: Header = {
    titles: asked,
    at: (names, occurrence = 1) => {
      const [name = ""] = names;
      most.set(name, Math.max(most.get(name) ?? 0, occurrence));
      return asked.push(name) - 1;
    },
    error: (column, expected) => new InputError({file: "FILE", column}, expected),
    ignored: () => new Map(),
  };
  source.readerOf(header, () => opaquePerson);
  return [...most].flatMap(([name, times]) => Array.from({length: times}, () => name));
}

/** A record of XML whose children and attributes have these texts, by the way to them. */
function elementOf(element: string, names: readonly string[], cells: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const attributes = names.flatMap((name, i) =>
    name.startsWith("@") ? [`${name.slice(1)}="${escaped(cells[i]!)}"`] : [],
  );
  const children = names.flatMap((name, i) => {
    if (name.startsWith("@")) return [];
    const [way = "", attribute] = name.split("@");
    const parts = way.split("/");
    const own = attribute === undefined ? ">" : ` ${attribute}="${escaped(cells[i]!)}">`;
    const open = parts.map((part, at) => `<${part}${at === parts.length - 1 ? own : ">"}`).join("");
    const close = parts
      .toReversed()
      .map((part) => `</${part}>`)
      .join("");
    return [`${open}${attribute === undefined ? escaped(cells[i]!) : ""}${close}`];
  });
  const last = element.split("/").at(-1) ?? element;
  return `<${last} ${attributes.join(" ")}>${children.join("")}</${last}>`;
}

/** A file of the source's own kind with these rows. */
function written(source: Source<Table>, rows: readonly (readonly string[])[]): string {
  const columns = columnsOf(source);
  const {element, separator = ";", quotes = "lax"} = "layout" in source ? (source.layout ?? {}) : {separator: ","};
  const cut = (row: readonly string[]) => columns.map((_, i) => row[i % Math.max(1, row.length)] ?? "");
  if (element !== undefined) {
    const way = element.split("/").slice(0, -1);
    const open = way.map((part) => `<${part}>`).join("");
    const close = way
      .toReversed()
      .map((part) => `</${part}>`)
      .join("");
    return `<all>${open}${rows.map((row) => elementOf(element, columns, cut(row))).join("\n")}${close}</all>`;
  }
  const quoted = (cell: string) => (quotes === "none" ? cell : `"${cell.replaceAll('"', '""')}"`);
  return [columns, ...rows.map(cut)].map((row) => row.map(quoted).join(separator)).join("\r\n");
}

/** Throws where what went wrong has no message of ours, or one that says what stood in a cell. */
function assertTold(error: unknown): void {
  if (!(error instanceof InputError)) throw error;
  expect(error.message).not.toContain(secret);
  expect(error.message).toContain("expected");
}

/** The rows of a file, or undefined where it is refused as such. */
async function rowsOf<T extends Table>(
  source: Source<T>,
  file: string,
): Promise<readonly ReadRow<Facts[T]>[] | undefined> {
  try {
    const {rows} = await readAll(source, file, {ids: "identifier", key});
    for (const row of rows) {
      if ("fact" in row) continue;
      expect(row.line).toBeGreaterThan(0);
      expect(`${row.reason} ${row.column} ${row.expected}`).not.toContain(secret);
    }
    return rows;
  } catch (error) {
    assertTold(error);
    return undefined;
  }
}

const nasty = [
  "",
  "\0",
  `${secret}\0`,
  `="${secret}"`,
  `=HYPERLINK("http://x/${secret}")`,
  `@SUM(1+1)*cmd|' /C calc'!A0${secret}`,
  "4712-12-31",
  "4712/12/31",
  "31.12.4712",
  "31-Dec-4712",
  "9999-12-31",
  "0000-00-00",
  "2026-02-30",
  "30/2-2026",
  "6,10366E+09",
  "0000000000",
  "6103661004",
  "9".repeat(400),
  "1e999",
  "NaN",
  "-1",
  "__proto__",
  "constructor",
  `${secret}@x.example`,
  `${secret}, ${secret}`,
  `${secret}; ${secret} og ${secret} (udtrådt 31-12-4712)`,
  `${secret}\n${secret}`,
  `${secret};"`,
  '"""',
  "a\u030a\u202e\ufeff",
  "\ud800",
  `${" ".repeat(20_000)}&${" ".repeat(12_000)}${secret}`,
  `a${" ".repeat(32_000)}b,`,
  "(".repeat(30_000),
  `${secret}${"x".repeat(40_000)}`,
];
const cell = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...nasty)},
  fc.string({unit: "binary", maxLength: 30}),
  fc.string({maxLength: 12}).map((text) => `${secret}${text}`),
);
const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 4});

const tables = ["people", "units", "networks", "memberships"] as const satisfies MappedTable[];
const all = dialects.flatMap((dialect) =>
  tables.flatMap((table) => (has({dialect, table}) ? [[dialect, table] as const] : [])),
);

describe("whatever stands in a file, it is read or refused with a message that does not repeat it", () => {
  test.each(all)("%s %s", async (dialect, table) => {
    const source = sourceOf({dialect}, table);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(rows, fc.uint8Array({maxLength: 40}), fc.nat(1000), async (records, bytes, at) => {
        const text = Buffer.from(written(source, records));
        const found = await rowsOf(source, fileOf(text));
        read += found?.length ?? 0;
        // The same, hit by some random bytes.
        const place = Math.floor((at / 1000) * text.length);
        await rowsOf(source, fileOf(Buffer.concat([text.subarray(0, place), bytes, text.subarray(place)])));
      }),
      {numRuns: 8},
    );
    // It is not that all was refused at the door.
    expect(read).toBeGreaterThan(0);
  });

  test("ties", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (records) => {
        await rowsOf(plainTies, fileOf(written(plainTies, records)));
      }),
      {numRuns: 8},
    );
  });

  test("bytes that are no file of any kind", async () => {
    const starts = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 3, 4], [0x3c]];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({maxLength: 400}),
        fc.constantFrom(...starts),
        fc.constantFrom(...all),
        fc.constantFrom("file.csv", "file.xlsx"),
        async (bytes, start, [dialect, table], name) => {
          await rowsOf(sourceOf({dialect}, table), fileOf(Buffer.concat([Buffer.from(start), bytes]), name));
        },
      ),
      {numRuns: 150},
    );
  });

  test("through the store, which takes it or says why", async () => {
    const store = await Store.open(inMemory);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(rows, {minLength: 4, maxLength: 4}), async (files) => {
          const deliveries = (["sofd-people", "sofd-units", "med-networks", "med-members"] as const).map(
            (dialect, i) => {
              const table = tables[i]!;
              const file = fileOf(written(sourceOf({dialect}, table), files[i]!));
              return deliveryOf({name: table, table, dialect, file, ids: "identifier"}, key);
            },
          );
          try {
            const {reports, rejects} = await store.check(deliveries, {firstRejects: 1000});
            expect(JSON.stringify([reports, rejects])).not.toContain(secret);
          } catch (error) {
            assertTold(error);
          }
        }),
        {numRuns: 5},
      );
    } finally {
      store.close();
    }
  });

  test("a date in year 4712 is no end, where systems write it so, and else no date", async () => {
    const line = "person_id,unit,manager_id,position,valid_from,valid_to\n1,u,,,2020-01-01,4712-12-31\n";
    const plain = await rowsOf(sourceOf({dialect: "plain"}, "people"), fileOf(line));
    expect(plain).toMatchObject([{line: 2, reason: "date", column: "valid_to"}]);
    const own: Mapping = {
      people: {person: [{column: "id", as: "id"}], to: {column: "to", forms: ["yyyy/MM/dd", "dd.MM.yyyy"]}},
    };
    const source = compile("own", own, "people")!;
    const open = await rowsOf(source, fileOf("id;to\n1;4712/12/31\n2;31.12.4712\n3;31.12.2199\n"));
    expect(open).toMatchObject([{fact: {to: undefined}}, {fact: {to: undefined}}, {line: 4, reason: "date"}]);
  });
});

describe("whatever its size and shape, it takes little memory and comes to an end", () => {
  const mebi = 2 ** 20;

  /** A file of so many times the same text, written without holding it. */
  async function large(head: string, piece: string, bytes: number, name = "file.csv"): Promise<string> {
    const file = join(folder(), name);
    const block = Buffer.from(piece.repeat(Math.ceil(mebi / piece.length)));
    await pipeline(function* () {
      yield Buffer.from(head);
      for (let size = 0; size < bytes; size += block.length) yield block;
    }, createWriteStream(file));
    return file;
  }

  interface Task {
    readonly dialect?: Dialect;
    readonly mapping?: Mapping;
    readonly table: MappedTable;
    readonly file: string;
  }

  /** Of each file what it came to, in a process of its own; and the most memory that it had, in MiB. */
  function read(tasks: readonly Task[]): {readonly outcomes: readonly string[]; readonly peak: number} {
    const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const code = `
      const {deliveryOf} = await import(${module("../src/sources/index.ts")});
      const outcomes = [];
      for (const task of ${JSON.stringify(tasks)}) {
        const delivery = deliveryOf({name: "n", dialect: "plain", ids: "identifier", ...task}, Buffer.alloc(32, 7));
        const reasons = new Set();
        let rows = 0;
        try {
          for await (const batch of delivery.batches)
            for (const row of batch) {
              rows += 1;
              if (!("fact" in row)) reasons.add(row.reason);
            }
          outcomes.push([rows, ...reasons].join(" "));
        } catch (error) {
          outcomes.push(error.name + ": " + error.message.replace(task.file, "FILE"));
        }
        if (process.env.PEAKS) console.error(outcomes.at(-1), process.resourceUsage().maxRSS / 1024, performance.now());
      }
      console.log(JSON.stringify({outcomes, peak: process.resourceUsage().maxRSS / 1024}));`;
    const {stdout, stderr} = spawnSync(process.execPath, ["--input-type=module", "-e", code], {encoding: "utf8"});
    if (process.env.PEAKS !== undefined || stdout === "") process.stderr.write(stderr);
    return JSON.parse(stdout) as {outcomes: string[]; peak: number};
  }

  const units = "unit_id,name,parent_id,start_date,end_date\n";
  const quote = (line: number) => `InputError: FILE, line ${line}: expected a row whose quotes are closed on it`;
  const chained: Mapping = {quotes: "none", units: {path: {column: "path", separator: "/"}}};
  const indented: Mapping = {quotes: "none", separator: ";", units: {path: {indent: ["name"]}}};

  test("text", async () => {
    const size = 64 * mebi;
    const steps = Array.from({length: 2000}, (_, i) => `${" ".repeat(i)}u${i}`).join("\n");
    const {outcomes, peak} = read([
      {table: "units", file: await large(`${units}"`, "x,y\n", size)},
      {
        table: "people",
        dialect: "sd-employees",
        file: await large(`${columnsOf(sourceOf({dialect: "sd-employees"}, "people")).join(";")}\n"`, "x;y\n", size),
      },
      {table: "units", file: await large(units, ",", size)},
      {table: "units", file: await large("", ",", size)},
      {table: "units", file: await large(units, "x", size)},
      {table: "units", file: await large(units, `a"${"x".repeat(60)}\n`, mebi)},
      {table: "units", file: fileOf(`${units}${",".repeat(999_999)}\n`)},
      {table: "units", file: fileOf(`${",".repeat(999_999)}\n`)},
      {
        table: "units",
        mapping: chained,
        file: fileOf(`path;x\n${"a/".repeat(500_000)};\n${"a/".repeat(15_000)};\na/b;\n`),
      },
      {table: "units", mapping: indented, file: fileOf(`name;x\n${steps.replaceAll("\n", ";\n")};\n`)},
      {
        table: "memberships",
        dialect: "m365-groups",
        file: await large(
          `GroupID;GroupDisplayName;UserID;UserPrincipalName;UserDisplayName;UserType\n`,
          `g;g;;${"x".repeat(30_000)}@x;;Member\n`,
          16 * mebi,
        ),
      },
    ]);
    expect(outcomes).toEqual([
      quote(2),
      quote(2),
      quote(2),
      quote(1),
      quote(2),
      quote(2),
      "1 cell-count",
      "InputError: FILE, line 1: expected at most 16384 columns",
      // Of three rows one has few enough levels, and gives two units; of 2,000 steps the first 64 are taken.
      "4 too-large",
      "2000 too-large",
      "560",
    ]);
    expect(peak).toBeLessThan(400);
  }, 60_000);

  test("XML", async () => {
    const of = async (head: string, piece: string): Promise<Task> => ({
      table: "people",
      dialect: "opus",
      file: await large(head, piece, 8 * mebi, "file.xml"),
    });
    const names = Array.from({length: 200_000}, (_, i) => `a${i}="" `).join("");
    const {outcomes, peak} = read([
      await of('<kmd a="', "x"),
      await of("<kmd><!--", "x"),
      await of("<!DOCTYPE kmd [", "<!ENTITY a 'b'>"),
      {table: "people", dialect: "opus", file: fileOf(`<kmd ${names}>`, "file.xml")},
      await of("<kmd><employee><cpr>", "x"),
      await of("<kmd><employee><cpr>", "<a></a>"),
      await of("<kmd><employee><cpr><![CDATA[", "x"),
      await of("<kmd>", "<a>"),
      {...(await of("<kmd>", "<employee/>")), file: await large("<kmd>", "<employee/>", mebi, "file.xml")},
      await of("<kmd>", "x"),
    ]);
    const [noXml, endless] = [
      "InputError: FILE, line 1: expected well-formed XML",
      "InputError: FILE, line 1: expected an element employee that ends",
    ];
    expect(outcomes).toEqual([
      noXml,
      noXml,
      noXml,
      "InputError: FILE, line 1: expected a tag that ends",
      endless,
      endless,
      endless,
      "InputError: FILE, line 1: expected elements less deep in each other",
      noXml,
      noXml,
    ]);
    expect(peak).toBeLessThan(400);
  }, 60_000);

  test("workbooks", () => {
    const units = rowOf(1, "unit_id", "name", "parent_id", "start_date", "end_date");
    const book = (more: string, name = "file.xlsx"): Task => ({
      table: "units",
      file: fileOf(workbookOf({U: units + more}), name),
    });
    /** An archive that says of its files that they have so many bytes, whatever they have. */
    const saying = (bytes: number) => {
      const archive = Buffer.from(workbookOf({U: `${units}<row r="2">${"<c/>".repeat(2_000_000)}</row>`}));
      for (let at = archive.indexOf("PK\u0001\u0002"); at >= 0; at = archive.indexOf("PK\u0001\u0002", at + 1))
        archive.writeUInt32LE(bytes, at + 24);
      return {table: "units", file: fileOf(archive, "file.xlsx")} as const;
    };
    const bomb = Buffer.from(zipSync({"xl/workbook.xml": new Uint8Array(300 * mebi), "a.xml": strToU8("a")}));
    const {outcomes, peak} = read([
      {table: "units", file: fileOf(bomb, "file.xlsx")},
      saying(1000),
      saying(0),
      book('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      book('<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>'),
      book('<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>'),
      book(rowOf(2, "U1", "x", "", '<c s="1"><v>1e300</v></c>', '<c s="1"><v>1026700</v></c>')),
      book(`<row r="2">${"<c/>".repeat(200_000)}</row>`),
      book(rowOf(2, "U1", "<c><f>1/0</f><v>1</v></c>", "", "", "")),
      book(rowOf(2, "U1", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "", "", "")),
    ]);
    const [none, far] = [
      "InputError: FILE: expected an Excel workbook (.xlsx)",
      "InputError: FILE: expected cells in at most 16777216 places of a sheet",
    ];
    expect(outcomes).toEqual([
      "InputError: FILE: expected a workbook of at most 256 MiB when it is unpacked",
      none,
      none,
      far,
      far,
      far,
      "1 date",
      none,
      "1",
      "1",
    ]);
    expect(peak).toBeLessThan(500);
  }, 60_000);

  test("a million units in a circle are found, and some of them told with their lines", async () => {
    const circleOf = (count: number) =>
      Array.from({length: count}, (_, i) => ({
        id: `u${i}` as UnitId,
        name: "u",
        parent: `u${(i + 1) % count}` as UnitId,
        from: undefined,
        to: undefined,
      }));
    expect(new Set(faultsOf(circleOf(1_000_000)))).toEqual(new Set(["cycle"]));
    const store = await Store.open(inMemory);
    try {
      const {reports} = await store.check([delivered("units", circleOf(10_000))], {firstRejects: 1});
      expect(reports).toMatchObject([{read: 10_000, loaded: 0, rejected: {cycle: 10_000}}]);
    } finally {
      store.close();
    }
  });
});
