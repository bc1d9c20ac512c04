import {expect, test} from "vitest";
import {untouchedPair} from "../../src/findings/untouched-pair.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** Two departments with so many participants each, who meet their own; c brings two of them together. */
const scene = (a: number, b: number, c: readonly string[] = []) => ({
  people: employed(people("A", 20), people("B", 20)),
  networks: {a: people("A", a), b: people("B", b), c},
});

test("twenty participants on each side and no network in common", () => {
  const signs = signsIn(untouchedPair, scene(20, 20));
  expect(subjectsOf(signs)).toStrictEqual(["A|B"]);
  expect(signs).toMatchObject([{severity: 1, figures: {participants: 20, sure: undefined}}]);
});

test("one who meets one is enough not to be untouched", () => {
  expect(signsIn(untouchedPair, scene(20, 20, ["A1", "B1"]))).toStrictEqual([]);
});

test("nineteen participants are too few to enter, sixteen enough to stay", () => {
  expect(signsIn(untouchedPair, scene(20, 19))).toMatchObject([{firm: false}]);
  expect(signsIn(untouchedPair, scene(16, 20))).toMatchObject([{firm: false}]);
  expect(signsIn(untouchedPair, scene(15, 20))).toStrictEqual([]);
});
