import {expect, test} from "vitest";
import {pairOnOneNetwork} from "../../src/findings/pair-on-one-network.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** Ten people in common in the first network, and those of the second without it. */
const scene = (second: readonly string[], first = [...people("A", 5), ...people("B", 5)]) => ({
  people: employed(people("A", 5), people("B", 5)),
  networks: {first, second},
});

test("four are left: too few", () => {
  const signs = signsIn(pairOnOneNetwork, scene(["A1", "A2", "B1", "B2"]));
  expect(subjectsOf(signs)).toStrictEqual(["A|B"]);
  expect(signs).toMatchObject([{figures: {people: 10, left: 4, networks: 2}, severity: 0.6}]);
});

test("five are left: enough to stay; six: none", () => {
  expect(signsIn(pairOnOneNetwork, scene(["A1", "A2", "A3", "B1", "B2"]))).toMatchObject([{firm: false}]);
  expect(signsIn(pairOnOneNetwork, scene(["A1", "A2", "A3", "B1", "B2", "B3"]))).toStrictEqual([]);
});

test("of four in common nothing hangs on one network: they are few anyway", () => {
  expect(signsIn(pairOnOneNetwork, scene([], ["A1", "A2", "B1", "B2"]))).toStrictEqual([]);
});
