import {expect, test} from "vitest";
import {exitsWithin6Months} from "../../src/metrics/exits-within-6-months.ts";
import {detailed, pastOf} from "../details.ts";
import {office, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("one of the two memberships that a1 began, of four in all", () => {
  const persons = {a1: {joinsFollowed: 2, earlyLeaves: 1}, a2: {joinsFollowed: 1}, b1: {joinsFollowed: 1}};
  const graphs = detailed(office(), {past: pastOf({persons})});
  expect(scoresOf(exitsWithin6Months, graphs, "whole")).toStrictEqual({whole: 1 / 4});
  expect(scoresOf(exitsWithin6Months, graphs, "group")).toStrictEqual({A: 1 / 3, B: 0, C: undefined});
  expect(peopleBehind(exitsWithin6Months, graphs, "group")).toStrictEqual({A: 2, B: 1, C: 0});
});

test("without a history there is nothing", () => {
  expect(scoresOf(exitsWithin6Months, organisation(office()), "whole")).toStrictEqual({});
});
