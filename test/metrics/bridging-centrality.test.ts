import {expect, test} from "vitest";
import {bridgingCentrality} from "../../src/metrics/bridging-centrality.ts";
import {florentine, karate, kite, near, networksOf, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(bridgingCentrality, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "bridging_centrality", /raw/);
    for (const vector of vectors) {
      // The vector gives the isolate Pucci 0; here it has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(
        near(
          Object.fromEntries(expected.map(([id, value]) => [id, id === "Pucci" ? undefined : (value ?? undefined)])),
        ),
      );
    }
  });
});

test("the middle of a path of three: one pair x 1/4; the ends lie between nobody", () => {
  const values = scoresOf(
    bridgingCentrality,
    organisation({
      people: {a: "A", b: "A", c: "B", d: "B"},
      networks: {
        ...networksOf([
          ["a", "b"],
          ["b", "c"],
        ]),
        alone: ["d"],
      },
    }),
    "person",
  );
  expect(values).toStrictEqual({a: 0, b: 1 / 4, c: 0, d: undefined});
});
