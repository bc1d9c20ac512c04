import {expect, test} from "vitest";
import {modularityOfCommunities} from "../../src/metrics/modularity-of-communities.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, withCommunities} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(modularityOfCommunities, graphs, "whole");

test("two bridged triangles are found: 5 / 14", () => {
  expect(whole(organisation(bridgedTriangles()))).toStrictEqual(near({whole: 5 / 14}));
});

test("no ties, no value", () => {
  expect(whole(organisation({people: {a: "A", b: "B"}, networks: {n: ["a"]}}))).toStrictEqual({whole: undefined});
});

test("the karate club: the optimum by integer programming, unweighted and weighted", () => {
  expect(whole(organisation(karate()))).toStrictEqual(near({whole: 0.419789612}));
  expect(whole(organisation(karate({weighted: true})))).toStrictEqual(near({whole: 0.444903581}));
});

interface Optimum {
  readonly Q: number;
  readonly membership: Readonly<Record<string, number>>;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each([false, true])("karate, weighted %s: the exact optimum as communities", (weighted) => {
    const variant = weighted ? /^weighted, exact/ : /^unweighted, exact/;
    for (const {Q, membership} of vectorsOf<Optimum>("karate", "modularity_optimum", variant)) {
      expect(whole(withCommunities(organisation(karate({weighted})), membership))).toStrictEqual(near({whole: Q}));
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s symmetrised: the exact optimum as communities", (type) => {
    for (const {Q, membership} of vectorsOf<Optimum>("hightech", "modularity_optimum", new RegExp(`^${type}`))) {
      expect(whole(withCommunities(organisation(managers(type)), membership))).toStrictEqual(near({whole: Q}));
    }
  });
});
