import {expect, test} from "vitest";
import {effectiveSize} from "../../src/metrics/effective-size.ts";
import {
  bridgedTriangles,
  florentine,
  karate,
  kite,
  near,
  organisation,
  scoresOf,
  southernWomen,
  star,
} from "../graphs.ts";
import {describeWithShared, managersByArc, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(effectiveSize, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "effective_size", /^unweighted/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });

  test.each([
    ["karate", /^weighted/, () => karate({weighted: true})],
    ["davis", /Newman weights$/, southernWomen],
    ["hightech", /^advice/, () => managersByArc("advice")],
    ["hightech", /^friends/, () => managersByArc("friends")],
  ])("with weights: %s %s", (name, variant, sketch) => {
    const found = scoresOf(effectiveSize, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number | null>>(name, "effective_size", variant)) {
      // Of managers 7 and 9, who named no friend but were named, the vector says nothing.
      const expected = Object.entries(vector).filter((one): one is [string, number] => one[1] !== null);
      expect(expected.length).toBeGreaterThanOrEqual(Object.keys(found).length - 2);
      expect(found).toMatchObject(near(Object.fromEntries(expected)));
    }
  });
});

test("a star's centre has all its contacts, and one without ties has no size", () => {
  expect(scoresOf(effectiveSize, organisation(star()), "person")).toStrictEqual({a: 4, b: 1, c: 1, d: 1, e: 1});
  expect(scoresOf(effectiveSize, organisation(bridgedTriangles()), "person").g).toBeUndefined();
});
