import {expect, test} from "vitest";
import {modularityOfLouvainCommunities} from "../../src/metrics/modularity-of-louvain-communities.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(modularityOfLouvainCommunities, graphs, "whole");

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
