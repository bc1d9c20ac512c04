import {expect, test} from "vitest";
import {participationCoefficient} from "../../src/metrics/participation-coefficient.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("all ties to one department are 0, two departments evenly are a half, and no ties have no value", () => {
  // c: a and b on its own side, d on the other: 1 - (2/3)^2 - (1/3)^2 = 4/9.
  const expected = {a: 0, b: 0, c: 4 / 9, d: 4 / 9, e: 0, f: 0, g: undefined};
  expect(scoresOf(participationCoefficient, organisation(bridgedTriangles()), "person")).toStrictEqual(near(expected));
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club by sides: bctpy", () => {
    const found = scoresOf(participationCoefficient, organisation(karate()), "person");
    for (const vector of vectorsOf<Record<string, number>>("karate", "participation_coefficient", /club, unweighted/))
      expect(found).toStrictEqual(near(vector));
  });

  test("toymuni by co-memberships", () => {
    const graphs = organisation(toymuniOn["2024-12-31"](), {weight: "count"});
    const found = scoresOf(participationCoefficient, graphs, "person");
    const [vector] = vectorsOf<Record<string, number>>("toymuni", "participation_coefficient", /./);
    const expected = Object.entries(vector ?? {}).filter(([id]) => found[id] !== undefined);
    expect(expected.length).toBeGreaterThan(10);
    expect(Object.fromEntries(expected.map(([id]) => [id, found[id]]))).toStrictEqual(
      near(Object.fromEntries(expected)),
    );
  });
});
