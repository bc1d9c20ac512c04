import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {graphsOf} from "../src/graph.ts";
import {randomFor} from "../src/kernels/random.ts";
import type {Metric} from "../src/metric.ts";
import {metrics} from "../src/metrics/index.ts";
import type {Reading, Snapshot} from "../src/model.ts";
import {anyOrganisation, plainRules, type Sketch, snapshotOf} from "./graphs.ts";

interface Row {
  readonly key: string;
  readonly n?: number;
  readonly value: number | string | undefined;
}

function rowsFor(metric: Metric, snapshot: Snapshot, reading: Reading, weight: "newman" | "count" = "newman"): Row[] {
  const graphs = graphsOf(snapshot, {...plainRules, weight}, reading, 3);
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
  "leiden-community",
  "modularity-of-leiden-communities",
  "adjusted-mutual-information",
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
      if (typeof value !== "number" || metric.kind !== "measure") continue;
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
        };
        const rows = rowsFor(metric, snapshotOf(sketch), reading);
        const again = new Map(rowsFor(metric, snapshotOf(renamed), reading).map(({key, value}) => [key, value]));
        expect(again.size).toBe(rows.length);
        for (const {key, value} of rows) {
          const other = again.get(key.split("\t").map(turned).join("\t"));
          if (typeof value === "number") expect(other).toBeCloseTo(value, 9);
          else expect(other).toBe(value);
        }
      }),
    );
  });
});

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
