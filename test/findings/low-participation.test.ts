import {expect, test} from "vitest";
import {lowParticipation} from "../../src/findings/low-participation.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (a: number, b: number, employees = 20) => ({
  people: employed(people("A", employees), people("B", 20)),
  networks: {n1: [...people("A", a), ...people("B", b)]},
});

test("3 of 20 where 15 of 40 take part: .15 is below half of .375", () => {
  const signs = signsIn(lowParticipation, scene(3, 12));
  expect(subjectsOf(signs)).toStrictEqual(["A"]);
  expect(signs).toMatchObject([{figures: {share: 0.15, whole: 0.375}}]);
  expect(signs[0]?.severity).toBeCloseTo(0.6, 12);
});

test("4 of 20 where 16 of 40 take part: half, enough to stay and not to enter; 5 of 20: none", () => {
  expect(signsIn(lowParticipation, scene(4, 12))).toMatchObject([{firm: false}]);
  // .25 is above .5 x .425 x 1.2.
  expect(signsIn(lowParticipation, scene(5, 11))).toStrictEqual([]);
});

test("a department of 19 is too small, and where nobody takes part nobody is low", () => {
  expect(signsIn(lowParticipation, scene(1, 12, 19))).toStrictEqual([]);
  expect(signsIn(lowParticipation, scene(0, 0))).toStrictEqual([]);
});
