import {expect, test} from "vitest";
import {networksWithPartners} from "../../src/metrics/networks-with-partners.ts";
import {detailed} from "../details.ts";
import {peopleBehind, scoresOf} from "../graphs.ts";

/** y is in n2, in n4, alone in n6, and in a committee with a3. */
const graphs = detailed(
  {
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", c1: "C", d1: "D", y: "partners"},
    networks: {n1: ["a1", "a2", "b1"], n2: ["a1", "b1", "c1", "y"], n4: ["b2", "y"], n6: ["y"], k: ["a3", "y"]},
  },
  {networks: {k: {kind: "committee"}}},
);

test("n2 and n4: not the network without employees, nor the committee", () => {
  expect(scoresOf(networksWithPartners, graphs, "whole")).toStrictEqual({whole: 2});
  expect(scoresOf(networksWithPartners, graphs, "group")).toStrictEqual({A: 1, B: 2, C: 1, D: 0});
  expect(peopleBehind(networksWithPartners, graphs, "group")).toStrictEqual({A: 1, B: 2, C: 1, D: 0});
});
