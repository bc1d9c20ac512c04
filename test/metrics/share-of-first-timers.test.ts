import {expect, test} from "vitest";
import {shareOfFirstTimers} from "../../src/metrics/share-of-first-timers.ts";
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

test("a1 of three participants of A, b1 the only one of B", () => {
  const graphs = detailed(office(), {past: pastOf({since: "2020-01-01", persons})});
  expect(scoresOf(shareOfFirstTimers, graphs, "whole")).toStrictEqual({whole: 2 / 5});
  expect(scoresOf(shareOfFirstTimers, graphs, "group")).toStrictEqual({A: 1 / 3, B: 1, C: 0});
  expect(peopleBehind(shareOfFirstTimers, graphs, "group")).toStrictEqual({A: 3, B: 1, C: 1});
});

test("nothing where the memberships on file begin within the last twelve months, or have no dates", () => {
  for (const past of [pastOf({since: "2025-01-01", persons}), pastOf({}), undefined]) {
    expect(scoresOf(shareOfFirstTimers, detailed(office(), past === undefined ? {} : {past}), "whole")).toStrictEqual(
      {},
    );
  }
});
