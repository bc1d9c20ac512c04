import {expect, test} from "vitest";
import {monthsWithoutChange} from "../../src/metrics/months-without-change.ts";
import {detailed, pastOf} from "../details.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

test("on the last of 2025: a year since the last of 2024, eleven months since the day after", () => {
  const past = pastOf({networks: {n1: {changed: "2024-12-31"}, n2: {changed: "2025-01-01"}, n3: {}}});
  expect(scoresOf(monthsWithoutChange, detailed(office(), {past}), "network")).toStrictEqual({
    n1: 12,
    n2: 11,
    n3: undefined,
    n4: undefined,
    n5: undefined,
  });
});

test("without a history there is nothing", () => {
  expect(scoresOf(monthsWithoutChange, organisation(office()), "network")).toStrictEqual({});
});
