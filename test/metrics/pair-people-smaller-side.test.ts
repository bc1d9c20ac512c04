import {expect, test} from "vitest";
import {pairPeopleSmallerSide} from "../../src/metrics/pair-people-smaller-side.ts";
import {organisation, scoresOf} from "../graphs.ts";

test("three of A and two of B, one of them in both networks: the smaller side has two", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B", c1: "C"},
    networks: {n1: ["a1", "a2", "b1"], n2: ["a3", "b1", "b2"], n3: ["b3"]},
  });
  expect(scoresOf(pairPeopleSmallerSide, graphs, "group-pair")).toStrictEqual({"A|B": 2, "A|C": 0, "B|C": 0});
});
