import {expect, test} from "vitest";
import {assortativity} from "../../src/metrics/assortativity.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles, by hand", () => {
  // 6 of 7 ties inside; both sides hold half of the ends: (6/7 - 1/2) / (1 - 1/2).
  expect(scoresOf(assortativity, organisation(bridgedTriangles()), "whole")).toStrictEqual(near({whole: 5 / 7}));
});

test("no ties, or all of one department: no value", () => {
  const one = organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(assortativity, one, "whole")).toStrictEqual({whole: undefined});
  expect(scoresOf(assortativity, organisation({people: {a: "A"}, networks: {}}), "whole")).toStrictEqual({
    whole: undefined,
  });
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: networkx, igraph, netseg", () => {
    for (const whole of vectorsOf<number>("karate", "nominal_assortativity", /./)) {
      expect(scoresOf(assortativity, organisation(karate()), "whole")).toStrictEqual(near({whole}));
    }
  });
});
