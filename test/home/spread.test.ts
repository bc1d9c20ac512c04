import {describe, expect, test} from "vitest";
import {spread} from "../../src/home/spread.ts";
import {randomFor} from "../../src/kernels/random.ts";
import type {Panel} from "../../src/model.ts";
import {Times} from "../../src/times.ts";
import {panelOf, type World, worldOf} from "../panels.ts";

const rules = {departments: "own", exceptions: new Map()} as const;
const spreadIn = (panel: Panel, draws: number, seed = 1) =>
  spread(new Times(panel, rules), draws, randomFor(seed, "test"));

describe("by hand", () => {
  const team = {
    units: [
      ["T", "D"],
      ["V", "D"],
    ],
    posts: [
      ["a", "T", "", "2025-07-01"],
      ["a", "V", "2025-07-01"],
      ["b", "T"],
      ["c", "T", "2024-01-01", "2024-09-01"],
      ["c", "T", "2024-09-01"],
      ["d", "V"],
    ],
    stays: [
      ["a", "N1", "2024-05-02"],
      ["a", "N2", "2024-11-02"],
      ["b", "N2", "2024-11-20"],
      ["c", "N1", "2024-12-31"],
      ["d", "N3", "2024-08-01"],
    ],
  } as const;

  test("one of four has an earlier teammate; one has one who became a teammate only later", () => {
    // b came to N2 two quarters after a; c came to N1, where a had gone. d came to N3 a quarter after a, and a came to
    // d's team in July 2025.
    const [earlier, later] = spreadIn(panelOf(team), 99);
    expect(earlier).toMatchObject({figure: "earlier-teammate", value: 1 / 4, n: 4});
    expect(later).toMatchObject({figure: "later-teammate", value: 1 / 4, n: 4});
  });

  test("by chance: the places of those of one parent, where each was there; all arrangements by hand", () => {
    // Places N1 in Q2, N2 and N1 in Q4, N3 in Q3; anybody could have come at any of these times, c too, who came in
    // January. Of the 24 ways: a team of three, a, b and c, and d alone. d has Q2 N1: the three have Q4, Q4, Q3 N3; the
    // two of Q4 follow it: 2 of 4. d has Q3: only Q4 N2 follows Q2 N1: 1 of 4. d has Q4 N1: Q2 N1, Q3 N3, Q4 N2: the last
    // two: 2. d has Q4 N2: Q2 N1, Q3 N3, Q4 N1: the last has Q3 N3 before it: 2. Six ways each: mean 7 / 16.
    const [earlier] = spreadIn(panelOf(team), 4000);
    // The standard deviation of a share is sqrt(3) / 16 at each draw, .0017 over 4,000: within 4 of it.
    expect(Math.abs((earlier?.expected ?? 0) - 7 / 16)).toBeLessThan(0.007);
    expect(earlier?.chanceLow).toBe(0.25);
    expect(earlier?.chanceHigh).toBe(0.5);
    // A quarter of the ways are as low as observed: p is about 2 x 1/4.
    expect(Math.abs((earlier?.p ?? 0) - 0.5)).toBeLessThan(0.03);
  });

  test("where no unit is above the teams there is an expectation and no test", () => {
    const [earlier] = spreadIn(panelOf({...team, units: [["T"], ["V"]]}), 99);
    expect(earlier).toMatchObject({value: 1 / 4, chanceLow: undefined, chanceHigh: undefined, p: undefined});
    expect(earlier?.expected).toBeGreaterThan(0);
  });

  test("who was always there, had no post, or had one without a unit, is no newcomer", () => {
    const panel = panelOf({
      units: [["T", "D"]],
      posts: [
        ["a", "T"],
        ["b", "T", "2025-01-01"],
        ["c", ""],
      ],
      stays: [
        ["a", "N1"],
        ["a", "N2", "2024-05-01"],
        ["b", "N1", "2024-12-31"],
        ["c", "N1", "2024-05-01"],
      ],
    });
    expect(spreadIn(panel, 9)).toEqual([]);
    expect(spreadIn(panelOf({}), 9)).toEqual([]);
  });
});

/** How many of so many organisations are called at p <= .05, and how many of them because of more than chance. */
function called(world: Omit<World, "seed">, organisations: number) {
  let [alarms, above, controls] = [0, 0, 0];
  for (let seed = 1; seed <= organisations; seed += 1) {
    const [earlier, later] = spreadIn(worldOf({...world, seed}), 99, seed);
    const isCalled = (earlier?.p ?? 1) <= 0.05;
    if (isCalled) alarms += 1;
    if (isCalled && (earlier?.value ?? 0) > (earlier?.expected ?? 0)) above += 1;
    if ((later?.p ?? 1) <= 0.05) controls += 1;
  }
  return {alarms: alarms / organisations, above: above / organisations, controls: controls / organisations};
}

describe("in organisations that came about by a rule", () => {
  // The full versions are in test/long/home.test.ts.
  test("teams that merely differ are called in at most 6 %", () => {
    const {alarms, controls} = called({}, 40);
    expect(alarms).toBeLessThanOrEqual(0.06);
    expect(controls).toBeLessThanOrEqual(0.06);
  });

  test("so are teams that open and close", () => {
    expect(called({passing: true}, 40).alarms).toBeLessThanOrEqual(0.06);
  });

  test("three and six times as often after a teammate is found", () => {
    expect(called({spread: 3}, 8).above).toBeGreaterThan(0.6);
    expect(called({spread: 6}, 8).above).toBeGreaterThan(0.8);
  });
});
