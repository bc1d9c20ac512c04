import {expect, test} from "vitest";
import {carryingNetwork} from "../../src/findings/carrying-network.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** The first network gives `a + b`, two small ones 2 each: twice the average of three is (a + b + 4) / 1.5. */
const scene = (a: number, b: number, more: Readonly<Record<string, readonly string[]>> = {}) => ({
  people: employed(people("A", 4), people("B", 4), people("C", 2), people("D", 2)),
  networks: {n1: [...people("A", a), ...people("B", b)], n2: ["C1", "D1"], n3: ["C2", "D2"], ...more},
});

test("8 is twice the average, 7 is not and enough to stay, 4 is none", () => {
  const signs = signsIn(carryingNetwork, scene(4, 4));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  // 8 of 12, and nobody is met elsewhere.
  expect(signs).toMatchObject([{figures: {share: 8 / 12, sole: 8 / 12, equal: 1 / 3}}]);
  expect(signsIn(carryingNetwork, scene(4, 3))).toMatchObject([{firm: false}]);
  expect(signsIn(carryingNetwork, scene(2, 2))).toStrictEqual([]);
});

test("what all give twice carries little alone: the small ones do", () => {
  // The first network and its copy give 4 each and 0 alone; the others 2 alone, twice the average of 4 / 4.
  const copy = {n4: [...people("A", 4), ...people("B", 4)]};
  expect(subjectsOf(signsIn(carryingNetwork, scene(4, 4, copy)))).toStrictEqual(["n2", "n3"]);
});

test("nobody meets anybody", () => {
  expect(signsIn(carryingNetwork, {people: employed(people("A", 2)), networks: {n1: ["A1", "A2"]}})).toStrictEqual([]);
});
