import {expect, test} from "vitest";
import {participationWithoutManagers} from "../../src/metrics/participation-without-managers.ts";
import {detailed} from "../details.ts";
import {office, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("without a1 and b1 only a2 and a3 still share a network; b2 and c1 meet nobody", () => {
  const graphs = detailed(office(), {persons: {a1: {isManager: true}, b1: {isManager: true}}});
  expect(scoresOf(participationWithoutManagers, graphs, "whole")).toStrictEqual({whole: 2 / 4});
  expect(scoresOf(participationWithoutManagers, graphs, "group")).toStrictEqual({A: 1, B: 0, C: 0});
  expect(peopleBehind(participationWithoutManagers, graphs, "group")).toStrictEqual({A: 2, B: 1, C: 1});
});

test("nothing where nobody is known to be a manager", () => {
  expect(scoresOf(participationWithoutManagers, organisation(office()), "whole")).toStrictEqual({});
});
