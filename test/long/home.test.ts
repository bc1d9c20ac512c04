import {describe, expect, test} from "vitest";
import {afterEnds} from "../../src/home/after-end.ts";
import {spread} from "../../src/home/spread.ts";
import {randomFor} from "../../src/kernels/random.ts";
import type {Panel, UnitId} from "../../src/model.ts";
import {Times} from "../../src/times.ts";
import {endingsOf, townOf, type World, worldOf} from "../panels.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);
const three = (value: number) => value.toFixed(3);
const rules = {departments: "own", exceptions: new Map()} as const;
const townRules = {departments: {depth: 2}, exceptions: new Map()} as const;

/** The shares of organisations that are called at p <= .05: in all, for more than chance, and by the control. */
function calledIn(panels: Iterable<Panel>, by: ConstructorParameters<typeof Times>[1], draws: number) {
  let [all, calls, more, controls] = [0, 0, 0, 0];
  for (const panel of panels) {
    all += 1;
    const [earlier, later] = spread(new Times(panel, by), draws, randomFor(all, "long"));
    const isCalled = (earlier?.p ?? 1) <= 0.05;
    if (isCalled) calls += 1;
    if (isCalled && (earlier?.value ?? 0) > (earlier?.expected ?? 0)) more += 1;
    if ((later?.p ?? 1) <= 0.05) controls += 1;
  }
  return {calls: calls / all, more: more / all, controls: controls / all};
}

function* worlds(count: number, world: Omit<World, "seed">, seen = (panel: Panel) => panel): Iterable<Panel> {
  for (let seed = 1; seed <= count; seed += 1) yield seen(worldOf({...world, seed}));
}

function* towns(count: number): Iterable<Panel> {
  for (let seed = 1; seed <= count; seed += 1) yield townOf({persons: 2400, seed, planted: false});
}

describe("spread", () => {
  test.each([
    ["teams that differ", {}],
    ["teams that open and close", {passing: true}],
  ] as const)("%s: at most 6 %% are called", (title, world) => {
    const {calls, controls} = calledIn(worlds(1000, world), rules, 199);
    tell(`${title}: ${three(calls)}, control ${three(controls)}`);
    expect(calls).toBeLessThanOrEqual(0.06);
    expect(controls).toBeLessThanOrEqual(0.06);
  });

  test("municipalities out of the generator, which knows of no spread", () => {
    const {calls, controls} = calledIn(towns(240), townRules, 199);
    tell(`240 municipalities of 2,400: ${three(calls)}, control ${three(controls)}`);
    // Of 240 the standard deviation is .014.
    expect(calls).toBeLessThanOrEqual(0.05 + 2 * 0.014);
    expect(controls).toBeLessThanOrEqual(0.05 + 2 * 0.014);
  });

  test.each([
    [2, 0.3],
    [3, 0.75],
    [6, 0.9],
  ])("%i times as often after a teammate: found in more than %d", (times, least) => {
    const {more, controls} = calledIn(worlds(200, {spread: times}), rules, 199);
    tell(`spread x ${times}: ${three(more)}, control ${three(controls)}`);
    expect(more).toBeGreaterThan(least);
  });

  /** What the same test makes of it with the one or the other left out. */
  test("without the parent unit, or the time in the team, teams that merely differ are called", () => {
    const flat = worlds(200, {}, (panel) => ({
      ...panel,
      units: panel.units.map((unit) => ({...unit, parent: "all" as UnitId})),
    }));
    const timeless = worlds(200, {passing: true}, (panel) => ({
      ...panel,
      posts: panel.posts.map((post) => ({...post, from: undefined, to: undefined})),
    }));
    const [noParent, noTime] = [calledIn(flat, rules, 199).calls, calledIn(timeless, rules, 199).calls];
    tell(`teams of one parent only: ${three(noParent)} without; only while in the team: ${three(noTime)} without`);
    expect(noParent).toBeGreaterThan(0.3);
    expect(noTime).toBeGreaterThan(0.1);
  });
});

describe("ended networks", () => {
  const figures = ["share-together", "share-apart", "share-left", "together-beyond-chance"] as const;

  test.each([12, 24, 45])("intervals over %i of them hold the mean of all that might have ended", (ending) => {
    const runs = Array.from({length: 600}, (_, i) =>
      afterEnds(new Times(endingsOf({seed: i + 1, ending}), rules), 19, i + 1),
    );
    for (const figure of figures) {
      const rows = runs.flatMap((run) => run.filter((row) => row.figure === figure && row.at === 12));
      const truth = rows.reduce((sum, {value = 0}) => sum + value, 0) / rows.length;
      const given = rows.flatMap(({low, high}) => (low === undefined || high === undefined ? [] : [{low, high}]));
      const held = given.filter(({low, high}) => low <= truth && truth <= high).length / given.length;
      tell(`${ending} networks, ${figure}: cover ${three(held)}, given in ${three(given.length / rows.length)}`);
      expect(held).toBeGreaterThan(0.91);
    }
  });

  test("where nobody goes on together, few intervals lie beside chance", () => {
    const runs = 600;
    let beside = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const times = new Times(endingsOf({seed, ending: 24, apart: true}), rules);
      const {low = -1, high = 1} =
        afterEnds(times, 19, seed).find(({figure, at}) => figure === "together-beyond-chance" && at === 12) ?? {};
      if (low > 0 || high < 0) beside += 1;
    }
    tell(`nobody goes on together: ${three(beside / runs)} beside chance`);
    expect(beside / runs).toBeLessThanOrEqual(0.06);
  });
});
