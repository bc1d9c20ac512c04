import {expect, test} from "vitest";
import {crossShareWithoutManagers} from "../../src/metrics/cross-share-without-managers.ts";
import {detailed} from "../details.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("without a1 there are three networks of two: n1 and n2 cross, n3 does not", () => {
  const graphs = detailed(office(), {persons: {a1: {isManager: true}}});
  expect(scoresOf(crossShareWithoutManagers, graphs, "whole")).toStrictEqual(near({whole: 4 / 6}));
  expect(scoresOf(crossShareWithoutManagers, graphs, "group")).toStrictEqual(near({A: 1 / 3, B: 1, C: 1}));
});

test("nothing where nobody is known to be a manager", () => {
  expect(scoresOf(crossShareWithoutManagers, organisation(office()), "whole")).toStrictEqual({});
});
