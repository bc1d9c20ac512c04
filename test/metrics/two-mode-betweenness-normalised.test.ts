import {expect, test} from "vitest";
import {twoModeBetweennessNormalised} from "../../src/metrics/two-mode-betweenness-normalised.ts";
import {near, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

const both = (graphs: ReturnType<typeof organisation>) => ({
  ...scoresOf(twoModeBetweennessNormalised, graphs, "person"),
  ...scoresOf(twoModeBetweennessNormalised, graphs, "network"),
});

test("a path of three persons and two networks, by hand; who is in no network does not count in the sizes", () => {
  // a - m - b - n - c. Persons: p = floor(2 / 2) = 1, t = 0, so (4 * 4 + 2 * 2 * -2) / 2 = 4, and b has all of it.
  // Networks: p = floor(1 / 3) = 0, t = 1, so (9 + 3 * 1 - 1 * 2) / 2 = 5, of which m and n have 3.
  const graphs = organisation({
    people: {a: "A", b: "A", c: "B", out: "B"},
    networks: {m: ["a", "b"], n: ["b", "c"], nobody: []},
  });
  expect(both(graphs)).toStrictEqual(near({a: 0, b: 1, c: 0, m: 3 / 5, n: 3 / 5, nobody: undefined}));
});

test("one person in one network can't be between others: no value", () => {
  expect(both(organisation({people: {a: "A"}, networks: {n: ["a"]}}))).toStrictEqual({a: undefined, n: undefined});
});

test("Southern Women, printed", () => {
  const scores = both(organisation(southernWomen()));
  expect(scores["Evelyn Jefferson"]).toBeCloseTo(0.0965847, 7);
  expect(scores.E8).toBeCloseTo(0.243819462, 9);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: networkx, women and events each by their own maximum", () => {
    for (const expected of vectorsOf<Record<string, number>>("davis", "betweenness_two_mode")) {
      expect(both(organisation(southernWomen()))).toStrictEqual(near(expected));
    }
  });
});
