import {type ChildProcess, spawn} from "node:child_process";
import {chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterEach, describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import type {Score} from "../src/metric.ts";
import type {Day, NetworkId, PersonId, Snapshot, Table} from "../src/model.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {type Delivery, inMemory, LockedError, Store} from "../src/store.ts";
import {rejectsIn} from "./deliveries.ts";
import {fileOf, folder} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";

const headers: Readonly<Record<Table, string>> = {
  people: "person_id,unit,manager_id,position,valid_from,valid_to,kind,share,is_manager",
  units: "unit_id,name,parent_id,start_date,end_date",
  networks: "network_id,name,anchor_unit,start_date,end_date,kind,purpose,parent_network",
  memberships: "person_id,network_id,role,from,to",
  ties: "from,to,date,weight,kind",
};

/** Rows of a table as a delivery, under the table's name if no other is given; missing cells at the end are empty. */
function delivery(table: Table, rows: readonly string[], name: string = table): Delivery {
  const width = headers[table].split(",").length;
  const full = rows.map((row) => row + ",".repeat(Math.max(0, width - row.split(",").length)));
  return deliveryFrom(table, fileOf([headers[table], ...full, ""].join("\n"), `${name}.csv`), name);
}

function deliveryFrom(table: Table, file: string, name: string = table): Delivery {
  return deliveryOf({name, table, dialect: "plain", file, ids: "opaque"}, undefined);
}

const stores: Store[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function opened(path: string = inMemory): Promise<Store> {
  const store = await Store.open(path);
  stores.push(store);
  return store;
}

async function loaded(tables: Partial<Record<Table, readonly string[]>>): Promise<Store> {
  const store = await opened();
  await store.load(deliveries(tables));
  return store;
}

function deliveries(tables: Partial<Record<Table, readonly string[]>>): Delivery[] {
  return (["people", "units", "networks", "memberships"] as const).map((table) => delivery(table, tables[table] ?? []));
}

const day = (written: string) => written as Day;

/** `source, line, column, reason` of each rejected row. */
async function rejected(store: Store): Promise<string[]> {
  return (await rejectsIn(store)).map(({source, line, column, reason}) => `${source} ${line} ${column} ${reason}`);
}

async function unitsOfPersons(store: Store, on: string): Promise<Record<string, string | undefined>> {
  const {persons} = await store.snapshot(day(on));
  return Object.fromEntries(persons.map(({id, unit}) => [id, unit]));
}

/** What DuckDB itself says, through a connection of the test's own, after the store is closed. */
async function ask(path: string, query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const small = {
  people: ["P1,U1", "P2,U2"],
  units: ["K,Kommune", "U1,Skole,K", "U2,Ældre,K"],
  networks: ["N1,Natur,U1"],
  memberships: ["P1,N1,leader", "P2,N1,member"],
};

describe("a load", () => {
  test("gives the facts back as they were, for any day", async () => {
    const store = await loaded({
      units: ["K,Solbæk Kommune", "U1,Børn og Unge,K,2020-01-01,2024-01-01", "U2,,K"],
      people: ["P1,U1,P2,Pædagog,2021-01-01,2023-01-01,employee,0.5,yes", "P2,,,,,,politician"],
      networks: ["N1,Natur og klima,U1,2020-01-01,2024-01-01,network,Én plan,N2", "N2,Grøn,,,,committee"],
      memberships: ["P1,N1,leader,2021-01-01,2023-01-01", "P2,N2"],
    });
    const spell = (from?: string, to?: string) => ({from, to});
    expect(await store.snapshot(day("2022-06-30"))).toEqual({
      day: "2022-06-30",
      units: [
        {id: "K", name: "Solbæk Kommune", parent: undefined, ...spell()},
        {id: "U1", name: "Børn og Unge", parent: "K", ...spell("2020-01-01", "2024-01-01")},
        {id: "U2", name: "U2", parent: "K", ...spell()}, // without a name, its id
      ],
      persons: [
        {
          id: "P1",
          kind: "employee",
          unit: "U1",
          manager: "P2",
          position: "Pædagog",
          share: 0.5,
          isManager: true,
          inForce: true,
        },
        {
          id: "P2",
          kind: "politician",
          unit: undefined,
          manager: undefined,
          position: undefined,
          share: undefined,
          isManager: undefined,
          inForce: true,
        },
      ],
      networks: [
        {
          id: "N1",
          name: "Natur og klima",
          kind: "network",
          purpose: "Én plan",
          anchor: "U1",
          parent: "N2",
          ...spell("2020-01-01", "2024-01-01"),
        },
        {
          id: "N2",
          name: "Grøn",
          kind: "committee",
          purpose: undefined,
          anchor: undefined,
          parent: undefined,
          ...spell(),
        },
      ],
      memberships: [
        {person: "P1", network: "N1", role: "leader", ...spell("2021-01-01", "2023-01-01")},
        {person: "P2", network: "N2", role: undefined, ...spell()},
      ],
      ties: [],
    });
  });

  test("says of each file what became of its rows and columns", async () => {
    const store = await opened();
    const file = fileOf(`${headers.memberships},phone\nP1,N1,,,,1\nP1,N1,,,,2\nP9,N1,,,,\n,N1,,,,3\nP1\n`, "lists.csv");
    const [, , , report] = await store.load([
      ...deliveries(small).slice(0, 3),
      deliveryFrom("memberships", file, "lists"),
    ]);
    expect(report).toEqual({
      source: "lists",
      day: undefined,
      kind: "dated",
      table: "memberships",
      file: "lists.csv",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      how: "plain-memberships opaque",
      read: 5,
      loaded: 1,
      leftOut: 0,
      duplicates: 1, // the same but for a column that is not loaded
      rejected: {"unknown-person": 1, "empty-key": 1, "cell-count": 1},
      ignored: {phone: 3}, // of the rows with six cells
      repaired: {},
      warned: {},
      lines: {},
      unchanged: false,
      skipped: false,
    });
    expect(await store.deliveries()).toMatchObject([{source: "lists"}, {}, {}, {source: "units", loaded: 3}]);
  });

  test("rejects what can't be used with file, line, column and reason, and loads the rest", async () => {
    const store = await loaded({
      units: [
        "K,Kommune",
        "U1,A,K",
        "U1,A,K", // duplicate
        "U2,B,X", // nobody knows X
        "U3,C,U2", // nor then U2
        "U4,D,K,2024-01-01,2024-01-01",
        "U5,E,U6",
        "U6,F,U5",
        "U1,Andet,K",
      ],
      people: [
        "P1,U1",
        "P2,U9", // no such unit
        "P3,U2", // a unit that was rejected
        "P4,U1,,,2024-01-01,2023-01-01",
        "P5,U1,,,2024-02-30",
        ",U1",
        "P1,U1",
      ],
      networks: ["N1,A,U1", "N1,B,U1", "N2,C,U1,2024-01-01,2024-01-01", "N3,D,,,,,,N9", "N4,E,,,,,,N3", "N5,F,,,,,,N2"],
      memberships: [
        "P1,N1",
        "P1,N1",
        "P2,N1", // a person only in a row rejected for its unit
        "P4,N1", // a person in a row rejected only for its dates
        "P9,N1",
        "P1,N9",
        "P1,N3",
        "P1,N2", // a network rejected only for its dates
        "P1,N1,,2024-01-02,2024-01-02",
        "P1,N1,,2024-01-02,2024-01-03",
      ],
    });
    expect(await rejected(store)).toEqual([
      "memberships 4 person_id unknown-person",
      "memberships 6 person_id unknown-person",
      "memberships 7 network_id unknown-network",
      "memberships 8 network_id unknown-network",
      "memberships 10 to end-before-start",
      "networks 3 network_id conflicting-row",
      "networks 4 end_date end-before-start",
      "networks 5 parent_network unknown-parent",
      "networks 6 parent_network unknown-parent",
      "people 3 unit unknown-unit",
      "people 4 unit unknown-unit",
      "people 5 valid_to end-before-start",
      "people 6 valid_from date",
      "people 7 person_id empty-key",
      "units 5 parent_id unknown-parent",
      "units 6 parent_id unknown-parent",
      "units 7 end_date end-before-start",
      "units 8 parent_id cycle",
      "units 9 parent_id cycle",
      "units 10 unit_id conflicting-row",
    ]);
    expect((await store.deliveries()).map(({read, loaded, duplicates}) => [read, loaded, duplicates])).toEqual([
      [10, 4, 1], // P1 N1, P4 N1, P1 N2, and the last one
      [6, 2, 0], // N1 and N5
      [7, 1, 1], // P1
      [9, 2, 1], // K and U1
    ]);
    const {networks, memberships, units} = await store.snapshot(day("2024-01-02"));
    expect(units.map(({id, name}) => `${id} ${name}`)).toEqual(["K Kommune", "U1 A"]);
    expect(networks.map(({id, name, from, to}) => [id, name, from, to])).toEqual([
      ["N1", "A", undefined, undefined],
      ["N2", "C", undefined, undefined], // known, without the dates that can't be
      ["N5", "F", undefined, undefined],
    ]);
    expect(memberships.map(({person, network, from}) => [person, network, from])).toEqual([
      ["P1", "N1", undefined],
      ["P1", "N1", "2024-01-02"],
      ["P1", "N2", undefined],
      ["P4", "N1", undefined],
    ]);
  });

  test("keeps nothing of rows that can't be read, in any table", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    const needle = "6103661004";
    const people = [`${needle},U1`, `P5,U1,${needle}`, `P6,U1,,,${needle}`, "P7,Ukendt"];
    await store.load(deliveries({...small, people: [...small.people, ...people], memberships: ["P9,N1"]}));
    expect(await rejectsIn(store)).toMatchObject([
      {line: 2, expected: "a person whom a people file knows"},
      {line: 4, expected: "an opaque id"},
      {line: 5, expected: "an opaque id"},
      {line: 6, expected: "a date such as 2026-01-31"},
      {line: 7, expected: "a unit that a units file knows"},
    ]);
    store.close();
    const tables = await ask(path, "select table_name as name from duckdb_tables()");
    const everything = await Promise.all(
      tables.map(async ({name}) => JSON.stringify(await ask(path, `select t::varchar from ${String(name)} t`))),
    );
    const has = (what: string) => everything.some((table) => table.includes(what));
    // What is loaded is found in this way.
    expect(["P1", "P2", "Skole"].map(has)).toEqual([true, true, true]);
    expect([needle, "P5", "P6"].map(has)).toEqual([false, false, false]);
  });

  test("of a network whose dates can't be: it lives while somebody is in it, and a good row takes its place", async () => {
    const networks = ["N1,A,,2024-01-01,2024-01-01", "N2,B,,2024-01-01,2023-01-01", "N2,B,,2024-01-01,2025-01-01"];
    const store = await loaded({
      ...small,
      networks,
      memberships: ["P1,N1,,2024-03-01,2024-04-01", "P1,N2,,2024-03-01,2025-06-01"],
    });
    const living = async (on: string) => (await store.snapshot(day(on))).networks.map(({id}) => id);
    expect(await living("2024-02-29")).toEqual(["N2"]);
    expect(await living("2024-03-01")).toEqual(["N1", "N2"]);
    expect(await living("2024-04-01")).toEqual(["N2"]);
    expect(await living("2025-01-01")).toEqual([]);
    // A membership of a network that has ended makes nobody present.
    expect((await store.snapshot(day("2025-01-01"))).memberships).toEqual([]);
    expect((await store.networks()).map(({id, from, to}) => [id, from, to])).toEqual([
      ["N1", undefined, undefined],
      ["N2", "2024-01-01", "2025-01-01"],
    ]);
  });

  test("of a network with a date that is none: it is refused, counted once, and keeps its memberships", async () => {
    const networks = ["N1,A,,2024-02-30,", "N2,B,,,2024-13-01", "N2,B,,2024-01-01,"];
    const store = await loaded({...small, networks, memberships: ["P1,N1", "P1,N2"]});
    expect(await rejected(store)).toEqual(["networks 2 start_date date", "networks 3 end_date date"]);
    const delivered = (await store.deliveries()).find(({source}) => source === "networks");
    expect(delivered).toMatchObject({read: 3, loaded: 1, duplicates: 0, rejected: {date: 2}});
    const {networks: living, memberships} = await store.snapshot(day("2024-06-01"));
    expect(living.map(({id, from}) => [id, from])).toEqual([
      ["N1", undefined],
      ["N2", "2024-01-01"],
    ]);
    expect(memberships.map(({network}) => network)).toEqual(["N1", "N2"]);
  });

  test("of a network whose parent is unknown too: nobody knows it", async () => {
    const store = await loaded({
      ...small,
      networks: [
        "N1,A,,2024-01-01,2024-01-01,,,N9",
        "N2,B,,2024-01-01,2024-01-01,,,N3",
        "N3,C,,,,,,N2",
        "N4,D,,,,,,N4",
      ],
      memberships: ["P1,N1", "P1,N2"],
    });
    expect(await rejected(store)).toEqual([
      "memberships 2 network_id unknown-network",
      "memberships 3 network_id unknown-network",
      "networks 2 parent_network unknown-parent",
      "networks 3 parent_network cycle",
      "networks 4 parent_network cycle",
      "networks 5 parent_network cycle",
    ]);
  });

  test("takes each source of one table for itself, and what two say alike once", async () => {
    const store = await opened();
    await store.load([
      ...deliveries(small),
      delivery("people", ["P3,U1,,,,,citizen", "P1,U1"], "citizens"),
      delivery("units", ["K,Kommune", "U9,Ny,K"], "units-2025"),
      delivery("networks", ["N1,Natur,U1", "N2,Sundhed,U1"], "networks-2025"),
      delivery("memberships", ["P1,N1,leader", "P3,N2"], "memberships-2025"),
    ]);
    expect(await rejected(store)).toEqual([]);
    const {units, persons, networks, memberships} = await store.snapshot(day("2025-06-30"));
    expect(units.map(({id}) => id)).toEqual(["K", "U1", "U2", "U9"]);
    expect(persons.map(({id, kind}) => `${id} ${kind}`)).toEqual(["P1 employee", "P2 employee", "P3 citizen"]);
    expect(networks.map(({id}) => id)).toEqual(["N1", "N2"]);
    expect(memberships.map(({person, network}) => `${person} ${network}`)).toEqual(["P1 N1", "P2 N1", "P3 N2"]);
  });

  test("refuses two deliveries of one source", async () => {
    const store = await opened();
    const twice = [delivery("people", []), delivery("people", [])];
    await expect(store.load(twice)).rejects.toThrow("a source has two deliveries");
  });
});

describe("a load again", () => {
  /** Everything in the store but the clock. */
  async function everything(store: Store): Promise<unknown> {
    return {
      deliveries: await store.deliveries(),
      rejects: await rejectsIn(store),
      snapshot: await store.snapshot(day("2025-06-30")),
      networks: await store.networks(),
    };
  }

  test("of the same files changes nothing, and says so", async () => {
    const store = await opened();
    const tables = {...small, memberships: [...small.memberships, "P9,N1"]};
    const first = await store.load(deliveries(tables));
    const before = await everything(store);
    const second = await store.load(deliveries(tables));
    expect(second).toEqual(first.map((report) => ({...report, unchanged: true, skipped: true})));
    expect(await everything(store)).toEqual(before);
  });

  test("of a changed file replaces what its source said, and nothing else", async () => {
    const store = await opened();
    await store.load([...deliveries(small), delivery("memberships", ["P2,N1,observer", "P8,N1"], "other")]);
    const reports = await store.load([delivery("memberships", ["P1,N1,member", "P9,N1", "P7,N1"])]);
    expect(reports).toMatchObject([{loaded: 1, rejected: {"unknown-person": 2}, unchanged: false, skipped: false}]);
    const {memberships, persons} = await store.snapshot(day("2025-06-30"));
    expect(memberships.map(({person, role}) => `${person} ${role}`)).toEqual(["P1 member", "P2 observer"]);
    expect(persons).toHaveLength(2);
    expect(await rejected(store)).toEqual([
      "memberships 3 person_id unknown-person",
      "memberships 4 person_id unknown-person",
      "other 3 person_id unknown-person",
    ]);
  });

  test("forgets what a source said that is not among the deliveries any more, when asked to", async () => {
    const store = await loaded(small);
    const renamed = deliveries(small).map((one) => (one.table === "networks" ? {...one, source: "netværk"} : one));
    const reports = await store.load(renamed, {andNoOthers: true});
    expect(reports.every(({skipped}) => !skipped)).toBe(true);
    expect((await store.deliveries()).map(({source}) => source)).toEqual(["memberships", "netværk", "people", "units"]);
    expect((await store.load(deliveries({...small, memberships: []}))).length).toBe(4);
    expect((await store.deliveries()).map(({source}) => source)).toContain("netværk"); // not asked to
  });

  describe("through the gates", () => {
    const gates = {leastUnits: 2, leastEmployees: 2, largestFall: 0.2};
    const people = Array.from({length: 10}, (_, i) => `P${i},U1`);
    const units = ["U1,A", "U2,B"];
    const fits = {...small, units, people, networks: ["N1,A"], memberships: ["P1,N1"]};

    test.each([
      ["too few units", {...fits, units: ["U1,A"]}, "units.csv: expected at least 2 units (1 were found;"],
      ["too few employees", {...fits, people: ["P1,U1"]}, "people.csv: expected at least 2 employees (1 were found;"],
      ["a fall of more than a fifth", {...fits, people: people.slice(0, 7)}, "people.csv: expected at least 8 rows"],
    ])("%s is refused, and the store is as before", async (_, tables, message) => {
      const store = await opened();
      await store.load(deliveries(fits), {gates});
      const before = await everything(store);
      await expect(store.load(deliveries(tables), {gates})).rejects.toThrow(message);
      await expect(store.load(deliveries(tables), {gates})).rejects.toBeInstanceOf(InputError);
      expect(await everything(store)).toEqual(before);
    });

    test("a fall of a fifth is let through, and so is any that somebody says is right", async () => {
      const store = await opened();
      await store.load(deliveries(fits), {gates});
      await store.load(deliveries({...fits, people: people.slice(0, 8)}), {gates});
      await store.load(deliveries({...fits, people: people.slice(0, 3)}), {gates: {...gates, largestFall: 1}});
      expect((await store.snapshot(day("2025-06-30"))).persons).toHaveLength(3);
    });
  });

  test("takes unchanged memberships anew when the person they were rejected for has come", async () => {
    const store = await opened();
    const tables = {...small, memberships: [...small.memberships, "P3,N1"]};
    await store.load(deliveries(tables));
    expect(await rejected(store)).toEqual(["memberships 4 person_id unknown-person"]);
    const reports = await store.load(deliveries({...tables, people: [...small.people, "P3,U1"]}));
    expect(reports.map(({source, unchanged, skipped}) => `${source} ${unchanged} ${skipped}`)).toEqual([
      "people false false",
      "units true false",
      "networks true false",
      "memberships true false",
    ]);
    expect(await rejected(store)).toEqual([]);
  });

  test("in whatever order the files come, gives the same store", async () => {
    const tables = {...small, memberships: [...small.memberships, "P9,N1"], networks: [...small.networks, "N1,X"]};
    const [one, other] = [await opened(), await opened()];
    await one.load(deliveries(tables));
    await other.load(deliveries(tables).reverse());
    expect(await everything(other)).toEqual(await everything(one));
  });

  test("of the same bytes read in another way is another delivery", async () => {
    const store = await opened();
    const file = fileOf(`${headers.people}\nP1,,,,,,,,\n`);
    const source = {name: "people", table: "people", dialect: "plain", file} as const;
    await store.load([deliveryOf({...source, ids: "opaque"}, undefined)]);
    const key = Buffer.alloc(32, 1);
    const [report] = await store.load([deliveryOf({...source, ids: "identifier"}, key)]);
    expect(report).toMatchObject({loaded: 1, unchanged: false, skipped: false});
    expect(Object.keys(await unitsOfPersons(store, "2025-01-01"))).toEqual([expect.stringMatching(/^p_[0-9a-f]{32}$/)]);
    expect(await store.load([deliveryOf({...source, ids: "identifier"}, key)])).toMatchObject([{skipped: true}]);
  });

  test("that fails leaves all as before", async () => {
    const store = await opened();
    await store.load(deliveries(small));
    const before = await everything(store);
    const good = delivery("people", ["P7,U1"]);
    const bad = deliveryFrom("memberships", fileOf(`${headers.memberships}\nP7,N1,,,\nP1,"N1,,,\n`));
    await expect(store.load([good, bad])).rejects.toThrow(InputError);
    expect(await everything(store)).toEqual(before);
    // And the next load is not hampered by it.
    expect(await store.load([delivery("people", ["P7,U1"])])).toMatchObject([{loaded: 1}]);
  });

  test("that is only a check writes nothing", async () => {
    const store = await opened();
    await store.load(deliveries(small));
    const before = await everything(store);
    const {reports, rejects} = await store.check([delivery("memberships", ["P1,N1", "P9,N1"])], {firstRejects: 9});
    expect(reports).toMatchObject([{read: 2, loaded: 1, rejected: {"unknown-person": 1}}]);
    expect(rejects).toMatchObject([{line: 3, reason: "unknown-person"}]);
    expect(await everything(store)).toEqual(before);
  });
});

describe("a snapshot", () => {
  test("is half open: from the first day, and no more on the last", async () => {
    const store = await loaded({
      units: ["K,Kommune", "U1,A,K,2024-01-01,2024-02-01"],
      people: ["P1,U1,,,2024-01-01,2024-02-01"],
      networks: ["N1,A,,2024-01-01,2024-02-01", "N2,B"],
      memberships: ["P1,N2,,2024-01-01,2024-02-01"],
    });
    const sizes = async (on: string) => {
      const {units, persons, networks, memberships} = await store.snapshot(day(on));
      return [units.length, persons.length, networks.length, memberships.length];
    };
    expect(await sizes("2023-12-31")).toEqual([1, 0, 1, 0]);
    expect(await sizes("2024-01-01")).toEqual([2, 1, 2, 1]);
    expect(await sizes("2024-01-31")).toEqual([2, 1, 2, 1]);
    expect(await sizes("2024-02-01")).toEqual([1, 0, 1, 0]);
  });

  test("places a person by share, then start, then unit, among the employments of the day", async () => {
    const units = ["A,A", "B,B", "C,C"];
    const employments = {
      share: ["share,A,,,,,,0.4", "share,B,,,,,,0.6", "share,C,,,2024-06-01"], // a known share before an unknown one
      start: ["start,A,,,2023-01-01", "start,B,,,2024-01-01", "start,C"], // no start is the earliest
      unit: ["unit,C", "unit,B", "unit,"], // none is the last
      equal: ["equal,B,,,2023-01-01,,,0.5", "equal,A,,,2022-01-01,,,0.5"],
      past: ["past,A,,,,2024-01-01,,1", "past,B,,,,,,0.1", "past,C,,,2025-01-01,,,1"],
    };
    const store = await loaded({units, people: Object.values(employments).flat()});
    expect(await unitsOfPersons(store, "2024-06-30")).toEqual({
      share: "B",
      start: "B",
      unit: "B",
      equal: "B",
      past: "B",
    });
    const backwards = await loaded({units, people: Object.values(employments).flat().reverse()});
    expect(await unitsOfPersons(backwards, "2024-06-30")).toEqual(await unitsOfPersons(store, "2024-06-30"));
  });

  test("holds members without an employment, as their latest row has them, and no others who left", async () => {
    const store = await loaded({
      units: ["A,A"],
      people: [
        "P1,A,,,2020-01-01,2021-01-01,employee",
        "P1,A,,,2021-01-01,2022-01-01,politician",
        "P2,A,,,2020-01-01,2021-01-01",
        "P3,A,,,2024-01-01,2023-01-01,citizen", // known by a row whose dates can't be
        "P4,A,,,2030-01-01",
      ],
      networks: ["N1,A"],
      memberships: ["P1,N1", "P3,N1", "P4,N1"],
    });
    const {persons} = await store.snapshot(day("2024-06-30"));
    expect(persons.map(({id, kind, unit, inForce}) => [id, kind, unit, inForce])).toEqual([
      ["P1", "politician", undefined, false],
      ["P3", "citizen", undefined, false],
      ["P4", "employee", undefined, false],
    ]);
  });

  test("takes what a former person was from the source whose row is the latest", async () => {
    const store = await opened();
    await store.load([
      ...deliveries({networks: ["N1,A"], memberships: ["P1,N1", "P2,N1"]}),
      delivery("people", ["P1,,,,2020-01-01,2021-01-01,employee", "P2,,,,,2020-01-01,employee"], "a"),
      delivery("people", ["P1,,,,2019-01-01,2020-01-01,partner", "P2,,,,2019-01-01,2020-01-01,citizen"], "b"),
    ]);
    const {persons} = await store.snapshot(day("2024-06-30"));
    expect(persons.map(({id, kind}) => [id, kind])).toEqual([
      ["P1", "employee"],
      ["P2", "citizen"],
    ]);
  });

  test("keeps a person's two roles in a network apart", async () => {
    const store = await loaded({...small, memberships: ["P1,N1,member", "P1,N1,leader", "P1,N1"]});
    const {memberships} = await store.snapshot(day("2024-06-30"));
    expect(memberships.map(({role}) => role)).toEqual([undefined, "leader", "member"]);
  });

  test("shows a unit that moved under the parent of the day", async () => {
    const store = await loaded({units: ["K,K", "L,L", "U,U,K,,2024-01-01", "U,U,L,2024-01-01"]});
    const parentOn = async (on: string) => (await store.units(day(on))).find(({id}) => id === "U")?.parent;
    expect([await parentOn("2023-12-31"), await parentOn("2024-01-01")]).toEqual(["K", "L"]);
  });
});

test("quality counts who left, what is headless, who is unknown, and how old the sources are", async () => {
  const store = await loaded({
    units: ["U1,A", "U2,B,,,2024-01-01"],
    people: ["P1,U1,,,2020-01-01", "P2,U1,,,2020-01-01,2024-01-01", "P3,U1,,,2025-01-01"],
    networks: [
      "N1,A,U1", // led by P1, anchored
      "N2,B,U2", // led by somebody who left, anchored in a unit that has ended
      "N3,C", // neither
      "N4,D,U1,,2024-01-01", // has ended
    ],
    memberships: [
      "P1,N1,leader,2021-02-01",
      "P2,N1,,2021-02-01,2024-05-01",
      "P2,N2,leader",
      "P1,N3,member",
      "P3,N3",
      "P2,N4",
      "P9,N1",
      "P9,N2",
    ],
  });
  expect(await store.quality(day("2024-06-30"), new Set(["leader", "coordinator"]))).toEqual({
    membershipsOfFormer: 2, // P2 in N2 and P3 in N3: the one in N1 has ended, N4 too
    personsFormer: 2,
    networks: 3,
    withoutLeader: ["N2", "N3"],
    withoutAnchor: ["N2", "N3"],
    unknownPersons: 2,
    lastChange: [
      {source: "memberships", day: "2024-05-01"},
      {source: "networks", day: "2024-01-01"},
      {source: "people", day: "2024-01-01"}, // P3's start is to come
      {source: "units", day: "2024-01-01"},
    ],
  });
  expect((await store.quality(day("2024-06-30"), new Set())).withoutLeader).toEqual(["N1", "N2", "N3"]);
});

test("members who have left are counted as of the day of their file, or of the load", async () => {
  const facts = () =>
    deliveries({
      people: [
        "P1,,,,2020-01-01,2024-01-01", // has left
        "P2,,,,2020-01-01,2024-01-01", // comes back
        "P2,,,,2024-06-01",
        "P3,,,,2020-01-01,2024-09-01", // is to leave
        "P4,,,,2025-01-01", // is to come
      ],
      networks: ["N1,A", "N2,B,,,2024-01-01", "N3,C"],
    }).slice(0, 3);
  const rows = () =>
    delivery("memberships", [
      "P1,N1", // the one that counts
      "P1,N2", // the network has ended
      "P1,N3,,,2024-01-01", // the membership has ended
      "P1,N3,member,2025-01-01", // is to come
      "P2,N1",
      "P3,N1",
      "P4,N1",
      "P1,N1", // a duplicate
    ]);
  const left = async (asOf?: Day) => {
    const store = await opened();
    return (await store.load([...facts(), rows()], {asOf})).map(({warned}) => warned);
  };
  expect(await left(day("2024-06-30"))).toEqual([{}, {}, {}, {"member-left": 1}]);
  // The day after the last one is the first.
  expect(await left(day("2023-12-31"))).toEqual([{}, {}, {}, {}]);
  expect(await left(day("2024-01-01"))).toEqual([{}, {}, {}, {"member-left": 1}]);
  expect(await left(day("2024-09-01"))).toEqual([{}, {}, {}, {"member-left": 2}]); // P3 too
  expect(await left()).toEqual([{}, {}, {}, {}]);

  const store = await opened();
  const onDays = ["2023-12-31", "2024-09-01"].map((on) => ({...rows(), day: day(on), kind: "snapshot" as const}));
  await store.load([...facts(), ...onDays], {asOf: day("2024-06-30")});
  const told = async () =>
    (await store.deliveries()).filter(({table}) => table === "memberships").map(({warned}) => warned);
  expect(await told()).toEqual([{}, {"member-left": 2}]);
  // Where the people are others, so are those who have left, though the list is the same.
  await store.load([delivery("people", ["P1", "P2", "P3", "P4"])]);
  expect(await told()).toEqual([{}, {}]);
});

describe("scores", () => {
  const asOf = day("2025-12-31");
  const bare: Score = {
    asOf,
    reading: "departmental",
    metric: "cross-share",
    of: "whole",
    subject: "whole",
    other: undefined,
    value: 0.25,
    label: undefined,
    n: 100,
    low: undefined,
    high: undefined,
    nullModel: undefined,
    expected: undefined,
    chanceLow: undefined,
    chanceHigh: undefined,
    z: undefined,
    p: undefined,
    q: undefined,
  };
  const full: Score = {
    ...bare,
    of: "group-pair",
    subject: "A",
    other: "B",
    value: 0.1 + 0.2,
    label: "æ",
    low: 0.1,
    high: 0.5,
    nullModel: "guests",
    expected: 0.4,
    chanceLow: 0.2,
    chanceHigh: 0.6,
    z: -1.5,
    p: 0.04,
    q: 0.08,
  };

  test("come back as they were, undefined ones too, in the order of their key", async () => {
    const store = await opened();
    const undefinedOne: Score = {...bare, reading: "citizen-politician", value: undefined, n: 0};
    await store.writeScores(asOf, [full, bare, undefinedOne]);
    expect(await store.scores(asOf)).toEqual([undefinedOne, full, bare]);
  });

  test("replace those of their day, and of no other", async () => {
    const store = await opened();
    const before = day("2025-09-30");
    await store.writeScores(before, [{...bare, asOf: before}]);
    await store.writeScores(asOf, [bare, full]);
    await store.writeScores(asOf, [{...bare, value: 0.5}]);
    expect(await store.scores()).toEqual([
      {...bare, asOf: before},
      {...bare, value: 0.5},
    ]);
  });

  test("are written all or not at all", async () => {
    const store = await opened();
    await store.writeScores(asOf, [bare]);
    await expect(store.writeScores(asOf, [full, {...bare, value: Number.NaN}])).rejects.toThrow("not a number");
    await expect(store.writeScores(asOf, [full, full])).rejects.toThrow("score given twice: cross-share");
    await expect(store.writeScores(asOf, [{...bare, asOf: day("2025-09-30")}])).rejects.toThrow("score of another day");
    expect(await store.scores()).toEqual([bare]);
  });
});

describe("the history", () => {
  const rules = {
    silentRoles: new Set(["observer"]),
    leaderRoles: new Set(["leader"]),
    outwardKinds: new Set(["committee"]),
    lists: new Set(["L1" as NetworkId]),
  };
  const tables = {
    units: ["K,Kommune", "U1,Skole,K"],
    people: [
      ...["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P10"].map((id) => `${id},U1`),
      "P9,U1,,,2020-01-01,2025-09-10",
    ],
    networks: [
      "N1,Natur,U1,2020-01-01",
      "N2,Lukket,U1,2025-02-01,2025-10-01",
      "N3,Forladt,U1,2024-01-01",
      "N4,Uden leder,U1,2025-02-01",
      "N5,Uden start,U1",
      "C1,Udvalg,U1,,,committee",
      "L1,Liste,U1",
    ],
    memberships: [
      // One stay in two roles, to 1 June, and a month later another.
      "P1,N1,member,2023-05-01,2024-05-01",
      "P1,N1,leader,2024-05-01,2025-06-01",
      "P1,N1,member,2025-07-01",
      // None of these makes ties among employees.
      "P2,N1,observer,2019-01-01",
      "P2,C1,member,2019-01-01",
      "P2,L1,member,2019-01-01",
      // There when it closes, and gone before.
      "P3,N2,member,2025-03-01",
      "P4,N2,member,2025-05-01,2025-08-01",
      // Six months to the day, and a day more.
      "P5,N1,member,2025-01-15,2025-07-15",
      "P8,N3,member,2025-01-15,2025-07-16",
      // Without dates: as long as the network is there, and always.
      "P6,N1,member",
      "P10,N5,member",
      "P7,N1,member,2026-01-01",
      // From before the network was.
      "P8,N1,member,2018-01-01",
      "P9,N3,leader,2024-01-01",
    ],
  };
  const none = {joins: 0, leaves: 0, joinsFollowed: 0, earlyLeaves: 0};

  test("of persons: stays by whatever roles, in networks that make ties, up to the day", async () => {
    const store = await loaded(tables);
    const {since, persons} = await store.history(day("2025-12-31"), rules);
    expect(since).toBe("2020-01-01");
    expect(Object.fromEntries(persons)).toStrictEqual({
      P1: {first: "2023-05-01", ...none, joins: 1, leaves: 1},
      // The network closed, which is no leave.
      P3: {first: "2025-03-01", ...none, joins: 1, joinsFollowed: 1},
      // The network closed within six months of 1 May.
      P4: {first: "2025-05-01", ...none, joins: 1, leaves: 1},
      P5: {first: "2025-01-15", joins: 1, leaves: 1, joinsFollowed: 1, earlyLeaves: 1},
      P6: {first: "2020-01-01", ...none},
      P10: {first: undefined, ...none},
      P8: {first: "2020-01-01", joins: 1, leaves: 1, joinsFollowed: 1, earlyLeaves: 0},
      P9: {first: "2024-01-01", ...none},
    });
  });

  test("of living networks: the latest change, and since when nobody in force leads", async () => {
    const store = await loaded(tables);
    const {networks} = await store.history(day("2025-12-31"), rules);
    expect(Object.fromEntries(networks)).toStrictEqual({
      N1: {changed: "2025-07-15", leaderlessSince: "2025-06-01"},
      // Its leader has left the organisation and not the network.
      N3: {changed: "2025-07-16", leaderlessSince: "2025-09-10"},
      N4: {changed: undefined, leaderlessSince: "2025-02-01"},
      N5: {changed: undefined, leaderlessSince: undefined},
    });
  });

  test("knows nothing of what comes after the day", async () => {
    const store = await loaded(tables);
    const {networks, persons} = await store.history(day("2025-05-31"), rules);
    expect(networks.get("N1" as NetworkId)).toStrictEqual({changed: "2025-01-15", leaderlessSince: undefined});
    expect(networks.get("N3" as NetworkId)).toStrictEqual({changed: "2025-01-15", leaderlessSince: undefined});
    expect(persons.get("P1" as PersonId)).toStrictEqual({first: "2023-05-01", ...none});
    expect(persons.get("P5" as PersonId)).toStrictEqual({first: "2025-01-15", ...none, joins: 1});
  });

  test("on the day itself somebody has joined, has left, and leads no more", async () => {
    const store = await loaded(tables);
    const on = async (date: string) => {
      const {networks, persons} = await store.history(day(date), rules);
      const {joins, leaves} = persons.get("P1" as PersonId) ?? none;
      return [networks.get("N1" as NetworkId)?.leaderlessSince, joins, leaves];
    };
    expect(await on("2025-06-01")).toStrictEqual(["2025-06-01", 0, 1]);
    expect(await on("2025-07-01")).toStrictEqual(["2025-06-01", 1, 1]);
    // Twelve months later: on 31 May within, on 1 June no longer.
    expect(await on("2026-05-31")).toStrictEqual(["2025-06-01", 1, 1]);
    expect(await on("2026-06-01")).toStrictEqual(["2025-06-01", 1, 0]);
  });

  test("of nothing is nothing", async () => {
    const store = await opened();
    expect(await store.history(day("2025-12-31"), rules)).toStrictEqual({
      since: undefined,
      isCut: false,
      networks: new Map(),
      persons: new Map(),
    });
  });
});

describe("the file", () => {
  const script = (path: string, then: string) => `
    const {Store} = await import(${JSON.stringify(new URL("../src/store.ts", import.meta.url).href)});
    const store = await Store.open(${JSON.stringify(path)});
    ${then}`;

  /** A process that has opened the store and goes on living. */
  async function holder(path: string): Promise<ChildProcess> {
    const code = script(path, 'process.stdout.write("open"); setInterval(() => undefined, 1000);');
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {stdio: ["ignore", "pipe", "inherit"]});
    await new Promise((done, failed) => {
      child.stdout?.once("data", done);
      child.once("exit", failed);
    });
    return child;
  }

  test("is in use by one process at a time", async () => {
    const path = join(folder(), "store.duckdb");
    const child = await holder(path);
    try {
      await expect(Store.open(path)).rejects.toThrow(LockedError);
      await expect(Store.open(path)).rejects.toThrow(`store is in use by another process: ${path}`);
    } finally {
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
    }
    await opened(path);
  });

  test("is open once in a process, by whatever name, and again after it was closed", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load(deliveries(small));
    await expect(Store.open(path)).rejects.toThrow(LockedError);
    const alias = join(folder(), "alias.duckdb");
    symlinkSync(path, alias);
    await expect(Store.open(alias)).rejects.toThrow(`store is open already: ${alias}`);
    store.close();
    const again = await opened(path);
    expect((await again.snapshot(day("2025-01-01"))).memberships).toHaveLength(2);
  });

  test("and its log are its owner's only, and so is the folder made for it", async () => {
    const path = join(folder(), "var", "store.duckdb");
    const umask = process.umask(0o022);
    try {
      const store = await opened(path);
      await store.load(deliveries(small));
      const rights = (file: string) => (statSync(file).mode & 0o777).toString(8);
      const beside = join(path, "..");
      expect(rights(beside)).toBe("700");
      const files = readdirSync(beside);
      expect(files).toContain("store.duckdb.wal");
      for (const file of files) expect(`${file} ${rights(join(beside, file))}`).toBe(`${file} 600`);
      expect(process.umask()).toBe(0o022);
    } finally {
      process.umask(umask);
    }
  });

  test("that others could read is theirs no more", async () => {
    const path = join(folder(), "store.duckdb");
    (await Store.open(path)).close();
    chmodSync(path, 0o644);
    await opened(path);
    expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
  });

  test("that is no store is not overwritten", async () => {
    const path = fileOf("person_id,unit\n".repeat(1000), "store.duckdb");
    await expect(Store.open(path)).rejects.toThrow(`store can't be opened: ${path}`);
    expect(readFileSync(path, "utf8")).toMatch(/^person_id/);
    writeFileSync(path, "");
  });

  test("is as before or as after when the process is killed in a load", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load(deliveries(small));
    store.close();
    const code = script(
      path,
      `const batches = (async function* () {
         yield [{line: 2, fact: {person: "P1", network: "N1", role: "new", from: undefined, to: undefined}}];
         process.kill(process.pid, "SIGKILL");
       })();
       await store.load([{source: "memberships", table: "memberships", file: "m", how: "", batches}]);`,
    );
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {stdio: "inherit"});
    expect(await new Promise((done) => child.once("exit", (_, signal) => done(signal)))).toBe("SIGKILL");
    const after = await opened(path);
    const {memberships} = await after.snapshot(day("2025-01-01"));
    expect(memberships.map(({role}) => role)).toEqual(["leader", "member"]);
  });

  test("takes away what was written for a load that never came to its end", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load(deliveries(small));
    store.close();
    await ask(
      path,
      "insert into said_memberships by name select * replace (99 as delivery, line + 10 as line) from said_memberships",
    );
    const after = await opened(path);
    expect((await after.snapshot(day("2025-01-01"))).memberships).toHaveLength(2);
    after.close();
    expect(await ask(path, "select count(*)::integer as n from said_memberships")).toEqual([{n: 2}]);
  });

  test("does not read again what it has", async () => {
    const store = await opened();
    await store.load(deliveries(small));
    const batches = {
      async *[Symbol.asyncIterator]() {
        yield await Promise.reject(new Error("read again"));
      },
    };
    const unread = deliveries(small).map((delivery) => ({...delivery, batches}));
    const skipped = {unchanged: true, skipped: true};
    expect(await store.load(unread)).toMatchObject([skipped, skipped, skipped, {...skipped, loaded: 2}]);
    const [changed] = deliveries({...small, people: ["P1,U1"]}).filter(({table}) => table === "people");
    const others = unread.filter(({table}) => table !== "people");
    expect(await store.load([...others, ...(changed === undefined ? [] : [changed])])).toMatchObject([
      ...others.map(() => ({unchanged: true, skipped: false})),
      {unchanged: false, loaded: 1},
    ]);
  });

  test("takes one thing to do at a time", async () => {
    const store = await opened();
    const first = store.load(deliveries(small));
    await expect(store.load(deliveries(small))).rejects.toThrow("store is busy");
    expect(await first).toHaveLength(4);
  });
});

