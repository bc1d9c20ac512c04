import {expect, test} from "vitest";
import {newlyMetPair} from "../../src/findings/newly-met-pair.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (day: string, members: readonly string[], departments: readonly string[] = ["A", "B", "C"]) => ({
  day,
  people: employed(...departments.map((one) => people(one, 4))),
  networks: {n1: members, n2: ["C1", "A4"]},
});
const now = scene("2025-12-31", ["A1", "A2", "A3", "B1", "B2"]);

test("five people in common, and none a year ago", () => {
  const signs = signsIn(newlyMetPair, now, {earlier: [scene("2024-12-31", [])]});
  expect(subjectsOf(signs)).toStrictEqual(["A|B"]);
  expect(signs).toMatchObject([{figures: {people: 5, networks: 1, since: "2024-12-31"}}]);
  // Of 4 + 2 participants.
  expect(signs[0]?.severity).toBeCloseTo(5 / 6, 12);
});

test("four are enough to stay, three are none", () => {
  const earlier = [scene("2025-03-31", [])];
  const with4 = scene("2025-12-31", ["A1", "A2", "B1", "B2"]);
  expect(signsIn(newlyMetPair, with4, {earlier})).toMatchObject([{firm: false}]);
  expect(signsIn(newlyMetPair, scene("2025-12-31", ["A1", "B1", "B2"]), {earlier})).toStrictEqual([]);
});

test("they had met; or it is longer than a year ago; or the department is new", () => {
  const members = ["A1", "B1"];
  expect(signsIn(newlyMetPair, now, {earlier: [scene("2025-03-31", members)]})).toStrictEqual([]);
  expect(signsIn(newlyMetPair, now, {earlier: [scene("2024-12-30", [])]})).toStrictEqual([]);
  expect(signsIn(newlyMetPair, now, {earlier: [scene("2025-03-31", [], ["A", "C"])]})).toStrictEqual([]);
  expect(signsIn(newlyMetPair, now)).toStrictEqual([]);
});

test("the earliest period of the year counts, not the one just before", () => {
  const earlier = [scene("2025-03-31", []), scene("2025-09-30", ["A1", "B1"])];
  expect(subjectsOf(signsIn(newlyMetPair, now, {earlier}))).toStrictEqual(["A|B"]);
});
