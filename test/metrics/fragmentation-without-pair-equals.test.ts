import {expect, test} from "vitest";
import {fragmentationWithoutPairEquals} from "../../src/metrics/fragmentation-without-pair-equals.ts";
import {karate, organisation, path, scoresOf} from "../graphs.ts";

test("a path of four: a and c, b and c, b and d are as good", () => {
  expect(scoresOf(fragmentationWithoutPairEquals, organisation(path()), "person")).toStrictEqual({
    a: 1,
    b: 2,
    c: 2,
    d: 1,
  });
});

test("four departments in a row are as the people", () => {
  const graphs = organisation({
    people: {a: "A", b: "B", c: "C", d: "D"},
    networks: {n: ["a", "b"], m: ["b", "c"], o: ["c", "d"]},
  });
  expect(scoresOf(fragmentationWithoutPairEquals, graphs, "group")).toStrictEqual({A: 1, B: 2, C: 2, D: 1});
});

test("the karate club has the one pair: 1 and 2", () => {
  expect(scoresOf(fragmentationWithoutPairEquals, organisation(karate()), "person")).toStrictEqual({"1": 1, "2": 1});
});
