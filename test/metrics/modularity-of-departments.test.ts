import {expect, test} from "vitest";
import {modularityOfDepartments} from "../../src/metrics/modularity-of-departments.ts";
import {bridgedTriangles, karate, near, office, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(modularityOfDepartments, graphs, "whole");

test("two bridged triangles, by hand", () => {
  // m = 7; each has 3 ties inside and a strength of 7: 2 x (3 / 7 - (7 / 14)^2) = 5 / 14.
  expect(whole(organisation(bridgedTriangles()))).toStrictEqual(near({whole: 5 / 14}));
});

test("in the office, by both weights", () => {
  // Newman: m = (3 + 3 + 2) / 2 = 4; inside A 1/2 (n1) + 1 (n3) = 3/2; strengths A 5, B 2, C 1 (of 8).
  expect(whole(organisation(office()))).toStrictEqual(near({whole: 3 / 8 - (25 + 4 + 1) / 64}));
  // Count: m = 3 + 3 + 1 = 7; inside A 2; strengths A 2 x 2 + 2 + 2 x 1 = 8, B 4, C 2 (of 14).
  expect(whole(organisation(office(), {weight: "count"}))).toStrictEqual(near({whole: 2 / 7 - (64 + 16 + 4) / 196}));
});

test("karate, printed", () => {
  expect(whole(organisation(karate()))).toStrictEqual(near({whole: 0.358234714}));
  expect(whole(organisation(karate({weighted: true})))).toStrictEqual(near({whole: 0.391437567}));
});

test("no ties, no value", () => {
  expect(whole(organisation({people: {a: "A", b: "B"}, networks: {n: ["a"]}}))).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/hightech.json", () => {
  test.each([false, true])("karate, weighted %s: igraph, networkx and graphology-metrics", (weighted) => {
    const variant = weighted ? /club,? weighted$/ : /club,? unweighted$/;
    for (const expected of vectorsOf<number>("karate", "modularity", variant)) {
      expect(whole(organisation(karate({weighted})))).toStrictEqual(near({whole: expected}));
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s symmetrised: igraph", (type) => {
    for (const expected of vectorsOf<number>("hightech", "modularity", new RegExp(`^${type}, symmetrised`))) {
      expect(whole(organisation(managers(type)))).toStrictEqual(near({whole: expected}));
    }
  });
});
