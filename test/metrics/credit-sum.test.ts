import fc from "fast-check";
import {expect, test} from "vitest";
import {withMemberships} from "../../src/graph.ts";
import {credit} from "../../src/metrics/credit.ts";
import {creditSum} from "../../src/metrics/credit-sum.ts";
import type {PersonId} from "../../src/model.ts";
import {detailed, officeAtWork} from "../details.ts";
import {anyOrganisation, office, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {rowsFrom} from "../kernels/arrangements.ts";

test("in the office, with leaders and hours", () => {
  // Seats: n1 a1 1/2 (B), a2 1 (B), b1 1/2 (A); n2 a1 1/2 + 1, b1 1/2 + 1, c1 1 + 1. b1 hosts n1 for B, c1 n2 for C.
  const graphs = officeAtWork();
  expect(scoresOf(creditSum, graphs, "group")).toStrictEqual({A: 0, B: 2, C: 5});
  expect(scoresOf(creditSum, graphs, "staff-group")).toStrictEqual({
    "hours|full-time": 2,
    "hours|part-time": 2,
    "role|leader": 2.5,
    "role|secretary": 1.5,
  });
  expect(peopleBehind(creditSum, graphs, "group")).toStrictEqual({A: 2, B: 4, C: 3});
  expect(peopleBehind(creditSum, graphs, "staff-group")).toMatchObject({"role|leader": 2, "role|secretary": 1});
});

test("by place: of the seats above those of A and B add up to five, c1's to two", () => {
  const graphs = detailed(office(), {central: ["north"]});
  expect(scoresOf(creditSum, graphs, "staff-group")).toStrictEqual({"place|central": 5, "place|decentral": 2});
});

test("of nobody's role is known where memberships never were", () => {
  const graphs = officeAtWork();
  const never = withMemberships(
    graphs,
    rowsFrom([["b2", "c1"], [], [], [], []].map((ids) => ids.map((id) => graphs.rows.persons.indexOf(id as PersonId)))),
  );
  // b2 meets C and c1 meets B: 2, at home in B, whose leader n1 had.
  expect(scoresOf(creditSum, never, "group")).toStrictEqual({A: 0, B: 2, C: 0});
  expect(scoresOf(creditSum, never, "staff-group")).toMatchObject({"role|leader": 0, "role|secretary": 0});
});

test("departments add up to all credit", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const graphs = organisation(sketch);
      const sum = (scores: Record<string, number | undefined>) =>
        Object.values(scores).reduce<number>((all, one = 0) => all + one, 0);
      expect(sum(scoresOf(creditSum, graphs, "group"))).toBeCloseTo(sum(scoresOf(credit, graphs, "network")), 10);
    }),
  );
});
