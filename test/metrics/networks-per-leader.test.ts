import {expect, test} from "vitest";
import {networksPerLeader} from "../../src/metrics/networks-per-leader.ts";
import {detailed} from "../details.ts";
import {office, peopleBehind, scoresOf} from "../graphs.ts";

test("a1 leads n1 and n2, b1 leads n2 too, z1 is not employed: three by two", () => {
  const roles = {"n1 a1": "leader", "n2 a1": "leader", "n2 b1": "leader", "n1 z1": "leader", "n2 c1": "deputy"};
  const graphs = detailed(office(), {roles});
  expect(scoresOf(networksPerLeader, graphs, "whole")).toStrictEqual({whole: 1.5});
  expect(scoresOf(networksPerLeader, graphs, "group")).toStrictEqual({A: 2, B: 1, C: undefined});
  expect(peopleBehind(networksPerLeader, graphs, "group")).toStrictEqual({A: 1, B: 1, C: 0});
});
