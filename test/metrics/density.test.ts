import {expect, test} from "vitest";
import {density} from "../../src/metrics/density.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles, by hand: the one who is alone counts", () => {
  const graphs = organisation(bridgedTriangles());
  expect(scoresOf(density, graphs, "group")).toStrictEqual(near({left: 1, right: 3 / 6}));
  expect(scoresOf(density, graphs, "group-pair")).toStrictEqual(near({"left|right": 1 / 12}));
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test("toymuni at the end of 2024: pairs without a tie have no row", () => {
    const graphs = organisation(toymuniOn["2024-12-31"]());
    const [vector] = vectorsOf<Record<string, number>>("toymuni", "density_matrix", /./);
    const [inside, across] = [{} as Record<string, number>, {} as Record<string, number>];
    for (const [pair, value] of Object.entries(vector!)) {
      const [g, h] = pair.split("|");
      if (g === h) inside[g!] = value;
      else if (value > 0) across[pair] = value;
    }
    expect(scoresOf(density, graphs, "group")).toStrictEqual(near(inside));
    expect(scoresOf(density, graphs, "group-pair")).toStrictEqual(near(across));
  });

  test("the karate club", () => {
    const [[hi, across], [, officer]] = vectorsOf<[[number, number], [number, number]]>(
      "karate",
      "density_matrix",
      /./,
    )[0]!;
    const graphs = organisation(karate());
    expect(Object.values(scoresOf(density, graphs, "group"))).toStrictEqual(Object.values(near({hi, officer})));
    expect(Object.values(scoresOf(density, graphs, "group-pair"))).toStrictEqual(Object.values(near({across})));
  });
});
