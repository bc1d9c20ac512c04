import {expect, test} from "vitest";
import {adjustedMutualInformation} from "../../src/metrics/adjusted-mutual-information.ts";
import {bridgedTriangles, karate, near, organisation, scoresOf, withCommunities} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(adjustedMutualInformation, graphs, "whole");

/** Two of A, two of B, all in one network, and one of A set apart from the other three. */
function quarters() {
  const sketch = {people: {a1: "A", a2: "A", b1: "B", b2: "B"}, networks: {n: ["a1", "a2", "b1", "b2"]}};
  return withCommunities(organisation(sketch), {a1: 0, a2: 1, b1: 1, b2: 1});
}

test("departments that are the communities: 1", () => {
  expect(whole(organisation(bridgedTriangles()))).toStrictEqual(near({whole: 1}));
});

test("four persons, by hand", () => {
  // D = {2, 2}, C = {1, 3}: the one apart is of A or of B, and the joint sizes are 1, 1, 2 either way. So E[I] = I: 0.
  expect(whole(quarters())).toStrictEqual(near({whole: 0}));
});

test("one department and one community tell nothing: no value; nobody has none either", () => {
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
    for (const expected of vectorsOf<number>("karate", "AMI", /^club vs exact/)) {
      expect(whole(withCommunities(organisation(karate()), optimum!.membership))).toStrictEqual(
        near({whole: expected}),
      );
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s: igraph and scikit-learn", (type) => {
    const [optimum] = vectorsOf<Optimum>("hightech", "modularity_optimum", new RegExp(`^${type}`));
    for (const expected of vectorsOf<number>("hightech", "AMI", new RegExp(`^${type}`))) {
      const graphs = withCommunities(organisation(managers(type)), optimum!.membership);
      expect(whole(graphs)).toStrictEqual(near({whole: expected}));
    }
  });
});
