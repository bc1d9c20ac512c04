import {expect, test} from "vitest";
import {pairsWithFive} from "../../src/metrics/pairs-with-five.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // A|B has 7 people, A|C 5 and B|C 6; D meets nobody, so that of six pairs three are left out.
  expect(scoresOf(pairsWithFive, organisation(town()), "whole")).toStrictEqual({whole: 3});
});
