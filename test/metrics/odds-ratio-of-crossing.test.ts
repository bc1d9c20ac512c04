import {expect, test} from "vitest";
import {oddsRatioOfCrossing} from "../../src/metrics/odds-ratio-of-crossing.ts";
import {crossShares} from "../expectations.ts";

const omega = (value: number | undefined, expected: number | undefined) =>
  [...oddsRatioOfCrossing.derive(crossShares({of: "group", subject: "A", n: 9, value, expected}))][0]?.value;

test("odds of one's own over those by chance, by hand", () => {
  // (.75 / .25) / (.5 / .5) = 3
  expect(omega(0.25, 0.5)).toBeCloseTo(3, 12);
  expect(omega(0.5, 0.5)).toBe(1);
  expect(omega(1, 0.5)).toBe(0);
});

test("no value where nothing crosses, nor where by chance nothing or everything would", () => {
  expect([omega(0, 0.5), omega(0.5, 0), omega(0.5, 1), omega(undefined, undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("of the whole and of groups", () => {
  const rows = oddsRatioOfCrossing.derive(
    crossShares(
      {of: "whole", subject: "whole", n: 40, value: 0.5, expected: 0.75},
      {of: "group", subject: "A", n: 9, value: 0.25, expected: 0.75},
    ),
  );
  // 1 / (1 / 3) and 3 / (1 / 3).
  expect([...rows].map(({subject, value}) => [subject, value])).toEqual([
    ["whole", expect.closeTo(3, 12)],
    ["A", expect.closeTo(9, 12)],
  ]);
});
