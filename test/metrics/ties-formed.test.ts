import {expect, test} from "vitest";
import {tiesFormed} from "../../src/metrics/ties-formed.ts";
import {organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";
import {leavingAndComing, toymuniChanges} from "../times.ts";

test("x takes two ties along, c brings two, and one stays", () => {
  expect(scoresOf(tiesFormed, leavingAndComing(), "whole")).toStrictEqual({whole: 2});
});

test("in the first period there is nothing to compare with", () => {
  expect(scoresOf(tiesFormed, organisation(toymuniOn["2023-12-31"]()), "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test("toymuni from year to year: networkx", () => {
    const [changes] = vectorsOf<readonly (readonly number[])[]>("toymuni", "tie_change");
    const found = toymuniChanges().map((graphs) => scoresOf(tiesFormed, graphs, "whole").whole);
    expect(found).toStrictEqual(changes!.map((change) => change[1]));
  });
});
