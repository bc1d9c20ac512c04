import {expect, test} from "vitest";
import {pairPeopleWithoutBusiest} from "../../src/metrics/pair-people-without-busiest.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("of director areas: n2 alone has people of both, a1 and b1 of the north and c1 of the south", () => {
  expect(scoresOf(pairPeopleWithoutBusiest, organisation(office()), "area-pair")).toStrictEqual({"north|south": 0});
});

test("in the office", () => {
  // A|B: without n1 a1 and b1 remain (n2), without n2 all three (n1): the fewest are two. C hangs on n2 alone.
  const graphs = organisation(office());
  expect(scoresOf(pairPeopleWithoutBusiest, graphs, "group-pair")).toStrictEqual({"A|B": 2, "A|C": 0, "B|C": 0});
});

test("the network that takes most people along need not have most members of the pair", () => {
  // big: a1 a2 b1 b2, all but one of whom also meet in spare; small: a3 b3, who meet nowhere else. Of 6 people,
  // without big 5 remain (a1, b1, b2 in spare; a3, b3), without small 4, without spare 6.
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B"},
    networks: {big: ["a1", "a2", "b1", "b2"], small: ["a3", "b3"], spare: ["a1", "b1", "b2"]},
  });
  expect(scoresOf(pairPeopleWithoutBusiest, graphs, "group-pair")).toStrictEqual({"A|B": 4});
});
