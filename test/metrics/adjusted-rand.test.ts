import {expect, test} from "vitest";
import {adjustedRand} from "../../src/metrics/adjusted-rand.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, withCommunities} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(adjustedRand, graphs, "whole");

/** Two of A, two of B, all in one network, and one of A set apart from the other three. */
function quarters() {
  const sketch = {people: {a1: "A", a2: "A", b1: "B", b2: "B"}, networks: {n: ["a1", "a2", "b1", "b2"]}};
  return withCommunities(organisation(sketch), {a1: 0, a2: 1, b1: 1, b2: 1});
}

test("departments that are the communities: 1", () => {
  expect(whole(organisation(bridgedTriangles()))).toStrictEqual(near({whole: 1}));
});

test("four persons, by hand", () => {
  // Pairs together: 1 in both, 1 + 1 by department, 3 by community, of 6: (1 - 2 x 3 / 6) / ((2 + 3) / 2 - 1) = 0.
  expect(whole(quarters())).toStrictEqual(near({whole: 0}));
  // Crosswise: no pair in both, 2 and 2 of 6: (0 - 4 / 6) / (2 - 4 / 6) = -1/2, the lowest there is.
  expect(whole(withCommunities(quarters(), {a1: 0, a2: 1, b1: 0, b2: 1}))).toStrictEqual(near({whole: -1 / 2}));
});

test("one department and one community leave chance no room: no value; nobody has none either", () => {
  const one = organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}});
  expect(whole(one)).toStrictEqual({whole: undefined});
  expect(whole(organisation({people: {a: "A"}, networks: {}}))).toStrictEqual({whole: undefined});
});

interface Optimum {
  readonly membership: Readonly<Record<string, number>>;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("karate, sides against the exact optimum: igraph and scikit-learn", () => {
    const [optimum] = vectorsOf<Optimum>("karate", "modularity_optimum", /^unweighted/);
    for (const expected of vectorsOf<number>("karate", "ARI", /^club vs exact/)) {
      expect(whole(withCommunities(organisation(karate()), optimum!.membership))).toStrictEqual(
        near({whole: expected}),
      );
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s: igraph and scikit-learn", (type) => {
    const [optimum] = vectorsOf<Optimum>("hightech", "modularity_optimum", new RegExp(`^${type}`));
    for (const expected of vectorsOf<number>("hightech", "ARI", new RegExp(`^${type}`))) {
      const graphs = withCommunities(organisation(managers(type)), optimum!.membership);
      expect(whole(graphs)).toStrictEqual(near({whole: expected}));
    }
  });
});
