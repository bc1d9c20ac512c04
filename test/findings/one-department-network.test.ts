import {expect, test} from "vitest";
import {oneDepartmentNetwork} from "../../src/findings/one-department-network.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (members: readonly string[]) => ({
  people: employed(people("A", 10), people("B", 4)),
  networks: {n1: members, n2: [...people("A", 6), ...people("B", 4)]},
});

test("five of one department", () => {
  const signs = signsIn(oneDepartmentNetwork, scene(people("A", 5)));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {members: 5}}]);
});

test("four are enough to stay, three are none, and so is one guest", () => {
  expect(signsIn(oneDepartmentNetwork, scene(people("A", 4)))).toMatchObject([{firm: false}]);
  expect(signsIn(oneDepartmentNetwork, scene(people("A", 3)))).toStrictEqual([]);
  expect(signsIn(oneDepartmentNetwork, scene([...people("A", 5), "B1"]))).toStrictEqual([]);
});
