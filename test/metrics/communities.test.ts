import {expect, test} from "vitest";
import {communities} from "../../src/metrics/communities.ts";
import {bridgedTriangles, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("two bridged triangles are two, of six participants", () => {
  const graphs = organisation(bridgedTriangles());
  expect(scoresOf(communities, graphs, "whole")).toStrictEqual({whole: 2});
  expect(peopleBehind(communities, graphs, "whole")).toStrictEqual({whole: 6});
});

test("no participants, no value", () => {
  expect(scoresOf(communities, organisation({people: {a: "A"}, networks: {n: ["a"]}}), "whole")).toStrictEqual({
    whole: undefined,
  });
});
