import {expect, test} from "vitest";
import {distanceWeightedReachOfPairEquals} from "../../src/metrics/distance-weighted-reach-of-pair-equals.ts";
import {karate, organisation, scoresOf, star} from "../graphs.ts";

test("a star: the middle is in all four pairs that reach everybody", () => {
  expect(scoresOf(distanceWeightedReachOfPairEquals, organisation(star()), "person")).toStrictEqual({
    a: 4,
    b: 1,
    c: 1,
    d: 1,
    e: 1,
  });
});

test("departments in two pairs: each is in two of the four that reach everybody", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C", d: "D"}, networks: {n: ["a", "b"], m: ["c", "d"]}});
  expect(scoresOf(distanceWeightedReachOfPairEquals, graphs, "group")).toStrictEqual({A: 2, B: 2, C: 2, D: 2});
});

test("the karate club has one pair: the two leaders", () => {
  expect(scoresOf(distanceWeightedReachOfPairEquals, organisation(karate()), "person")).toStrictEqual({
    "1": 1,
    "34": 1,
  });
});
