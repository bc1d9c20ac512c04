import {expect, test} from "vitest";
import {betweenness} from "../../src/metrics/betweenness.ts";
import {bridgedTriangles, florentine, karate, kite, near, organisation, path, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(betweenness, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "betweenness", /^raw/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });

  test("toymuni: the vector has those who are between anybody", () => {
    const found = Object.entries(scoresOf(betweenness, organisation(toymuniOn["2024-12-31"]()), "person"));
    const between = Object.fromEntries(found.filter(([, pairs]) => pairs !== 0));
    for (const vector of vectorsOf<Record<string, number>>("toymuni", "betweenness"))
      expect(between).toStrictEqual(near(vector));
  });
});

test("a path of four, and one who is alone", () => {
  expect(scoresOf(betweenness, organisation(path()), "person")).toStrictEqual({a: 0, b: 2, c: 2, d: 0});
  expect(scoresOf(betweenness, organisation(bridgedTriangles()), "person")).toMatchObject({c: 6, d: 6, g: 0});
});
