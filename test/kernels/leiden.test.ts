import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Graphs} from "../../src/graph.ts";
import {leiden, leidenRounds} from "../../src/kernels/leiden.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {anyOrganisation, bridgedTriangles, karate, organisation} from "../graphs.ts";
import {bestOf, modularity, realSet} from "../real.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const found = ({projection}: Graphs, seed: number) => leiden(projection, randomFor(seed, "leiden"));

describe("the karate club", () => {
  const qualityOf = (graphs: Graphs, seed: number) => modularity(graphs.projection, found(graphs, seed));

  test("its optimum by integer programming, 0.419789612, in at least 95 of 100 seeds", () => {
    const graphs = organisation(karate());
    const hits = Array.from({length: 100}, (_, seed) => qualityOf(graphs, seed)).filter(
      (q) => Math.abs(q - 0.419789612) < 1e-9,
    );
    expect(hits.length).toBeGreaterThanOrEqual(95);
  });

  test("the weighted optimum, 0.444903581, is reached and never passed", () => {
    const graphs = organisation(karate({weighted: true}));
    const best = Math.max(...Array.from({length: 20}, (_, seed) => qualityOf(graphs, seed)));
    expect(best).toBeCloseTo(0.444903581, 9);
  });
});

test("two bridged triangles are two, and who is alone is one more, in every seed", () => {
  const graphs = organisation(bridgedTriangles());
  for (let seed = 0; seed < 30; seed += 1) expect([...found(graphs, seed)]).toEqual([0, 0, 0, 1, 1, 1, 2]);
});

test("every community hangs together, and the same seed gives the same", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), fc.integer({min: 0, max: 99}), (sketch, seed) => {
      const graphs = organisation(sketch);
      const {starts, neighbours} = graphs.projection;
      const community = found(graphs, seed);
      expect(found(graphs, seed)).toEqual(community);
      for (const one of new Set(community)) {
        const members = [...community.keys()].filter((v) => community[v] === one);
        const reached = new Set([members[0]!]);
        for (const v of reached) {
          for (const u of neighbours.subarray(starts[v], starts[v + 1])) if (community[u] === one) reached.add(u);
        }
        expect(reached.size).toBe(members.length);
      }
    }),
  );
});

test("is no worse than everybody alone or all together, and weights four times as heavy change nothing", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const {projection} = organisation(sketch);
      if (projection.neighbours.length === 0) return;
      const community = leiden(projection, randomFor(1, "leiden"));
      expect(modularity(projection, community)).toBeGreaterThan(-1e-12);
      const heavy = {...projection, weights: projection.weights.map((weight) => 4 * weight)};
      expect(leiden(heavy, randomFor(1, "leiden"))).toEqual(community);
    }),
  );
});

test("no round makes it worse, and the last is what is found", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), fc.integer({min: 0, max: 99}), (sketch, seed) => {
      const {projection} = organisation(sketch);
      let last: Int32Array = projection.persons.map((_, node) => node);
      for (const round of leidenRounds(projection, randomFor(seed, "leiden"))) {
        expect(modularity(projection, round)).toBeGreaterThan(modularity(projection, last));
        last = round;
      }
      expect(leiden(projection, randomFor(seed, "leiden"))).toEqual(last);
    }),
  );
});

test("without ties everybody is one of one's own, and of nobody there is nothing", () => {
  const apart = organisation({people: {a: "A", b: "A"}, networks: {n: ["a"], m: ["b"]}});
  expect([...found(apart, 1)]).toEqual([0, 1]);
  expect([...found(organisation({people: {a: "A"}, networks: {}}), 1)]).toEqual([]);
});

test("a ring of four, whose halves are worth as much as the whole, comes to an end", () => {
  // Q = 0 for one community, and 2 [1/4 - (4/8)^2] = 0 for two pairs: only rounding tells them apart.
  const ring = organisation({
    people: {a: "A", b: "A", c: "A", d: "A"},
    networks: {1: ["a", "b"], 2: ["b", "c"], 3: ["c", "d"], 4: ["d", "a"]},
  });
  for (let seed = 0; seed < 50; seed += 1) expect(modularity(ring.projection, found(ring, seed))).toBeCloseTo(0, 12);
});

describeWithShared("beside Louvain", "data/vectors/hightech.json", () => {
  test.each(["advice", "friends"])("high-tech managers, %s: the best of ten seeds is no worse", (type) => {
    const graphs = organisation(managers(type));
    const {leiden: best, louvain} = bestOf(graphs, 10);
    expect(best).toBeGreaterThanOrEqual(louvain - 1e-12);
    // The optimum by integer programming.
    for (const {Q} of vectorsOf<{readonly Q: number}>("hightech", "modularity_optimum", new RegExp(`^${type}`))) {
      expect(best).toBeCloseTo(Q, 9);
    }
  });
});

describeWithShared("beside Louvain: Kubernetes", "data/real/kubernetes-community/facts.json", () => {
  test("the best of five seeds is no worse", async () => {
    const {leiden: best, louvain} = bestOf(await realSet("kubernetes-community", "2025-12-31"), 5);
    expect(best).toBeGreaterThanOrEqual(louvain - 1e-12);
  });
});
