import {expect, test} from "vitest";
import {participationCoefficient} from "../../src/metrics/participation-coefficient.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, karateOptimum, managers, vectorsOf} from "../shared.ts";

test("all ties to one department are 0, two departments evenly are a half, and no ties have no value", () => {
  // c: a and b on its own side, d on the other: 1 - (2/3)^2 - (1/3)^2 = 4/9.
  const expected = {a: 0, b: 0, c: 4 / 9, d: 4 / 9, e: 0, f: 0, g: undefined};
  expect(scoresOf(participationCoefficient, organisation(bridgedTriangles()), "person")).toStrictEqual(near(expected));
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each([
    ["karate", /club, unweighted/, karate],
    ["karate", /club, weighted/, () => karate({weighted: true})],
    ["karate", /exact optimum/, karateOptimum],
    ["hightech", /^advice/, () => managers("advice")],
    ["hightech", /^friends/, () => managers("friends")],
  ])("%s %s", (name, variant, sketch) => {
    const found = scoresOf(participationCoefficient, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number>>(name, "participation_coefficient", variant))
      expect(found).toStrictEqual(near(vector));
  });

  test("toymuni by co-memberships, but that who is in no network is not there: bctpy gives 0", () => {
    const graphs = organisation(toymuniOn["2024-12-31"](), {weight: "count"});
    const found = scoresOf(participationCoefficient, graphs, "person");
    expect(Object.keys(found)).toHaveLength(14);
    for (const vector of vectorsOf<Record<string, number>>("toymuni", "participation_coefficient")) {
      expect(found).toStrictEqual(near(Object.fromEntries(Object.keys(found).map((id) => [id, vector[id]]))));
    }
  });
});
