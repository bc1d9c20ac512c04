import {expect, test} from "vitest";
import {participationOfManagers} from "../../src/metrics/participation-of-managers.ts";
import {detailed} from "../details.ts";
import {office, peopleBehind, scoresOf} from "../graphs.ts";

test("of the managers a1 takes part and b2, alone in a network, does not; C has none", () => {
  const graphs = detailed(office(), {persons: {a1: {isManager: true}, a2: {isManager: false}, b2: {isManager: true}}});
  expect(scoresOf(participationOfManagers, graphs, "whole")).toStrictEqual({whole: 1 / 2});
  expect(scoresOf(participationOfManagers, graphs, "group")).toStrictEqual({A: 1, B: 0, C: undefined});
  expect(peopleBehind(participationOfManagers, graphs, "group")).toStrictEqual({A: 1, B: 1, C: 0});
});
