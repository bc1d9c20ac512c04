import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import type {Day, NetworkId, PersonId, UnitId} from "../src/model.ts";
import {type Delivery, inMemory, Store} from "../src/store.ts";
import {delivered, deliveredRows, rejectsIn, type Said} from "./deliveries.ts";

const day = (written: string) => written as Day;
const person = (id: string) => id as PersonId;
const network = (id: string) => id as NetworkId;
const unit = (id: string) => id as UnitId;

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await Store.open(inMemory);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** All that a store says of facts, on days before, between and after those of the deliveries. */
async function everything(store: Store): Promise<unknown> {
  const days = ["2025-12-31", "2026-01-15", "2026-02-01", "2026-02-15", "2026-03-01", "2026-05-01"].map(day);
  const snapshots = [];
  for (const on of days) snapshots.push(await store.snapshot(on));
  return {
    deliveries: await store.deliveries(),
    rejects: await rejectsIn(store),
    networks: await store.networks(),
    snapshots,
  };
}

const base = [
  delivered("units", [{id: unit("U1")}, {id: unit("U2")}]),
  delivered("networks", [{id: network("N1")}, {id: network("N2")}]),
];
const employees = delivered(
  "people",
  ["a", "b", "c"].map((id) => ({person: person(id), unit: unit("U1")})),
);

type Member = Said<"memberships"> & {readonly person: PersonId; readonly network: NetworkId};
const member = (who: string, from?: string, to?: string, role?: string): Member => ({
  person: person(who),
  network: network("N1"),
  role,
  from: from as Day | undefined,
  to: to as Day | undefined,
});
const snapshot = (on: string, ...rows: Member[]) => delivered("memberships", rows, {day: day(on), kind: "snapshot"});
const delta = (on: string, ...rows: Member[]) => delivered("memberships", rows, {day: day(on), kind: "delta"});

async function spellsOf(...deliveries: Delivery[]): Promise<string[]> {
  return withStore(async (store) => {
    await store.load([...base, employees, ...deliveries]);
    const spells = new Set<string>();
    for (const on of ["2025-06-01", "2026-01-15", "2026-02-15", "2026-03-15", "2027-01-01"]) {
      for (const {person: who, role, from, to} of (await store.snapshot(day(on))).memberships)
        spells.add([who, role ?? "", `${from ?? ""}..${to ?? ""}`].filter((part) => part !== "").join(" "));
    }
    return [...spells].sort();
  });
}

describe("of a series of snapshots", () => {
  test("who is missing has ended on the day of the delivery, who is new begins with it, and the first tells the past", async () => {
    expect(
      await spellsOf(
        snapshot("2026-01-01", member("a"), member("b", "2025-03-01")),
        snapshot("2026-02-01", member("b", "2025-03-01"), member("c")),
        snapshot("2026-03-01", member("a"), member("b", "2025-03-01"), member("c")),
      ),
    ).toEqual(["a ..2026-02-01", "a 2026-03-01..", "b 2025-03-01..", "c 2026-02-01.."]);
  });

  test("a row's own dates are finer than the days of delivery, but do not reach behind the delivery before", async () => {
    expect(
      await spellsOf(
        snapshot("2026-01-01", member("a"), member("b", "2026-02-15")),
        // New since 10 January; and a comes to an end of its own before this delivery.
        snapshot(
          "2026-02-01",
          member("a", undefined, "2026-01-20"),
          member("b", "2026-02-15"),
          member("c", "2026-01-10"),
        ),
        // That it began in 2025 is news about days that have been told.
        snapshot("2026-03-01", member("a", "2025-01-01"), member("b", "2026-02-15"), member("c", "2026-01-10")),
      ),
    ).toEqual(["a ..2026-01-20", "a 2026-03-01..", "b 2026-02-15..", "c 2026-01-10.."]);
  });

  test("a changed row ends and begins anew on the day of the delivery", async () => {
    expect(
      await spellsOf(
        snapshot("2026-01-01", member("a", "2020-01-01")),
        snapshot("2026-02-01", member("a", "2020-01-01", undefined, "leader")),
      ),
    ).toEqual(["a 2020-01-01..2026-02-01", "a leader 2026-02-01.."]);
  });

  test("units and networks have the name, parent and anchor of the day", async () => {
    await withStore(async (store) => {
      await store.load([
        delivered("units", [{id: unit("K")}, {id: unit("U1"), name: "Skoler", parent: unit("K")}], {
          day: day("2026-01-01"),
          kind: "snapshot",
        }),
        delivered("units", [{id: unit("K")}, {id: unit("U1"), name: "Skole"}], {
          day: day("2026-02-01"),
          kind: "snapshot",
        }),
        delivered("networks", [{id: network("N1"), name: "Natur", anchor: unit("K"), from: day("2020-01-01")}], {
          day: day("2026-01-01"),
          kind: "snapshot",
        }),
        delivered("networks", [{id: network("N1"), name: "Klima", anchor: unit("U1"), from: day("2020-01-01")}], {
          day: day("2026-02-01"),
          kind: "snapshot",
        }),
      ]);
      expect(await rejectsIn(store)).toEqual([]);
      const on = async (when: string) => {
        const {units, networks} = await store.snapshot(day(when));
        return [units[1]?.name, units[1]?.parent, networks[0]?.name, networks[0]?.anchor];
      };
      expect(await on("2026-01-31")).toEqual(["Skoler", "K", "Natur", "K"]);
      expect(await on("2026-02-01")).toEqual(["Skole", undefined, "Klima", "U1"]);
      expect((await store.networks()).map(({name, from, to}) => [name, from, to])).toEqual([
        ["Klima", "2020-01-01", undefined],
      ]);
    });
  });
});

