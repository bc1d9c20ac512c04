import {expect, test} from "vitest";
import {communityLargestShare} from "../../src/metrics/community-largest-share.ts";
import {organisation, peopleBehind, scoresOf, withCommunities} from "../graphs.ts";

test("three of A with one of B; one of B and one of C, of whom B is the first; one alone", () => {
  const people = {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", c1: "C", d1: "D"};
  const graphs = withCommunities(organisation({people, networks: {n: Object.keys(people)}}), {
    a1: 0,
    a2: 0,
    a3: 0,
    b1: 0,
    b2: 1,
    c1: 1,
    d1: 2,
  });
  expect(scoresOf(communityLargestShare, graphs, "community")).toStrictEqual({"0|A": 3 / 4, "1|B": 1 / 2, "2|D": 1});
  expect(peopleBehind(communityLargestShare, graphs, "community")).toStrictEqual({"0|A": 4, "1|B": 2, "2|D": 1});
});
