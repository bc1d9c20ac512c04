import {expect, test} from "vitest";
import {loadOnOne} from "../../src/findings/load-on-one.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** Two networks of 200 people in all, of whom so many are in both: they share the ways between the halves alike. */
const scene = (between: number, all = 200) => {
  const [both, rest] = [people("A", between), people("A", all).slice(between)];
  return {
    people: employed(people("A", all)),
    networks: {left: [...both, ...rest.slice(0, 90)], right: [...both, ...rest.slice(90)]},
  };
};

test("a tenth of the ways goes through each of ten people; through eleven, enough to stay; through thirteen, none", () => {
  expect(subjectsOf(signsIn(loadOnOne, scene(1)))).toStrictEqual(["A1"]);
  expect(signsIn(loadOnOne, scene(1))).toMatchObject([{severity: 1, figures: {share: 1, networks: 2}}]);
  expect(signsIn(loadOnOne, scene(11)).map(({firm}) => firm)).toStrictEqual(Array.from({length: 11}, () => false));
  expect(signsIn(loadOnOne, scene(13))).toStrictEqual([]);
});

test("of fewer than 200 participants nobody is named", () => {
  expect(signsIn(loadOnOne, scene(1, 199))).toStrictEqual([]);
});
