import {expect, test} from "vitest";
import {rarefiedRichness} from "../../src/metrics/rarefied-richness.ts";
import {near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

test("of six, three from A, two from B and one from C, each sample of five misses one: C in one case of six", () => {
  const people = {a: "A", b: "A", c: "A", d: "B", e: "B", f: "C"};
  const networks = {six: Array.from("abcdef"), five: Array.from("abcde"), four: Array.from("abcd")};
  expect(scoresOf(rarefiedRichness, organisation({people, networks}), "network")).toStrictEqual(
    near({six: 3 - 1 / 6, five: 2, four: undefined}),
  );
});

describeWithShared("vectors", "data/vectors/hightech.json", () => {
  test("all high-tech managers in one network: vegan", () => {
    const {people} = managers("advice");
    const graphs = organisation({people, networks: {all: Object.keys(people)}});
    for (const expected of vectorsOf<number>("hightech", "diversity_rarefied_richness")) {
      expect(scoresOf(rarefiedRichness, graphs, "network").all).toBeCloseTo(expected, 12);
    }
  });
});
