import {expect, test, vi} from "vitest";
import {measureDay} from "../src/measure.ts";
import type {Measure} from "../src/metric.ts";
import {office, plainRules, snapshotOf} from "./graphs.ts";

const {metrics} = vi.hoisted(() => {
  const sampled: Measure = {
    kind: "measure",
    name: "base-distance",
    of: ["group"],
    readings: ["departmental"],
    formula: "",
    definition: "",
    source: "",
    quantity: "steps",
    range: [2, Number.POSITIVE_INFINITY],
    chance: [],
    compute: () => [
      {of: "group", subject: "A", n: 3, value: 5, error: 0.5},
      {of: "group", subject: "B", n: 2, value: 5},
      {of: "group", subject: "C", n: 1, value: undefined, error: 0.5},
    ],
  };
  return {metrics: [sampled]};
});
vi.mock("../src/metrics/index.ts", () => ({metrics}));

test("a value from a sample has an interval of 1.96 standard errors either way; an exact one, and none, have none", () => {
  const scores = measureDay(snapshotOf(office()), {
    rules: plainRules,
    readings: ["departmental"],
    nullModels: [],
    draws: {whole: 99, pairs: 99},
    seed: 1,
    strataDepth: undefined,
    inFull: true,
  });
  expect(scores.map(({subject, low, high}) => [subject, low, high])).toStrictEqual([
    ["A", 5 - 0.98, 5 + 0.98],
    ["B", undefined, undefined],
    ["C", undefined, undefined],
  ]);
});
