import {expect, test} from "vitest";
import {efficiencyWithNetworks} from "../../src/metrics/efficiency-with-networks.ts";
import {near, organisation, scoresOf} from "../graphs.ts";
import {smallTree} from "../trees.ts";

test("a small tree and a network, by hand", () => {
  // a1-a2 2, a1-c1 2, a1-b1 4, a2-b1 4, a2-c1 4, b1-c1 6.
  const whole = (2 * (2 / 2) + 3 * (2 / 4) + 2 / 6) / 6;
  expect(scoresOf(efficiencyWithNetworks, smallTree(), "whole")).toStrictEqual(near({whole}));
});

test("everybody in one network is as near as in one unit", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C"}, networks: {n: ["a", "b", "c"]}});
  expect(scoresOf(efficiencyWithNetworks, graphs, "whole")).toStrictEqual({whole: 1});
});
