import {expect, test} from "vitest";
import {concentration} from "../../src/metrics/concentration.ts";
import {near, office, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("in the office: half a person of five has one of eight, and less than a person of A three tenths of two of five", () => {
  // a1, a2 and b1 are in two networks, a3 and c1 in one; b2, who is alone, takes no part.
  const graphs = organisation(office());
  expect(scoresOf(concentration, graphs, "whole")).toStrictEqual(near({whole: 1 / 8}));
  expect(scoresOf(concentration, graphs, "group")).toStrictEqual(near({A: 0.6 / 5, B: 0.1, C: 0.1}));
  expect(peopleBehind(concentration, graphs, "group")).toStrictEqual({A: 3, B: 1, C: 1});
});

test("of ten the busiest one, who is in all nine networks of two", () => {
  const others = Array.from("bcdefghij");
  const people = Object.fromEntries(["a", ...others].map((id) => [id, "A"]));
  const networks = Object.fromEntries(others.map((id) => [id, ["a", id]]));
  expect(scoresOf(concentration, organisation({people, networks}), "whole")).toStrictEqual({whole: 1 / 2});
});

test("nobody takes part, no value", () => {
  const graphs = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(concentration, graphs, "whole")).toStrictEqual({whole: undefined});
});
