import {expect, test} from "vitest";
import {hierarchy} from "../../src/metrics/hierarchy.ts";
import {bridgedTriangles, florentine, karate, kite, near, organisation, scoresOf, star} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(hierarchy, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "hierarchy", /^Burt 1992/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });
});

test("all contacts alike is 0, a single one 1, and no contact has no value", () => {
  expect(scoresOf(hierarchy, organisation(star()), "person")).toStrictEqual({a: 0, b: 1, c: 1, d: 1, e: 1});
  expect(scoresOf(hierarchy, organisation(bridgedTriangles()), "person").g).toBeUndefined();
});
