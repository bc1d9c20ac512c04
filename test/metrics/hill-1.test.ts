import {expect, test} from "vitest";
import {hill1} from "../../src/metrics/hill-1.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: exp(ln 3 - 2/3 ln 2).
  expect(scoresOf(hill1, organisation(office()), "network")).toStrictEqual(
    near({n1: 3 / 2 ** (2 / 3), n2: 3, n3: 1, n4: 1, n5: undefined}),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: vegan", (network) => {
    for (const value of vectorsOf<Record<string, number | null>>(
      "toymuni",
      "composition_diversity",
      new RegExp(`^${network}: `),
    )) {
      expect(scoresOf(hill1, organisation(toymuni(network)), "network")).toStrictEqual(
        near({[network]: value.hill1 ?? undefined}),
      );
    }
  });
});
