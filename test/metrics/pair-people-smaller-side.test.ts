import {expect, test} from "vitest";
import {pairPeopleSmallerSide} from "../../src/metrics/pair-people-smaller-side.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("of director areas: n2 alone has people of both, a1 and b1 of the north and c1 of the south", () => {
  expect(scoresOf(pairPeopleSmallerSide, organisation(office()), "area-pair")).toStrictEqual({"north|south": 1});
});

test("three of A and two of B, one of them in both networks: the smaller side has two", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B", c1: "C"},
    networks: {n1: ["a1", "a2", "b1"], n2: ["a3", "b1", "b2"], n3: ["b3"]},
  });
  expect(scoresOf(pairPeopleSmallerSide, graphs, "group-pair")).toStrictEqual({"A|B": 2, "A|C": 0, "B|C": 0});
});
