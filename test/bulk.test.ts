import {appendFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {PersonId} from "../src/model.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {type Delivery, inMemory, type LoadReport, Store} from "../src/store.ts";
import {fileOf, folder} from "./files.ts";

type BulkTable = "people" | "memberships" | "ties";

const headers: Readonly<Record<BulkTable, readonly string[]>> = {
  people: ["person_id", "unit", "manager_id", "position", "valid_from", "valid_to", "kind", "share", "is_manager"],
  memberships: ["person_id", "network_id", "role", "from", "to"],
  ties: ["from", "to", "date", "weight", "kind"],
};

const others = {
  units: "unit_id,name,parent_id\nU1,Skole,\nU2,Ældre,U1\n",
  networks: "network_id,name,anchor_unit,start_date,end_date,kind\nN1,Natur,U1,,,network\nN2,Klima,U2,,,network\n",
  people: "person_id,unit,manager_id,position,valid_from,valid_to\nP1,U1,,,,\nP2,U2,P1,,,\nP3,U2,,,,\n",
};

/** How a file was read, and all that a store holds after it. */
interface Loaded {
  readonly inBulk: boolean;
  readonly report: LoadReport | undefined;
  readonly error: string | undefined;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Loads a file beside those that it refers to, by DuckDB's reader where the store sees to that, or row by row. */
async function loaded(
  table: BulkTable,
  file: string,
  inBulk: boolean,
  forgotten: readonly string[] = [],
): Promise<Loaded> {
  const path = join(folder(), "store.duckdb");
  let byRow = false;
  const watched = (delivery: Delivery): Delivery => ({
    ...delivery,
    batches: {
      async *[Symbol.asyncIterator]() {
        byRow = true;
        yield* delivery.batches as AsyncIterable<never>;
      },
    },
  });
  const deliver = (name: string, of: keyof typeof others | BulkTable, path: string) =>
    deliveryOf({name, table: of, dialect: "plain", file: path, ids: "opaque"}, undefined);
  const known = ["units", "networks", "people"] as const;
  const beside = known.filter((other) => other !== table).map((other) => deliver(other, other, fileOf(others[other])));
  const store = await Store.open(path, inBulk ? {files: [file], bulkBytes: 0} : {});
  let report: LoadReport | undefined;
  let error: string | undefined;
  try {
    if (forgotten.length > 0) await store.load([deliver("people", "people", fileOf(others.people))]);
    for (const person of forgotten) await store.forget([person as PersonId]);
    report = (await store.load([...beside, watched(deliver(table, table, file))])).at(-1);
  } catch (thrown) {
    error = (thrown as Error).message;
  } finally {
    store.close();
  }
  const instance = await DuckDBInstance.create(path, {access_mode: "READ_ONLY"});
  const connection = await instance.connect();
  const dump = async (name: string) =>
    (await connection.runAndReadAll(`select columns(*)::varchar from ${name} order by all`)).getRowsJson();
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of [
    "deliveries",
    `said_${table}`,
    "said_rejects",
    "rejects",
    "persons",
    "employments",
    "memberships",
    "ties",
  ])
    tables[name] = await dump(name);
  // Digests have the salt of their store.
  tables.gone = (await connection.runAndReadAll("select count(*)::integer from gone")).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return {inBulk: !byRow, report, error, tables};
}

const nasty = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", " ", "\u00a0", "\u2003\ufeff", "\u200b", "''", "x'y", "\\", "null", "NULL"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("010190-1234", "6105123456", "a0101901234", "00101901234", "x".repeat(40_000)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("a\u030a", "å", "a\tb", "a|b", "#", "--", "\u2028", "\u0085", "🌸", "É".repeat(200)),
  },
  {
    weight: 1,
    arbitrary: fc.string({unit: "binary", maxLength: 6}).map((text) => text.replace(/[\p{Cc}",;|]/gu, "")),
  },
);
const dates = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom("", "2020-01-31", "2024-02-29", "2199-12-31", " 2021-05-05 ")},
  {
    weight: 1,
    arbitrary: fc.constantFrom("2023-02-29", "2020-1-1", "31.01.2020", "9999-12-31", "0999-01-01", "20200131"),
  },
);
const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  person_id: fc.constantFrom("P1", "P2", "P3", "P4", "P5", " P1", "P1 ", "p1"),
  manager_id: fc.constantFrom("", "P1", "P2", "P9"),
  unit: fc.constantFrom("U1", "U2", "", "U9"),
  network_id: fc.constantFrom("N1", "N2", "N1", "N9", ""),
  role: fc.constantFrom("member", "leader", "", "Leder "),
  position: fc.constantFrom("nurse", "", "Pædagog"),
  valid_from: dates,
  valid_to: dates,
  kind: fc.constantFrom("", "employee", "Citizen", "partner", "robot"),
  share: fc.constantFrom("", "1", "0.5", "0.50", "1.5", "0,5", "0.1", "0.30000000000000004"),
  is_manager: fc.constantFrom("", "yes", "nej", "TRUE", "0", "maybe"),
  date: dates,
  weight: fc.constantFrom("", "1", "2.5", "0", "1e3", "-1"),
  to: dates,
  from: dates,
};

