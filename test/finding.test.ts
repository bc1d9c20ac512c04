import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  atLeast,
  below,
  byGravity,
  livesOf,
  type Sign,
  significant,
  standardThresholds,
  type Thresholds,
  thresholds,
} from "../src/finding.ts";
import {findings} from "../src/findings/index.ts";
import type {FindingState} from "../src/language.ts";
import type {Day} from "../src/model.ts";

/** What a period has of a finding: nothing, enough to stay, enough to enter. */
type Standing = "none" | "weak" | "firm";

const sign = (subject: string, firm: boolean): Sign => ({
  kind: "network-without-anchor",
  subject,
  firm,
  severity: 0.5,
  figures: {members: 5},
});
const dayOf = (at: number) => `2025-01-${String(at + 1).padStart(2, "0")}` as Day;

/** State and day of entry in each period of one finding; undefined where it is not among them. */
function livedBy(standings: readonly Standing[]) {
  const periods = standings.map((standing, at) => ({
    day: dayOf(at),
    signs: standing === "none" ? [] : [sign("n1", standing === "firm")],
  }));
  return livesOf(periods).map(([one]) => one && {state: one.state, firstSeen: one.firstSeen});
}
const statesOf = (...standings: Standing[]) => livedBy(standings).map((one) => one?.state);

describe("the life of a finding", () => {
  test("is there in the first period, still there, gone, and then not even that", () => {
    expect(statesOf("firm", "firm", "none", "none")).toStrictEqual(["first", "still", "gone", undefined]);
  });
  test("enters with a firm sign only", () => {
    expect(statesOf("none", "weak", "firm", "none")).toStrictEqual([undefined, undefined, "new", "gone"]);
    expect(statesOf("weak", "weak")).toStrictEqual([undefined, undefined]);
  });
  test("stays through two periods in a row that are not firm, and leaves in the third", () => {
    expect(statesOf("firm", "weak", "firm", "weak", "weak", "weak", "weak")).toStrictEqual([
      "first",
      "still",
      "still",
      "still",
      "still",
      "gone",
      undefined,
    ]);
  });
  test("comes back as new", () => {
    expect(livedBy(["firm", "none", "firm", "firm"])).toStrictEqual([
      {state: "first", firstSeen: "2025-01-01"},
      {state: "gone", firstSeen: "2025-01-01"},
      {state: "new", firstSeen: "2025-01-03"},
      {state: "still", firstSeen: "2025-01-03"},
    ]);
  });
  test("of several, each its own; a pair is another than its subject", () => {
    const pair = {...sign("n1", true), other: "n2"};
    const [, second] = livesOf([
      {day: dayOf(0), signs: [sign("n1", true), pair]},
      {day: dayOf(1), signs: [pair, sign("n3", true)]},
    ]);
    expect(second?.map(({subject, other, state}) => [subject, other, state])).toStrictEqual([
      ["n1", "n2", "still"],
      ["n3", undefined, "new"],
      ["n1", undefined, "gone"],
    ]);
  });
});

const anyLife = fc.array(fc.constantFrom<Standing>("none", "weak", "firm"), {maxLength: 14});

test("alive is exactly: a firm sign at the entry, and since then a sign in every period, no three in a row weak", () => {
  fc.assert(
    fc.property(anyLife, (standings) => {
      const alive = livedBy(standings).map((one) => one !== undefined && one.state !== "gone");
      // By definition, from behind: there is an entry from which nothing ended it.
      const expected = standings.map((_, at) =>
        standings.slice(0, at + 1).some((standing, from) => {
          const life = standings.slice(from, at + 1);
          const ends = (i: number) =>
            life[i] === "none" || (i >= 2 && [i - 2, i - 1, i].every((k) => life[k] === "weak"));
          return standing === "firm" && !life.some((_one, i) => ends(i));
        }),
      );
      expect(alive).toStrictEqual(expected);
    }),
  );
});

test("states follow each other as they must, whatever comes", () => {
  fc.assert(
    fc.property(anyLife, (standings) => {
      let before: FindingState | undefined;
      for (const [at, one] of livedBy(standings).entries()) {
        const wasAlive = before !== undefined && before !== "gone";
        if (one === undefined) expect(wasAlive).toBe(false);
        else if (one.state === "still" || one.state === "gone") expect(wasAlive).toBe(true);
        else expect([one.state, wasAlive]).toStrictEqual([at === 0 ? "first" : "new", false]);
        if (one?.state === "new" || one?.state === "first") expect(one.firstSeen).toBe(dayOf(at));
        before = one?.state;
      }
    }),
  );
});

test("what comes later changes nothing of what was", () => {
  fc.assert(
    fc.property(anyLife, anyLife, (standings, later) => {
      expect(livedBy([...standings, ...later]).slice(0, standings.length)).toStrictEqual(livedBy(standings));
    }),
  );
});

test("a q that wanders about the level to enter does not make a finding flicker", () => {
  const wandering = [0.04, 0.06, 0.049, 0.055, 0.03, 0.15, 0.04];
  const states = statesOf(
    ...wandering.map((q): Standing => {
      const firm = significant(q, standardThresholds);
      return firm === undefined ? "none" : firm ? "firm" : "weak";
    }),
  );
  expect(states).toStrictEqual(["first", ...Array.from({length: 6}, () => "still")]);
});

describe("thresholds", () => {
  const own: Thresholds = {...standardThresholds, slack: 0.2, enter: 0.05, leave: 0.2};
  test("at least", () => {
    expect([10, 9.9, 8, 7.9, undefined].map((value) => atLeast(value, 10, own))).toStrictEqual([
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
  });
  test("below", () => {
    expect([9.9, 10, 11.9, 12, undefined].map((value) => below(value, 10, own))).toStrictEqual([
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
  });
  test("significant", () => {
    expect([0.049, 0.05, 0.2, 0.21, undefined].map((q) => significant(q, own))).toStrictEqual([
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
  });
  test("each is used, has a reason, and a standard within its range", () => {
    const used = new Set(findings.flatMap((rule) => rule.thresholds));
    expect(Object.keys(thresholds).filter((name) => !(used as Set<string>).has(name))).toStrictEqual([]);
    for (const {standard, range, reason} of Object.values(thresholds)) {
      expect(standard).toBeGreaterThanOrEqual(range[0]);
      expect(standard).toBeLessThanOrEqual(range[1]);
      expect(reason).toMatch(/\.$/);
    }
  });
});

test("the graver stands first, and the order does not hang on where they came from", () => {
  const [a, b, c] = [{...sign("a", true), severity: 0.1}, sign("b", true), sign("c", true)];
  expect([c, a, b].sort(byGravity).map(({subject}) => subject)).toStrictEqual(["b", "c", "a"]);
});
