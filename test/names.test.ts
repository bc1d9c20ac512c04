import fc from "fast-check";
import {afterEach, describe, expect, test} from "vitest";
import type {Day, NetworkId, PersonId, UnitId} from "../src/model.ts";
import {type Delivery, inMemory, Store} from "../src/store.ts";
import {delivered, rejectsIn, type Said} from "./deliveries.ts";

const stores: Store[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function loaded(deliveries: readonly Delivery[]): Promise<Store> {
  const store = await Store.open(inMemory);
  stores.push(store);
  await store.load(deliveries);
  return store;
}

const today = "2026-10-01" as Day;
const person = (id: string) => id as PersonId;
const unit = (id: string) => id as UnitId;
const N = "N" as NetworkId;

const persons = (...rows: (Said<"people"> & {readonly person: PersonId})[]) => delivered("people", rows);
const networks = delivered("networks", [{id: N}]);
const members = (...rows: (string | Said<"memberships">)[]) =>
  delivered(
    "memberships",
    rows.map((row) => ({network: N, ...(typeof row === "string" ? {person: person(row)} : row)})),
  );

async function membersOf(store: Store): Promise<string[]> {
  return (await store.snapshot(today)).memberships.map((membership) => membership.person);
}

async function rejected(store: Store): Promise<string[]> {
  return (await rejectsIn(store)).map(({source, line, column, reason}) => `${source} ${line} ${column} ${reason}`);
}

/** Two people with a name in common, each with an e-mail and a number. */
const roster = [
  {person: person("cpr1"), aliases: ["mail1", "nr1", "anders"].map(person)},
  {person: person("cpr2"), aliases: ["mail2", "nr2", "anders"].map(person)},
];

describe("a person", () => {
  test("is found by whatever else the people files call the person, and by nothing that two are called", async () => {
    const store = await loaded([persons(...roster), networks, members("cpr1", "mail2", "anders", "ulla")]);
    expect(await membersOf(store)).toEqual(["cpr1", "cpr2"]);
    expect(await rejected(store)).toEqual([
      "memberships 4 person ambiguous-person",
      "memberships 5 person unknown-person",
    ]);
  });

  test("is found by whatever texts are names", async () => {
    const letters = fc.constantFrom("\\", '"', "'", ",", " ", "[", "]", "{", "}", ":", "n", "\n", "å", "NULL");
    const texts = fc.uniqueArray(fc.string({unit: letters, minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 40});
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const rows = names.map((name, i) => ({
          person: person(`P${i}`),
          aliases: [person(name), person(`${name}/${i}`)],
        }));
        const store = await loaded([persons(...rows), networks, members(...names)]);
        expect((await membersOf(store)).toSorted()).toEqual(rows.map((row) => row.person).toSorted());
      }),
      {numRuns: 5},
    );
  });

  test("whom nobody goes by in the row's first name is found by its others, in turn, if one only goes by them", async () => {
    const row = (first: string, ...others: string[]) => ({person: person(first), aliases: others.map(person)});
    const store = await loaded([
      persons(...roster),
      networks,
      members(
        row("mail1", "mail2"), // the first name counts
        row("uuid", "nobody", "mail2", "mail1"),
        row("uuid", "anders"),
        row("uuid", "anders", "mail1"), // the first that anybody goes by is that of two
        row("uuid", "nobody"),
        {...row("guest@x", "mail1"), kind: "citizen"}, // a citizen of that name is another
      ),
    ]);
    expect(await membersOf(store)).toEqual(["cpr1", "cpr2", "guest@x"]);
    expect(await rejected(store)).toEqual([
      "memberships 4 person ambiguous-person",
      "memberships 5 person ambiguous-person",
      "memberships 6 person unknown-person",
    ]);
  });

  test("of one file is the person of another whom that one gives this id besides, in whatever order they come", async () => {
    // By CPR here, by e-mail there, and by the UUID that only the second file has with the e-mail.
    const first = persons(...roster);
    const second = delivered(
      "people",
      [{person: person("mail1"), aliases: [person("uuid1")], position: "Leder"}, {person: person("nr2")}],
      {source: "directory"},
    );
    for (const deliveries of [
      [first, second],
      [second, first],
    ]) {
      const store = await loaded([...deliveries, networks, members("uuid1", "nr1", "cpr2")]);
      expect((await store.snapshot(today)).persons.map(({id}) => id)).toEqual(["cpr1", "cpr2"]);
      expect(await membersOf(store)).toEqual(["cpr1", "cpr2"]);
    }
  });

  test("whose ids name each other is one, under the smallest", async () => {
    const store = await loaded([
      persons({person: person("b"), aliases: [person("a")]}),
      delivered("people", [{person: person("a"), aliases: [person("b"), person("c")]}], {source: "other"}),
      networks,
      members("b", "c"),
    ]);
    expect(await membersOf(store)).toEqual(["a"]);
  });

  test("is not told from its id where two others are called that", async () => {
    const store = await loaded([
      persons(...roster, {person: person("anders"), position: "Leder"}),
      networks,
      members("cpr1", "anders"),
    ]);
    expect(await rejected(store)).toEqual([
      "memberships 3 person ambiguous-person",
      "people 4 person ambiguous-person",
    ]);
    expect(await membersOf(store)).toEqual(["cpr1"]);
  });

  test("is a manager and has ties by any name too; a manager whom nobody knows is kept, one of two is not", async () => {
    const managers = ["nr1", "anders", "nobody"].map((manager, i) => ({
      person: person(`p${i}`),
      manager: person(manager),
    }));
    const ties = [
      {from: person("mail1"), to: person("nr2")},
      {from: person("anders"), to: person("nr2")},
      {from: person("nr2"), to: person("anders")},
    ];
    const store = await loaded([persons(...roster, ...managers), delivered("ties", ties)]);
    const snapshot = await store.snapshot(today);
    expect(snapshot.persons.slice(2).map(({manager}) => manager)).toEqual(["cpr1", undefined, "nobody"]);
    expect(snapshot.ties.map(({from, to}) => [from, to])).toEqual([["cpr1", "cpr2"]]);
    expect(await rejected(store)).toEqual(["ties 3 from ambiguous-person", "ties 4 to ambiguous-contact"]);
  });

  test("whom only a membership knows is let in as a citizen or partner, not as an employee or politician", async () => {
    const kinds = ["citizen", "partner", "politician", "employee"] as const;
    const store = await loaded([
      persons(...roster),
      networks,
      members(...kinds.map((kind) => ({person: person(kind), kind})), {person: person("mail1"), kind: "citizen"}),
    ]);
    expect(await rejected(store)).toEqual([
      "memberships 4 person unknown-person",
      "memberships 5 person unknown-person",
    ]);
    const {persons: present} = await store.snapshot(today);
    // A citizen of an employee's name is somebody else.
    expect(present.map(({id, kind, inForce}) => `${id} ${kind} ${inForce}`)).toEqual([
      "citizen citizen true",
      "cpr1 employee true",
      "cpr2 employee true",
      "mail1 citizen true",
      "partner partner true",
    ]);
    expect((await store.quality(today, new Set())).membershipsOfFormer).toBe(0);
  });

  test("whom a people file knows as a citizen is that citizen", async () => {
    const citizen = {person: person("b7"), aliases: [person("bodil")], kind: "citizen" as const};
    const store = await loaded([persons(citizen), networks, members({person: person("bodil"), kind: "citizen"})]);
    expect(await membersOf(store)).toEqual(["b7"]);
  });
});

