import {expect, test} from "vitest";
import {coreNumber} from "../../src/metrics/core-number.ts";
import {bridgedTriangles, florentine, karate, kite, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(coreNumber, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "core_number", /./);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });
});

test("a triangle's corners are in the 2-core, who is alone in none", () => {
  expect(scoresOf(coreNumber, organisation(bridgedTriangles()), "person")).toStrictEqual({
    a: 2,
    b: 2,
    c: 2,
    d: 2,
    e: 2,
    f: 2,
    g: 0,
  });
});
