import {expect, test} from "vitest";
import {communityDepartments} from "../../src/metrics/community-departments.ts";
import {organisation, peopleBehind, scoresOf, withCommunities} from "../graphs.ts";

test("three of A with one of B, and one of C apart", () => {
  const people = {a1: "A", a2: "A", a3: "A", b1: "B", c1: "C"};
  const graphs = withCommunities(organisation({people, networks: {n: Object.keys(people)}}), {
    a1: 0,
    a2: 0,
    a3: 0,
    b1: 0,
    c1: 1,
  });
  expect(scoresOf(communityDepartments, graphs, "community")).toStrictEqual({0: 2, 1: 1});
  expect(peopleBehind(communityDepartments, graphs, "community")).toStrictEqual({0: 4, 1: 1});
});
