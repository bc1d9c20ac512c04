import {describe, expect, test} from "vitest";
import {rise} from "../../src/home/rise.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {rateRatio} from "../../src/kernels/rise.ts";
import {Times} from "../../src/times.ts";
import {panelOf} from "../panels.ts";

const rules = {departments: "own", exceptions: new Map()} as const;

/** Memberships are on record from May 2024 on: the third and the fourth quarter are known in full. */
const facts = {
  day: "2024-12-31",
  units: [["T", "D"]],
  posts: [
    ["m1", "T", "", "2024-11-01", false],
    ["m1", "T", "2024-11-01", "", true],
    ["m2", "T", "", "", false],
    ["o1", "T", "", "2024-08-01", false],
    ["o1", "T", "2024-08-01", "", true],
    ["o2", "T", "", "", false],
    ["o3", "T", "2024-06-30", "", false],
    // Came as a manager; not known whether one; of no department; gone before.
    ["y", "T", "2024-09-01", "", true],
    ["z", "T"],
    ["x", "", "", "", false],
    ["w", "T", "", "2024-06-30", false],
  ],
  stays: [
    ["m1", "N1", "2024-05-01"],
    ["m2", "N2", "2024-08-15"],
  ],
  leads: [["m2", "N2", "2024-08-15"]],
} as const;

describe("rise", () => {
  test("to manager: who is a member the day before the quarter, against others of the department", () => {
    // Third quarter: m1 against m2, o1, o2 and o3, of whom o1 rises. Fourth: m1 and m2 against o2 and o3, m1 rises.
    // 1 in 3 quarters and 1 in 6. By Mantel & Haenszel (1 x 2 / 4) / (1 x 1 / 5).
    const [members, others, ratio] = rise(new Times(panelOf(facts), rules), "manager");
    expect(members).toMatchObject({figure: "managers-among-members", n: 2});
    expect(members?.value).toBeCloseTo(400 / 3, 10);
    expect(others).toMatchObject({figure: "managers-among-others", n: 4});
    expect(others?.value).toBeCloseTo(400 / 6, 10);
    expect(ratio?.value).toBeCloseTo(2.5, 12);
    // None, one or both of the two are members with .8 x .5, .8 x .5 + .2 x .5 and .2 x .5: one or more with .6.
    expect(ratio).toMatchObject({figure: "manager-ratio", n: 2, p: 1});
  });

  test("to network leader: who joins as leader was none of the members", () => {
    // Third quarter: m1 against m2, o1, o2, o3 and z, of whom m2 rises. Fourth: m1 against o1, o2, o3, y and z.
    const [members, others, ratio] = rise(new Times(panelOf(facts), rules), "leader");
    expect(members).toMatchObject({figure: "leaders-among-members", value: 0, n: 1});
    expect(others?.value).toBeCloseTo(400 / 10, 10);
    expect(others?.n).toBe(6);
    expect(ratio).toMatchObject({figure: "leader-ratio", value: 0, n: 1, low: undefined, high: undefined});
  });

  test("nothing where nobody rose, or nobody is known to have been no manager", () => {
    const posts = facts.posts.map(([person, unit, from = "", to = ""]) => [person, unit, from, to] as const);
    expect(rise(new Times(panelOf({...facts, posts}), rules), "manager")).toEqual([]);
    expect(rise(new Times(panelOf({...facts, leads: []}), rules), "leader")).toEqual([]);
    expect(rise(new Times(panelOf({}), rules), "leader")).toEqual([]);
  });

  test("who led from before the record on, is not at risk", () => {
    const leads = [["m2", "N2", ""]] as const;
    expect(rise(new Times(panelOf({...facts, leads}), rules), "leader")).toEqual([]);
  });
});

test("departments that merely differ, in members and in how often people rise, are called in at most 6 %", () => {
  const random = randomFor(1, "rise");
  const drawn = (size: number, chance: number) => {
    let count = 0;
    for (let i = 0; i < size; i += 1) if (random() < chance) count += 1;
    return count;
  };
  let [called, pooled] = [0, 0];
  const runs = 300;
  for (let run = 0; run < runs; run += 1) {
    // Where more are members, more rise: of members and others alike.
    const strata = Array.from({length: 8}, (_, s) => ({members: 5 * s, others: 60 - 5 * s, chance: 0.03 * s}));
    const risen = {
      members: Int32Array.from(strata, ({members}) => members),
      others: Int32Array.from(strata, ({others}) => others),
      ofMembers: Int32Array.from(strata, ({members, chance}) => drawn(members, chance)),
      ofOthers: Int32Array.from(strata, ({others, chance}) => drawn(others, chance)),
    };
    const total = (values: Int32Array) => Int32Array.of(values.reduce((sum, value) => sum + value, 0));
    if ((rateRatio(risen).p ?? 1) <= 0.05) called += 1;
    const all = {
      members: total(risen.members),
      others: total(risen.others),
      ofMembers: total(risen.ofMembers),
      ofOthers: total(risen.ofOthers),
    };
    if ((rateRatio(all).p ?? 1) <= 0.05) pooled += 1;
  }
  expect(called / runs).toBeLessThanOrEqual(0.06);
  // The naive comparison, of all members with all others.
  expect(pooled / runs).toBeGreaterThan(0.3);
});
