import {expect, test} from "vitest";
import {withinModuleZ} from "../../src/metrics/within-module-z.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, karateOptimum, vectorsOf} from "../shared.ts";

test("where all have as many ties inside the department there is nothing to stand out from", () => {
  // On the left all have 2; on the right 2, 2, 2 and g with none: mean 3/2, sd sqrt(3)/2.
  const expected = {
    a: undefined,
    b: undefined,
    c: undefined,
    d: 1 / Math.sqrt(3),
    e: 1 / Math.sqrt(3),
    f: 1 / Math.sqrt(3),
    g: -Math.sqrt(3),
  };
  expect(scoresOf(withinModuleZ, organisation(bridgedTriangles()), "person")).toStrictEqual(near(expected));
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each([
    [/club, unweighted, population/, karate],
    [/exact optimum, unweighted, population/, karateOptimum],
  ])("karate %s: bctpy", (variant, sketch) => {
    const found = scoresOf(withinModuleZ, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number>>("karate", "within_module_z", variant))
      expect(found).toStrictEqual(near(vector));
  });
});
