import {expect, test} from "vitest";
import {hill2} from "../../src/metrics/hill-2.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: 1 / (4/9 + 1/9).
  expect(scoresOf(hill2, organisation(office()), "network")).toStrictEqual(
    near({n1: 9 / 5, n2: 3, n3: 1, n4: 1, n5: undefined}),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: vegan", (network) => {
    for (const value of vectorsOf<Record<string, number | null>>(
      "toymuni",
      "composition_diversity",
      new RegExp(`^${network}: `),
    )) {
      expect(scoresOf(hill2, organisation(toymuni(network)), "network")).toStrictEqual(
        near({[network]: value.hill2 ?? undefined}),
      );
    }
  });
});
