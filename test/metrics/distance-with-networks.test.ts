import {expect, test} from "vitest";
import {distanceWithNetworks} from "../../src/metrics/distance-with-networks.ts";
import {near, organisation, scoresOf} from "../graphs.ts";
import {smallTree} from "../trees.ts";

test("a small tree and a network, by hand", () => {
  // a1-c1 share it: 2. a2 goes by unit A to a1: 4. From b1 to c1 by north, A and a1 it is 6, as by the top.
  // a1-b1 4, a2-b1 4, a1-c1 2, a2-c1 4, b1-c1 6.
  expect(scoresOf(distanceWithNetworks, smallTree(), "whole")).toStrictEqual(near({whole: 20 / 5}));
  expect(scoresOf(distanceWithNetworks, smallTree(), "group")).toStrictEqual(near({A: 14 / 4, B: 14 / 3, C: 12 / 3}));
});

test("networks may join what units do not, and a department that is left out has no distance, nor has the whole", () => {
  const joined = organisation({people: {a: "A", b: "B"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(distanceWithNetworks, joined, "whole")).toStrictEqual(near({whole: 2}));
  const apart = organisation({people: {a: "A", b: "B", c: "C"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(distanceWithNetworks, apart, "whole")).toStrictEqual({whole: undefined});
});
