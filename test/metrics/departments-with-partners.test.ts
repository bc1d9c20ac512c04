import {expect, test} from "vitest";
import {departmentsWithPartners} from "../../src/metrics/departments-with-partners.ts";
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

test("A, B and C, by four people", () => {
  expect(scoresOf(departmentsWithPartners, graphs, "whole")).toStrictEqual({whole: 3});
  expect(peopleBehind(departmentsWithPartners, graphs, "whole")).toStrictEqual({whole: 4});
});
