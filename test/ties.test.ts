import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import {againstChance} from "../src/chance.ts";
import {type Graphs, graphsOf} from "../src/graph.ts";
import {randomFor} from "../src/kernels/random.ts";
import {measureDay} from "../src/measure.ts";
import {eiIndex} from "../src/metrics/ei-index.ts";
import {metrics} from "../src/metrics/index.ts";
import {tieStability} from "../src/metrics/tie-stability.ts";
import {membershipReadings, type Reading} from "../src/model.ts";
import {type Pipeline, readingsOf, readPipeline, tieRules} from "../src/pipeline.ts";
import {run} from "../src/run.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {inMemory, Store} from "../src/store.ts";
import {anyOrganisation, networksOf, organisation, plainRules, type Sketch, scoresOf, snapshotOf} from "./graphs.ts";
import {describeWithShared, shared} from "./shared.ts";

// Pipelines of ties alone, from the file to the figures, against what python-igraph found in the same files.

const stores: Store[] = [];
afterAll(() => {
  for (const store of stores) store.close();
});

async function loadedFrom({sources}: Pipeline): Promise<Store> {
  const store = await Store.open(inMemory);
  stores.push(store);
  await store.load(sources.map((source) => deliveryOf(source, undefined)));
  return store;
}

async function graphsFrom(store: Store, pipeline: Pipeline, kind: string | undefined): Promise<Graphs> {
  const snapshot = await store.snapshot(pipeline.periods[0]!);
  return graphsOf(snapshot, {...tieRules(pipeline, new Set()), tieKind: kind}, "ties", 1);
}

/** Of facts.json, for one kind of tie. */
interface TieFacts {
  readonly rows: number;
  readonly distinct_directed_pairs: number;
  readonly self_loop_pairs: number;
  readonly undirected_simple_edges: number;
  readonly weak_components: number;
  readonly largest_component: number;
  readonly reciprocated_dyads: number;
  readonly edges_internal: number;
  readonly edges_external: number;
  readonly ei_index: number;
}

/** The same by plain code from the graph; persons without a tie to another are components of their own, as there. */
function factsOf({rows, frame, arcs, people}: Graphs): Omit<TieFacts, "ei_index"> {
  const {from, to} = frame.named;
  const sizes = componentsOf(people);
  const said = new Set(Array.from(from, (person, i) => `${person} ${to[i]}`));
  const groupOf = (person: string) => people.getNodeAttribute(person, "group");
  const internal = people.filterEdges((_edge, _weight, a, b) => groupOf(a) === groupOf(b)).length;
  return {
    rows: from.length,
    distinct_directed_pairs: said.size,
    self_loop_pairs: [...from].filter((person, i) => person === to[i]).length,
    undirected_simple_edges: people.size,
    weak_components: sizes.length + rows.persons.length - people.order,
    largest_component: Math.max(...sizes),
    reciprocated_dyads: arcs.items.length - people.size,
    edges_internal: internal,
    edges_external: people.size - internal,
  };
}

function componentsOf(people: Graphs["people"]): readonly number[] {
  const seen = new Set<string>();
  return people.nodes().flatMap((start) => {
    if (seen.has(start)) return [];
    const found = [start];
    seen.add(start);
    for (const person of found) {
      for (const other of people.neighbors(person)) {
        if (!seen.has(other)) found.push(other);
        seen.add(other);
      }
    }
    return [found.length];
  });
}

