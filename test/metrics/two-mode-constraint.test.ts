import {expect, test} from "vitest";
import {twoModeConstraint} from "../../src/metrics/two-mode-constraint.ts";
import {near, office, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office: n1 is a1, a2, b1; n2 is a1, b1, c1; n3 is a2, a3; n4 is b2 alone", () => {
  const graphs = organisation(office());
  expect(scoresOf(twoModeConstraint, graphs, "person")).toStrictEqual(
    near({
      // In n1 and n2. b1, the only other in both, leads from one to the other: 1/3 x 1/2. 2 ((1 + 1/6) / 2)^2 = 49/72.
      a1: 49 / 72,
      b1: 49 / 72,
      // In n1 and n3, which nobody else is both in: 2 (1/2)^2.
      a2: 1 / 2,
      // One network holds them in full.
      a3: 1,
      b2: 1,
      c1: 1,
    }),
  );
  expect(scoresOf(twoModeConstraint, graphs, "network")).toStrictEqual({
    // From a1 over n2 to b1, and back: 1/2 x 1/3 each; a2 leads to nobody else of n1. (2 (7/6)^2 + 1) / 9 = 67/162.
    n1: expect.closeTo(67 / 162, 12),
    n2: expect.closeTo(67 / 162, 12),
    n3: 1 / 2,
    n4: 1,
    n5: undefined,
  });
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test.each([
    ["women", "person"],
    ["events", "network"],
  ] as const)("Southern Women, %s: netrics", (variant, level) => {
    const found = scoresOf(twoModeConstraint, organisation(southernWomen()), level);
    for (const vector of vectorsOf<Record<string, number>>("davis", "constraint_two_mode", new RegExp(variant)))
      expect(found).toStrictEqual(near(vector));
  });
});
