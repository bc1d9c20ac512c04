import {expect, test} from "vitest";
import {baseDistance} from "../../src/metrics/base-distance.ts";
import {near, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {inTree, smallTree} from "../trees.ts";

test("a small tree, by hand: sister units are 4 apart, units of other areas 6", () => {
  // Pairs across: a1-b1 4, a2-b1 4, a1-c1 6, a2-c1 6, b1-c1 6.
  expect(scoresOf(baseDistance, smallTree(), "whole")).toStrictEqual(near({whole: 26 / 5}));
  expect(scoresOf(baseDistance, smallTree(), "group")).toStrictEqual(near({A: 5, B: 14 / 3, C: 6}));
  expect(peopleBehind(baseDistance, smallTree(), "group")).toStrictEqual({A: 2, B: 1, C: 1});
});

test("units that do not hang together are at no distance, though networks join them", () => {
  const graphs = organisation({people: {a: "A", b: "B"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(baseDistance, graphs, "whole")).toStrictEqual({whole: undefined});
  expect(scoresOf(baseDistance, graphs, "group")).toStrictEqual({A: undefined, B: undefined});
});

test("a unit that is itself above: its own people are a step nearer", () => {
  // boss - A - top: 3 steps; a is in A, boss in top.
  const graphs = inTree({people: {a: "A", boss: "top"}, networks: {}}, {A: "top"});
  expect(scoresOf(baseDistance, graphs, "whole")).toStrictEqual(near({whole: 3}));
});
