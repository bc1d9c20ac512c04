import {expect, test} from "vitest";
import type {Score} from "../../src/metric.ts";
import {indexOfCrossing} from "../../src/metrics/index-of-crossing.ts";
import {crossShares} from "../expectations.ts";

const indices = (shares: readonly Score[]) =>
  [...indexOfCrossing.derive(shares)].map(({of, subject, n, value}) => [of, subject, n, value]);

test("100 X / E[X], of the whole and of each group, with the people behind X", () => {
  expect(
    indices(
      crossShares(
        {of: "whole", subject: "whole", n: 40, value: 0.3, expected: 0.6},
        {of: "group", subject: "A", n: 9, value: 0.9, expected: 0.6},
      ),
    ),
  ).toEqual([
    ["whole", "whole", 40, 50],
    ["group", "A", 9, expect.closeTo(150, 12)],
  ]);
});

test("no value where nothing could cross, or where X has none; other scores are left alone", () => {
  const facts = {of: "whole", subject: "whole", n: 4} as const;
  expect(
    indices(
      crossShares(
        {...facts, value: 0, expected: 0},
        {...facts, value: undefined, expected: undefined},
        {...facts, value: 0.3, expected: 0.6, nullModel: "labels"},
        {...facts, value: 0.3, nullModel: undefined},
        {...facts, value: 3, expected: 6, metric: "cross-volume"},
      ),
    ).map(([, , , value]) => value),
  ).toEqual([undefined, undefined]);
});