describe("a store of another shape", () => {
  test("of the first one keeps scores and runs, and reads all else anew", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load(deliveries(small));
    store.close();
    await ask(
      path,
      `${[
        "store_schema",
        "forgotten",
        "corrections",
        "aliases",
        ...["units", "people", "networks", "memberships", "ties", "rejects"].map((table) => `said_${table}`),
      ]
        .map((table) => `drop table ${table};`)
        .join("")}alter table units drop first_seen`,
    );
    await ask(
      path,
      "insert into runs by name select now()::timestamp as started_at, 1 as seconds, 'run' as verb, '' as account, '' as pipeline, '' as version, 1 as seed, '' as inputs, '' as timings, 'done' as outcome",
    );
    const upgraded = await Store.open(path);
    expect(await upgraded.deliveries()).toEqual([]);
    expect(await upgraded.load(deliveries(small))).toMatchObject([{skipped: false}, {}, {}, {loaded: 2}]);
    upgraded.close();
    expect(await ask(path, "select count(*)::integer as n from runs")).toEqual([{n: 1}]);
  });

  test("of an earlier one keeps who was forgotten and what was put right", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load(deliveries(small));
    const [forgotten, other] = (await store.snapshot(day("2026-01-01"))).persons.map(({id}) => id);
    await store.forget([forgotten!]);
    await store.correct([other!], {table: "people", where: {}, set: {position: "Leder"}});
    store.close();
    await ask(path, "update store_schema set version = 5; drop table gone; alter table said_people drop copies");
    const upgraded = await Store.open(path);
    await upgraded.load(deliveries(small));
    const {persons} = await upgraded.snapshot(day("2026-01-01"));
    upgraded.close();
    expect(persons.map(({id}) => id)).not.toContain(forgotten);
    expect(persons.find(({id}) => id === other)).toMatchObject({position: "Leder"});
  });

  test("of a later one is left alone, and says what to do", async () => {
    const path = join(folder(), "store.duckdb");
    (await Store.open(path)).close();
    await ask(path, "update store_schema set version = 99");
    await expect(Store.open(path)).rejects.toThrow(
      /a store of shape \d+, not 99 as a later version of the program made it/,
    );
    expect(await ask(path, "select version from store_schema")).toEqual([{version: 99}]);
  });
});

