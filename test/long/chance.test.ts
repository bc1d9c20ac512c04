import {describe, expect, test} from "vitest";
import {againstChance, drawsFor} from "../../src/chance.ts";
import {falseDiscovery} from "../../src/kernels/statistics.ts";
import {crossShare} from "../../src/metrics/cross-share.ts";
import {crossVolume} from "../../src/metrics/cross-volume.ts";
import {eiIndex} from "../../src/metrics/ei-index.ts";
import {pairWeight} from "../../src/metrics/pair-weight.ts";
import {reach} from "../../src/metrics/reach.ts";
import {drawsOf, pOf, shareUpTo} from "../honest.ts";
import {madeUp} from "../made-up.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);
const three = (value: number) => value.toFixed(4);
const day = "2025-12-31";

/** 1,000 organisations of 300 people, each a draw from the null model of a made-up one. */
describe("P(p <= a) <= a when chance is how it came about", () => {
  test.each([
    ["memberships", [crossShare, reach], "whole"],
    ["memberships", [crossShare], "group"],
    ["guests", [pairWeight], "group-pair"],
    ["labels", [crossShare, eiIndex], "whole"],
    ["labels", [crossShare], "group"],
  ] as const)("%s", (model, measures, level) => {
    for (const measure of measures) {
      const ps = Array.from({length: 1000}, (_, i) => {
        const [graphs] = madeUp({persons: 300, networks: 12, seed: i + 1, planted: false}, [day]);
        const [drawn] = drawsOf(graphs!, model, 1, i + 1);
        return pOf(drawn!, [measure], model, [level], 999, i + 2001);
      });
      for (const a of [0.01, 0.05, 0.1, 0.5]) {
        const {share, error} = shareUpTo(a, ps);
        tell(`${model} ${measure.name} ${level}: P(p <= ${a}) = ${three(share)}, se ${three(error)}`);
        expect(share).toBeLessThanOrEqual(a + 2 * error);
        // Nor is it shy.
        if (a === 0.5) expect(share).toBeGreaterThan(0.4);
      }
    }
  });
});

/** How many pairs are called at p <= .05 by so many draws, in made-up organisations of the size of the sample. */
function called(model: "guests" | "memberships", otherArea: number, on: string, organisations: number) {
  const free = {...pairWeight, chance: [model]};
  const ps = Array.from({length: organisations}, (_, i) => {
    const [graphs] = madeUp({persons: 2400, seed: i + 1, planted: false, otherArea}, [on]);
    return pOf(graphs!, [free], model, ["group-pair"], 1999, i + 1);
  });
  const {share, error} = shareUpTo(0.05, ps);
  tell(`${model}, other area ${otherArea}, ${on}: ${three(share)} of ${ps.flat().length} pairs, se ${three(error)}`);
  return share;
}

describe("pairs of departments in an organisation without barriers between any two", () => {
  test.each(["2023-03-31", day])(
    "%s: merely inward, at most 6 in 100 are called under guests, most under memberships",
    (on) => {
      expect(called("guests", 1, on, 100)).toBeLessThanOrEqual(0.06);
      expect(called("memberships", 1, on, 20)).toBeGreaterThan(0.5);
    },
  );

  test("half as many guests from the other area: that is a matter of pairs, and found", () => {
    expect(called("guests", 0.5, day, 20)).toBeGreaterThan(0.3);
  });
});

test("a planted barrier is found in each of twenty organisations", () => {
  const found = Array.from({length: 20}, (_, i) => {
    const [graphs] = madeUp({persons: 2400, seed: i + 1}, [day]);
    const rows = againstChance(graphs!, [pairWeight], {
      model: "guests",
      draws: drawsFor(28),
      seed: i + 1,
      levels: ["group-pair"],
    });
    const q = falseDiscovery(rows.map(({p}) => p));
    const at = rows.findIndex(({subject, other}) => subject === "BE" && other === "SO");
    expect(rows[at]!.z).toBeLessThan(0);
    return q[at]!;
  });
  tell(`planted barriers: largest q ${three(Math.max(...found))}`);
  expect(Math.max(...found)).toBeLessThan(0.05);
});

test("draws hardly remember each other", () => {
  const [graphs] = madeUp({persons: 2400, seed: 1}, [day]);
  for (const [model, measures, level] of [
    ["memberships", [crossShare, crossVolume, reach], "group"],
    ["guests", [pairWeight], "group-pair"],
  ] as const) {
    const rows = againstChance(graphs!, measures, {model, draws: 20_000, seed: 1, levels: [level]});
    const memory = rows.flatMap(({autocorrelation}) => (autocorrelation === undefined ? [] : [autocorrelation]));
    const mean = memory.reduce((sum, one) => sum + one, 0) / memory.length;
    tell(
      `${model}: autocorrelation ${three(mean)} on average of ${memory.length}, at most ${three(Math.max(...memory))}`,
    );
    expect(mean).toBeLessThan(0.06);
    expect(Math.max(...memory)).toBeLessThan(0.12);
  }
});
