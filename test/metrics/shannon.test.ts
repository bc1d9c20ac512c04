import {expect, test} from "vitest";
import {shannon} from "../../src/metrics/shannon.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: 2/3 ln(3/2) + 1/3 ln 3.
  expect(scoresOf(shannon, organisation(office()), "network")).toStrictEqual(
    near({n1: Math.log(3) - (2 / 3) * Math.log(2), n2: Math.log(3), n3: 0, n4: 0, n5: undefined}),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: vegan", (network) => {
    for (const value of vectorsOf<Record<string, number | null>>(
      "toymuni",
      "composition_diversity",
      new RegExp(`^${network}: `),
    )) {
      expect(scoresOf(shannon, organisation(toymuni(network)), "network")).toStrictEqual(
        near({[network]: value.shannon_nats ?? undefined}),
      );
    }
  });
});