describe("of a series of deltas", () => {
  test("what is not mentioned goes on, what is mentioned is as it says, and an end is an end", async () => {
    const end = deliveredRows(
      "memberships",
      [{line: 2, fact: {...member("b"), from: undefined, to: undefined, role: undefined}, isEnd: true}],
      {day: day("2026-03-01"), kind: "delta"},
    );
    expect(
      await spellsOf(
        delta("2026-01-01", member("a"), member("b")),
        delta("2026-02-01", member("a", undefined, undefined, "leader"), member("c", "2026-01-20")),
        end,
      ),
    ).toEqual(["a ..2026-02-01", "a leader 2026-02-01..", "b ..2026-03-01", "c 2026-01-20.."]);
  });

  test("an end that has a day of its own ends on that; of two employments only the one that is named", async () => {
    await withStore(async (store) => {
      const at = (on: string) => ({day: day(on), kind: "delta" as const});
      const post = (employment: string, place: string) => ({person: person("a"), employment, unit: unit(place)});
      await store.load([
        ...base,
        delivered("people", [post("e1", "U1"), post("e2", "U2")], at("2026-01-01")),
        delivered("people", [{...post("e2", "U2"), to: day("2026-01-20")}], at("2026-02-01")),
      ]);
      const on = async (when: string) => (await store.snapshot(day(when))).persons.map(({unit: place}) => place);
      expect(await on("2026-01-19")).toEqual(["U1"]);
      expect(await on("2026-03-01")).toEqual(["U1"]);
      const path = await store.deliveries();
      expect(path.map(({source, day: of, loaded}) => [source, of, loaded])).toContainEqual(["people", "2026-02-01", 1]);
    });
  });
});

