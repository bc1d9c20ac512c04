import {expect, test} from "vitest";
import {constraint} from "../../src/metrics/constraint.ts";
import {
  florentine,
  karate,
  kite,
  near,
  networksOf,
  organisation,
  scoresOf,
  southernWomen,
  toymuniOn,
} from "../graphs.ts";
import {describeWithShared, managersByArc, vectorsOf} from "../shared.ts";

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    const found = scoresOf(constraint, organisation(sketch()), "person");
    const vectors = vectorsOf<Record<string, number | null>>(name, "constraint", /^Burt,? unweighted/);
    for (const vector of vectors) {
      // What the vector leaves open has no value.
      const expected = Object.entries(vector).filter(([id]) => id in found);
      expect(expected.length).toBe(Object.keys(found).length);
      expect(found).toStrictEqual(near(Object.fromEntries(expected.map(([id, value]) => [id, value ?? undefined]))));
    }
  });

  test.each([
    ["karate", /^Burt, weighted/, () => karate({weighted: true})],
    ["davis", /Newman weights$/, southernWomen],
    ["toymuni", /Newman weights/, toymuniOn["2024-12-31"]],
    ["hightech", /^advice, directed \(weights/, () => managersByArc("advice")],
    ["hightech", /^friends, directed \(weights/, () => managersByArc("friends")],
  ])("with weights: %s %s", (name, variant, sketch) => {
    const found = scoresOf(constraint, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number>>(name, "constraint", variant))
      expect(found).toStrictEqual(near(vector));
  });
});

test("one with a single contact is held by it in full; one with no ties by nobody", () => {
  // a: three contacts, none tied to each other, a third each: 3 (1/3)^2.
  const values = scoresOf(
    constraint,
    organisation({
      people: {a: "A", b: "A", c: "B", d: "B", e: "B"},
      networks: {
        ...networksOf([
          ["a", "b"],
          ["a", "c"],
          ["a", "d"],
        ]),
        alone: ["e"],
      },
    }),
    "person",
  );
  expect(values).toStrictEqual({a: expect.closeTo(1 / 3, 12), b: 1, c: 1, d: 1, e: undefined});
});
