import {expect, test} from "vitest";
import {departmentSuppliesLeaders} from "../../src/findings/department-supplies-leaders.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** A quarter of the employees are of A; so many networks are led by different people of A, and of B. */
const scene = (a: number, b: number) => {
  const leaders = [...people("A", a), ...people("B", b)];
  const networks = leaders.map((leader) => [`n-${leader}`, [leader, leader === "B30" ? "B29" : "B30"]] as const);
  return {
    people: employed(people("A", 10), people("B", 30)),
    networks: Object.fromEntries(networks),
    leaders: Object.fromEntries(leaders.map((leader) => [`n-${leader}`, leader])),
  };
};

test("three of six leaders are twice a quarter", () => {
  const signs = signsIn(departmentSuppliesLeaders, scene(3, 3));
  expect(subjectsOf(signs)).toStrictEqual(["A"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {leaders: 3, all: 6, share: 0.25}}]);
});

test("three of seven are enough to stay, three of eight are none, and two of two too few", () => {
  // Twice a quarter of 7 is 3.5, less a fifth 2.8; of 8 it is 4 and 3.2.
  expect(signsIn(departmentSuppliesLeaders, scene(3, 4))).toMatchObject([{firm: false}]);
  expect(signsIn(departmentSuppliesLeaders, scene(3, 5))).toStrictEqual([]);
  expect(signsIn(departmentSuppliesLeaders, scene(2, 0))).toStrictEqual([]);
  expect(signsIn(departmentSuppliesLeaders, scene(0, 0))).toStrictEqual([]);
});
