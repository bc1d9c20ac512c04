import {expect, test} from "vitest";
import {pairsHangingOnThree} from "../../src/metrics/pairs-hanging-on-three.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // Without the three of B who meet A nobody of A|B is left.
  expect(scoresOf(pairsHangingOnThree, organisation(town()), "whole")).toStrictEqual({whole: 3});
});
