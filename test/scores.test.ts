import {expect, test} from "vitest";
import {Scores} from "../src/scores.ts";
import {score} from "./fixtures/issue.ts";

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
