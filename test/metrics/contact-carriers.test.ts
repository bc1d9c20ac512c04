import {expect, test} from "vitest";
import {contactCarriers} from "../../src/metrics/contact-carriers.ts";
import {detailed} from "../details.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("in the office three meet the citizen, in n1", () => {
  const graphs = organisation(office(), {reading: "employee-citizen"});
  expect(scoresOf(contactCarriers, graphs, "whole")).toStrictEqual({whole: 3});
  expect(scoresOf(contactCarriers, graphs, "group")).toStrictEqual({A: 2, B: 1, C: 0});
});

test("politicians are met in committees too, each employee counted once; a meeting of employees is none", () => {
  const graphs = detailed(
    {
      people: {a1: "A", a2: "A", b1: "B", y1: "politics", y2: "politics"},
      networks: {k: ["a1", "y1", "y2"], n: ["a1", "y1"], own: ["a2", "b1"]},
    },
    {networks: {k: {kind: "committee"}}, reading: "employee-politician"},
  );
  expect(scoresOf(contactCarriers, graphs, "group")).toStrictEqual({A: 1, B: 0});
});
