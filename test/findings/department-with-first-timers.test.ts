import {expect, test} from "vitest";
import {departmentWithFirstTimers} from "../../src/findings/department-with-first-timers.ts";
import {employed, historyOf, people, signsIn, subjectsOf} from "../facts.ts";

/** Twenty participants of each department, of whom so many came within the year. */
const scene = (a: number, b: number, size = 20) => {
  const [as, bs] = [people("A", size), people("B", 20)];
  const first = [...as.map((id, i) => [id, i < a] as const), ...bs.map((id, i) => [id, i < b] as const)];
  return {
    people: employed(as, bs),
    networks: {n1: [...as, ...bs]},
    history: historyOf({
      first: Object.fromEntries(first.map(([id, isNew]) => [id, isNew ? "2025-01-01" : "2024-12-31"])),
    }),
  };
};

test("half of them where it is 16 of 40: a quarter more", () => {
  const signs = signsIn(departmentWithFirstTimers, scene(10, 6));
  expect(subjectsOf(signs)).toStrictEqual(["A"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {people: 10, share: 0.5, whole: 0.4}}]);
});

test("9 of 20 where it is 16 of 40 are enough to stay, 8 of 20 where it is 17 of 40 none", () => {
  expect(signsIn(departmentWithFirstTimers, scene(9, 7))).toMatchObject([{subject: "A", firm: false}]);
  expect(subjectsOf(signsIn(departmentWithFirstTimers, scene(8, 9)))).toStrictEqual([]);
});

test("four are few, and nineteen participants too", () => {
  expect(signsIn(departmentWithFirstTimers, scene(4, 0))).toStrictEqual([]);
  expect(signsIn(departmentWithFirstTimers, scene(10, 6, 19))).toStrictEqual([]);
  expect(signsIn(departmentWithFirstTimers, scene(0, 0))).toStrictEqual([]);
});
