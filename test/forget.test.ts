import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterEach, describe, expect, test} from "vitest";
import type {Day, NetworkId, PersonId} from "../src/model.ts";
import {type Delivery, Store} from "../src/store.ts";
import {delivered, rejectsIn} from "./deliveries.ts";
import {folder} from "./files.ts";

const person = (id: string) => id as PersonId;
const day = (written: string) => written as Day;
const N = "N" as NetworkId;
const stores: Store[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function opened(path: string): Promise<Store> {
  const store = await Store.open(path);
  stores.push(store);
  return store;
}

function closed(store: Store): void {
  store.close();
  stores.splice(stores.indexOf(store), 1);
}

const needle = "p_needle0123456789";
const [mail, name] = ["p_mail0123456789", "n_name0123456789"];

/** The needle under three names, two others, one of whom has the needle as manager and a tie to it. */
function deliveries(more: readonly {person: PersonId; aliases?: readonly PersonId[]}[] = []): Delivery[] {
  return [
    delivered("people", [
      {person: person(needle), aliases: [mail, name].map(person)},
      {person: person("b"), manager: person(needle)},
      {person: person("c")},
      ...more,
    ]),
    delivered("networks", [{id: N}]),
    delivered(
      "memberships",
      [needle, mail, name, "b", "c"].map((id, i) => ({person: person(id), network: N, role: `r${i}`})),
    ),
    delivered("ties", [
      {from: person("b"), to: person(mail)},
      {from: person("b"), to: person("c")},
    ]),
  ];
}

async function stateOf(store: Store): Promise<unknown> {
  const {persons, memberships, ties} = await store.snapshot(day("2026-10-01"));
  return {
    persons: persons.map(({id, manager}) => [id, manager]),
    memberships: memberships.map((membership) => membership.person),
    ties: ties.map(({from, to}) => [from, to]),
  };
}

const without = {
  persons: [
    ["b", undefined],
    ["c", undefined],
  ],
  memberships: ["b", "c"],
  ties: [["b", "c"]],
};

describe("forgetting a person", () => {
  test("by any key takes all that is said under any other, and no later delivery brings it back", async () => {
    for (const by of [needle, mail, name]) {
      const path = join(folder(), "store.duckdb");
      const store = await opened(path);
      await store.load(deliveries());
      expect(await store.forget([person("p_unused"), person(by)])).toBe(5); // a person, three memberships, a tie
      expect(await stateOf(store)).toEqual(without);
      const [people, , , reports] = [await store.load(deliveries()), 0, 0, await store.deliveries()];
      expect(people).toMatchObject([{skipped: true}, {}, {}, {}]);
      // Known by the mail alone, and a namesake of whom only the name is the same.
      const other = {person: person("d"), aliases: [person(name)]};
      const later = deliveries([{person: person("p_new"), aliases: [person(mail)]}, other]);
      const loaded = await store.load(later);
      expect(loaded.map(({source, leftOut}) => [source, leftOut])).toEqual([
        ["people", 2],
        ["networks", 0],
        ["memberships", 3],
        ["ties", 1],
      ]);
      expect(reports.map(({leftOut}) => leftOut)).toEqual([3, 0, 1, 1]);
      expect(await stateOf(store)).toEqual({...without, persons: [...without.persons, ["d", undefined]]});
      expect(await rejectsIn(store)).toEqual([]);
      closed(store);
    }
  });

  test("takes what is said by a name that stands behind one that nobody knows", async () => {
    const store = await opened(join(folder(), "store.duckdb"));
    const members = delivered("memberships", [
      {person: person("p_uuid"), aliases: [mail, name].map(person), network: N},
      {person: person("p_uuid"), aliases: [person(name)], network: N, role: "r"},
      {person: person("b"), network: N},
    ]);
    const [people, networks] = deliveries();
    if (people === undefined || networks === undefined) throw new Error("no deliveries");
    await store.load([people, networks, members]);
    expect(await stateOf(store)).toMatchObject({memberships: ["b", needle, needle]});
    expect(await store.forget([person(needle)])).toBe(3);
    expect(await stateOf(store)).toMatchObject({memberships: ["b"]});
    expect(await rejectsIn(store)).toEqual([]);
  });

  test("leaves alone what is said by a name that another has too", async () => {
    const store = await opened(join(folder(), "store.duckdb"));
    await store.load(deliveries([{person: person("d"), aliases: [person(name)]}]));
    await expect(store.forget([person(name)])).rejects.toThrow("several people in the store go by that");
    expect(await store.forget([person(needle)])).toBe(4);
    // The name is now that of one only, but the row may have been of either.
    expect((await rejectsIn(store)).map(({line, reason}) => [line, reason])).toEqual([[4, "ambiguous-person"]]);
    expect(await stateOf(store)).toMatchObject({memberships: ["b", "c"]});
  });

  test("of whom only a refused row speaks; and of nobody says so", async () => {
    const store = await opened(join(folder(), "store.duckdb"));
    await store.load([
      ...deliveries(),
      delivered("memberships", [{person: person("stranger"), network: N}], {source: "more"}),
    ]);
    expect(await store.forget([person("stranger")])).toBe(1);
    expect(await rejectsIn(store)).toEqual([]);
    await expect(store.forget([person("stranger")])).rejects.toThrow("nobody in the store goes by that");
  });

  test("leaves out what comes later by a name that the store had not known", async () => {
    const store = await opened(join(folder(), "store.duckdb"));
    const [number, other] = ["p_number0123456789", "p_other0123456789"].map(person);
    await store.load(deliveries());
    await store.forget([person(needle)]);
    // That the person has this number is told after, and what is said by it besides, in either order.
    const hr = delivered("people", [{person: person(needle), aliases: [number!]}], {source: "HR"});
    const list = delivered(
      "memberships",
      [
        {person: number!, network: N},
        {person: other!, network: N},
      ],
      {source: "list"},
    );
    for (const load of [[hr, list], [list]]) {
      await store.load(load);
      expect(await stateOf(store)).toEqual(without);
      expect((await rejectsIn(store)).map(({line, reason}) => [line, reason])).toEqual([[3, "unknown-person"]]);
      expect((await store.deliveries()).find(({source}) => source === "list")).toMatchObject({read: 2, leftOut: 1});
    }
    // What somebody else goes by as well is that one's.
    await store.load([
      delivered("people", [{person: person("d"), aliases: [number!]}], {source: "more"}),
      delivered("memberships", [{person: number!, network: N, role: "x"}], {source: "list"}),
    ]);
    expect(await rejectsIn(store)).toEqual([]);
    expect((await store.snapshot(day("2026-10-01"))).memberships.map((one) => one.person)).toContain("d");
  });

  test("of a series takes the person out of every day", async () => {
    const store = await opened(join(folder(), "store.duckdb"));
    const of = (on: string, ...ids: string[]) =>
      delivered(
        "people",
        ids.map((id) => ({person: person(id)})),
        {kind: "snapshot", day: day(on)},
      );
    await store.load([of("2026-01-01", "a", "b"), of("2026-02-01", "b"), of("2026-03-01", "a", "b")]);
    expect(await store.forget([person("a")])).toBe(2);
    await store.load([of("2026-04-01", "a", "b")]);
    for (const on of ["2026-01-15", "2026-04-15"])
      expect((await store.snapshot(day(on))).persons.map(({id}) => id)).toEqual(["b"]);
  });

  test("leaves no bytes of it in the file, which had them before", async () => {
    const path = join(folder(), "store.duckdb");
    // Compressed, a search would find nothing from the start and prove nothing.
    const bare = await DuckDBInstance.create(path);
    const connection = await bare.connect();
    await connection.run("set force_compression = 'uncompressed'");
    connection.closeSync();
    bare.closeSync();
    const create = DuckDBInstance.create.bind(DuckDBInstance);
    DuckDBInstance.create = (place, options) => create(place, {...options, force_compression: "uncompressed"});
    try {
      const store = await opened(path);
      await store.load(deliveries());
      closed(store);
      const found = () => [needle, mail, name].map((bytes) => readFileSync(path).includes(bytes));
      expect(found()).toEqual([true, true, true]);
      const again = await opened(path);
      await again.forget([person(needle)]);
      const forgotten = await stateOf(again);
      closed(again);
      // Deleted is not gone.
      expect(found()).toContain(true);
      const rewritten = await opened(path);
      expect(await stateOf(rewritten)).toEqual(forgotten);
      closed(rewritten);
      expect(found()).toEqual([false, false, false]);
      expect([".wal", ".rewrite"].map((end) => existsSync(path + end))).toEqual([false, false]);
      // What every column means is said in the new file too.
      const check = await create(path);
      const asked = await check.connect();
      const comments = await asked.runAndReadAll(
        "select count(*)::integer from duckdb_columns() where not internal and comment is null",
      );
      expect(comments.getRows()).toEqual([[0]]);
      asked.closeSync();
      check.closeSync();
    } finally {
      DuckDBInstance.create = create;
    }
  });
});

test("what is held on a person is all of it, by whatever name", async () => {
  const store = await opened(join(folder(), "store.duckdb"));
  await store.load(deliveries());
  const held = new Map((await store.held([person(mail)])).map(({table, rows}) => [table, rows]));
  expect(Object.fromEntries([...held].map(([table, rows]) => [table, rows.length]))).toEqual({
    persons: 1,
    aliases: 1,
    employments: 1,
    managed: 1,
    memberships: 3,
    ties: 1,
    said_people: 1,
    said_memberships: 3,
    said_ties: 1,
    corrections: 0,
    scores: 0,
  });
  expect(held.get("memberships")?.map((row) => row.get("role"))).toEqual(["r0", "r1", "r2"]);
  expect(held.get("aliases")?.[0]?.get("count")).toBe("2");
});
