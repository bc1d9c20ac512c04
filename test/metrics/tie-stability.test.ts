import {expect, test} from "vitest";
import {tieStability} from "../../src/metrics/tie-stability.ts";
import {organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";
import {after, leavingAndComing, toymuniChanges} from "../times.ts";

test("x takes two ties along, c brings two, and one stays", () => {
  expect(scoresOf(tieStability, leavingAndComing(), "whole")).toStrictEqual({whole: 1 / 5});
});

test("in the first period there is nothing to compare with", () => {
  expect(scoresOf(tieStability, organisation(toymuniOn["2023-12-31"]()), "whole")).toStrictEqual({whole: undefined});
});

test("no tie then and none now is no stability", () => {
  const lonely = {people: {a: "A"}, networks: {n: ["a"]}};
  expect(scoresOf(tieStability, after(lonely, lonely), "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test("toymuni from year to year: networkx", () => {
    const [stability] = vectorsOf<readonly number[]>("toymuni", "jaccard_stability");
    const found = toymuniChanges().map((graphs) => scoresOf(tieStability, graphs, "whole").whole);
    expect(found).toStrictEqual(stability!.map((value) => expect.closeTo(value, 9)));
  });
});
