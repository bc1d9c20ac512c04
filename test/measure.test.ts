import {expect, test} from "vitest";
import {type MeasureSettings, measureDay} from "../src/measure.ts";
import {membershipReadings} from "../src/model.ts";
import {office, plainRules, type Sketch, snapshotOf} from "./graphs.ts";

const settings: MeasureSettings = {
  rules: plainRules,
  readings: membershipReadings,
  nullModels: ["memberships"],
  draws: {whole: 99, pairs: 99},
  seed: 1,
  strataDepth: undefined,
  inFull: true,
};

function scored(sketch: Sketch, metric: string, more: Partial<MeasureSettings> = {}) {
  return measureDay(snapshotOf(sketch), {...settings, ...more}).filter(
    (score) => score.metric === metric && score.reading === "departmental" && score.of === "whole",
  );
}

test("a measure whose draws take long is held against chance in the last period only", () => {
  const models = (inFull: boolean, metric: string) =>
    scored(office(), metric, {inFull}).map(({nullModel}) => nullModel);
  expect(models(true, "efficiency-with-networks")).toStrictEqual([undefined, "memberships"]);
  expect(models(false, "efficiency-with-networks")).toStrictEqual([undefined]);
  expect(models(false, "cross-share")).toStrictEqual([undefined, "memberships"]);
});

test("what itself takes long is measured in the last period only", () => {
  const rows = (inFull: boolean) =>
    measureDay(snapshotOf(office()), {...settings, inFull}).filter(({metric}) => metric === "fragmentation-without");
  expect(rows(true).length).toBeGreaterThan(0);
  expect(rows(false)).toStrictEqual([]);
});

test("an expectation in closed form stands beside the value, and no null model with it", () => {
  // Six in networks, six ties of fifteen: 6 x 10 pairs, each there with .4 x .4 x .6. Found: a1 and b1 one, a2 two.
  const [broker, ...more] = scored(office(), "brokerage-total");
  expect(more).toStrictEqual([]);
  expect(broker).toMatchObject({value: 4, nullModel: undefined, p: undefined});
  expect(broker?.expected).toBeCloseTo(60 * 0.4 * 0.4 * 0.6, 12);
  expect(broker?.z).toBeLessThan(0);
});

test("what is reckoned from chance stands under its null model, and is not there without it", () => {
  const [share] = scored(office(), "cross-share").filter(({nullModel}) => nullModel === "memberships");
  const [index, ...more] = scored(office(), "index-of-crossing");
  expect(more).toStrictEqual([]);
  expect(index).toMatchObject({nullModel: "memberships", n: share!.n, expected: undefined, p: undefined});
  expect(index!.value).toBeCloseTo((100 * share!.value!) / share!.expected!, 12);
  // Three, two and one employees: X_E = 22 / 30.
  const [taking] = scored(office(), "gap-of-participation");
  expect(taking!.value).toBeCloseTo(22 / 30 - share!.expected!, 12);
  expect(scored(office(), "index-of-crossing", {nullModels: ["labels"]})).toStrictEqual([]);
  expect(scored(office(), "index-of-crossing", {nullModels: ["labels", "memberships"]})).toStrictEqual([index]);
});