for (const set of ["email-eu-core", "krackhardt-hightech", "uk-faculty", "cross-parker-manufacturing"]) {
  describeWithShared(`the facts of ${set}`, `data/real/${set}/facts.json`, () => {
    const pipeline = readPipeline(`pipelines/${set}.yaml`);
    const {counts, ties} = JSON.parse(readFileSync(shared(`data/real/${set}/facts.json`), "utf8")) as {
      counts: Record<"persons" | "units" | "tie_rows", number>;
      ties: Record<string, TieFacts>;
    };

    test("are those of the graph, for every kind of tie", async () => {
      const store = await loadedFrom(pipeline);
      const snapshot = await store.snapshot(pipeline.periods[0]!);
      expect([snapshot.persons.length, snapshot.units.length, snapshot.ties.length]).toStrictEqual([
        counts.persons,
        counts.units,
        counts.tie_rows,
      ]);
      expect(pipeline.analysis.tieKind ?? Object.keys(ties)[0]).toBeOneOf(Object.keys(ties));
      for (const [kind, {ei_index, ...expected}] of Object.entries(ties)) {
        const graphs = await graphsFrom(store, pipeline, kind);
        const found = factsOf(graphs);
        expect(found).toStrictEqual(
          Object.fromEntries(Object.keys(found).map((key) => [key, expected[key as keyof typeof expected]])),
        );
        // Printed to six decimals.
        expect(scoresOf(eiIndex, graphs, "whole").whole).toBeCloseTo(ei_index, 6);
      }
    });
  });
}

describe("the high-tech managers in data/real", () => {
  const pipeline = readPipeline("pipelines/krackhardt-hightech.yaml");

  test("friendship is inward beyond chance although most of it crosses; advice is nothing unusual", async () => {
    const store = await loadedFrom(pipeline);
    const ask = {model: "labels", draws: 9999, seed: 1, levels: ["whole"]} as const;
    const [friendship] = againstChance(await graphsFrom(store, pipeline, "friendship"), [eiIndex], ask);
    const [advice] = againstChance(await graphsFrom(store, pipeline, "advice"), [eiIndex], ask);
    // 20,000 permutations elsewhere: .0027 and .247 of them as low or lower; here both sides count. Of 9,999 draws 27 and
    // 2,470 are, give or take three standard errors of 5 and 43.
    expect(friendship!.p).toBeGreaterThan((2 * (27 - 16)) / 10_000);
    expect(friendship!.p).toBeLessThan((2 * (27 + 16)) / 10_000);
    expect(advice!.p).toBeGreaterThan((2 * (2470 - 129)) / 10_000);
    expect(advice!.p).toBeLessThan((2 * (2470 + 129)) / 10_000);
    // 1 - 2 sum_g N_g (N_g - 1) / (N (N - 1)), departments of 1, 5, 8, 3 and 4: 1 - 2 (20 + 56 + 6 + 12) / 420.
    expect(friendship!.expected).toBeCloseTo(1 - 188 / 420, 2);
  });

  test("go through a whole run: figures of ties only, and a page that says there are no networks", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kronblad-ties-"));
    const silent = {step: () => undefined, warn: () => undefined, end: () => undefined};
    const effects = {log: silent, now: () => new Date(0), version: "test", environment: {}};
    await run({...pipeline, store: join(folder, "store.duckdb"), output: folder}, effects);
    const there = join(folder, "krackhardt-hightech", "1987-12-31");
    const table = readFileSync(join(there, "secretariat", "scores.csv"), "utf8");
    const rows: {reading: string}[] = parse(table, {bom: true, columns: true});
    expect(new Set(rows.map(({reading}) => reading))).toStrictEqual(new Set(["ties"]));
    const page = readFileSync(join(there, "management", "en", "index.html"), "utf8");
    expect(page).toContain("There are no networks");
    for (const part of ["flower", "matrix", "networks"]) expect(page).not.toContain(`<section class="${part}">`);
    const facts = JSON.parse(readFileSync(join(there, "run.json"), "utf8")) as {counts: Record<string, number>};
    expect(facts.counts).toStrictEqual({
      units: 5,
      persons: 21,
      networks: 0,
      memberships: 0,
      ties: 102,
      tiesWithOneself: 0,
      distinctTies: 102,
      tiedPairs: 79,
    });
  });
});

