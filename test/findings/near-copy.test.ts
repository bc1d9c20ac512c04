import {expect, test} from "vitest";
import {nearCopy} from "../../src/findings/near-copy.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

/** The first `both` people are in both networks, the next in the one, the last in the other. */
const scene = (both: number) => ({
  people: employed(people("A", 12)),
  networks: {
    n1: people("A", both + 1),
    n2: [...people("A", both), `A${both + 2}`],
  },
});

test("eight of ten are in both", () => {
  const signs = signsIn(nearCopy, scene(8));
  expect(subjectsOf(signs)).toStrictEqual(["n1|n2"]);
  expect(signs).toMatchObject([{severity: 0.8, figures: {overlap: 0.8, people: 10}}]);
});

test("seven of nine are enough to stay, three of five are none", () => {
  expect(signsIn(nearCopy, scene(7))).toMatchObject([{firm: false}]);
  expect(signsIn(nearCopy, scene(3))).toStrictEqual([]);
});
