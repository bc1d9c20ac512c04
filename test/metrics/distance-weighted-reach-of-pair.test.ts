import {expect, test} from "vitest";
import {distanceWeightedReachOfPair} from "../../src/metrics/distance-weighted-reach-of-pair.ts";
import {florentine, karate, kite, near, organisation, scoresOf, star} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a star: the middle and any other reach all", () => {
  expect(scoresOf(distanceWeightedReachOfPair, organisation(star()), "person")).toStrictEqual({
    a: 1,
    b: 1,
    c: 1,
    d: 1,
    e: 1,
  });
});

test("departments in two pairs: one of each reaches all, and that takes in everybody", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C", d: "D"}, networks: {n: ["a", "b"], m: ["c", "d"]}});
  expect(scoresOf(distanceWeightedReachOfPair, graphs, "group")).toStrictEqual(near({A: 1, B: 1, C: 1, D: 1}));
});

interface KeySet {
  readonly k: number;
  readonly set: readonly string[];
  readonly DR: number;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: networkx, by exhaustive search", (name, sketch) => {
    const [sets] = vectorsOf<readonly KeySet[]>(name, "keyplayer_positive");
    const {set, DR} = sets!.find(({k}) => k === 2)!;
    const found = scoresOf(distanceWeightedReachOfPair, organisation(sketch()), "person");
    // Theirs is the first of those that are as good.
    for (const id of set) expect(found[id]).toBeCloseTo(DR, 9);
    expect(new Set(Object.values(found)).size).toBe(1);
  });
});
