import {expect, test} from "vitest";
import {modularityOfCommunities} from "../../src/metrics/modularity-of-communities.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, withCommunities} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(modularityOfCommunities, graphs, "whole");

test("two bridged triangles are found: 5 / 14", () => {
  expect(whole(organisation(bridgedTriangles()))).toStrictEqual(near({whole: 5 / 14}));
});

test("no ties, no value", () => {
  expect(whole(organisation({people: {a: "A", b: "B"}, networks: {n: ["a"]}}))).toStrictEqual({whole: undefined});
});

test("what Louvain finds in karate is near the optimum of 0.419789612 (exact, igraph), and never above it", () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const found = whole(organisation(karate(), {seed})).whole;
    expect(found).toBeGreaterThan(0.38); // the worst of 100 runs of three programs was 0.3853
    expect(found).toBeLessThan(0.41978962);
  }
});

interface Optimum {
  readonly Q: number;
  readonly membership: Readonly<Record<string, number>>;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each([false, true])("karate, weighted %s: the exact optimum as communities", (weighted) => {
    const variant = weighted ? /^weighted, exact/ : /^unweighted, exact/;
    for (const {Q, membership} of vectorsOf<Optimum>("karate", "modularity_optimum", variant)) {
      expect(whole(withCommunities(organisation(karate({weighted})), membership))).toStrictEqual(near({whole: Q}));
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s symmetrised: the exact optimum as communities", (type) => {
    for (const {Q, membership} of vectorsOf<Optimum>("hightech", "modularity_optimum", new RegExp(`^${type}`))) {
      expect(whole(withCommunities(organisation(managers(type)), membership))).toStrictEqual(near({whole: Q}));
    }
  });
});