describe("a unit", () => {
  const units = delivered("units", [
    {id: unit("1"), name: "Kommune", aliases: [unit("name:kommune")]},
    {id: unit("2"), name: "Skole", parent: unit("name:kommune"), aliases: [unit("los2"), unit("name:skole")]},
    {id: unit("3"), name: "Skole", parent: unit("1"), aliases: [unit("name:skole"), unit("name:syd")]},
  ]);

  test("is found by its id, else by the first of the other names that only one unit has", async () => {
    const store = await loaded([
      units,
      persons(
        {person: person("a"), unit: unit("2")},
        {person: person("b"), unit: unit("los2")},
        {person: person("c"), unit: unit("9"), unitAliases: [unit("name:skole"), unit("name:syd"), unit("los2")]},
        {person: person("d"), unitAliases: [unit("los2")]},
        {person: person("e"), unit: unit("9"), unitAliases: [unit("name:skole")]},
        {person: person("f")},
      ),
      delivered("networks", [
        {id: N, anchor: unit("los2")},
        {id: "M" as NetworkId, anchor: unit("name:skole")},
      ]),
    ]);
    const {persons: present, networks: living} = await store.snapshot(today);
    expect(present.map(({id, unit: place}) => [id, place])).toEqual([
      ["a", "2"],
      ["b", "2"],
      ["c", "3"],
      ["d", "2"],
      ["f", undefined],
    ]);
    expect(await rejected(store)).toEqual(["people 6 unit unknown-unit"]);
    expect(living.map(({anchor}) => anchor)).toEqual(["name:skole", "2"]);
    expect((await store.units(today)).map(({id, parent}) => [id, parent])).toEqual([
      ["1", undefined],
      ["2", "1"],
      ["3", "1"],
    ]);
  });

  test("that another file has by one of these names is not there twice", async () => {
    const paths = delivered(
      "units",
      [{id: unit("name:kommune")}, {id: unit("name:syd"), parent: unit("name:kommune")}],
      {
        source: "paths",
      },
    );
    const store = await loaded([units, paths]);
    expect((await store.units(today)).map(({id}) => id)).toEqual(["1", "2", "3"]);
    expect(await store.deliveries()).toMatchObject([
      {source: "paths", read: 2, loaded: 2},
      {source: "units", read: 3, loaded: 3},
    ]);
  });

  test("is taken as people name it where no file of units is there, by its id rather than by its name", async () => {
    const store = await loaded([
      persons(
        {person: person("a"), unit: unit("2"), unitAliases: [unit("name:skole")]},
        {person: person("b"), unitAliases: [unit("name:skole")]},
        {person: person("c"), unitAliases: [unit("name:byråd")]},
      ),
    ]);
    expect((await store.units(today)).map(({id, name, parent}) => [id, name, parent])).toEqual([
      ["2", "2", undefined],
      ["name:byråd", "byråd", undefined],
    ]);
    expect((await store.snapshot(today)).persons.map(({unit: place}) => place)).toEqual(["2", "2", "name:byråd"]);
  });
});

