import {afterEach, describe, expect, test} from "vitest";
import type {Day, NetworkId, PersonId, UnitId} from "../src/model.ts";
import {inMemory, Store} from "../src/store.ts";
import {delivered, deliveredRows, rejectsIn, type Said} from "./deliveries.ts";

const person = (id: string) => id as PersonId;
const day = (written: string) => written as Day;
const N = "N" as NetworkId;
const stores: Store[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function opened(): Promise<Store> {
  const store = await Store.open(inMemory);
  stores.push(store);
  return store;
}

const units = delivered(
  "units",
  ["U1", "U2"].map((id) => ({id: id as UnitId})),
);
const networks = delivered("networks", [{id: N}]);
const people = (...rows: Said<"people">[]) =>
  delivered("people", [
    {person: person("a"), aliases: [person("mail")], unit: "U1" as UnitId},
    {person: person("b"), unit: "U1" as UnitId},
    ...rows,
  ]);
const members = (...rows: Said<"memberships">[]) =>
  delivered("memberships", [...["mail", "b"].map((id) => ({person: person(id), network: N, role: "member"})), ...rows]);

async function stateOf(store: Store, on = "2026-10-01"): Promise<string[]> {
  const {persons, memberships} = await store.snapshot(day(on));
  return [
    ...persons.map(({id, unit, position}) => `${id} ${unit} ${position}`),
    ...memberships.map((row) => `${row.person} ${row.role} ${row.from}`),
  ];
}

describe("a correction", () => {
  test("is of one person's rows, by whatever name they are said, and is there with the next delivery too", async () => {
    const store = await opened();
    await store.load([units, networks, people(), members()]);
    const ids = [person("mail")];
    expect(await store.correct(ids, {table: "people", where: {unit: "U1"}, set: {unit: "U2", position: "Leder"}})).toBe(
      1,
    );
    expect(
      await store.correct(ids, {
        table: "memberships",
        where: {network: "N", from: undefined},
        set: {role: undefined, from: "2020-01-01"},
      }),
    ).toBe(1);
    const right = ["a U2 Leder", "b U1 undefined", "a undefined 2020-01-01", "b member undefined"];
    expect(await stateOf(store)).toEqual(right);
    // Again the same, and one row more.
    await store.load([people({person: person("c")}), members()]);
    expect(await stateOf(store)).toEqual([...right.slice(0, 2), "c undefined undefined", ...right.slice(2)]);
  });

  test("may put right what was refused, and leave out what is not so", async () => {
    const store = await opened();
    const lost = people({person: person("c"), unit: "U9" as UnitId});
    await store.load([units, networks, lost, members({person: person("a"), network: N, role: "leader"})]);
    expect(await rejectsIn(store)).toMatchObject([{reason: "unknown-unit"}]);
    await store.correct([person("c")], {table: "people", where: {unit: "U9"}, set: {unit: "U2"}});
    expect(await store.correct([person("a")], {table: "memberships", where: {role: "leader"}, set: undefined})).toBe(1);
    expect(await rejectsIn(store)).toEqual([]);
    const [, , report] = await store.load([
      people({person: person("c"), unit: "U9" as UnitId, position: "x"}),
      networks,
      members({person: person("a"), network: N, role: "leader"}, {person: person("c"), network: N}),
    ]);
    expect(report).toMatchObject({read: 4, loaded: 3, leftOut: 1});
    expect(await stateOf(store)).toEqual([
      "a U1 undefined",
      "b U1 undefined",
      "c U2 x",
      "a member undefined",
      "b member undefined",
      "c undefined undefined",
    ]);
  });

  test("of a row that is not there, or of a field that can't be, is none", async () => {
    const store = await opened();
    await store.load([units, networks, people(), members()]);
    await expect(
      store.correct([person("a")], {table: "people", where: {unit: "U2"}, set: {unit: "U1"}}),
    ).rejects.toThrow("no such row");
    await expect(
      store.correct([person("a")], {table: "people", where: {network: "N"}, set: {unit: "U1"}}),
    ).rejects.toThrow("no field to correct: network");
    expect((await store.held([person("a")])).find(({table}) => table === "corrections")?.rows).toEqual([]);
  });

  test("is held on the person, and forgotten with the person", async () => {
    const store = await opened();
    await store.load([units, networks, people(), members()]);
    const of = (id: string) =>
      store.held([person(id)]).then((held) => held.find(({table}) => table === "corrections")?.rows.length);
    for (const id of ["a", "b"]) await store.correct([person(id)], {table: "people", where: {}, set: {position: "x"}});
    expect([await of("a"), await of("b")]).toEqual([1, 1]);
    await store.forget([person("a")]);
    expect(await of("b")).toBe(1);
  });
});

describe("retention", () => {
  const rows = [
    {person: person("a"), to: day("2023-06-01")},
    {person: person("a"), from: day("2023-06-01"), to: day("2025-01-01")},
    {person: person("b"), to: day("2022-01-01")},
    {person: person("c")},
  ];
  const dated = [
    delivered("people", rows),
    networks,
    delivered("memberships", [{person: person("c"), network: N, to: day("2024-01-01")}]),
  ];
  const of = (...sources: string[]) => ({sources, endedBy: day("2024-01-01"), refusedBefore: undefined});

  test("takes out what ended by a day, again with every load, and says until when the facts are no longer whole", async () => {
    const store = await opened();
    const reports = await store.load(dated, {retention: of("people", "memberships")});
    expect(reports.map(({read, loaded, leftOut}) => [read, loaded, leftOut])).toEqual([
      [4, 2, 2],
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(await store.lostUntil()).toBe("2024-01-01");
    expect((await store.snapshot(day("2023-01-01"))).persons.map(({id}) => id)).toEqual(["c"]);
    expect((await store.snapshot(day("2024-06-01"))).persons.map(({id}) => id)).toEqual(["a", "c"]);
  });

  test("is for the sources that are named only, and loses nothing where nothing has ended", async () => {
    const store = await opened();
    await store.load(dated, {retention: of("memberships")});
    expect((await store.snapshot(day("2021-01-01"))).persons.map(({id}) => id)).toEqual(["a", "b", "c"]);
    const other = await opened();
    await other.load([dated[0]!], {retention: {...of("people"), endedBy: day("2021-01-01")}});
    expect(await other.lostUntil()).toBeUndefined();
  });

  test("makes nothing anew where no more has ended since", async () => {
    const store = await opened();
    const until = (endedBy: string) => ({retention: {...of("people", "memberships"), endedBy: day(endedBy)}});
    const skipped = async (endedBy: string) =>
      (await store.load(dated, until(endedBy))).map((report) => report.skipped);
    expect(await skipped("2022-01-01")).toEqual([false, false, false]);
    // Of no row the last day is in the year and a half that is past retention besides.
    expect(await skipped("2023-05-31")).toEqual([true, true, true]);
    expect(await store.lostUntil()).toBe("2022-01-01");
    // The file still says both: that one row is gone is no change of it.
    expect(await skipped("2023-06-01")).toEqual([false, false, false]);
    expect(await store.lostUntil()).toBe("2023-06-01");
    expect((await store.snapshot(day("2023-03-01"))).persons.map(({id}) => id)).toEqual(["c"]);
    expect(await skipped("2023-06-01")).toEqual([true, true, true]);
  });

  test("makes no stranger of whom a list still names, now and when the list comes anew", async () => {
    const store = await opened();
    const retention = of("people", "memberships");
    const rowsOf = (...more: string[]) =>
      delivered(
        "memberships",
        ["b", "c", "z", ...more].map((id) => ({person: person(id), network: N})),
      );
    await store.load([dated[0]!, networks, rowsOf()], {retention});
    const refused = async () => (await rejectsIn(store)).map(({line}) => line);
    // Of b no row is left; z is a stranger.
    expect(await refused()).toEqual([4]);
    await store.load([dated[0]!, networks, rowsOf("c")], {retention});
    expect(await refused()).toEqual([4]);
    expect((await store.deliveries()).map(({leftOut}) => leftOut)).toEqual([1, 0, 2]);
  });

  test("is no fall that a gate would refuse", async () => {
    const store = await opened();
    const gates = {leastUnits: 0, leastEmployees: 0, largestFall: 0.2};
    await store.load(dated, {gates});
    const changed = delivered("people", [...rows, {person: person("d")}]);
    // Of four rows two are left out, and one is new.
    const reports = await store.load([changed, ...dated.slice(1)], {gates, retention: of("people")});
    expect(reports[0]).toMatchObject({loaded: 3, leftOut: 2});
  });

  test("of a series keeps the state of every day that is within it", async () => {
    const store = await opened();
    const at = (on: string, ...ids: string[]) =>
      delivered(
        "people",
        ids.map((id) => ({person: person(id)})),
        {kind: "snapshot", day: day(on)},
      );
    const series = [at("2023-01-01", "a", "b"), at("2023-07-01", "b", "c"), at("2024-07-01", "c")];
    await store.load(series);
    const on = async (when: string) => (await store.snapshot(day(when))).persons.map(({id}) => id);
    await store.load([...series, at("2025-01-01", "c", "d")], {retention: of("people")});
    expect(await store.lostUntil()).toBe("2023-07-01");
    expect(await on("2024-06-01")).toEqual(["b", "c"]);
    expect(await on("2025-06-01")).toEqual(["c", "d"]);
    expect(await on("2023-06-01")).toEqual([]);
  });

  test("of a series lets nobody live on of whom only the end is past it", async () => {
    const row = (id: string, to?: string) => ({person: person(id), to: to as Day | undefined});
    const at = (kind: "delta" | "snapshot", on: string, ...rows: ReturnType<typeof row>[]) =>
      delivered("people", rows, {kind, day: day(on)});
    const ended = {line: 2, isEnd: true, fact: {person: person("a"), kind: "employee", to: day("2023-03-01")}};
    const series = {
      // Hired in 2020; that it had ended in March was told in May, or in February of the year after.
      delta: [
        at("delta", "2020-01-01", row("a"), row("b")),
        deliveredRows("people", [ended as never], {kind: "delta", day: day("2023-05-01")}),
      ],
      snapshot: [
        at("snapshot", "2022-01-01", row("a"), row("b")),
        at("snapshot", "2024-02-01", row("a", "2023-03-01"), row("b")),
      ],
    };
    for (const deliveries of Object.values(series)) {
      for (const endedBy of ["2023-02-28", "2023-04-01", "2023-06-01", "2024-02-01", "2025-01-01"]) {
        const store = await opened();
        await store.load(deliveries, {retention: {...of("people"), endedBy: day(endedBy)}});
        const on = async (when: string) => (await store.snapshot(day(when))).persons.map(({id}) => id);
        // By February 2024 the first of the snapshots is over as well.
        if (endedBy < "2024-02-01" || deliveries === series.delta) expect(await on("2023-03-15")).toEqual(["b"]);
        expect(await on("2025-06-01")).toEqual(["b"]);
        const isGone = (await store.deliveries()).some(({leftOut}) => leftOut > 0);
        expect(isGone).toBe(endedBy > "2023-03-01");
      }
    }
  });

  test("takes out surveys that another of their kind had followed by then", async () => {
    const store = await opened();
    const tie = (on: string | undefined, kind?: string) => ({
      from: person("a"),
      to: person("c"),
      day: on as Day | undefined,
      kind,
    });
    const ties = [
      tie("2021-01-01"),
      tie("2022-01-01"),
      tie("2021-01-01", "advice"),
      tie("2025-01-01", "advice"),
      tie(undefined),
    ];
    const reports = await store.load([delivered("people", rows), delivered("ties", ties)], {retention: of("ties")});
    expect(reports[1]).toMatchObject({read: 5, loaded: 4, leftOut: 1});
    expect(await store.lostUntil()).toBe("2022-01-01");
    const kept = (await store.snapshot(day("2023-01-01"))).ties.map(({day: on, kind}) => [on, kind]);
    expect(kept).toEqual([
      [undefined, undefined],
      ["2022-01-01", undefined],
      ["2021-01-01", "advice"],
    ]);
  });

  test("takes refused rows of old deliveries out of the quarantine", async () => {
    const store = await opened();
    const at = (on: string, ...ids: string[]) =>
      delivered(
        "memberships",
        ids.map((id) => ({person: person(id), network: N})),
        {kind: "snapshot", day: day(on)},
      );
    const load = [
      delivered("people", [{person: person("a")}]),
      networks,
      at("2026-01-01", "a", "x"),
      at("2026-02-01", "y"),
    ];
    await store.load(load, {
      retention: {sources: ["memberships"], endedBy: undefined, refusedBefore: day("2026-01-15")},
    });
    expect((await rejectsIn(store)).map(({day: of_}) => of_)).toEqual(["2026-02-01"]);
    const later = async (refusedBefore: string) => {
      const retention = {sources: ["memberships"], endedBy: undefined, refusedBefore: day(refusedBefore)};
      return (await store.load(load, {retention})).map(({skipped}) => skipped);
    };
    expect(await later("2026-01-20")).toEqual([true, true, true, true]);
    expect(
      (await store.deliveries())
        .filter(({source}) => source === "memberships")
        .map(({loaded, leftOut}) => [loaded, leftOut]),
    ).toEqual([
      [1, 1],
      [0, 0],
    ]);
    // What the last one was refused for is known until another follows.
    expect(await later("2026-03-15")).toEqual([true, true, true, true]);
    expect((await rejectsIn(store)).map(({day: of_}) => of_)).toEqual(["2026-02-01"]);
    const retention = {sources: ["memberships"], endedBy: undefined, refusedBefore: day("2026-03-15")};
    await store.load([...load, at("2026-03-01", "a")], {retention});
    expect(await rejectsIn(store)).toEqual([]);
  });
});
