import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import {type Graphs, graphsOf} from "../src/graph.ts";
import {randomFor} from "../src/kernels/random.ts";
import type {Metric, Score} from "../src/metric.ts";
import {crossShare} from "../src/metrics/cross-share.ts";
import {crossShareOfEmployees} from "../src/metrics/cross-share-of-employees.ts";
import {metrics} from "../src/metrics/index.ts";
import type {Day, Membership, Past, Reading, Snapshot, UnitId} from "../src/model.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {inMemory, Store} from "../src/store.ts";
import {fileOf} from "./files.ts";
import {score} from "./fixtures/issue.ts";
import {anyOrganisation, plainRules, type Sketch, snapshotOf} from "./graphs.ts";

interface Row {
  readonly key: string;
  readonly n?: number;
  readonly value: number | string | undefined;
}

function rowsFor(metric: Metric, plain: Snapshot, reading: Reading, weight: "newman" | "count" = "newman"): Row[] {
  const snapshot = furnished(plain);
  const graphs = graphsOf(
    snapshot,
    {...plainRules, weight, secretariat: new Set(["B" as UnitId])},
    reading,
    3,
    pastFor(snapshot),
  );
  if (metric.kind === "derived") {
    return [...metric.derive(byChance(graphs))].map(({of, subject, n, value}) => ({
      key: [of, subject, ""].join("\t"),
      n,
      value,
    }));
  }
  if (metric.kind === "partition") {
    return [...metric.compute(graphs, randomFor(3, metric.name))].map(({subject, label}) => ({
      key: subject,
      value: label,
    }));
  }
  return [...metric.compute(graphs, randomFor(3, metric.name))].map(({of, subject, other, n, value}) => ({
    key: [of, subject, other ?? ""].join("\t"),
    n,
    value,
  }));
}

/** The cross shares that derived metrics are reckoned from, each with a half as what chance would give. */
function byChance(graphs: Graphs): readonly Score[] {
  return [crossShare, crossShareOfEmployees].flatMap((metric) =>
    Array.from(metric.compute(graphs, randomFor(3, metric.name)), ({of, subject, n, value}) => {
      const expected = value === undefined ? undefined : 0.5;
      return score({metric: metric.name, of, subject, n, value, nullModel: "memberships", expected});
    }),
  );
}

/** With managers, hours, positions, leaders, anchors and committees, by nothing but what the facts are tied to. */
function furnished(plain: Snapshot): Snapshot {
  const held = countsOf(plain.memberships.map(({person}) => person));
  const size = countsOf(plain.memberships.map(({network}) => network));
  const anchors = plain.units.map(({id}) => id).toSorted();
  const isReady = ({person}: Membership) => held.get(person) === 2;
  const ready = countsOf(plain.memberships.filter(isReady).map(({network}) => network));
  return {
    ...plain,
    persons: plain.persons.map((person) => {
      const networks = held.get(person.id) ?? 0;
      const share = [undefined, 0.5, 1][networks % 3];
      return {...person, share, isManager: networks > 2, position: networks > 1 ? "many" : person.unit};
    }),
    networks: plain.networks.map((network) => {
      const members = size.get(network.id) ?? 0;
      return {...network, anchor: anchors[members], kind: members === 3 ? "committee" : undefined};
    }),
    memberships: plain.memberships.map((membership) => {
      // Of two leaders the one with the smaller id decides where a network is at home: there is one at the most.
      const leads = isReady(membership) && ready.get(membership.network) === 1;
      return {...membership, role: leads ? "leader" : held.get(membership.person) === 3 ? "deputy" : undefined};
    }),
  };
}

/** As if the networks of two had not been there before, and who is in more networks came earlier. */
function pastFor(snapshot: Snapshot): Past {
  const held = countsOf(snapshot.memberships.map(({person}) => person));
  const size = countsOf(snapshot.memberships.map(({network}) => network));
  const dayIn = (month: number) => `2025-${String(12 - (month % 12)).padStart(2, "0")}-01` as Day;
  return {
    history: {
      since: "2020-01-01" as Day,
      networks: new Map(
        [...size].map(([id, members]) => [id, {changed: dayIn(members), leaderlessSince: dayIn(2 * members)}]),
      ),
      persons: new Map(
        [...held].map(([id, networks]) => [
          id,
          {
            first: networks > 2 ? undefined : dayIn(3 * networks),
            joins: networks,
            leaves: networks % 2,
            joinsFollowed: networks % 3,
            earlyLeaves: Math.min(networks % 3, networks % 2),
          },
        ]),
      ),
    },
    earlier: {...snapshot, networks: snapshot.networks.filter(({id}) => size.get(id) !== 2)},
  };
}

