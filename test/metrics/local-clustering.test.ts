import {expect, test} from "vitest";
import {localClustering} from "../../src/metrics/local-clustering.ts";
import {bridgedTriangles, florentine, karate, kite, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(localClustering, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "local_clustering", /null/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });
});

test("two bridged triangles: the ends of the bridge have one closed pair of three", () => {
  const all = {a: 1, b: 1, c: 1 / 3, d: 1 / 3, e: 1, f: 1, g: undefined};
  expect(scoresOf(localClustering, organisation(bridgedTriangles()), "person")).toStrictEqual(near(all));
});
