import {expect, test} from "vitest";
import {type Brief, briefsOf} from "../src/brief.ts";
import type {Finding} from "../src/finding.ts";
import type {FindingState, MetricName} from "../src/language.ts";
import type {Day} from "../src/model.ts";
import {rulesOf} from "../src/privacy.ts";
import {Scores} from "../src/scores.ts";
import {score} from "./fixtures/issue.ts";

const since = {state: "still" as FindingState, firstSeen: "2025-03-31" as Day, firm: true, severity: 0.5};
const moved = {value: undefined, change: undefined};

const pair = (other = "B"): Finding => ({
  ...since,
  ...moved,
  kind: "pair-below-chance",
  of: "group-pair",
  subject: "A",
  other,
  figures: {index: 50, networks: 2, people: 20, q: 0.01},
});
const network = (subject: string, state: FindingState = "still"): Finding => ({
  ...since,
  ...moved,
  state,
  kind: "network-without-leader",
  of: "network",
  subject,
  figures: {months: 3},
});

/** Departments of 100 employees with so many participants, and what a pair of A and B stands on. */
function scoresOf(participants: Readonly<Record<string, number>>, basis: Partial<Record<MetricName, number>> = {}) {
  return new Scores([
    ...Object.entries(participants).map(([subject, count]) =>
      score({metric: "participation", of: "group", subject, n: 100, value: count / 100}),
    ),
    ...Object.entries({
      "pair-people": 20,
      "pair-people-smaller-side": 8,
      "pair-people-without-busiest": 9,
      ...basis,
    }).map(([metric, value]) =>
      score({metric: metric as MetricName, of: "group-pair", subject: "A", other: "B", n: value, value}),
    ),
    score({metric: "network-size", of: "network", subject: "n4", n: 4, value: 4}),
    score({metric: "network-size", of: "network", subject: "n5", n: 5, value: 5}),
  ]);
}

const five = rulesOf(5);
const both = {A: 50, B: 50};
const namesOf = (briefs: readonly Brief[]) => briefs.map(({named}) => named);

test("a pair is named where its figures may be shown, and only counted where they may not", () => {
  const briefs = briefsOf([pair()], scoresOf(both), five, []);
  expect(briefs).toMatchObject([{kind: "pair-below-chance", side: "barrier", count: 1, fresh: 0, gone: 0}]);
  expect(namesOf(briefs)).toStrictEqual([[["A", "B"]]]);
  for (const short of [
    {"pair-people": 4},
    {"pair-people-smaller-side": 2},
    {"pair-people-without-busiest": 4},
  ] satisfies Partial<Record<MetricName, number>>[]) {
    expect(briefsOf([pair()], scoresOf(both, short), five, [])).toMatchObject([{count: 1, named: []}]);
  }
  expect(namesOf(briefsOf([pair()], scoresOf({A: 50, B: 4}), five, []))).toStrictEqual([[]]);
});

test("a needed pair of few is named: that they are few is what the matrix says; not where one department is small", () => {
  const needed: Finding = {...pair(), kind: "needed-pair", figures: {need: 3, people: 2}};
  expect(namesOf(briefsOf([needed], scoresOf(both, {"pair-people": 2}), five, []))).toStrictEqual([[["A", "B"]]]);
  expect(namesOf(briefsOf([needed], scoresOf({A: 50, B: 4}, {"pair-people": 2}), five, []))).toStrictEqual([[]]);
});

test("a department is named where as many people stand behind it as behind any figure", () => {
  const low = (subject: string): Finding => ({
    ...since,
    ...moved,
    kind: "low-participation",
    of: "group",
    subject,
    figures: {share: 0.05, whole: 0.3},
  });
  expect(namesOf(briefsOf([low("A"), low("B")], scoresOf({A: 5, B: 4}), five, []))).toStrictEqual([[["A"]]]);
});

test("a network of four is counted and not named; what has left is counted apart, and what only left is not told", () => {
  const briefs = briefsOf([network("n5", "new"), network("n4"), network("n6", "gone")], scoresOf(both), five, []);
  expect(briefs).toMatchObject([{count: 2, fresh: 1, gone: 1, named: [["n5"]]}]);
  expect(briefsOf([network("n5", "gone")], scoresOf(both), five, [])).toStrictEqual([]);
});

test("what a network is made of is counted, whatever its size; so is which pair hangs on one", () => {
  const inside: Finding = {...network("n5"), kind: "one-department-network", figures: {members: 5}};
  const thread: Finding = {...pair(), kind: "pair-on-one-network", figures: {people: 20, left: 0, networks: 1}};
  expect(briefsOf([inside, thread], scoresOf(both), five, [])).toMatchObject([
    {kind: "pair-on-one-network", count: 1, named: []},
    {kind: "one-department-network", count: 1, named: []},
  ]);
});

test("of a person there is not even the number", () => {
  const one: Finding = {
    ...since,
    ...moved,
    kind: "load-on-one",
    of: "person",
    subject: "p_0123456789abcdef",
    figures: {share: 0.3, networks: 9},
  };
  expect(briefsOf([one], scoresOf(both), five, [])).toStrictEqual([]);
});

test("of a reorganisation, or no longer more than chance for sure: both are counted apart", () => {
  const part = (name: string, value: number) => {
    const rest = {span: "period", figure: "pair-weight", by: "cause", network: undefined} as const;
    return {...rest, pair: ["A", "B"] as const, part: name, value};
  };
  const fresh: Finding = {...pair(), state: "new"};
  const parts = [part("joined", 0.4), part("reorganised", -2), part("left", 1.9)];
  expect(briefsOf([fresh], scoresOf(both), five, parts)).toMatchObject([{fresh: 1, reorganised: 1, unsure: 0}]);
  expect(briefsOf([fresh], scoresOf(both), five, [part("joined", 3), ...parts])).toMatchObject([{reorganised: 0}]);
  expect(briefsOf([fresh], scoresOf(both), five, [part("reorganised", 0)])).toMatchObject([{reorganised: 0}]);
  const weak = {...pair(), firm: false};
  expect(briefsOf([weak, pair("C")], scoresOf(both), five, parts)).toMatchObject([
    {count: 2, reorganised: 0, unsure: 1},
  ]);
  // What claims no more than its figure cannot be within uncertainty.
  expect(briefsOf([{...network("n5"), firm: false}], scoresOf(both), five, [])).toMatchObject([{count: 1, unsure: 0}]);
});
