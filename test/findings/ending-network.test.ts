import {expect, test} from "vitest";
import {endingNetwork} from "../../src/findings/ending-network.ts";
import {employed, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (end: string | undefined, more: Readonly<Record<string, readonly string[]>> = {}) => ({
  people: employed(people("A", 4), people("B", 4), people("C", 4)),
  networks: {n1: ["A1", "A2", "B1"], n2: ["A3", "C1"], ...more},
  ends: end === undefined ? {} : {n1: end},
});

test("ends in less than six months, and A and B meet nowhere else", () => {
  const signs = signsIn(endingNetwork, scene("2026-06-30"));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  // A1, A2 and B1 meet the other department there, and A3 and C1 in n2: 3 of 5.
  expect(signs).toMatchObject([{severity: 1, figures: {end: "2026-06-30", share: 0.6, pairs: 1}}]);
});

test("ends later, or nobody knows when", () => {
  expect(signsIn(endingNetwork, scene("2026-07-01"))).toStrictEqual([]);
  expect(signsIn(endingNetwork, scene(undefined))).toStrictEqual([]);
});

test("the same people meet in another network too: nothing is lost", () => {
  expect(signsIn(endingNetwork, scene("2026-03-01", {n3: ["A1", "A2", "B1"]}))).toStrictEqual([]);
});

test("the departments meet elsewhere, others do not: by the share of reach", () => {
  const more = {n3: ["A4", "B2"]};
  // 3 of 7.
  expect(signsIn(endingNetwork, scene("2026-03-01", more))).toMatchObject([{firm: true, figures: {pairs: 0}}]);
  expect(signsIn(endingNetwork, scene("2026-03-01", more), {endingShare: 0.5})).toMatchObject([{firm: false}]);
  expect(signsIn(endingNetwork, scene("2026-03-01", more), {endingShare: 0.6})).toStrictEqual([]);
});
