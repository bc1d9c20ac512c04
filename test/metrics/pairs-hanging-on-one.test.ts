import {expect, test} from "vitest";
import {pairsHangingOnOne} from "../../src/metrics/pairs-hanging-on-one.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // A|C has five: anybody is one too many to miss. Without c1 B|C is lost, without anybody A|B keeps six.
  expect(scoresOf(pairsHangingOnOne, organisation(town()), "whole")).toStrictEqual({whole: 2});
});
