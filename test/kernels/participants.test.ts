import {expect, test} from "vitest";
import {crossingAtRandom, participantsOf, sumByGroup} from "../../src/kernels/participants.ts";
import {rowsOf} from "../../src/kernels/rows.ts";

test("a network of one makes no participant, nor does none", () => {
  const ofNetwork = rowsOf(3, [0, 1, 1], [0, 1, 2]);
  expect([...participantsOf(ofNetwork, 5)]).toStrictEqual([0, 1, 1, 0, 0]);
});

test("sums by group, of weights or of persons", () => {
  const group = Int32Array.of(0, 2, 0, 2, 2);
  expect([...sumByGroup(group, 3)]).toStrictEqual([2, 0, 3]);
  expect([...sumByGroup(group, 3, [1, 10, 0.5, 20, 30])]).toStrictEqual([1.5, 0, 60]);
});

test("crossing at random, by hand", () => {
  // 5 persons: 20 ordered pairs, 2 + 6 of them inside.
  expect(crossingAtRandom([2, 3])).toBeCloseTo(0.6, 12);
  expect(crossingAtRandom([4])).toBe(0);
  expect([crossingAtRandom([1]), crossingAtRandom([])]).toEqual([undefined, undefined]);
});
