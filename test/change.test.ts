import fc from "fast-check";
import {expect, test} from "vitest";
import {
  type Brought,
  type FigureOnDate,
  mainPart,
  type Part,
  splitByNetwork,
  splitFigures,
  splitsByNetwork,
} from "../src/change.ts";
import type {Graphs} from "../src/graph.ts";
import type {Measure} from "../src/metric.ts";
import {crossShare} from "../src/metrics/cross-share.ts";
import {crossVolume} from "../src/metrics/cross-volume.ts";
import {eiIndex} from "../src/metrics/ei-index.ts";
import {pairWeight} from "../src/metrics/pair-weight.ts";
import {participation} from "../src/metrics/participation.ts";
import {reach} from "../src/metrics/reach.ts";
import {anyOrganisation, organisation, type Sketch, scoresOf} from "./graphs.ts";

interface Network {
  readonly id: string;
  readonly k: number;
  readonly s: number;
}

/** X as the sum that is split. */
const share = (networks: readonly Network[]): FigureOnDate => ({
  networks: networks.map(({id, k, s}): Brought => ({id, weight: k, amount: k * s})),
  base: "weights",
});
const shareOf = (networks: readonly Network[]) =>
  networks.reduce((sum, {k, s}) => sum + k * s, 0) / networks.reduce((sum, {k}) => sum + k, 0);
const parts = ["continuing", "size", "opened", "closed"] as const;

test("the change of X by network, by hand", () => {
  // X0 = (10 x .2 + 10 x .6) / 20 = .4; X1 = (15 x .4 + 5 x .8) / 20 = .5; X' = .45.
  const before = [
    {id: "stays", k: 10, s: 0.2},
    {id: "ends", k: 10, s: 0.6},
  ];
  const after = [
    {id: "starts", k: 5, s: 0.8},
    {id: "stays", k: 15, s: 0.4},
  ];
  const split = splitByNetwork(share(before), share(after))!;
  expect(split.difference).toBeCloseTo(0.1, 12);
  // Weight .5 -> .75: mean .625 x (.4 - .2); (.75 - .5) x (.3 - .45).
  expect(split.continuing).toBeCloseTo(0.125, 12);
  expect(split.size).toBeCloseTo(-0.0375, 12);
  // .25 x (.8 - .45); -.5 x (.6 - .45).
  expect(split.opened).toBeCloseTo(0.0875, 12);
  expect(split.closed).toBeCloseTo(-0.075, 12);
  expect(split.networks.map(({id, opened, closed}) => [id, opened !== 0, closed !== 0])).toEqual([
    ["ends", false, true],
    ["starts", true, false],
    ["stays", false, false],
  ]);
  expect(mainPart(split)).toBe("continuing");
});

const network = fc.record({
  k: fc.integer({min: 2, max: 150}),
  s: fc.double({min: 0, max: 1, noNaN: true}),
});
const dates = fc.array(
  fc.record({id: fc.nat(30), on: fc.constantFrom("both", "before", "after"), old: network, now: network}),
  {
    maxLength: 25,
  },
);

test("parts, and networks within parts, add up to the change of X, in whatever order the networks come", () => {
  fc.assert(
    fc.property(dates, (all) => {
      const known = [...new Map(all.map((one) => [one.id, one])).values()];
      const before = known.flatMap(({id, on, old}) => (on === "after" ? [] : [{id: `n${id}`, ...old}]));
      const after = known.flatMap(({id, on, now}) => (on === "before" ? [] : [{id: `n${id}`, ...now}]));
      const split = splitByNetwork(share(before), share(after));
      if (before.length === 0 || after.length === 0) {
        expect(split).toBeUndefined();
        return;
      }
      const change = shareOf(after) - shareOf(before);
      expect(Math.abs(split!.continuing + split!.size + split!.opened + split!.closed - change)).toBeLessThan(1e-12);
      for (const part of parts) {
        const sum = split!.networks.reduce((total, network) => total + network[part], 0);
        expect(Math.abs(sum - split![part])).toBeLessThan(1e-12);
      }
      const turned = splitByNetwork(share(before.toReversed()), share(after.toReversed()))!;
      expect(turned.networks.map(({id}) => id)).toEqual(split!.networks.map(({id}) => id));
      // Told backwards, everything goes the other way, and what opened closes.
      const back = splitByNetwork(share(after), share(before))!;
      expect(back.opened).toBeCloseTo(-split!.closed, 12);
      expect(back.continuing).toBeCloseTo(-split!.continuing, 12);
    }),
  );
});

