import {expect, test} from "vitest";
import {simpson} from "../../src/metrics/simpson.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: two of its three pairs cross. One member or none makes no pair.
  expect(scoresOf(simpson, organisation(office()), "network")).toStrictEqual(
    near({n1: 2 / 3, n2: 1, n3: 0, n4: undefined, n5: undefined}),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: vegan", (network) => {
    for (const value of vectorsOf<Record<string, number | null>>(
      "toymuni",
      "composition_diversity",
      new RegExp(`^${network}: `),
    )) {
      expect(scoresOf(simpson, organisation(toymuni(network)), "network")).toStrictEqual(
        near({[network]: value.simpson_unbiased ?? undefined}),
      );
    }
  });
});
