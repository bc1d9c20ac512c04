import {expect, test} from "vitest";
import {twoModeBetweenness} from "../../src/metrics/two-mode-betweenness.ts";
import {near, office, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

const both = (graphs: ReturnType<typeof organisation>) => ({
  ...scoresOf(twoModeBetweenness, graphs, "person"),
  ...scoresOf(twoModeBetweenness, graphs, "network"),
});

test("a path of three persons and two networks, by hand", () => {
  // a - m - b - n - c: b lies between 2 x 2 pairs, m and n between 1 x 3; an empty network is not in the graph.
  const graphs = organisation({
    people: {a: "A", b: "A", c: "B", out: "B"},
    networks: {m: ["a", "b"], n: ["b", "c"], nobody: []},
  });
  expect(both(graphs)).toStrictEqual({a: 0, b: 4, c: 0, m: 3, n: 3, nobody: undefined});
});

test("two equal ways share the pair", () => {
  // A square a - m - b - n: each of the four lies on one of two ways of the opposite pair.
  const graphs = organisation({people: {a: "A", b: "B"}, networks: {m: ["a", "b"], n: ["a", "b"]}});
  expect(both(graphs)).toStrictEqual({a: 0.5, b: 0.5, m: 0.5, n: 0.5});
});

test("no networks, nothing; the citizen of the office is not in the way", () => {
  expect(both(organisation({people: {a: "A"}, networks: {}}))).toStrictEqual({});
  expect(both(organisation(office()))).not.toHaveProperty("z1");
});

test("Southern Women, printed", () => {
  const scores = both(organisation(southernWomen()));
  expect(scores["Evelyn Jefferson"]).toBeCloseTo(42.9802009, 7);
  expect(scores.E8).toBeCloseTo(110.206397, 6);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: networkx and igraph", () => {
    for (const expected of vectorsOf<Record<string, number>>("davis", "betweenness", /^two-mode raw/)) {
      expect(both(organisation(southernWomen()))).toStrictEqual(near(expected));
    }
  });
});
