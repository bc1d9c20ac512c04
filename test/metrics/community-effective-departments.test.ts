import {expect, test} from "vitest";
import {communityEffectiveDepartments} from "../../src/metrics/community-effective-departments.ts";
import {near, organisation, scoresOf, withCommunities} from "../graphs.ts";

test("three of A with one of B, and one of C apart, by hand", () => {
  const people = {a1: "A", a2: "A", a3: "A", b1: "B", c1: "C"};
  const graphs = withCommunities(organisation({people, networks: {n: Object.keys(people)}}), {
    a1: 0,
    a2: 0,
    a3: 0,
    b1: 0,
    c1: 1,
  });
  // 1 / ((3/4)^2 + (1/4)^2) = 16/10.
  expect(scoresOf(communityEffectiveDepartments, graphs, "community")).toStrictEqual(near({0: 1.6, 1: 1}));
});
