import {expect, test} from "vitest";
import {oddsRatioOfTies} from "../../src/metrics/odds-ratio-of-ties.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles, by hand", () => {
  // Inside 6 of 3 + 6 pairs are tied, across 1 of 3 x 4: (6 / 3) / (1 / 11).
  expect(scoresOf(oddsRatioOfTies, organisation(bridgedTriangles()), "whole")).toStrictEqual(near({whole: 22}));
});

test("without a tie across, or with all, there is nothing to divide by", () => {
  const inward = organisation({people: {a: "A", b: "A", c: "B"}, networks: {n: ["a", "b"], m: ["c"]}});
  expect(scoresOf(oddsRatioOfTies, inward, "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: pairs of the same person left out", () => {
    const [vector] = vectorsOf<{OR: number}>("karate", "yule_q", /left out/);
    expect(scoresOf(oddsRatioOfTies, organisation(karate()), "whole")).toStrictEqual(near({whole: vector!.OR}));
  });
});
