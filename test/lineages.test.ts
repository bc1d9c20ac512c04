import {expect, test} from "vitest";
import {lineagesOf} from "../src/lineages.ts";
import type {PersonId} from "../src/model.ts";

/** A day by its communities, each as its members' letters; who is after the bar is in none. */
function day(text: string) {
  const [inside = "", outside = ""] = text.split("|");
  const groups = inside.split(" ").filter((group) => group !== "");
  return {
    persons: Array.from(groups.join("") + outside, (letter) => letter as PersonId),
    communities: new Map(
      groups.flatMap((group, number) => Array.from(group, (letter) => [letter as PersonId, number] as const)),
    ),
  };
}

test("numbers are kept whatever the day's number, and new ones come after all there were", () => {
  // Second day: the two have changed numbers, and gh, new hires both, are the third.
  const [first, second] = lineagesOf([day("ab cdef"), day("cdef gh ab")]);
  expect(first).toStrictEqual({
    living: [
      {lineage: 1, community: 1, origin: {kind: "first"}},
      {lineage: 2, community: 0, origin: {kind: "first"}},
    ],
    gone: [],
  });
  expect(second).toStrictEqual({
    living: [
      {lineage: 1, community: 0, origin: {kind: "continued", overlap: 1}},
      {lineage: 2, community: 2, origin: {kind: "continued", overlap: 1}},
      {lineage: 3, community: 1, origin: {kind: "new"}},
    ],
    gone: [],
  });
});

test("a community splits, its part merges with another, and what has ended does not come back under its number", () => {
  const days = lineagesOf([
    day("abcdefg hijk"),
    day("abcd efg hijk"), // efg leave 1 and are 3
    day("abcd hijkefg"), // and merge into 2: 4 of 7
    day("abcd|hijkefg"), // 2 ends
    day("abcd hijkefg"), // the same persons again
  ]);
  expect(days.map(({living}) => living.map(({lineage, origin}) => [lineage, origin.kind]))).toStrictEqual([
    [
      [1, "first"],
      [2, "first"],
    ],
    [
      [1, "continued"],
      [2, "continued"],
      [3, "split"],
    ],
    [
      [1, "continued"],
      [2, "continued"],
    ],
    [[1, "continued"]],
    [
      [1, "continued"],
      [4, "new"],
    ],
  ]);
  expect(days[1]?.living[2]?.origin).toStrictEqual({kind: "split", from: 1});
  expect(days[2]?.living[1]?.origin).toStrictEqual({kind: "continued", overlap: 4 / 7});
  expect(days.map(({gone}) => gone)).toStrictEqual([
    [],
    [],
    [{lineage: 3, members: 3, fate: {kind: "merged", into: 2}}],
    [{lineage: 2, members: 7, fate: {kind: "ended"}}],
    [],
  ]);
});

test("who was not there on both days does not count: a community whose old members have all left is new", () => {
  // ab leave the organisation, cd go on with two new ones; ef are others altogether.
  const [, second] = lineagesOf([day("abcd wxyz"), day("cdmn efg wxyz")]);
  expect(second?.living.map(({origin}) => origin)).toStrictEqual([
    {kind: "continued", overlap: 1},
    {kind: "continued", overlap: 1},
    {kind: "new"},
  ]);
});

test("no days, and days without communities", () => {
  expect(lineagesOf([])).toStrictEqual([]);
  expect(lineagesOf([day("|ab"), day("ab")])[1]).toStrictEqual({
    living: [{lineage: 1, community: 0, origin: {kind: "new"}}],
    gone: [],
  });
});