function countsOf<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]));
}

const edges: Readonly<Record<string, Sketch>> = {
  "one person": {people: {a: "A"}, networks: {}},
  "a network of one": {people: {a: "A"}, networks: {n: ["a"]}},
  "a network of nobody": {people: {a: "A", b: "B"}, networks: {n: []}},
  "one department": {people: {a: "A", b: "A", c: "A"}, networks: {n: ["a", "b"], m: ["b", "c"]}},
  "everybody in one network": {people: {a: "A", b: "A", c: "B", z: "citizens"}, networks: {n: ["a", "b", "c", "z"]}},
  isolates: {people: {a: "A", b: "B", c: "C", d: "C"}, networks: {n: ["a", "b"], m: ["c"]}},
  "citizens and politicians only": {people: {y: "politics", z: "citizens"}, networks: {n: ["y", "z"]}},
};

/** Louvain and Leiden take persons in the order of their ids: under other ids they may settle on another partition. */
const byMoves: ReadonlySet<string> = new Set([
  "community",
  "louvain-community",
  "modularity-of-louvain-communities",
  "barber-modularity-of-communities",
  "adjusted-mutual-information",
  "community-stability",
  "community-size",
  "community-departments",
  "community-effective-departments",
  "community-largest-share",
  "department-communities",
  "community-recovery",
  "community-stability-over-networks",
  "community-continuity",
  "communities",
  "modularity-of-communities",
  "normalised-mutual-information",
  "adjusted-rand",
  "variation-of-information",
]);

describe.each(metrics.map((metric) => [metric.name, metric] as const))("%s", (_, metric) => {
  const lawful = (rows: readonly Row[]) => {
    const keys = rows.map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const {value, n} of rows) {
      if (n !== undefined) expect(Number.isInteger(n) && n >= 0).toBe(true);
      if (typeof value !== "number" || metric.kind === "partition") continue;
      expect(Number.isFinite(value)).toBe(true);
      // Rounding may carry a value over the end of its range, but no further than this.
      expect(value).toBeGreaterThanOrEqual(metric.range[0] - 1e-12);
      expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12);
    }
  };

  test("in range or undefined, never NaN; each subject once", () => {
    fc.assert(
      fc.property(
        anyOrganisation(),
        fc.constantFrom(...metric.readings),
        fc.constantFrom("newman", "count"),
        (sketch, reading, weight) => lawful(rowsFor(metric, snapshotOf(sketch), reading, weight)),
      ),
    );
  });

  test.each(Object.entries(edges))("%s", (_, sketch) => {
    for (const reading of metric.readings) lawful(rowsFor(metric, snapshotOf(sketch), reading));
  });

  test("of nobody there is nothing, or nothing with a value", () => {
    for (const reading of metric.readings) {
      const rows = rowsFor(metric, snapshotOf({people: {}, networks: {}}), reading);
      expect(rows.filter(({value}) => value !== undefined)).toStrictEqual([]);
    }
  });

  test("the order in which facts come does not matter, and the rows come in the order of their ids", () => {
    fc.assert(
      fc.property(anyOrganisation(), fc.constantFrom(...metric.readings), fc.nat(), (sketch, reading, seed) => {
        const facts = snapshotOf(sketch);
        const mix = <Fact>(list: readonly Fact[]) => shuffled(list, seed);
        const mixed: Snapshot = {
          day: facts.day,
          units: mix(facts.units),
          persons: mix(facts.persons),
          networks: mix(facts.networks),
          memberships: mix(facts.memberships),
          ties: mix(facts.ties),
        };
        const rows = rowsFor(metric, facts, reading);
        expect(rowsFor(metric, mixed, reading)).toStrictEqual(rows);
        const levels = Map.groupBy(rows, ({key}) => key.split("\t")[0]);
        for (const level of levels.values()) {
          const keys = level.map(({key}) => key);
          expect(keys).toStrictEqual(keys.toSorted());
        }
      }),
    );
  });

  if (byMoves.has(metric.name)) return;
  test("what persons and networks are called does not matter", () => {
    fc.assert(
      fc.property(anyOrganisation(), fc.constantFrom(...metric.readings), (sketch, reading) => {
        const renamed: Sketch = {
          ...sketch,
          people: Object.fromEntries(Object.entries(sketch.people).map(([id, of]) => [turned(id), of])),
          networks: Object.fromEntries(
            Object.entries(sketch.networks).map(([id, members]) => [turned(id), members.map(turned)]),
          ),
          ties: (sketch.ties ?? []).map(([from, to, ...weight]) => [turned(from), turned(to), ...weight]),
        };
        const rows = rowsFor(metric, snapshotOf(sketch), reading);
        const again = new Map(rowsFor(metric, snapshotOf(renamed), reading).map(({key, value}) => [key, value]));
        expect(again.size).toBe(rows.length);
        for (const {key, value} of rows) {
          const other = again.get(keyOf(key.split("\t").map(turned)));
          if (typeof value === "number") expect(other).toBeCloseTo(value, 9);
          else expect(other).toBe(value);
        }
      }),
    );
  });
});

