import {expect, test} from "vitest";
import {coleman} from "../../src/metrics/coleman.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles, by hand: of 7 ends 6 are own, where 7 x (N_g - 1) / 6 were expected", () => {
  // left: N 3 of 7, expected 7 x 2 / 6; right: N 4 with the one who is alone, expected 7 x 3 / 6.
  const [left, right] = [7 / 3, 7 / 2];
  expect(scoresOf(coleman, organisation(bridgedTriangles()), "group")).toStrictEqual(
    near({left: (6 - left) / (7 - left), right: (6 - right) / (7 - right)}),
  );
});

test("a department of one has no value, one that never meets its own has -1", () => {
  const graphs = organisation({people: {a: "A", b: "A", c: "B"}, networks: {n: ["a", "c"], m: ["b", "c"]}});
  expect(scoresOf(coleman, graphs, "group")).toStrictEqual({A: -1, B: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: netseg", () => {
    const found = scoresOf(coleman, organisation(karate()), "group");
    const [vector] = vectorsOf<Record<string, number>>("karate", "coleman_homophily", /./);
    expect(Object.values(found)).toStrictEqual(Object.values(near(vector!)));
  });
});
