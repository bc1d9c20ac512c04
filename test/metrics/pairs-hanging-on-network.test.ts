import {expect, test} from "vitest";
import {pairsHangingOnNetwork} from "../../src/metrics/pairs-hanging-on-network.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // Without n2 and n3, which alone carry them, A|C and B|C have none left; A|B keeps five in n4 without n1.
  expect(scoresOf(pairsHangingOnNetwork, organisation(town()), "whole")).toStrictEqual({whole: 2});
});
