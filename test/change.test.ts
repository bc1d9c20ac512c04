import fc from "fast-check";
import {expect, test} from "vitest";
import {type Cause, mainCause, splitOfShare, splitOfTotal} from "../src/change.ts";
import type {NetworkFact} from "../src/model.ts";

const shareOf = (networks: readonly NetworkFact[]) =>
  networks.reduce((sum, {k, s}) => sum + k * s, 0) / networks.reduce((sum, {k}) => sum + k, 0);

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
  const split = splitOfShare(before, after)!;
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
  expect(mainCause(split)).toBe("continuing");
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
      const split = splitOfShare(before, after);
      if (before.length === 0 || after.length === 0) {
        expect(split).toBeUndefined();
        return;
      }
      const change = shareOf(after) - shareOf(before);
      expect(Math.abs(split!.continuing + split!.size + split!.opened + split!.closed - change)).toBeLessThan(1e-12);
      for (const cause of ["continuing", "size", "opened", "closed"] as const) {
        const sum = split!.networks.reduce((total, part) => total + part[cause], 0);
        expect(Math.abs(sum - split![cause])).toBeLessThan(1e-12);
      }
      const turned = splitOfShare(before.toReversed(), after.toReversed())!;
      expect(turned.networks.map(({id}) => id)).toEqual(split!.networks.map(({id}) => id));
      // Told backwards, everything goes the other way, and what opened closes.
      const back = splitOfShare(after, before)!;
      expect(back.opened).toBeCloseTo(-split!.closed, 12);
      expect(back.continuing).toBeCloseTo(-split!.continuing, 12);
    }),
  );
});

test("a change of a total, by hand", () => {
  const before = [
    {id: "a", amount: 3},
    {id: "b", amount: 4},
  ];
  const after = [
    {id: "b", amount: 1.5},
    {id: "c", amount: 2},
  ];
  // b: 1.5 - 4; c opened with 2; a closed with 3.
  expect(splitOfTotal(before, after)).toEqual({
    difference: -3.5,
    continuing: -2.5,
    size: 0,
    opened: 2,
    closed: -3,
    networks: [
      {id: "a", continuing: 0, size: 0, opened: 0, closed: -3},
      {id: "b", continuing: -2.5, size: 0, opened: 0, closed: 0},
      {id: "c", continuing: 0, size: 0, opened: 2, closed: 0},
    ],
  });
  expect(splitOfTotal([], before)).toMatchObject({difference: 7, opened: 7, closed: 0, continuing: 0});
  expect(splitOfTotal([], [])).toMatchObject({difference: 0, networks: []});
});

test("the main cause is the largest part in the direction of the change", () => {
  const split = (parts: Record<Cause, number>) => ({
    ...parts,
    difference: parts.continuing + parts.size + parts.opened + parts.closed,
    networks: [],
  });
  // Up by .1: the closing of .3 pulls the other way.
  expect(mainCause(split({continuing: 0.1, size: 0, opened: 0.3, closed: -0.3}))).toBe("opened");
  expect(mainCause(split({continuing: 0.1, size: -0.05, opened: 0.1, closed: -0.3}))).toBe("closed");
  expect(mainCause(split({continuing: 0, size: -0.2, opened: 0.1, closed: 0}))).toBe("size");
  expect(mainCause(split({continuing: 0.2, size: 0, opened: 0.2, closed: 0}))).toBe("continuing");
  expect(mainCause(split({continuing: 0, size: 0, opened: 0, closed: 0}))).toBeUndefined();
});
