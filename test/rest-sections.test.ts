import {expect, test} from "vitest";
import type {Issue} from "../src/issue.ts";
import {languages} from "../src/languages/index.ts";
import {whole} from "../src/metric.ts";
import {restSections} from "../src/rest-sections.ts";
import {score, solbaek} from "./fixtures/issue.ts";

const rowsOf = (issue: Issue) => restSections(issue, languages.da)[0]?.table.rows;

test("the headline figures with and without six people, and the difference", () => {
  // Of the fixture: P .18, R .12, V 19, X .634.
  expect(rowsOf(solbaek())).toStrictEqual([
    ["Deltagelse", "18,0\u00a0%", "17,8\u00a0%", "−0,2 point"],
    ["Rækkevidde", "12,0\u00a0%", "11,3\u00a0%", "−0,7 point"],
    ["Omfang på tværs (pr. 100 ansatte)", "19,0", "18,2", "−0,8"],
    ["Andel på tværs", "63,4\u00a0%", "62,0\u00a0%", "−1,4 point"],
  ]);
});

test("of a secretariat of four nothing is told: the difference would be theirs", () => {
  const issue = solbaek();
  const scores = issue.scores.map((one) =>
    one.metric === "participation-without-secretariat" ? {...one, n: 2396} : one,
  );
  const {hidden} = languages.da.shown;
  expect(rowsOf({...issue, scores})?.map(([, , without, difference]) => [without, difference])).toStrictEqual(
    Array.from({length: 4}, () => [hidden, languages.da.format.none]),
  );
});

test("of managers the same, where somebody is known to be one; their cross volume is not measured", () => {
  const issue = solbaek();
  const without = (metric: "participation" | "reach" | "cross-share", n: number, value: number) =>
    score({metric: `${metric}-without-managers`, of: "whole", subject: whole, n, value});
  const scores = [
    ...issue.scores,
    without("participation", 2250, 0.15),
    without("reach", 2250, 0.1),
    without("cross-share", 340, 0.5),
  ];
  const [, managers] = restSections({...issue, scores}, languages.en);
  expect(managers?.name).toBe("without-managers");
  expect(managers?.table.rows.map((row) => row.slice(1))).toStrictEqual([
    ["18.0%", "15.0%", "−3.0 points"],
    ["12.0%", "10.0%", "−2.0 points"],
    ["63.4%", "50.0%", "−13.4 points"],
  ]);
});

test("no section where no secretariat is named", () => {
  const {scores, ...issue} = solbaek();
  const without = scores.filter(({metric}) => !metric.endsWith("-without-secretariat"));
  expect(restSections({...issue, scores: without}, languages.en)).toStrictEqual([]);
});
