import {expect, test} from "vitest";
import {gapOfParticipation} from "../../src/metrics/gap-of-participation.ts";
import {gapOfPlacing} from "../../src/metrics/gap-of-placing.ts";
import {crossShares} from "../expectations.ts";
import {score} from "../fixtures/issue.ts";

const employees = score({metric: "cross-share-of-employees", of: "whole", subject: "whole", n: 100, value: 0.87});
const shares = crossShares(
  {of: "whole", subject: "whole", n: 40, value: 0.5, expected: 0.8},
  {of: "group", subject: "A", n: 9, value: 0.5, expected: 0.9},
);

test("X_E - E[X], of the whole", () => {
  expect([...gapOfParticipation.derive([...shares, employees])]).toEqual([
    {of: "whole", subject: "whole", n: 40, value: expect.closeTo(0.07, 12)},
  ]);
});

test("with the other gap it is the whole distance from all employees", () => {
  const [taking] = gapOfParticipation.derive([...shares, employees]);
  const [placing] = gapOfPlacing.derive(shares);
  expect(taking!.value! + placing!.value!).toBeCloseTo(0.87 - 0.5, 12);
});

test("below 0 where participants are more mixed than employees; no value without one of the two", () => {
  const values = (all: Parameters<typeof gapOfParticipation.derive>[0]) =>
    [...gapOfParticipation.derive(all)].map(({value}) => value);
  expect(values([...shares, {...employees, value: 0.7}])).toEqual([expect.closeTo(-0.1, 12)]);
  expect(values([...shares, {...employees, value: undefined}])).toEqual([undefined]);
  expect(values(shares)).toEqual([undefined]);
  const none = crossShares({of: "whole", subject: "whole", n: 0, value: undefined, expected: undefined});
  expect(values([...none, employees])).toEqual([undefined]);
});
