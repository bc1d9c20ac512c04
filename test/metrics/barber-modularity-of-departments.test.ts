import {expect, test} from "vitest";
import {barberModularityOfDepartments} from "../../src/metrics/barber-modularity-of-departments.ts";
import {near, organisation, peopleBehind, type Sketch, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

const whole = (sketch: Sketch) => scoresOf(barberModularityOfDepartments, organisation(sketch), "whole");

test("two networks, one with a guest, by hand", () => {
  const sketch = {
    people: {a1: "A", a2: "A", b1: "B", b2: "B", b3: "B"},
    networks: {n: ["a1", "a2", "b1"], m: ["b1", "b2"]},
  };
  // 5 memberships, 2 of A and 3 of B; n is at home in A, m in B: 1/5 [(2 - 2 * 3/5) + (2 - 3 * 2/5)].
  expect(whole(sketch)).toStrictEqual(near({whole: 0.32}));
  // b3 is in none.
  expect(peopleBehind(barberModularityOfDepartments, organisation(sketch), "whole")).toStrictEqual({whole: 4});
});

test("one department: 0; no memberships: no value", () => {
  expect(whole({people: {a: "A", b: "A"}, networks: {n: ["a", "b"], m: ["a"]}})).toStrictEqual(near({whole: 0}));
  expect(whole({people: {a: "A", b: "B"}, networks: {n: []}})).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern women, the first nine and the last nine, events by majority: leidenalg and the formula", () => {
    for (const expected of vectorsOf<number>("davis", "barber_modularity", /^same partition/)) {
      expect(whole(southernWomen())).toStrictEqual(near({whole: expected}));
    }
    for (const {Q} of vectorsOf<{readonly Q: number}>("davis", "barber_modularity", /^women/)) {
      expect(whole(southernWomen())).toStrictEqual(near({whole: Q}));
    }
  });
});
