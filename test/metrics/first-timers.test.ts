import {expect, test} from "vitest";
import {firstTimers} from "../../src/metrics/first-timers.ts";
import {detailed, pastOf} from "../details.ts";
import {office, peopleBehind, scoresOf} from "../graphs.ts";

/** a2 came twelve months ago, b1 a day later; a3 was always there; b2 is alone in a network and takes no part. */
const persons = {
  a1: {first: "2025-03-01"},
  a2: {first: "2024-12-31"},
  a3: {},
  b1: {first: "2025-01-01"},
  b2: {first: "2025-06-01"},
  c1: {first: "2020-01-01"},
};

test("a1 and b1", () => {
  const graphs = detailed(office(), {past: pastOf({since: "2020-01-01", persons})});
  expect(scoresOf(firstTimers, graphs, "whole")).toStrictEqual({whole: 2});
  expect(scoresOf(firstTimers, graphs, "group")).toStrictEqual({A: 1, B: 1, C: 0});
  expect(peopleBehind(firstTimers, graphs, "group")).toStrictEqual({A: 3, B: 2, C: 1});
});

test("nothing where the memberships on file begin within the last twelve months, or have no dates", () => {
  for (const past of [pastOf({since: "2025-01-01", persons}), pastOf({}), undefined]) {
    expect(scoresOf(firstTimers, detailed(office(), past === undefined ? {} : {past}), "whole")).toStrictEqual({});
  }
});

test("nothing where who was in a network before may have been deleted", () => {
  const past = pastOf({since: "2020-01-01", persons});
  const cut = {...past, history: {...past.history, isCut: true}};
  expect(scoresOf(firstTimers, detailed(office(), {past: cut}), "whole")).toStrictEqual({});
});