describe("a tie does what a network of two does, as many as it is heavy", () => {
  const both = metrics
    .filter((metric) => metric.kind !== "derived")
    .filter(({readings}) => readings.includes("ties") && readings.includes("departmental"));

  test.each(both.map((metric) => [metric.name, metric] as const))("%s", (_, metric) => {
    fc.assert(
      fc.property(anyOrganisation(["A", "B", "C"]), ({people, ties = []}) => {
        const heaviest = new Map<string, [string, string, number]>();
        for (const [a, b, weight = 1] of ties) {
          const [one, other] = a < b ? [a, b] : [b, a];
          const whole = Math.ceil(weight);
          const known = heaviest.get(`${one} ${other}`)?.[2] ?? 0;
          if (a !== b) heaviest.set(`${one} ${other}`, [one, other, Math.max(whole, known)]);
        }
        const said = ties.map(([a, b, weight = 1]) => [a, b, Math.ceil(weight)] as const);
        const rowsIn = (sketch: Sketch, reading: Reading) => [
          ...metric.compute(organisation(sketch, {reading}), randomFor(1, metric.name)),
        ];
        const byTies = rowsIn({people, networks: {}, ties: said}, "ties");
        expect(byTies).toEqual(rowsIn({people, networks: networksOf([...heaviest.values()])}, "departmental"));
      }),
    );
  });
});

describe("which readings are measured", () => {
  const pipeline = readPipeline("pipelines/krackhardt-hightech.yaml");
  const readingsFrom = (...tables: Pipeline["sources"][number]["table"][]) =>
    readingsOf({...pipeline, sources: tables.map((table) => ({...pipeline.sources[0]!, table}))});

  test("those that the sources have something of", () => {
    expect(readingsFrom("people", "units", "ties")).toStrictEqual(["ties"]);
    expect(readingsFrom("people", "units", "networks", "memberships")).toStrictEqual(membershipReadings);
    expect(readingsFrom("people", "memberships", "ties")).toStrictEqual([...membershipReadings, "ties"]);
    expect(readingsFrom("people")).toStrictEqual(membershipReadings);
  });

  const sketch: Sketch = {
    people: {a: "A", b: "A", c: "B", d: "B"},
    networks: {n: ["a", "c"], m: ["b", "d"]},
    ties: [
      ["a", "b"],
      ["c", "d"],
    ],
  };
  const settings = {
    rules: plainRules,
    nullModels: ["memberships", "guests", "labels"],
    draws: {whole: 19, pairs: 19},
    seed: 1,
    strataDepth: undefined,
    inFull: true,
  } as const;
  const scored = (of: Sketch) => measureDay(snapshotOf(of), {...settings, readings: [...membershipReadings, "ties"]});

  test("networks and ties beside each other do not mix", () => {
    const found = scored(sketch).filter(({metric, subject}) => metric === "ei-index" && subject === "whole");
    // The networks cross, the ties do not.
    expect(found.map(({reading, nullModel, value}) => [reading, nullModel, value])).toStrictEqual([
      ["departmental", undefined, 1],
      ["departmental", "labels", 1],
      ["ties", undefined, -1],
      ["ties", "labels", -1],
    ]);
  });

  test("of ties departments are shuffled, and nothing else", () => {
    const models = scored(sketch).flatMap(({reading, nullModel}) => (reading === "ties" ? [nullModel] : []));
    expect(new Set(models)).toStrictEqual(new Set([undefined, "labels"]));
  });

  const {ties: _, ...unasked} = sketch;
  test("before the first survey there is nothing to say of ties", () => {
    expect(scored(unasked).filter(({reading}) => reading === "ties")).toStrictEqual([]);
  });

  test("from survey to survey ties are kept, and the first survey has nothing to be held against", () => {
    const history = {since: undefined, networks: new Map(), persons: new Map()};
    const stability = (earlier: Sketch) => {
      const past = {history, earlier: snapshotOf(earlier)};
      const graphs = graphsOf(snapshotOf(sketch), plainRules, "ties", 1, past);
      return scoresOf(tieStability, graphs, "whole").whole;
    };
    // Then b-a and a-d, now a-b and c-d: of three ties one stands.
    const before = [
      ["b", "a"],
      ["a", "d"],
    ] as const;
    expect(stability({...sketch, ties: before})).toBeCloseTo(1 / 3, 12);
    expect(stability(unasked)).toBeUndefined();
  });
});