describe("the database", () => {
  test("says of every table and column what it means and whether it is personal", async () => {
    const path = join(folder(), "store.duckdb");
    (await Store.open(path)).close();
    const columns = await ask(path, "select table_name, column_name, comment from duckdb_columns() where not internal");
    expect(new Set(columns.map(({table_name}) => table_name))).toEqual(
      new Set([
        "deliveries",
        "units",
        "persons",
        "employments",
        "networks",
        "memberships",
        "rejects",
        "scores",
        "ties",
        "runs",
        "store_schema",
        "forgotten",
        "corrections",
        "gone",
        "made_memberships",
        "made_employments",
        "unlike_facts",
        "aliases",
        ...["units", "people", "networks", "memberships", "ties", "rejects"].map((table) => `said_${table}`),
      ]),
    );
    const personal =
      /(?:Not personal|Personal(?:, pseudonymous)?(?: where .*)?)\.$|personal\.$|pseudonymous where .*\.$/i;
    for (const {table_name, column_name, comment} of columns) {
      expect(comment, `${String(table_name)}.${String(column_name)}`).toMatch(personal);
    }
    const tables = await ask(path, "select table_name, comment from duckdb_tables() where comment is null");
    expect(tables).toEqual([]);
  });

  test("has exactly the columns of a score", async () => {
    const path = join(folder(), "store.duckdb");
    (await Store.open(path)).close();
    const columns = await ask(path, "select column_name from duckdb_columns() where table_name = 'scores'");
    expect(columns.map(({column_name}) => column_name).join(", ")).toBe(
      "as_of, reading, metric, of, subject, other, value, label, n, low, high, null_model, expected, chance_low, " +
        "chance_high, z, p, q",
    );
  });

  test("keeps a log of the runs", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.recordRun({
      startedAt: new Date("2026-01-31T12:34:56.789Z"),
      seconds: 1.5,
      verb: "run",
      account: "drift",
      pipeline: "sample",
      version: "0.1.0",
      seed: 2 ** 40,
      inputs: {people: "ab"},
      timings: {ingest: 0.5},
      outcome: "done",
    });
    store.close();
    const query = "select * replace (started_at::varchar as started_at, seed::varchar as seed) from runs";
    expect(await ask(path, query)).toEqual([
      {
        started_at: "2026-01-31 12:34:56.789",
        seconds: 1.5,
        verb: "run",
        account: "drift",
        pipeline: "sample",
        version: "0.1.0",
        seed: "1099511627776",
        inputs: '{"people":"ab"}',
        timings: '{"ingest":0.5}',
        outcome: "done",
      },
    ]);
  });

  // The store has no door for a query of somebody else's, so the settings are asked of a child that wraps DuckDB's own.
  test("fetches no extension, reads and writes no other file, and can't be told to", async () => {
    const path = join(folder(), "store.duckdb");
    const elsewhere = fileOf("a\n1\n");
    const code = `
      const {DuckDBInstance} = await import("@duckdb/node-api");
      const create = DuckDBInstance.create;
      let connection;
      DuckDBInstance.create = async (...given) => {
        const instance = await create.apply(DuckDBInstance, given);
        const connect = instance.connect;
        instance.connect = async () => (connection = await connect.call(instance));
        return instance;
      };
      const {Store} = await import(${JSON.stringify(new URL("../src/store.ts", import.meta.url).href)});
      const store = await Store.open(${JSON.stringify(path)});
      const outcomes = [];
      for (const query of [
        "install excel", "load excel", "from read_csv('${elsewhere}')", "copy runs to '${elsewhere}.out'",
        "attach '${elsewhere}.duckdb'", "from read_xlsx('${elsewhere}')",
        "set enable_external_access = true", "set autoload_known_extensions = true", "set memory_limit = '1TB'",
      ]) outcomes.push(await connection.run(query).then(() => "done: " + query, () => "refused"));
      console.log(JSON.stringify(outcomes));`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    for await (const chunk of child.stdout) printed += String(chunk);
    expect(JSON.parse(printed)).toEqual(Array.from({length: 9}, () => "refused"));
    expect(existsSync(`${elsewhere}.out`)).toBe(false);
  });
});

