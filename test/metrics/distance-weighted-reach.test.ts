import {expect, test} from "vitest";
import {distanceWeightedReach} from "../../src/metrics/distance-weighted-reach.ts";
import {florentine, karate, kite, near, organisation, path, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a path of four, by hand: oneself, and 1 / steps to the others", () => {
  const end = (1 + 1 + 1 / 2 + 1 / 3) / 4;
  const inner = (1 + 1 + 1 + 1 / 2) / 4;
  expect(scoresOf(distanceWeightedReach, organisation(path()), "person")).toStrictEqual(
    near({a: end, b: inner, c: inner, d: end}),
  );
});

test("departments: B meets both others, D nobody", () => {
  const graphs = organisation({
    people: {a: "A", b: "B", c: "C", d: "D"},
    networks: {n: ["a", "b"], m: ["b", "c"]},
  });
  expect(scoresOf(distanceWeightedReach, graphs, "group")).toStrictEqual(
    near({A: 2.5 / 4, B: 3 / 4, C: 2.5 / 4, D: 1 / 4}),
  );
});

interface KeySet {
  readonly k: number;
  readonly set: readonly string[];
  readonly DR: number;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: the highest is networkx's", (name, sketch) => {
    const [sets] = vectorsOf<readonly KeySet[]>(name, "keyplayer_positive");
    const {set, DR} = sets!.find(({k}) => k === 1)!;
    const found = scoresOf(distanceWeightedReach, organisation(sketch()), "person");
    expect(found[set[0]!]).toBeCloseTo(DR, 9);
    expect(Math.max(...Object.values(found).map((value) => value ?? 0))).toBeCloseTo(DR, 9);
  });
});
