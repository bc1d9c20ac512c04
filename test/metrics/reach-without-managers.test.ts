import {expect, test} from "vitest";
import {reachWithoutManagers} from "../../src/metrics/reach-without-managers.ts";
import {detailed} from "../details.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("without a1: a2 meets B, b1 meets A and C, c1 meets B, of two others each", () => {
  const graphs = detailed(office(), {persons: {a1: {isManager: true}}});
  expect(scoresOf(reachWithoutManagers, graphs, "whole")).toStrictEqual({whole: 4 / 10});
  expect(scoresOf(reachWithoutManagers, graphs, "group")).toStrictEqual({A: 1 / 4, B: 2 / 4, C: 1 / 2});
});

test("nothing where nobody is known to be a manager", () => {
  expect(scoresOf(reachWithoutManagers, organisation(office()), "whole")).toStrictEqual({});
});