describe("whatever comes when", () => {
  test("a file does not reach behind the one before it", async () => {
    expect(
      await spellsOf(
        snapshot("2026-01-01", member("a")),
        snapshot("2026-02-01", member("a"), member("b", "2026-01-15")),
        snapshot("2026-03-01", member("a", undefined, "2025-06-01"), member("b", undefined, "2026-01-20")),
      ),
    ).toEqual(["a ..2026-02-01", "b 2026-01-15..2026-02-01"]);
  });

  test("a file that takes the place of one of an old day changes what that said, and nothing else", async () => {
    await withStore(async (store) => {
      const old = [
        snapshot("2026-01-01", member("a"), member("b")),
        snapshot("2026-02-01", member("a")),
        snapshot("2026-03-01", member("a")),
      ];
      await store.load([...base, employees, ...old]);
      const corrected = snapshot("2026-02-01", member("a"), member("b"));
      const reports = await store.load([corrected]);
      expect(reports).toMatchObject([{day: "2026-02-01", loaded: 2, unchanged: false, skipped: false}]);
      const members = (await store.snapshot(day("2026-02-15"))).memberships.map(({person: who, to}) => [who, to]);
      expect(members).toEqual([
        ["a", undefined],
        ["b", "2026-03-01"],
      ]);
      expect(await store.load([corrected])).toMatchObject([{unchanged: true, skipped: true}]);
      expect(await store.load(old.slice(2))).toMatchObject([{skipped: true}]);
    });
  });

  test("how old a source is goes by the day of its delivery, though nothing in it has changed", async () => {
    await withStore(async (store) => {
      await store.load([...base, employees, snapshot("2026-01-01", member("a")), snapshot("2026-03-01", member("a"))]);
      const lastOn = async (on: string) =>
        (await store.quality(day(on), new Set())).lastChange.find(({source}) => source === "memberships")?.day;
      expect(await lastOn("2025-12-31")).toBeUndefined();
      expect(await lastOn("2026-02-28")).toBe("2026-01-01");
      expect(await lastOn("2026-06-01")).toBe("2026-03-01");
    });
  });

  test("a dated file that is older than the one before is refused; one of the same day takes its place", async () => {
    await withStore(async (store) => {
      const of = (on: string, ...ids: string[]) =>
        delivered(
          "people",
          ids.map((id) => ({person: person(id)})),
          {day: day(on)},
        );
      await store.load([of("2026-02-01", "a", "b")]);
      await expect(store.load([of("2026-01-01", "c")])).rejects.toThrow(InputError);
      await expect(store.load([of("2026-01-01", "c")])).rejects.toThrow("not older than the one of 2026-02-01");
      await store.load([of("2026-02-01", "b")]);
      await store.load([of("2026-03-01", "a")]);
      expect((await store.snapshot(day("2026-06-01"))).persons.map(({id}) => id)).toEqual(["a"]);
    });
  });

  test("a delivery is held against the last one that was accepted: of a series the one of the day before it", async () => {
    const gates = {leastUnits: 0, leastEmployees: 0, largestFall: 0.2};
    const of = (on: string, count: number) =>
      delivered(
        "people",
        Array.from({length: count}, (_, i) => ({person: person(`p${i}`)})),
        {day: day(on), kind: "snapshot"},
      );
    await withStore(async (store) => {
      await store.load([of("2026-01-01", 10), of("2026-03-01", 6)], {gates: {...gates, largestFall: 1}});
      await expect(store.load([of("2026-02-01", 7)], {gates})).rejects.toThrow("at least 8 rows, as 10 were loaded");
      await store.load([of("2026-02-01", 8)], {gates});
      await expect(store.load([of("2026-04-01", 4)], {gates})).rejects.toThrow("at least 5 rows, as 6 were loaded");
      await store.load([of("2026-04-01", 5)], {gates});
    });
  });

  const kinds = fc.constantFrom("snapshot" as const, "delta" as const);
  const days = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"].map(day);
  const when = fc.option(
    fc.constantFrom("2025-06-01", "2026-01-15", "2026-02-01", "2026-02-15", "2026-06-01").map(day),
    {
      nil: undefined,
    },
  );
  const row = fc.record({
    person: fc.constantFrom("a", "b", "c", "x", "nobody").map(person),
    network: fc.constantFrom("N1", "N2", "N9").map(network),
    role: fc.constantFrom(undefined, "leader"),
    from: when,
    to: when,
  });
  const post = fc.record({
    person: fc.constantFrom("a", "b", "c").map(person),
    aliases: fc.constantFrom(undefined, [person("x")]),
    unit: fc.constantFrom("U1", "U2", "U9").map(unit),
    from: when,
    to: when,
  });

  test("any order and any splitting of the loads gives the same store", async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.array(fc.array(row, {maxLength: 5}), {minLength: 4, maxLength: 4}),
        fc.array(fc.array(post, {minLength: 1, maxLength: 4}), {minLength: 3, maxLength: 3}),
        fc.infiniteStream(fc.nat()),
        async (kind, members, people, random) => {
          const all = [
            ...base,
            ...members.map((rows, i) => delivered("memberships", rows, {kind, day: days[i]!})),
            ...people.map((rows, i) => delivered("people", rows, {kind: "snapshot", day: days[i]!})),
          ];
          const next = (below: number) => (random.next().value ?? 0) % below;
          const shuffled: Delivery[] = [];
          for (const delivery of all) shuffled.splice(next(shuffled.length + 1), 0, delivery);
          await withStore(async (one) => {
            await one.load(all);
            await withStore(async (other) => {
              while (shuffled.length > 0) await other.load(shuffled.splice(0, 1 + next(4)));
              expect(await everything(other)).toEqual(await everything(one));
            });
          });
        },
      ),
      {numRuns: 5},
    );
  }, 180_000);

  test("so do files that come before or after somebody was forgotten and somebody else's rows were put right", async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.array(fc.array(row, {maxLength: 5}), {minLength: 4, maxLength: 4}),
        fc.array(fc.array(post, {minLength: 1, maxLength: 4}), {minLength: 3, maxLength: 3}),
        fc.infiniteStream(fc.nat()),
        async (kind, members, people, random) => {
          // Both are known from the start, and by one name each.
          const known = [person("a"), person("b")].map((id) => ({person: id, unit: unit("U1")}));
          const register = delivered("people", known, {source: "register"});
          const all = [
            ...members.map((rows, i) => delivered("memberships", rows, {kind, day: days[i]!})),
            ...people.map((rows, i) => {
              const own = rows.map((one) => ({...one, aliases: undefined}));
              return delivered("people", own, {kind: "snapshot", day: days[i]!});
            }),
          ];
          const next = (below: number) => (random.next().value ?? 0) % below;
          const shuffled: (Delivery | "forget" | "correct")[] = [];
          for (const one of [...all, "forget", "correct"] as const) shuffled.splice(next(shuffled.length + 1), 0, one);
          const correct = (store: Store) =>
            store.correct([person("b")], {table: "people", where: {unit: "U1"}, set: {unit: "U2", position: "x"}});
          await withStore(async (one) => {
            await one.load([...base, register, ...all]);
            await one.forget([person("a")]);
            await correct(one);
            await withStore(async (other) => {
              await other.load([...base, register]);
              for (const step of shuffled) {
                if (step === "forget") await other.forget([person("a")]);
                else if (step === "correct") await correct(other);
                else await other.load([step]);
              }
              expect(await everything(other)).toEqual(await everything(one));
            });
          });
        },
      ),
      {numRuns: 3},
    );
  }, 180_000);

  test("a series of snapshots is what it reads like, day by day", async () => {
    const known = row.filter(({person: who, network: of, from, to}) => {
      const sound = from === undefined || to === undefined || from < to;
      return sound && who !== "x" && who !== "nobody" && of !== "N9";
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(known, {maxLength: 6}), {minLength: 1, maxLength: 4}), async (files) => {
        await withStore(async (store) => {
          const series = files.map((rows, i) => ({of: days[i]!, rows}));
          const load = series.map(({of, rows}) => delivered("memberships", rows, {kind: "snapshot", day: of}));
          await store.load([...base, employees, ...load]);
          for (const on of [
            "2025-01-01",
            "2025-12-31",
            "2026-01-01",
            "2026-01-20",
            "2026-02-01",
            "2026-02-20",
            "2026-03-20",
            "2026-07-01",
          ]) {
            const {memberships} = await store.snapshot(day(on));
            const found = memberships.map(({person: who, network: of, role}) => `${who} ${of} ${role}`);
            expect([...new Set(found)].sort(), on).toEqual(asRead(series, on));
          }
        });
      }),
      {numRuns: 15},
    );
  }, 180_000);
});

