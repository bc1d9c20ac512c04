import {expect, test} from "vitest";
import {departmentCommunities} from "../../src/metrics/department-communities.ts";
import {near, organisation, peopleBehind, scoresOf, withCommunities} from "../graphs.ts";

test("two and one of A, all of B in one, nobody of C in any", () => {
  // A: 1 / ((2/3)^2 + (1/3)^2) = 9 / 5.
  const people = {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", c1: "C"};
  const graphs = withCommunities(organisation({people, networks: {n: ["a1", "a2", "a3", "b1", "b2"]}}), {
    a1: 0,
    a2: 0,
    a3: 1,
    b1: 1,
    b2: 1,
  });
  expect(scoresOf(departmentCommunities, graphs, "group")).toStrictEqual(near({A: 9 / 5, B: 1, C: undefined}));
  expect(peopleBehind(departmentCommunities, graphs, "group")).toStrictEqual({A: 3, B: 2, C: 0});
});
