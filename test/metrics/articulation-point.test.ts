import {expect, test} from "vitest";
import {articulationPoint} from "../../src/metrics/articulation-point.ts";
import {bridgedTriangles, complete, florentine, karate, kite, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("the ends of the bridge, and nobody where all are tied to all", () => {
  const expected = {a: 0, b: 0, c: 1, d: 1, e: 0, f: 0, g: 0};
  expect(scoresOf(articulationPoint, organisation(bridgedTriangles()), "person")).toStrictEqual(expected);
  expect(Object.values(scoresOf(articulationPoint, organisation(complete()), "person"))).toStrictEqual([0, 0, 0, 0]);
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite, toymuni: toymuniOn["2024-12-31"]}))("%s", (name, sketch) => {
    const found = Object.entries(scoresOf(articulationPoint, organisation(sketch()), "person"));
    const points = found.filter(([, is]) => is === 1).map(([id]) => id);
    for (const vector of vectorsOf<readonly string[]>(name, "articulation_points", /./))
      expect(points.sort()).toStrictEqual([...vector].sort());
  });
});
