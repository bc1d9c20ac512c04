import {expect, test} from "vitest";
import {baseEfficiency} from "../../src/metrics/base-efficiency.ts";
import {near, organisation, scoresOf} from "../graphs.ts";
import {smallTree} from "../trees.ts";

test("a small tree, by hand: one pair at 2 steps, two at 4, three at 6", () => {
  const whole = (2 / 2 + 2 * (2 / 4) + 3 * (2 / 6)) / 6;
  expect(scoresOf(baseEfficiency, smallTree(), "whole")).toStrictEqual(near({whole}));
});

test("all in one unit is 1, all out of reach is 0, and one alone has no value", () => {
  const of = (people: Record<string, string>) =>
    scoresOf(baseEfficiency, organisation({people, networks: {}}), "whole").whole;
  expect(of({a: "A", b: "A", c: "A"})).toBe(1);
  expect(of({a: "A", b: "B"})).toBe(0);
  expect(of({a: "A"})).toBeUndefined();
});