/** A file of a table, mostly plain, with what goes wrong in one. */
const fileFor = (table: BulkTable) => {
  const cell = (title: string) => {
    const own = table === "ties" && /^(?:from|to)$/.test(title) ? cellOf.person_id : cellOf[title];
    return fc.oneof({weight: 12, arbitrary: own ?? fc.constantFrom("", "x", " ")}, {weight: 1, arbitrary: nasty});
  };
  return fc
    .record({
      titles: fc.shuffledSubarray([...headers[table]], {minLength: headers[table].length - 2}),
      extra: fc.constantFrom([], ["cpr"], ["phone", " Phone", ""]),
      separator: fc.constantFrom(",", ";", "\t", "||", "|"),
      lineBreak: fc.constantFrom("\n", "\r\n"),
      mark: fc.constantFrom("", "\ufeff"),
      before: fc.array(fc.constantFrom("", "  "), {maxLength: 2}),
      ended: fc.boolean(),
      accident: fc.constantFrom("", "", "", "", "", '"', "\r", "\0", "\u0001", "\n"),
    })
    .chain(({titles, extra, separator, lineBreak, mark, before, ended, accident}) => {
      const all = [...titles, ...extra];
      const row = fc.tuple(...all.map(cell));
      const line = fc.oneof(
        {weight: 20, arbitrary: row.map((cells) => cells.join(separator))},
        {weight: 1, arbitrary: fc.constantFrom("", " ", "\u00a0\t", "P1", separator)},
        {weight: 1, arbitrary: row.map((cells) => [...cells, ""].join(separator))},
      );
      return fc.tuple(fc.array(line, {maxLength: 40}), fc.boolean(), fc.nat(39)).map(([lines, doubled, at]) => {
        const rows = doubled ? [...lines, ...lines.slice(0, 7)] : [...lines];
        if (rows[at] !== undefined) rows[at] = `${rows[at]}${accident}`;
        return mark + [...before, all.join(separator), ...rows].join(lineBreak) + (ended ? lineBreak : "");
      });
    });
};