interface File {
  readonly of: Day;
  readonly rows: readonly Member[];
}

/**
 * By definition: on a day holds what the file before it says of that day, but not what the file after it says to have
 * ended since by then; and what the file after it says to have begun since, where the file before knows nothing of it.
 */
function asRead(series: readonly File[], on: string): string[] {
  const at = Math.max(
    0,
    series.findLastIndex(({of}) => of <= on),
  );
  const [now, next] = [series[at], series[at + 1]];
  const inForce = ({from, to}: Member) => (from ?? "") <= on && on < (to ?? "9");
  const rowsFor = (file: File | undefined, one: Member) =>
    file?.rows.filter((other) => other.person === one.person && other.network === one.network) ?? [];
  const hasEnded = (one: Member) => {
    const later = rowsFor(next, one);
    return on >= (now?.of ?? "") && later.length > 0 && later.every(({to}) => to !== undefined && to <= on);
  };
  const holds = now?.rows.filter((one) => inForce(one) && !hasEnded(one)) ?? [];
  const begun =
    next?.rows.filter((one) => inForce(one) && (one.from ?? "") > (now?.of ?? "") && rowsFor(now, one).length === 0) ??
    [];
  return [...new Set([...holds, ...begun].map(({person: who, network: of, role}) => `${who} ${of} ${role}`))].sort();
}
