import fc from "fast-check";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import {describe, expect, test} from "vitest";
import type {Graphs} from "../../src/graph.ts";
import {coreNumbers} from "../../src/kernels/core.ts";
import {cutPoints} from "../../src/kernels/cut-points.ts";
import {shortestPaths} from "../../src/kernels/shortest-paths.ts";
import {eigenvector, pageRanks} from "../../src/kernels/spectral.ts";
import {structuralHoles} from "../../src/kernels/structural-holes.ts";
import {firstTwins} from "../../src/kernels/twins.ts";
import {anyOrganisation, florentine, karate, kite, near, organisation, path, star} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

type Values = ArrayLike<number>;

/** By the person's id. */
function named({rows, projection}: Graphs, values: Values): Record<string, number> {
  return Object.fromEntries(Array.from(projection.persons, (person, node) => [rows.persons[person]!, values[node]!]));
}

/** The vector without isolates, which are no nodes here, or whose value it leaves open. */
function known(vector: Readonly<Record<string, number | null>>, graphs: Graphs): Record<string, number> {
  const {starts} = graphs.projection;
  const tied = named(
    graphs,
    Array.from(graphs.projection.persons, (_, node) => starts[node + 1]! - starts[node]!),
  );
  return Object.fromEntries(
    Object.entries(vector).filter((entry): entry is [string, number] => entry[1] !== null && (tied[entry[0]] ?? 0) > 0),
  );
}

const sketches = {karate, florentine, kite};

describeWithShared("vectors", "data/vectors/karate.json", () => {
  describe.each(Object.entries(sketches))("%s", (name, sketch) => {
    const graphs = organisation(sketch());
    const holes = structuralHoles(graphs.projection);
    const {starts} = graphs.projection;
    const degree = (node: number) => starts[node + 1]! - starts[node]!;
    const cases: readonly (readonly [metric: string, variant: RegExp, values: Values])[] = [
      ["constraint", /^Burt,? unweighted/, holes.constraint],
      ["effective_size", /^unweighted/, holes.effectiveSize],
      ["efficiency", /./, holes.effectiveSize.map((size, node) => size / degree(node))],
      ["hierarchy", /^Burt 1992/, holes.hierarchy],
      ["betweenness", /^raw/, shortestPaths(graphs.projection).betweenness],
      ["harmonic", /^raw/, shortestPaths(graphs.projection).harmonic],
      ["core_number", /./, coreNumbers(graphs.projection)],
      ["eigenvector", /^Euclidean/, eigenvector(graphs.projection) ?? []],
    ];
    test.each(cases)("%s", (metric, variant, values) => {
      for (const vector of vectorsOf<Record<string, number | null>>(name, metric, variant)) {
        const expected = known(vector, graphs);
        const found = named(graphs, values);
        expect(Object.keys(expected).length).toBeGreaterThan(5);
        expect(Object.fromEntries(Object.keys(expected).map((id) => [id, found[id]]))).toEqual(near(expected));
      }
    });

    test("local clustering: closed pairs of contacts", () => {
      const share = named(
        graphs,
        holes.closed.map((closed, node) => (2 * closed) / (degree(node) * (degree(node) - 1))),
      );
      for (const vector of vectorsOf<Record<string, number | null>>(name, "local_clustering", /null/)) {
        const expected = known(vector, graphs);
        expect(Object.fromEntries(Object.keys(expected).map((id) => [id, share[id]]))).toEqual(near(expected));
      }
    });

    test("articulation points", () => {
      for (const expected of vectorsOf<readonly string[]>(name, "articulation_points", /./)) {
        const cut = Object.entries(named(graphs, cutPoints(graphs.projection))).filter(([, is]) => is === 1);
        expect(cut.map(([id]) => id).sort()).toEqual([...expected].sort());
      }
    });
  });

  test.each(["karate", "kite"] as const)("PageRank of %s, which has no isolates: igraph's digits", (name) => {
    const graphs = organisation(sketches[name]());
    for (const vector of vectorsOf<Record<string, number>>(name, "pagerank", /teleport/)) {
      expect(named(graphs, pageRanks(graphs.projection))).toEqual(near(vector));
    }
  });
});

describe("by hand", () => {
  test("a path of four: b and c lie between 2 pairs each, and are where it breaks", () => {
    const graphs = organisation(path());
    expect(named(graphs, shortestPaths(graphs.projection).betweenness)).toEqual({a: 0, b: 2, c: 2, d: 0});
    expect(named(graphs, shortestPaths(graphs.projection).harmonic)).toEqual(
      near({a: 1 + 1 / 2 + 1 / 3, b: 1 + 1 + 1 / 2, c: 1 + 1 + 1 / 2, d: 1 + 1 / 2 + 1 / 3}),
    );
    expect(named(graphs, cutPoints(graphs.projection))).toEqual({a: 0, b: 1, c: 1, d: 0});
    expect(named(graphs, coreNumbers(graphs.projection))).toEqual({a: 1, b: 1, c: 1, d: 1});
  });

  test("a star: the centre's contacts are not redundant, and each point is held by the centre alone", () => {
    const graphs = organisation(star());
    const {constraint, effectiveSize, hierarchy} = structuralHoles(graphs.projection);
    expect(named(graphs, constraint)).toEqual(near({a: 4 * (1 / 4) ** 2, b: 1, c: 1, d: 1, e: 1}));
    expect(named(graphs, effectiveSize)).toEqual({a: 4, b: 1, c: 1, d: 1, e: 1});
    expect(named(graphs, hierarchy)).toEqual({a: 0, b: 1, c: 1, d: 1, e: 1});
  });
});

test("betweenness is graphology's on any organisation", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const graphs = organisation(sketch);
      if (graphs.people.order === 0) return;
      const expected = betweenness(graphs.people, {getEdgeWeight: null, normalized: false});
      expect(named(graphs, shortestPaths(graphs.projection).betweenness)).toEqual(near(expected));
    }),
  );
});

test("twins are tied to the same others, and all of them are found", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const {projection} = organisation(sketch);
      const others = (node: number, twin: number) =>
        [...projection.neighbours.subarray(projection.starts[node], projection.starts[node + 1])]
          .filter((one) => one !== twin)
          .join();
      const first = firstTwins(projection);
      first.forEach((one, node) => {
        const earliest = Array.from(first.keys()).find((other) => others(other, node) === others(node, other));
        expect(one).toBe(earliest);
      });
    }),
  );
});

test("a component falls apart without a cut point, and holds together without any other", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const graphs = organisation(sketch);
      const cut = cutPoints(graphs.projection);
      const {starts, neighbours} = graphs.projection;
      const reached = (from: number, without: number) => {
        const seen = new Set([from]);
        for (const v of seen)
          for (const w of neighbours.subarray(starts[v], starts[v + 1])) if (w !== without) seen.add(w);
        return seen;
      };
      cut.forEach((is, node) => {
        const contacts = [...neighbours.subarray(starts[node], starts[node + 1])];
        const first = contacts[0];
        const together = first === undefined || contacts.every((one) => reached(first, node).has(one));
        expect(is === 1).toBe(!together);
      });
    }),
  );
});