test("whichever file comes first, and however many at a time, everybody and everything is found alike", async () => {
  const deliveries = [
    persons(...roster, {person: person("c"), unit: unit("name:skole"), manager: person("mail2")}),
    delivered("people", [{person: person("mail1"), aliases: [person("uuid1")], unit: unit("los2")}], {
      source: "directory",
    }),
    delivered("units", [{id: unit("2"), aliases: [unit("los2"), unit("name:skole")]}]),
    delivered("networks", [{id: N, anchor: unit("los2")}]),
    members("uuid1", "nr2", "anders", {person: person("citizen"), kind: "citizen"}),
  ];
  const state = async (store: Store) => ({
    snapshot: await store.snapshot(today),
    rejects: await rejectsIn(store),
    deliveries: await store.deliveries(),
  });
  const expected = await state(await loaded(deliveries));
  expect(expected.snapshot.memberships.map(({person: who}) => who)).toEqual(["citizen", "cpr1", "cpr2"]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(deliveries, {minLength: deliveries.length}),
      fc.integer({min: 1, max: 3}),
      async (shuffled, most) => {
        const store = await loaded([]);
        for (let i = 0; i < shuffled.length; i += most) await store.load(shuffled.slice(i, i + most));
        expect(await state(store)).toEqual(expected);
      },
    ),
    {numRuns: 8},
  );
}, 60_000);
