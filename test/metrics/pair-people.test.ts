import {expect, test} from "vitest";
import {pairPeople} from "../../src/metrics/pair-people.ts";
import {office, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("of director areas: n2 alone has people of both, a1 and b1 of the north and c1 of the south", () => {
  expect(scoresOf(pairPeople, organisation(office()), "area-pair")).toStrictEqual({"north|south": 3});
});

test("in the office a1 and b1 carry A|B twice and count once; a2 carries it in n1", () => {
  const graphs = organisation(office());
  expect(scoresOf(pairPeople, graphs, "group-pair")).toStrictEqual({"A|B": 3, "A|C": 2, "B|C": 2});
  expect(peopleBehind(pairPeople, graphs, "group-pair")).toStrictEqual({"A|B": 3, "A|C": 2, "B|C": 2});
});

test("members of a shared network from a third department do not carry the pair", () => {
  const graphs = organisation({
    people: {a: "A", b: "B", c: "C", d: "C"},
    networks: {n: ["a", "b", "c", "d"]},
  });
  expect(scoresOf(pairPeople, graphs, "group-pair")).toStrictEqual({"A|B": 2, "A|C": 3, "B|C": 3});
});
