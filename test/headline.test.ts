import {describe, expect, test} from "vitest";
import {type Difference, headlineOf, isSure, type Standing} from "../src/headline.ts";

const sure = (value: number): Difference => ({value, low: value - 0.01, high: value + 0.01});
const unsure = (value: number): Difference => ({value, low: value - 0.2, high: value + 0.2});
const none = unsure(0);

const share = {value: 0.63, low: 0.58, high: 0.68};
const chance = {expected: 0.85, low: 0.84, high: 0.86};
const year: NonNullable<Standing["year"]> = {
  reach: none,
  crossVolume: none,
  share: none,
  index: none,
  cause: undefined,
};
const standing: Standing = {coverage: 0.97, participation: 0.18, reach: 0.12, share, chance, year};
const kindOf = (change: Partial<typeof year>) => headlineOf({...standing, year: {...year, ...change}})?.kind;

describe("a change is sure", () => {
  test("when its interval leaves out 0, on either side", () => {
    expect(isSure({value: 1, low: 0.1, high: 2})).toBe(true);
    expect(isSure({value: -1, low: -2, high: -0.1})).toBe(true);
  });
  test("not when 0 is in it or on its edge, nor without an interval", () => {
    expect(isSure({value: 1, low: 0, high: 2})).toBe(false);
    expect(isSure({value: 1, low: -1, high: 2})).toBe(false);
    expect(isSure({value: 1, low: undefined, high: undefined})).toBe(false);
  });
});

describe("the headline", () => {
  test("is not there where there is no share or nobody takes part", () => {
    expect(headlineOf(undefined)).toBeUndefined();
    expect(headlineOf({...standing, participation: undefined})).toBeUndefined();
  });

  test("says first of all that the data are too thin, under 80 %", () => {
    expect(headlineOf({...standing, coverage: 0.79})).toEqual({kind: "thin", coverage: 0.79});
    expect(headlineOf({...standing, coverage: 0.8})?.kind).toBe("unclear");
    expect(headlineOf({...standing, coverage: undefined})?.kind).toBe("unclear");
  });

  test("is the baseline where there is no year to compare with, whatever the level", () => {
    expect(headlineOf({...standing, year: undefined})).toEqual({
      kind: "first",
      participation: 0.18,
      share: 0.63,
      chance,
    });
    expect(headlineOf({...standing, year: undefined, share: {...share, value: 0.9}})?.kind).toBe("first");
  });

  test("a sure fall of the share comes before any level, and names the cause", () => {
    const cause = {kind: "closed", rises: false, networks: 2} as const;
    const above = {...standing, share: {value: 0.9, low: 0.88, high: 0.92}};
    expect(headlineOf({...above, year: {...year, share: sure(-0.03), cause}})).toMatchObject({
      kind: "share-falls",
      change: -0.03,
      cause,
    });
  });

  test("a sure fall of reach and cross volume together counts as a fall, of one alone not", () => {
    expect(kindOf({reach: sure(-0.02), crossVolume: sure(-3)})).toBe("reach-falls");
    expect(kindOf({reach: sure(-0.02)})).toBe("unclear");
    expect(kindOf({crossVolume: sure(-3)})).toBe("unclear");
    expect(kindOf({reach: unsure(-0.02), crossVolume: sure(-3)})).toBe("unclear");
    // Even where the share rose for sure: what employees meet fell.
    expect(kindOf({reach: sure(-0.02), crossVolume: sure(-3), share: sure(0.05)})).toBe("reach-falls");
  });

  test("above the band", () => {
    expect(headlineOf({...standing, share: {value: 0.861, low: 0.8, high: 0.9}})?.kind).toBe("above");
    expect(headlineOf({...standing, share: {value: 0.86, low: 0.8, high: 0.9}})?.kind).toBe("unclear");
  });

  test("the same as chance needs the whole interval within 3 points, not a missing difference", () => {
    expect(headlineOf({...standing, share: {value: 0.85, low: 0.825, high: 0.875}})?.kind).toBe("same");
    expect(headlineOf({...standing, share: {value: 0.85, low: 0.815, high: 0.875}})?.kind).toBe("unclear");
    expect(headlineOf({...standing, share: {value: 0.85, low: 0.825, high: 0.885}})?.kind).toBe("unclear");
    expect(headlineOf({...standing, share: {value: 0.85, low: undefined, high: undefined}})?.kind).toBe("unclear");
  });

  test("silos break down when the index rises for sure and neither reach nor volume went down", () => {
    const up = {index: sure(8), share: unsure(0.07)};
    expect(kindOf(up)).toBe("breaking-down");
    expect(kindOf({...up, reach: unsure(-0.001)})).toBe("unclear");
    expect(kindOf({...up, crossVolume: unsure(-0.1)})).toBe("unclear");
    expect(kindOf({...up, index: {value: 8, low: -1, high: 17}})).toBe("unclear");
    expect(kindOf({...up, index: sure(-8)})).toBe("unclear");
  });

  test("a share that rises while fewer are met is only a share", () => {
    const cause = {kind: "closed", rises: true, networks: 1} as const;
    const up = {index: sure(8), share: sure(0.07), reach: unsure(-0.001), cause};
    expect(headlineOf({...standing, year: {...year, ...up}})).toMatchObject({kind: "share-only", change: 0.07, cause});
    expect(kindOf({...up, share: unsure(0.07)})).toBe("unclear");
  });

  test("a rise that only the end of networks brought is only a share, unless reach rose too; one by a reorganisation always", () => {
    const kind = (cause: "closed" | "opened" | "reorganised", reach: number) =>
      kindOf({
        index: sure(8),
        share: sure(0.07),
        reach: unsure(reach),
        crossVolume: unsure(0.1),
        cause: {kind: cause, rises: true, networks: 1},
      });
    expect(kind("closed", 0)).toBe("share-only");
    expect(kind("closed", 0.001)).toBe("breaking-down");
    expect(kind("reorganised", 0.001)).toBe("share-only");
    expect(kind("opened", 0)).toBe("breaking-down");
  });

  test("otherwise nothing is clear; a sure rise that chance shares is told as such", () => {
    expect(headlineOf({...standing, year: {...year, share: sure(0.04)}})).toMatchObject({kind: "unclear", sure: true});
    expect(headlineOf(standing)).toMatchObject({kind: "unclear", sure: false, change: 0});
  });

  test("without chance there is neither above nor the same", () => {
    expect(headlineOf({...standing, chance: undefined, share: {value: 0.95, low: 0.94, high: 0.96}})?.kind).toBe(
      "unclear",
    );
  });
});