test("a change of a total per employee, by hand: no centre, so that size counts in full", () => {
  const before = {
    networks: [
      {id: "a", weight: 2, amount: 3},
      {id: "b", weight: 2, amount: 4},
    ],
    base: 10,
  };
  const after = {
    networks: [
      {id: "b", weight: 3, amount: 1.5},
      {id: "c", weight: 1, amount: 2},
    ],
    base: 5,
  };
  const split = splitByNetwork(before, after)!;
  // 3.5 / 5 - 7 / 10.
  expect(split.difference).toBeCloseTo(0, 12);
  // b: weight .2 -> .6, rate 2 -> .5: .4 x -1.5; .4 x 1.25.
  expect(split.continuing).toBeCloseTo(-0.6, 12);
  expect(split.size).toBeCloseTo(0.5, 12);
  // c: 2 / 5; a: -3 / 10.
  expect(split.opened).toBeCloseTo(0.4, 12);
  expect(split.closed).toBeCloseTo(-0.3, 12);
  expect(splitByNetwork({networks: [], base: 10}, after)).toMatchObject({opened: 0.7, closed: 0, continuing: 0});
  expect(splitByNetwork({networks: [], base: 10}, {networks: [], base: 5})).toMatchObject({networks: [], opened: 0});
  expect(splitByNetwork({networks: [], base: 0}, after)).toBeUndefined();
});

const people = {a1: "A", a2: "A", b1: "B", b2: "B", c1: "C"};
const before = organisation({people, networks: {n1: ["a1", "b1"], n2: ["a1", "a2"]}});
const after = organisation({people, networks: {n1: ["a1", "b1"], n3: ["a1", "b2", "c1"]}});
const splitOf = (from: Graphs, to: Graphs, figure: string, pair?: string) =>
  splitsByNetwork(from, to, {pairs: true}).find((one) => one.figure === figure && one.pair?.join("|") === pair)?.split;

test("every figure by hand: n1 goes on, n2 inside a department closes, n3 across all three opens", () => {
  const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 12) as number);
  const said = (figure: string, pair?: string) => {
    const {difference, ...split} = splitOf(before, after, figure, pair)!;
    return [difference, ...parts.map((part) => split[part])];
  };
  // 3 of 5 take part, then 4: n1 is credited with 1.5 on both days, n2 with 1.5, n3 with 2.5.
  expect(said("participation")).toEqual(near(0.2, 0, 0, 0.5, -0.3));
  // a1 and b1 meet 1 of 2; then a1 and b2 and c1 meet 2, b1 one: a1 meets B in n1 and n3, half of it each.
  expect(said("reach")).toEqual(near(0.5, -0.05, 0, 0.55, 0));
  expect(said("cross-volume")).toEqual(near(60, 0, 0, 60, 0));
  // 2 / 4 -> 5 / 5, centre .75: n1 weighs .5 -> .4; n3 .6 x .25; n2 -.5 x -.75.
  expect(said("cross-share")).toEqual(near(0.5, 0, -0.025, 0.15, 0.375));
  // One tie out and one inside; then four out. Centre .5: n1 weighs .5 -> .25; n3 .75 x .5; n2 -.5 x -1.5.
  expect(said("ei-index")).toEqual(near(1, 0, -0.125, 0.375, 0.75));
  // n3 gives each member one tie for two others.
  expect(said("pair-weight", "A|B")).toEqual(near(0.5, 0, 0, 0.5, 0));
  expect(said("pair-weight", "B|C")).toEqual(near(0.5, 0, 0, 0.5, 0));
  expect(splitOf(before, after, "reach")!.networks.map(({id}) => id)).toEqual(["n1", "n2", "n3"]);
});

test("a network that goes on without a pair of departments has not closed", () => {
  const with3 = organisation({people, networks: {n: ["a1", "b1", "c1"]}});
  const without = organisation({people, networks: {n: ["a1", "c1"]}});
  // 1 / 2 -> 0: mean of 3 and 2 members x -1 / 6; size -1 x mean(1 / 6, 0).
  const split = splitOf(with3, without, "pair-weight", "A|B")!;
  expect([split.continuing, split.size]).toEqual([expect.closeTo(-2.5 / 6), expect.closeTo(-0.5 / 6)]);
  expect([split.opened, split.closed]).toEqual([0, 0]);
});

test("a rise that comes only from the closing of a network inside a department is told as closed, and V stands still", () => {
  const inward = organisation({people, networks: {n1: ["a1", "b1"], n2: ["a1", "a2"]}});
  const rest = organisation({people, networks: {n1: ["a1", "b1"]}});
  const split = splitOf(inward, rest, "cross-share")!;
  expect(split.difference).toBe(0.5);
  expect(mainPart(split)).toBe("closed");
  expect(splitOf(inward, rest, "cross-volume")).toMatchObject({difference: 0, continuing: 0, size: 0, opened: 0});
});