describe("ties", () => {
  const survey = async (ties: readonly string[]) => {
    const store = await opened();
    await store.load([...deliveries(small), delivery("ties", ties)]);
    return store;
  };
  const tiesOn = async (store: Store, on: string) =>
    (await store.snapshot(day(on))).ties.map(({from, to, kind}) => `${from} ${to} ${kind}`);

  test("come back as they were said, of oneself too; what is said twice is dropped", async () => {
    const store = await survey([
      "P1,P2,2024-05-01,2.5,advice",
      "P2,P2",
      "P1,P2,2024-05-01,2.50,advice",
      "P2,P1,,,advice",
    ]);
    expect((await store.snapshot(day("2024-06-01"))).ties).toStrictEqual([
      {from: "P1", to: "P2", day: "2024-05-01", weight: 2.5, kind: "advice"},
      {from: "P2", to: "P1", day: undefined, weight: undefined, kind: "advice"},
      {from: "P2", to: "P2", day: undefined, weight: undefined, kind: undefined},
    ]);
    expect(await store.deliveries()).toContainEqual(
      expect.objectContaining({table: "ties", read: 4, loaded: 3, duplicates: 1}),
    );
  });

  test("hold from the day of their survey until the next of that kind, and without a day always", async () => {
    const store = await survey([
      "P1,P2,2024-05-01,,advice",
      "P2,P1,2025-05-01,,advice",
      "P2,P1,2024-09-01,,friendship",
      "P1,P2,,,friendship",
    ]);
    expect(await tiesOn(store, "2024-04-30")).toStrictEqual(["P1 P2 friendship"]);
    expect(await tiesOn(store, "2024-05-01")).toStrictEqual(["P1 P2 advice", "P1 P2 friendship"]);
    expect(await tiesOn(store, "2025-04-30")).toStrictEqual(["P1 P2 advice", "P1 P2 friendship", "P2 P1 friendship"]);
    expect(await tiesOn(store, "2025-05-01")).toStrictEqual(["P1 P2 friendship", "P2 P1 advice", "P2 P1 friendship"]);
  });

  test("without a kind are a kind of their own", async () => {
    const store = await survey(["P1,P2,2024-05-01", "P2,P1,2025-05-01", "P1,P1,2026-05-01,,advice"]);
    expect(await tiesOn(store, "2026-05-01")).toStrictEqual(["P1 P1 advice", "P2 P1 undefined"]);
  });

  test("of persons whom no people file knows are rejected at the end that it is about", async () => {
    const store = await survey(["P9,P1", "P1,P9", "P9,P8", "P1,P2,2024-13-01", "P1,P2,,0", "P1,P2"]);
    expect(await rejected(store)).toStrictEqual([
      "ties 2 from unknown-person",
      "ties 3 to unknown-contact",
      "ties 4 from unknown-person",
      "ties 5 date date",
      "ties 6 weight weight",
    ]);
    expect(await tiesOn(store, "2024-01-01")).toStrictEqual(["P1 P2 undefined"]);
    // Of members nothing is wrong.
    expect((await store.quality(day("2024-01-01"), new Set(["leader"]))).unknownPersons).toBe(0);
  });

  test("tell how old the survey is", async () => {
    const store = await survey(["P1,P2,2024-05-01", "P2,P1,2025-05-01"]);
    const {lastChange} = await store.quality(day("2025-01-01"), new Set());
    expect(lastChange).toContainEqual({source: "ties", day: "2024-05-01"});
  });
});

