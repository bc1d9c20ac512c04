import {expect, test} from "vitest";
import {pagerank} from "../../src/metrics/pagerank.ts";
import {florentine, karate, kite, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a pair and one who is alone: the alone one gets what jumps bring, and all adds up to 1", () => {
  const graphs = organisation({people: {a: "A", b: "A", c: "B"}, networks: {n: ["a", "b"], alone: ["c"]}});
  // With x of the alone one: x = .15 / 3 + .85 x / 3, so x = .05 / (1 - .85 / 3); the pair shares the rest.
  const x = 0.05 / (1 - 0.85 / 3);
  expect(scoresOf(pagerank, graphs, "person")).toStrictEqual(near({a: (1 - x) / 2, b: (1 - x) / 2, c: x}));
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each([
    ["karate", karate],
    ["florentine", florentine],
    ["kite", kite],
  ] as const)("%s: igraph", (name, sketch) => {
    const found = scoresOf(pagerank, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number>>(name, "pagerank", /teleport/))
      expect(found).toStrictEqual(near(vector));
  });
});
