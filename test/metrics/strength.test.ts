import {expect, test} from "vitest";
import {strength} from "../../src/metrics/strength.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("ties of weight 1 are counted, and who is alone has none", () => {
  const expected = {a: 2, b: 2, c: 3, d: 3, e: 2, f: 2, g: 0};
  expect(scoresOf(strength, organisation(bridgedTriangles()), "person")).toStrictEqual(expected);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("by Newman's weights it is the number of events with others in them; by count, of meetings", () => {
    for (const [variant, weight] of [
      [/Newman/, "newman"],
      [/co-occurrence/, "count"],
    ] as const) {
      const found = scoresOf(strength, organisation(southernWomen(), {weight}), "person");
      for (const vector of vectorsOf<Record<string, number>>("davis", "strength", variant))
        expect(found).toStrictEqual(near(vector));
    }
  });

  test("the weighted karate club", () => {
    const found = scoresOf(strength, organisation(karate({weighted: true})), "person");
    for (const vector of vectorsOf<Record<string, number>>("karate", "strength", /./))
      expect(found).toStrictEqual(near(vector));
  });
});
