import {expect, test} from "vitest";
import {pairsHangingOnTwo} from "../../src/metrics/pairs-hanging-on-two.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // A|B keeps five without any two: each department has three in n1 at least.
  expect(scoresOf(pairsHangingOnTwo, organisation(town()), "whole")).toStrictEqual({whole: 2});
});
