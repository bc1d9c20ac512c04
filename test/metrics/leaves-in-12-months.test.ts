import {expect, test} from "vitest";
import {leavesIn12Months} from "../../src/metrics/leaves-in-12-months.ts";
import {detailed, pastOf} from "../details.ts";
import {office, scoresOf} from "../graphs.ts";

const persons = {a1: {leaves: 2}, a2: {leaves: 1}, b1: {leaves: 1}, gone: {leaves: 9}};

test("of those in force, together", () => {
  const graphs = detailed(office(), {past: pastOf({since: "2024-12-31", persons})});
  expect(scoresOf(leavesIn12Months, graphs, "whole")).toStrictEqual({whole: 4});
  expect(scoresOf(leavesIn12Months, graphs, "group")).toStrictEqual({A: 3, B: 1, C: 0});
});

test("nothing where the memberships on file begin within the last twelve months, or have no dates", () => {
  for (const past of [pastOf({since: "2025-01-01", persons}), pastOf({}), undefined]) {
    expect(scoresOf(leavesIn12Months, detailed(office(), past === undefined ? {} : {past}), "whole")).toStrictEqual({});
  }
});