interface Facts {
  readonly counts: Readonly<Record<"people_rows" | "persons" | "units" | "networks" | "membership_rows", number>>;
  readonly snapshots: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Real data of others, with facts that python-igraph computed from the same files. */
interface RealSet {
  readonly name: string;
  /** What was dropped and rejected, by hand from the rows of the files: see each. */
  readonly duplicates: Readonly<Partial<Record<Table, number>>>;
  readonly rejected: Readonly<Partial<Record<Table, number>>>;
}

const realSets: readonly RealSet[] = [
  // facts.json: 139 rows of people with valid_to <= valid_from. 11 more repeat another row but for gender and district.
  {name: "us-state-committees", duplicates: {people: 11}, rejected: {people: 139}},
  // facts.json: 1 such row of people and 38 of memberships; the README's other figures; 9 networks of no length.
  {
    name: "kubernetes-community",
    duplicates: {people: 50},
    rejected: {people: 1, memberships: 38, networks: 9},
  },
  // facts.json: 1122 fully identical membership rows.
  {name: "den", duplicates: {memberships: 1122}, rejected: {}},
];

for (const set of realSets) {
  describeWithShared(`the facts of ${set.name}`, `data/real/${set.name}/facts.json`, () => {
    testFacts(set, shared(`data/real/${set.name}`));
  });
}

describeWithShared("the facts of the copy in data/real", "data/real/us-state-committees/facts.json", () => {
  const [set] = realSets;
  testFacts(set!, fileURLToPath(new URL("../data/real/us-state-committees", import.meta.url)));
});

function testFacts(set: RealSet, from: string): void {
  test("are those of the store", async () => {
    const facts = JSON.parse(readFileSync(shared(`data/real/${set.name}/facts.json`), "utf8")) as Facts;
    const store = await opened();
    const tables = ["people", "units", "networks", "memberships"] as const;
    const reports = await store.load(tables.map((table) => deliveryFrom(table, join(from, `${table}.csv`))));
    const {people_rows, units, networks, membership_rows} = facts.counts;
    const rows = {people: people_rows, units, networks, memberships: membership_rows, ties: 0};
    for (const {table, read, loaded, duplicates, rejected: why} of reports) {
      expect({table, read, loaded, duplicates, why}).toEqual({
        table,
        read: rows[table],
        loaded: rows[table] - (set.duplicates[table] ?? 0) - (set.rejected[table] ?? 0),
        duplicates: set.duplicates[table] ?? 0,
        why: set.rejected[table] === undefined ? {} : {"end-before-start": set.rejected[table]},
      });
    }
    for (const [on, expected] of Object.entries(facts.snapshots)) {
      const snapshot = await store.snapshot(day(on));
      const found = figuresOf(snapshot, set.duplicates.memberships ?? 0);
      expect(found).toEqual(pick(expected, found));
    }
  });
}

/** The same keys out of the facts, so that a missing one shows. */
function pick(from: unknown, like: object): Record<string, unknown> {
  const source = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(like).map(([key, value]) => [
      key,
      typeof value === "object" ? pick(source[key], value as object) : source[key],
    ]),
  );
}

