import {expect, test} from "vitest";
import {communityContinuity} from "../../src/metrics/community-continuity.ts";
import {near, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {after} from "../times.ts";

const people = {a: "A", b: "A", c: "A", d: "B", e: "B", f: "B", g: "B"};
const apart = {people, networks: {n: ["a", "b", "c"], m: ["d", "e", "f"]}};

test("c and d have changed places: less than by chance", () => {
  // Pairs together on both dates 2 (a b, e f), on each 6, of 15: expected 36 / 15, so (2 - 2.4) / (6 - 2.4).
  const graphs = after(apart, {people, networks: {n: ["a", "b", "d"], m: ["c", "e", "f"]}});
  expect(scoresOf(communityContinuity, graphs, "whole")).toStrictEqual(near({whole: -1 / 9}));
  expect(peopleBehind(communityContinuity, graphs, "whole")).toStrictEqual({whole: 6});
});

test("who is in a community on one of the dates only does not count", () => {
  const graphs = after(apart, {people, networks: {n: ["a", "b", "g"], m: ["d", "e"]}});
  expect(scoresOf(communityContinuity, graphs, "whole")).toStrictEqual(near({whole: 1}));
  expect(peopleBehind(communityContinuity, graphs, "whole")).toStrictEqual({whole: 4});
});

test("in the first period there is nothing to compare with", () => {
  expect(scoresOf(communityContinuity, organisation(apart), "whole")).toStrictEqual({whole: undefined});
});
