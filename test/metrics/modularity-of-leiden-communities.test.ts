import {expect, test} from "vitest";
import {modularityOfLeidenCommunities} from "../../src/metrics/modularity-of-leiden-communities.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";

test("two bridged triangles, by hand: 2 [3/7 - (7/14)^2]", () => {
  const expected = {whole: 2 * (3 / 7 - 1 / 4)};
  expect(scoresOf(modularityOfLeidenCommunities, organisation(bridgedTriangles()), "whole")).toStrictEqual(
    near(expected),
  );
});

test("the karate club: the optimum by integer programming, unweighted and weighted", () => {
  expect(scoresOf(modularityOfLeidenCommunities, organisation(karate()), "whole")).toStrictEqual(
    near({whole: 0.419789612}),
  );
  const weighted = organisation(karate({weighted: true}));
  expect(scoresOf(modularityOfLeidenCommunities, weighted, "whole")).toStrictEqual(near({whole: 0.444903581}));
});

test("no ties, no value", () => {
  const alone = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(modularityOfLeidenCommunities, alone, "whole")).toStrictEqual({whole: undefined});
});
