import {expect, test} from "vitest";
import {type MeasureSettings, measureDay} from "../src/measure.ts";
import type {Score} from "../src/metric.ts";
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

test("pairs of director areas by chance: what their departments have together, and tests of their own", () => {
  const people = {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B", c1: "C", c2: "C", c3: "C", d1: "D", d2: "D"};
  const networks = {
    n1: ["a1", "a2", "b1", "c1"],
    n2: ["b1", "b2", "a3", "d1"],
    n3: ["c1", "c2", "b3", "d2", "a1"],
    n4: ["d1", "d2", "a2", "c3"],
  };
  const areas = {A: "north", B: "north", C: "south", D: "south"};
  const scores = measureDay(snapshotOf({people, networks, areas}), {...settings, nullModels: ["guests"]}).filter(
    ({metric, nullModel}) => metric === "pair-weight" && nullModel === "guests",
  );
  const [area, ...more] = scores.filter(({of}) => of === "area-pair");
  expect(more).toStrictEqual([]);
  const departments = scores.filter(({of, subject, other}) => of === "group-pair" && subject < "C" && other! >= "C");
  expect(departments).toHaveLength(4);
  const sum = (figure: (score: Score) => number) => departments.reduce((all, score) => all + figure(score), 0);
  expect(area).toMatchObject({subject: "north", other: "south"});
  expect(area!.value).toBeCloseTo(
    sum(({value}) => value!),
    12,
  );
  expect(area!.expected).toBeCloseTo(
    sum(({expected}) => expected!),
    12,
  );
  // The one test of its family.
  expect(area!.q).toBe(area!.p);
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

test("director areas by themselves have an expectation in the last period only: on both sides of two, the same crossing", () => {
  const areas = (inFull: boolean) =>
    measureDay(snapshotOf(office()), {...settings, nullModels: ["memberships", "labels"], inFull}).filter(
      ({metric, of}) => metric === "cross-volume" && of === "area",
    );
  expect(areas(false).map(({subject, nullModel}) => [subject, nullModel])).toStrictEqual([
    ["north", undefined],
    ["south", undefined],
  ]);
  const [north, south, ...more] = areas(true).filter(({nullModel}) => nullModel !== undefined);
  expect(more).toStrictEqual([]);
  expect([north, south]).toMatchObject([{nullModel: "memberships"}, {nullModel: "memberships"}]);
  // Per 100 employees, of whom there are five and one.
  expect(5 * north!.expected!).toBeCloseTo(south!.expected!, 9);
});
