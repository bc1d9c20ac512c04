import {expect, test} from "vitest";
import {gapOfPlacing} from "../../src/metrics/gap-of-placing.ts";
import {crossShares} from "../expectations.ts";

const gaps = (value: number | undefined, expected: number | undefined) => [
  ...gapOfPlacing.derive(
    crossShares(
      {of: "whole", subject: "whole", n: 40, value, expected},
      {of: "group", subject: "A", n: 9, value: 0.1, expected: 0.9},
    ),
  ),
];

test("E[X] - X, of the whole; below 0 where more crosses than by chance", () => {
  expect(gaps(0.5, 0.8)).toEqual([{of: "whole", subject: "whole", n: 40, value: expect.closeTo(0.3, 12)}]);
  expect(gaps(0.9, 0.8)).toEqual([{of: "whole", subject: "whole", n: 40, value: expect.closeTo(-0.1, 12)}]);
});

test("no value where X has none", () => {
  expect(gaps(undefined, undefined)).toEqual([{of: "whole", subject: "whole", n: 40, value: undefined}]);
});
