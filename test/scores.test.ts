import {expect, test} from "vitest";
import {Scores} from "../src/scores.ts";
import {score} from "./fixtures/issue.ts";

test("an area is not mistaken for a department of the same id", () => {
  const scores = new Scores([
    score({metric: "cross-share", of: "group", subject: "A", n: 9, value: 0.1}),
    score({metric: "cross-share", of: "area", subject: "A", n: 9, value: 0.2}),
    score({metric: "cross-share", of: "area", subject: "north", n: 9, value: 0.3}),
  ]);
  expect(scores.of("cross-share", "A")?.value).toBe(0.1);
  expect(scores.of("cross-share", "north")).toBeUndefined();
  expect(scores.all("cross-share", "area").map(({value}) => value)).toStrictEqual([0.2, 0.3]);
  expect(scores.subjects("cross-share")).toStrictEqual(["A"]);
});

test("a pair of areas is not mistaken for a pair of departments of the same ids", () => {
  const pair = {metric: "pair-weight", subject: "A", other: "B", n: 5} as const;
  const scores = new Scores([
    score({...pair, of: "group-pair", value: 1}),
    score({...pair, of: "area-pair", value: 2}),
    score({...pair, subject: "north", of: "area-pair", value: 3}),
  ]);
  expect(scores.pair("pair-weight", "B", "A")?.value).toBe(1);
  expect(scores.all("pair-weight", "group-pair").map(({value}) => value)).toStrictEqual([1]);
  expect(scores.all("pair-weight", "area-pair").map(({value}) => value)).toStrictEqual([2, 3]);
  expect(scores.subjects("pair-weight")).toStrictEqual(["A"]);
});
