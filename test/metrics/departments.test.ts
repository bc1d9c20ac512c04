import {expect, test} from "vitest";
import {departments} from "../../src/metrics/departments.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // The citizen in n1 is of no department; n5 has nobody.
  expect(scoresOf(departments, organisation(office()), "network")).toStrictEqual(
    near({n1: 2, n2: 3, n3: 1, n4: 1, n5: 0}),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: vegan", (network) => {
    for (const value of vectorsOf<Record<string, number | null>>(
      "toymuni",
      "composition_diversity",
      new RegExp(`^${network}: `),
    )) {
      expect(scoresOf(departments, organisation(toymuni(network)), "network")).toStrictEqual(
        near({[network]: value.richness ?? undefined}),
      );
    }
  });
});
