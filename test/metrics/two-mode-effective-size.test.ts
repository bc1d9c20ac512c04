import {expect, test} from "vitest";
import {twoModeEffectiveSize} from "../../src/metrics/two-mode-effective-size.ts";
import {near, office, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office, by hand, and whatever the weights", () => {
  const expected = near({
    // b1 twice, a2 and c1 once. b1 has both others too, a2 and c1 have b1: 3 - (2/4 x 2 + 1/4 + 1/4).
    a1: 3 / 2,
    b1: 3 / 2,
    // a1, b1 and a3, once each; a1 and b1 have each other: 3 - (1/3 + 1/3).
    a2: 7 / 3,
    // a1 and b1, who have each other: 2 - (1/2 + 1/2).
    c1: 1,
    a3: 1,
    b2: undefined,
  });
  for (const weight of ["newman", "count"] as const) {
    expect(scoresOf(twoModeEffectiveSize, organisation(office(), {weight}), "person")).toStrictEqual(expected);
  }
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: netrics", () => {
    const found = scoresOf(twoModeEffectiveSize, organisation(southernWomen()), "person");
    for (const vector of vectorsOf<Record<string, number>>("davis", "effective_size_two_mode"))
      expect(found).toStrictEqual(near(vector));
  });
});