/** What facts.json says of a day, by plain code from a snapshot, named and rounded as there. */
function figuresOf({persons, networks, memberships}: Snapshot, droppedRows: number): object {
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  const unitOf = new Map(persons.map(({id, unit}) => [id as string, unit as string | undefined]));
  const members = new Map<string, Set<string>>();
  for (const {person, network} of memberships) {
    members.set(network, (members.get(network) ?? new Set()).add(person));
  }
  const teams = [...members.values()];
  const people = [...new Set(memberships.map(({person}) => person as string))].sort();
  const sizes = teams.map(({size}) => size).sort((a, b) => a - b);
  const pairs = sizes.reduce((sum, size) => sum + size, 0);
  const units = people.flatMap((person) => unitOf.get(person) ?? []);
  const others = (team: ReadonlySet<string>, person: string) => {
    const own = unitOf.get(person);
    return own !== undefined && [...team].some((other) => (unitOf.get(other) ?? own) !== own);
  };
  const at = new Map(people.map((person, index) => [person, index]));
  const edges = new Set<number>();
  const groups = new Groups();
  for (const [network, team] of members) {
    const indexes = [...team].map((person) => at.get(person)!).sort((a, b) => a - b);
    for (const [i, a] of indexes.entries()) {
      groups.join(`n:${network}`, `p:${people[a]}`);
      for (const b of indexes.slice(i + 1)) edges.add(a * people.length + b);
    }
  }
  const kinds = {internal: 0, external: 0, unknown: 0};
  for (const edge of edges) {
    const [one, other] = [Math.floor(edge / people.length), edge % people.length].map((i) => unitOf.get(people[i]!));
    if (one === undefined || other === undefined) kinds.unknown += 1;
    else if (one === other) kinds.internal += 1;
    else kinds.external += 1;
  }
  const components = groups.sizes();
  return {
    active_membership_rows: memberships.length + droppedRows,
    active_networks_by_own_dates: networks.length,
    persons: people.length,
    networks: members.size,
    distinct_memberships: pairs,
    components: components.length,
    largest_component_nodes: Math.max(...components),
    mean_network_size: round(pairs / sizes.length),
    median_network_size: (sizes[(sizes.length - 1) >> 1]! + sizes[sizes.length >> 1]!) / 2,
    max_network_size: sizes.at(-1),
    persons_with_unit: units.length,
    distinct_units_present: new Set(units).size,
    cross_unit_networks: teams.filter((team) => [...team].some((person) => others(team, person))).length,
    cross_unit_memberships: teams.reduce(
      (sum, team) => sum + [...team].filter((person) => others(team, person)).length,
      0,
    ),
    projection_unweighted: {
      edges: edges.size,
      edges_internal: kinds.internal,
      edges_external: kinds.external,
      edges_unit_unknown: kinds.unknown,
      ei_index: round((kinds.external - kinds.internal) / (kinds.external + kinds.internal)),
    },
  };
}

