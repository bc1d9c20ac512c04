import {expect, test} from "vitest";
import {joinsIn12Months} from "../../src/metrics/joins-in-12-months.ts";
import {detailed, pastOf} from "../details.ts";
import {office, scoresOf} from "../graphs.ts";

const persons = {a1: {joins: 2}, a2: {joins: 1}, b1: {joins: 1}, gone: {joins: 9}};

test("of those in force, together", () => {
  const graphs = detailed(office(), {past: pastOf({since: "2024-12-31", persons})});
  expect(scoresOf(joinsIn12Months, graphs, "whole")).toStrictEqual({whole: 4});
  expect(scoresOf(joinsIn12Months, graphs, "group")).toStrictEqual({A: 3, B: 1, C: 0});
});

test("nothing where the memberships on file begin within the last twelve months, or have no dates", () => {
  for (const past of [pastOf({since: "2025-01-01", persons}), pastOf({}), undefined]) {
    expect(scoresOf(joinsIn12Months, detailed(office(), past === undefined ? {} : {past}), "whole")).toStrictEqual({});
  }
});
