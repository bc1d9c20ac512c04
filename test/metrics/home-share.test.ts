import {expect, test} from "vitest";
import {homeShare} from "../../src/metrics/home-share.ts";
import {detailed} from "../details.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("in the office: without a leader the home is where most are from, of equals the first", () => {
  expect(scoresOf(homeShare, organisation(office()), "network")).toStrictEqual({
    n1: 2 / 3,
    n2: 1 / 3,
    n3: 1,
    n4: 1,
    n5: undefined,
  });
});

test("with a leader from B it is B", () => {
  const graphs = detailed(office(), {roles: {"n1 b1": "leader"}});
  expect(scoresOf(homeShare, graphs, "network").n1).toBe(1 / 3);
});