/** Union-find. */
class Groups {
  readonly #above = new Map<string, string>();

  join(one: string, other: string): void {
    this.#above.set(this.#top(one), this.#top(other));
  }

  sizes(): number[] {
    const sizes = new Map<string, number>();
    for (const one of this.#above.keys()) sizes.set(this.#top(one), (sizes.get(this.#top(one)) ?? 0) + 1);
    return [...sizes.values()];
  }

  #top(one: string): string {
    const above = this.#above.get(one);
    if (above === undefined || above === one) {
      this.#above.set(one, one);
      return one;
    }
    const top = this.#top(above);
    this.#above.set(one, top);
    return top;
  }
}

describe("the panel", () => {
  const rules = {
    silentRoles: new Set(["observer"]),
    leaderRoles: new Set(["leader"]),
    outwardKinds: new Set(["committee"]),
    lists: new Set(["L1" as NetworkId]),
  };
  const tables = {
    units: ["K,Kommune", "U1,Skole,K,,2025-01-01", "U1,Skole,U2,2025-01-01", "U2,Ældre,K"],
    people: [
      // The lesser post shows only while the other is not there.
      "P1,U1,,,2020-01-01,2024-01-01,,0.8",
      "P1,U2,,,2022-01-01,,,0.3",
      // Promoted, then away for a month, and the year after next somewhere else.
      "P2,U1,,,,2023-05-01,,,false",
      "P2,U1,,,2023-05-01,2024-01-01,,,true",
      "P2,U1,,,2024-02-01,2026-01-01,,,true",
      "P2,U2,,,2026-01-01",
      // A new title is no new post.
      "P3,U2,,Lærer,2020-01-01,2021-01-01",
      "P3,U2,,Leder,2021-01-01,2025-09-01",
      "P4,,,,2020-01-01,,citizen",
      "P5,U1,,,2026-01-01",
      "P6",
    ],
    networks: [
      "N1,Natur,U1,2020-01-01",
      "N2,Lukket,U1,2023-01-01,2024-01-01",
      "N3,Uden datoer",
      "C1,Udvalg,U1,,,committee",
      "L1,Liste,U1",
    ],
    memberships: [
      "P1,N1,member,2019-01-01,2021-01-01",
      "P1,N1,leader,2021-01-01,2022-01-01",
      "P1,N1,member,2022-02-01",
      "P2,N2,leader",
      "P2,N1,observer,2022-01-01",
      "P2,C1,leader,2022-01-01",
      "P2,L1,member,2022-01-01",
      "P3,N3,member",
      "P3,N1,member,2024-01-01,2026-06-01",
      "P3,N1,leader,2026-01-01,2026-06-01",
    ],
  };
  const written = (rows: readonly object[]) => rows.map((row) => Object.values(row).map(String).join(" "));

  test("posts by the rule of the snapshot, stays and leads by the rules of the history", async () => {
    const store = await loaded(tables);
    const {posts, stays, leads, networks, units} = await store.panel(day("2025-12-31"), rules);
    expect(written(posts)).toStrictEqual([
      "P1 U1 undefined 2020-01-01 2024-01-01",
      "P1 U2 undefined 2024-01-01 undefined",
      "P2 U1 false undefined 2023-05-01",
      "P2 U1 true 2023-05-01 2024-01-01",
      "P2 U1 true 2024-02-01 undefined",
      "P3 U2 undefined 2020-01-01 2025-09-01",
      "P6 undefined undefined undefined undefined",
    ]);
    expect(written(stays)).toStrictEqual([
      "P1 N1 2020-01-01 2022-01-01",
      "P1 N1 2022-02-01 undefined",
      "P2 N2 2023-01-01 2024-01-01",
      "P3 N1 2024-01-01 undefined",
      "P3 N3 undefined undefined",
    ]);
    expect(written(leads)).toStrictEqual(["P1 N1 2021-01-01 2022-01-01", "P2 N2 2023-01-01 2024-01-01"]);
    expect(networks.map(({id}) => id)).toStrictEqual(["C1", "L1", "N1", "N2", "N3"]);
    expect(units.filter(({id}) => id === "U1").map(({parent}) => parent)).toStrictEqual(["K", "U2"]);
  });

  test("has the units of the snapshots of every day", async () => {
    const store = await loaded(tables);
    const {posts} = await store.panel(day("2026-12-31"), rules);
    for (const on of [
      "2019-06-01",
      "2021-12-31",
      "2022-01-01",
      "2023-05-01",
      "2024-01-15",
      "2025-09-01",
      "2026-01-01",
    ]) {
      const holds = posts.filter(({from, to}) => (from ?? "") <= on && on < (to ?? "9"));
      const {persons} = await store.snapshot(day(on));
      const expected = persons.filter(({kind, inForce}) => kind === "employee" && inForce);
      expect(holds.map(({person, unit, isManager}) => [person, unit, isManager])).toStrictEqual(
        expected.map(({id, unit, isManager}) => [id, unit, isManager]),
      );
    }
  });

  test("of nothing is nothing", async () => {
    const store = await opened();
    const date = day("2025-12-31");
    expect(await store.panel(date, rules)).toStrictEqual({
      day: date,
      lostUntil: undefined,
      units: [],
      posts: [],
      stays: [],
      leads: [],
      networks: [],
    });
  });
});
