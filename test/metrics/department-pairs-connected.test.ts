import {expect, test} from "vitest";
import {departmentPairsConnected} from "../../src/metrics/department-pairs-connected.ts";
import {organisation, scoresOf, toymuniOn} from "../graphs.ts";

test("printed for toymuni: 9, 15 and 12 of 28", () => {
  const found = Object.values(toymuniOn).map(
    (on) => scoresOf(departmentPairsConnected, organisation(on()), "whole").whole,
  );
  expect(found).toStrictEqual([9 / 28, 15 / 28, 12 / 28]);
});

test("one department has no pair", () => {
  const one = organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(departmentPairsConnected, one, "whole")).toStrictEqual({whole: undefined});
});