const measures: Readonly<Record<(typeof splitFigures)[number], Measure>> = {
  participation,
  reach,
  "cross-volume": crossVolume,
  "cross-share": crossShare,
  "ei-index": eiIndex,
  "pair-weight": pairWeight,
};

/** The figures by name, a pair's by name and departments; those that have a value. */
function valuesOf(graphs: Graphs): ReadonlyMap<string, number> {
  const whole = (figure: (typeof splitFigures)[number]) =>
    Object.values(scoresOf(measures[figure], graphs, "whole")).flatMap((value) =>
      value === undefined ? [] : [[figure as string, value] as const],
    );
  const pairs = Object.entries(scoresOf(pairWeight, graphs, "group-pair")).map(
    ([pair, value]) => [`pair-weight ${pair}`, value ?? 0] as const,
  );
  return new Map([...splitFigures.flatMap(whole), ...pairs]);
}

test("of any two organisations, the parts of every figure add up to the change that the metrics measure", () => {
  const any = anyOrganisation(["A", "B", "C", "D"]);
  fc.assert(
    fc.property(any, any, fc.constantFrom("newman" as const, "count" as const), (one, other, weight) => {
      const [from, to] = [one, other].map((sketch: Sketch) => organisation(sketch, {weight})) as [Graphs, Graphs];
      const [old, now] = [valuesOf(from), valuesOf(to)];
      const splits = splitsByNetwork(from, to, {pairs: true});
      const told = new Set(
        splits.map(({figure, pair}) => (pair === undefined ? figure : `${figure} ${pair.join("|")}`)),
      );
      for (const {figure, pair, split} of splits) {
        const name = pair === undefined ? figure : `${figure} ${pair.join("|")}`;
        const change = (now.get(name) ?? 0) - (old.get(name) ?? 0);
        expect(Math.abs(split.difference - change)).toBeLessThan(1e-12);
        const sum = parts.reduce((total, part) => total + split[part], 0);
        expect(Math.abs(sum - change)).toBeLessThan(1e-12);
        for (const part of parts) {
          const ofNetworks = split.networks.reduce((total, network) => total + network[part], 0);
          expect(Math.abs(ofNetworks - split[part])).toBeLessThan(1e-12);
        }
      }
      // Whatever has a value on both dates, and pairs that some network carries, are told.
      for (const [name, value] of now) {
        if (!old.has(name)) continue;
        if (!name.startsWith("pair-weight") || value > 0) expect(told).toContain(name);
      }
    }),
  );
});

test("the main part is the largest one in the direction of the change", () => {
  const split = (all: Record<Part, number>) => ({
    ...all,
    difference: all.continuing + all.size + all.opened + all.closed,
  });
  // Up by .1: the closing of .3 pulls the other way.
  expect(mainPart(split({continuing: 0.1, size: 0, opened: 0.3, closed: -0.3}))).toBe("opened");
  expect(mainPart(split({continuing: 0.1, size: -0.05, opened: 0.1, closed: -0.3}))).toBe("closed");
  expect(mainPart(split({continuing: 0, size: -0.2, opened: 0.1, closed: 0}))).toBe("size");
  expect(mainPart(split({continuing: 0.2, size: 0, opened: 0.2, closed: 0}))).toBe("continuing");
  expect(mainPart(split({continuing: 0, size: 0, opened: 0, closed: 0}))).toBeUndefined();
});

test("what is gone without a network is the split of the others, on both dates", () => {
  fc.assert(
    fc.property(dates, fc.constantFrom("weights" as const, 7), (all, base) => {
      const known = [...new Map(all.map((one) => [one.id, one])).values()];
      const on = (date: "before" | "after", left?: string): FigureOnDate => ({
        networks: known
          .filter((one) => one.on === "both" || one.on === date)
          .map(({id, old, now}) => ({id: `n${id}`, ...(date === "before" ? old : now)}))
          .filter(({id}) => id !== left)
          .map(({id, k, s}) => ({id, weight: k, amount: k * s})),
        base,
      });
      const split = splitByNetwork(on("before"), on("after"));
      split?.networks.forEach(({id}, at) => {
        const rest = splitByNetwork(on("before", id), on("after", id));
        for (const part of parts) {
          const gone = split.taken[part][at]!;
          // Without any other network of the date there is nothing to divide by.
          if (rest === undefined) continue;
          expect(gone).toBeCloseTo(split[part] - rest[part], 9);
          if (base === 7) expect(gone).toBeCloseTo(split.networks[at]![part], 9);
        }
      });
    }),
  );
});
