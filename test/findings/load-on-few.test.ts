import {expect, test} from "vitest";
import {loadOnFew} from "../../src/findings/load-on-few.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** Twenty in one network, of whom two are in `more` networks beside: a tenth of the participants. */
const scene = (more: number, participants = 20) => ({
  people: employed(people("A", participants)),
  networks: {
    all: people("A", participants),
    ...Object.fromEntries(Array.from({length: more}, (_, n) => [`n${n}`, ["A1", "A2"]])),
  },
});

test("10 of 28 memberships: more than a third", () => {
  const signs = signsIn(loadOnFew, scene(4));
  // All are of one department: it and the organisation are the same.
  expect(subjectsOf(signs)).toStrictEqual(["whole", "A"]);
  for (const {severity} of signs) expect(severity).toBeCloseTo(10 / 28, 12);
});

test("8 of 26: enough to stay; 6 of 24: none", () => {
  expect(signsIn(loadOnFew, scene(3))).toMatchObject([{firm: false}, {firm: false}]);
  expect(signsIn(loadOnFew, scene(2))).toStrictEqual([]);
});

test("nineteen participants are too few", () => {
  expect(signsIn(loadOnFew, scene(9, 19))).toStrictEqual([]);
});
