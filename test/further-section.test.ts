import {expect, test} from "vitest";
import {furtherSection} from "../src/further-section.ts";
import {languages} from "../src/languages/index.ts";
import {whole} from "../src/metric.ts";
import type {Day} from "../src/model.ts";
import {score, solbaek} from "./fixtures/issue.ts";

const {da} = languages;
const of = (metric: Parameters<typeof score>[0]["metric"], value: number, n = 400) =>
  score({metric, of: "whole", subject: whole, n, value});
const aYearAgo = "2024-12-31" as Day;

test("each figure in its unit, with what chance gives, its change over a year and how to read it", () => {
  const scores = [
    {...of("distance-with-networks", 5.5), nullModel: "memberships" as const, expected: 5.17},
    {...of("distance-with-networks", 5.75), asOf: aYearAgo},
    of("tie-stability", 0.592),
    {...of("tie-stability", 0.61), asOf: aYearAgo},
    {...of("brokerage-liaison", 340_892), expected: 1_045_562},
    of("modularity-of-departments", 0.288),
  ];
  const {table} = furtherSection({...solbaek(), scores}, da);
  expect(table.rows.map((row) => row.slice(0, 4))).toStrictEqual([
    // 5.5 - 5.75 = -.25 and .592 - .61 = -.018.
    ["Afstand med netværkene", "5,5", "5,2", "−0,3"],
    ["Hvor stabile forbindelser er", "59,2\u00a0%", "–", "−1,8 point"],
    ["Afdelingernes modularitet", "0,29", "–", "–"],
    ["Bindeled mellem to andre afdelinger", "340.892", "1.045.562", "–"],
  ]);
  expect(table.rows[0]?.[4]).toBe(da.metrics["distance-with-networks"].reads);
});

test("what rests on too few people is hidden, and so is its change; of what rested on few a year ago there is none", () => {
  const now = of("exits-within-6-months", 0.25, 4);
  const past = {...of("concentration", 0.2, 4), asOf: aYearAgo};
  const {table} = furtherSection(
    {...solbaek(), scores: [now, {...now, asOf: aYearAgo}, of("concentration", 0.3), past]},
    da,
  );
  expect(table.rows.map((row) => row.slice(1, 4))).toStrictEqual([
    ["30,0\u00a0%", "–", "–"],
    [da.shown.hidden, "–", "–"],
  ]);
});

test("nothing where nothing is measured", () => {
  expect(furtherSection({...solbaek(), scores: []}, languages.en).table.rows).toStrictEqual([]);
});
