import {expect, test} from "vitest";
import {eigenvector} from "../../src/metrics/eigenvector.ts";
import {florentine, karate, kite, near, organisation, scoresOf, star} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(eigenvector, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "eigenvector", /^Euclidean/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });
});

test("a star: the centre as much as its four points together; a graph without ties has none", () => {
  // A x = 2 x for x = (2, 1, 1, 1, 1) / sqrt(8).
  const values = {
    a: 2 / Math.sqrt(8),
    b: 1 / Math.sqrt(8),
    c: 1 / Math.sqrt(8),
    d: 1 / Math.sqrt(8),
    e: 1 / Math.sqrt(8),
  };
  expect(scoresOf(eigenvector, organisation(star()), "person")).toStrictEqual(near(values));
  expect(scoresOf(eigenvector, organisation({people: {a: "A"}, networks: {n: ["a"]}}), "person")).toStrictEqual({
    a: undefined,
  });
});
