import {expect, test} from "vitest";
import {pairPeopleWithoutOne} from "../../src/metrics/pair-people-without-one.ts";
import {bench, office, organisation, scoresOf} from "../graphs.ts";

test("in the office", () => {
  // A|B: a1, a2 and b1 in n1, a1 and b1 in n2. Without b1 nobody is left: it alone brings B. So for C, which c1 brings.
  const graphs = organisation(office());
  expect(scoresOf(pairPeopleWithoutOne, graphs, "group-pair")).toStrictEqual({"A|B": 0, "A|C": 0, "B|C": 0});
});

test("who goes takes along only those whom nobody else of the other department meets", () => {
  // Without b1: a1 and a2 still meet b2, a3 nobody. Without b2 all but b2 are left.
  const graphs = organisation(bench());
  expect(scoresOf(pairPeopleWithoutOne, graphs, "group-pair")).toStrictEqual({"A|B": 3});
});
