import {expect, test} from "vitest";
import {pairPeopleWithoutThree} from "../../src/metrics/pair-people-without-three.ts";
import {organisation, scoresOf} from "../graphs.ts";

test("the three who are all that one side has", () => {
  // All meet in one network: without the three of B the four of A meet nobody of it.
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", a4: "A", b1: "B", b2: "B", b3: "B", c1: "C"},
    networks: {n: ["a1", "a2", "a3", "a4", "b1", "b2", "b3"], m: ["b3", "c1"]},
  });
  expect(scoresOf(pairPeopleWithoutThree, graphs, "group-pair")).toStrictEqual({"A|B": 0, "A|C": 0, "B|C": 0});
});

test("and where nobody takes anybody along, three fewer", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", a4: "A", b1: "B", b2: "B", b3: "B", b4: "B"},
    networks: {n: ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"]},
  });
  expect(scoresOf(pairPeopleWithoutThree, graphs, "group-pair")).toStrictEqual({"A|B": 5});
});