describe("a file in bulk", () => {
  test.each(["people", "memberships", "ties"] as const)(
    "of %s is read as row by row, whatever stands in it",
    async (table) => {
      let inBulk = 0;
      await fc.assert(
        fc.asyncProperty(fileFor(table), async (content) => {
          const file = fileOf(content, `${table}.csv`);
          const [bulk, rows] = [await loaded(table, file, true), await loaded(table, file, false)];
          expect(rows.inBulk).toBe(false);
          if (bulk.inBulk) inBulk += 1;
          expect({...bulk, inBulk: undefined}).toEqual({...rows, inBulk: undefined});
        }),
        {numRuns: 12},
      );
      // Otherwise nothing was compared.
      expect(inBulk).toBeGreaterThan(2);
    },
  );

  const plain =
    "person_id,network_id,role,from,to\nP1,N1,leader,2020-01-01,\nP2,N1,,,2024-01-01\nP1,N1,leader,2020-01-01,\n";

  test.each([
    ["of one kind of line break", plain],
    ["of another", plain.replaceAll("\n", "\r\n")],
    ["with a mark", `\ufeff${plain}`],
  ])("%s need not be read row by row", async (_, content) => {
    const {inBulk, report, tables} = await loaded("memberships", fileOf(content), true);
    expect({inBulk, report}).toMatchObject({inBulk: true, report: {read: 3, loaded: 2, duplicates: 1, rejected: {}}});
    expect(tables.memberships).toHaveLength(2);
  });

  test.each([
    ["a registration number", plain.replace("leader", "010190-1234")],
    ["a quote", plain.replace("leader", '"leader"')],
    ["two kinds of line breaks", plain.replace("\n", "\r\n")],
    ["too many texts that are no dates", plain + Array.from({length: 1100}, (_, i) => `P1,N1,,${i},\n`).join("")],
    ["a very long line", `${plain}P1,N1,${"x".repeat(600_000)},,\n`],
    ["no row as wide as the header", "person_id,network_id,role,from,to\nP1,N1\n"],
  ])("with %s is read row by row, and comes to the same", async (_, content) => {
    const file = fileOf(content);
    const [bulk, rows] = [await loaded("memberships", file, true), await loaded("memberships", file, false)];
    expect(bulk.inBulk).toBe(false);
    expect(bulk).toEqual(rows);
  });

  test("keeps numbers as they are written", async () => {
    const people = Array.from({length: 1500}, (_, i) => `P${i},U1,,,,,${i / 1500}\n`); // more of them than may be crooked
    const file = fileOf(`person_id,unit,manager_id,position,valid_from,valid_to,share\n${people.join("")}`);
    const [bulk, rows] = [await loaded("people", file, true), await loaded("people", file, false)];
    expect(bulk).toEqual({...rows, inBulk: true});
  });

  test("lets nobody in who was forgotten", async () => {
    const people =
      "person_id,unit,manager_id,position,valid_from,valid_to\nP1,U1,,,,\nP2,U2,P1,,,\nP2,U9,,,,\nP3,U2,P2,,2020-13-01,\n";
    for (const [table, content] of [
      ["people", people],
      ["memberships", plain],
    ] as const) {
      const file = fileOf(content);
      const [bulk, rows] = [await loaded(table, file, true, ["P1"]), await loaded(table, file, false, ["P1"])];
      expect(bulk).toEqual({...rows, inBulk: true});
      expect(bulk.report?.leftOut).toBe(table === "people" ? 1 : 2);
      expect(JSON.stringify(bulk.tables)).not.toContain('"P1"');
    }
  });

  test("that changes while it is read is refused", async () => {
    const file = fileOf(plain);
    const store = await Store.open(inMemory, {files: [file], bulkBytes: 0});
    const delivery = deliveryOf({name: "m", table: "memberships", dialect: "plain", file, ids: "opaque"}, undefined);
    const plainLines = async () => {
      const lines = await delivery.plainLines?.();
      appendFileSync(file, "P2,N2,,,\n");
      return lines;
    };
    await expect(store.load([{...delivery, plainLines}])).rejects.toThrow(
      /a file that does not change while it is read/,
    );
    store.close();
  });

  test("of many rows tells on which lines it refuses some", async () => {
    const isBad = (i: number) => i % 9973 === 17;
    const rows = Array.from(
      {length: 400_000},
      (_, i) => `P${1 + (i % 3)},N${1 + (i % 2)},r${i},${isBad(i) ? "2023-02-29" : "2020-01-01"},\n`,
    );
    const {inBulk, report, tables} = await loaded(
      "memberships",
      fileOf(`person_id,network_id,role,from,to\n${rows.join("")}`),
      true,
    );
    const bad = rows.flatMap((_, i) => (isBad(i) ? [i + 2] : [])); // the header is line 1
    expect({inBulk, loaded: report?.loaded, rejected: report?.rejected}).toEqual({
      inBulk: true,
      loaded: 400_000 - bad.length,
      rejected: {date: bad.length},
    });
    const lines = tables.said_rejects?.map((row) => Number((row as readonly string[])[1])).toSorted((a, b) => a - b);
    expect(lines).toEqual(bad);
    // Roles say which row it was.
    const kept = tables.said_memberships?.every(
      (row) => Number((row as readonly string[])[1]) === Number((row as readonly string[])[8]?.slice(1)) + 2,
    );
    expect(kept).toBe(true);
  });
});
