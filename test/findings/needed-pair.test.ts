import {expect, test} from "vitest";
import {neededPair} from "../../src/findings/needed-pair.ts";
import {employed, people, type Scene, signsIn, subjectsOf} from "../facts.ts";

const need = {group: "B", other: "A", need: 2};
const scene = (members: readonly string[]): Scene => ({
  people: employed(people("A", 6), people("B", 6), people("C", 6)),
  networks: {n1: members},
  needs: [need],
});

test("four people in common are few, five are enough to stay, six are not few", () => {
  const [sign, ...more] = signsIn(neededPair, scene(["A1", "A2", "B1", "B2"]));
  expect(more).toStrictEqual([]);
  // 2 of 3, and 1 of 5 missing.
  expect(sign).toMatchObject({subject: "A", other: "B", firm: true, figures: {need: 2, people: 4}});
  expect(sign?.severity).toBeCloseTo((2 / 3) * (1 / 5), 12);
  expect(signsIn(neededPair, scene(["A1", "A2", "A3", "B1", "B2"]))).toMatchObject([{firm: false, severity: 0}]);
  expect(signsIn(neededPair, scene(["A1", "A2", "A3", "B1", "B2", "B3"]))).toStrictEqual([]);
});

test("a pair that nobody says needs each other is none, nor one with a department that is not there", () => {
  const members = ["A1", "B1"];
  expect(signsIn(neededPair, {...scene(members), needs: []})).toStrictEqual([]);
  expect(signsIn(neededPair, {...scene(members), needs: [{...need, need: 0}]})).toStrictEqual([]);
  expect(signsIn(neededPair, {...scene(members), needs: [{...need, other: "Z"}]})).toStrictEqual([]);
  expect(subjectsOf(signsIn(neededPair, {...scene(members), needs: [{...need, group: "C"}]}))).toStrictEqual(["A|C"]);
});
