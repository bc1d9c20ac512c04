import {expect, test} from "vitest";
import {pairPeopleWithoutTwo} from "../../src/metrics/pair-people-without-two.ts";
import {bench, organisation, scoresOf} from "../graphs.ts";

test("the two who are missed most together", () => {
  // Without b1 and b2 nobody is left; without b1 alone three are.
  expect(scoresOf(pairPeopleWithoutTwo, organisation(bench()), "group-pair")).toStrictEqual({"A|B": 0});
});

test("and where nobody takes anybody along, two fewer", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B"},
    networks: {n: ["a1", "a2", "a3", "b1", "b2", "b3"]},
  });
  expect(scoresOf(pairPeopleWithoutTwo, graphs, "group-pair")).toStrictEqual({"A|B": 4});
});
