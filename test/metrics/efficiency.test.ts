import {expect, test} from "vitest";
import {efficiency} from "../../src/metrics/efficiency.ts";
import {bridgedTriangles, complete, florentine, karate, kite, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(efficiency, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "efficiency", /./);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });
});

test("in a complete graph of four each contact knows the two others: (3 - 2 x 3 / 3) / 3", () => {
  expect(scoresOf(efficiency, organisation(complete()), "person")).toStrictEqual(
    near({a: 1 / 3, b: 1 / 3, c: 1 / 3, d: 1 / 3}),
  );
  expect(scoresOf(efficiency, organisation(bridgedTriangles()), "person").g).toBeUndefined();
});
