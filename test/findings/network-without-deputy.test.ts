import {expect, test} from "vitest";
import {networkWithoutDeputy} from "../../src/findings/network-without-deputy.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** The first network gives `a + b`, two small ones 2 each: twice the average of three is (a + b + 4) / 1.5. */
const scene = (a: number, b: number, deputies: Readonly<Record<string, string>> = {n2: "C1"}) => ({
  people: employed(people("A", 4), people("B", 4), people("C", 2), people("D", 2)),
  networks: {n1: [...people("A", a), ...people("B", b)], n2: ["C1", "D1"], n3: ["C2", "D2"]},
  deputies,
});

test("8 is twice the average, 7 is not and enough to stay, 4 is none", () => {
  const signs = signsIn(networkWithoutDeputy, scene(4, 4));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  expect(signs[0]?.severity).toBeCloseTo(8 / 12, 12);
  expect(signsIn(networkWithoutDeputy, scene(4, 3))).toMatchObject([{firm: false}]);
  // 4 is under .8 x 8 / 1.5.
  expect(signsIn(networkWithoutDeputy, scene(2, 2))).toStrictEqual([]);
});

test("it has a deputy", () => {
  expect(signsIn(networkWithoutDeputy, scene(4, 4, {n1: "A1"}))).toStrictEqual([]);
});

test("where no network has a deputy, deputies are not registered", () => {
  expect(signsIn(networkWithoutDeputy, scene(4, 4, {}))).toStrictEqual([]);
});