/**
 * Facts with dates, out of the store. x is employed in A and, for fewer hours, in B. On the last of the year b2 begins and
 * c1 leaves; n3 ends and n4 starts; a1 and c1 are no more in n2, and a2 comes into n1.
 */
const dated = {
  units: [
    "unit_id,name,parent_id,start_date,end_date",
    "north,,,,",
    "south,,,,",
    "A,,north,,",
    "B,,north,,",
    "C,,south,,",
  ],
  people: [
    "person_id,unit,manager_id,position,valid_from,valid_to,kind,share,is_manager",
    "a1,A,,,,,,,",
    "a2,A,,,,,,,",
    "x,A,,,,,,0.6,",
    "x,B,,,,,,0.4,",
    "b1,B,,,,,,,",
    "b2,B,,,2025-12-31,,,,",
    "c1,C,,,,2025-12-31,,,",
  ],
  networks: [
    "network_id,name,anchor_unit,start_date,end_date,kind,purpose,parent_network",
    "n1,,,,,,,",
    "n2,,,,,,,",
    "n3,,,,2025-12-31,,,",
    "n4,,,2025-12-31,,,,",
  ],
  memberships: [
    "person_id,network_id,role,from,to",
    "a1,n1,,,",
    "x,n1,,,",
    "b1,n1,,,",
    "a2,n1,,2025-12-31,",
    "a2,n2,,,",
    "x,n2,,,",
    "a1,n2,,,2025-12-31",
    "c1,n2,,,2025-12-31",
    "b2,n2,,2025-12-31,",
    "a1,n3,,,",
    "a2,n3,,,",
    "b1,n4,,,",
    "x,n4,,,",
  ],
} as const;
const areas = {A: "north", B: "north", C: "south"};
const held: Readonly<Record<string, Sketch>> = {
  "2025-12-30": {
    people: {a1: "A", a2: "A", b1: "B", c1: "C", x: "A"},
    networks: {n1: ["a1", "b1", "x"], n2: ["a1", "a2", "c1", "x"], n3: ["a1", "a2"]},
    areas,
  },
  "2025-12-31": {
    people: {a1: "A", a2: "A", b1: "B", b2: "B", x: "A"},
    networks: {n1: ["a1", "a2", "b1", "x"], n2: ["a2", "b2", "x"], n4: ["b1", "x"]},
    areas,
  },
};

describe.each(Object.entries(held))("out of the store, on %s", (day, sketch) => {
  let stored: Snapshot;
  beforeAll(async () => {
    const store = await Store.open(inMemory);
    const tables = ["units", "people", "networks", "memberships"] as const;
    await store.load(
      tables.map((table) => {
        const file = fileOf(`${dated[table].join("\n")}\n`, `${table}.csv`);
        return deliveryOf({name: table, table, dialect: "plain", file, ids: "opaque"}, undefined);
      }),
    );
    stored = await store.snapshot(day as Day);
    store.close();
  });

  test.each(metrics.map((metric) => [metric.name, metric] as const))(
    "%s: whoever has two departments counts in one, and what ends on a day is no more there on it",
    (_, metric) => {
      // C is there on both days, with nobody in it on the second.
      const plain = snapshotOf(sketch);
      const units = [...plain.units, ...stored.units.filter(({id}) => !plain.units.some((unit) => unit.id === id))];
      for (const reading of metric.readings) {
        expect(rowsFor(metric, stored, reading)).toStrictEqual(
          rowsFor(metric, {...plain, day: day as Day, units}, reading),
        );
      }
    },
  );
});

/** Of a pair the smaller id comes first. */
function keyOf([of = "", ...ends]: readonly string[]): string {
  return [of, ...(of.endsWith("-pair") ? ends.toSorted() : ends)].join("\t");
}

/** p03 and n2 to ids in the opposite order; anything else, groups say, stays. */
function turned(id: string): string {
  return /^[pn]\d+$/.test(id) ? `${id[0]}${String(99 - Number(id.slice(1))).padStart(2, "0")}` : id;
}

function shuffled<Fact>(list: readonly Fact[], seed: number): readonly Fact[] {
  const random = randomFor(seed, "order of facts");
  return list
    .map((fact) => [random(), fact] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, fact]) => fact);
}
