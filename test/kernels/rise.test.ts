import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rateRatio} from "../../src/kernels/rise.ts";

/** Each stratum as [members, of whom rose, others, of whom rose]. */
const of = (...strata: readonly (readonly [number, number, number, number])[]) =>
  rateRatio({
    members: Int32Array.from(strata, ([m]) => m),
    ofMembers: Int32Array.from(strata, ([, a]) => a),
    others: Int32Array.from(strata, ([, , o]) => o),
    ofOthers: Int32Array.from(strata, ([, , , b]) => b),
  });

describe("members against others", () => {
  test("in one stratum it is the ratio of the two rates", () => {
    const {ratio, low, high, expected, p} = of([10, 4, 20, 2]);
    // (4 / 10) / (2 / 20) = 4; of 30 a third are members, so 2 of the 6.
    expect(ratio).toBeCloseTo(4, 12);
    expect(expected).toBeCloseTo(2, 12);
    // Of one stratum the variance is 1/a - 1/m + 1/b - 1/o = .25 - .1 + .5 - .05 = .6.
    expect(low).toBeCloseTo(4 * Math.exp(-1.96 * Math.sqrt(0.6)), 12);
    expect(high).toBeCloseTo(4 * Math.exp(1.96 * Math.sqrt(0.6)), 12);
    // Of C(30, 6) = 593,775 ways, C(10,4) C(20,2) + C(10,5) C(20,1) + C(10,6) = 39,900 + 5,040 + 210 = 45,150.
    expect(p).toBeCloseTo((2 * 45_150) / 593_775, 12);
  });

  test("departments that merely differ are no difference: compared within each, not over all", () => {
    // In the first 1 of 10 rises, in the second 4 of 10, of members and others alike; most members are in the second.
    const {ratio, expected, p} = of([10, 1, 90, 9], [90, 36, 10, 4]);
    expect(ratio).toBeCloseTo(1, 12);
    expect(expected).toBeCloseTo(37, 12);
    expect(p).toBe(1);
    // Over all it would be (37 / 100) / (13 / 100).
    expect(of([100, 37, 100, 13]).ratio).toBeCloseTo(37 / 13, 12);
  });

  test("two strata add up: by hand", () => {
    // Tops 2 x 3 / 5 and 1 x 2 / 4, bottoms 1 x 2 / 5 and 1 x 2 / 4.
    const {ratio, expected, p} = of([2, 2, 3, 1], [2, 1, 2, 1]);
    expect(ratio).toBeCloseTo((1.2 + 0.5) / (0.4 + 0.5), 12);
    expect(expected).toBeCloseTo((2 * 3) / 5 + (2 * 2) / 4, 12);
    // First: 0, 1 or 2 members among the 3 with 1, 6 and 3 of 10; second with 1, 4 and 1 of 6. Three or more of four:
    // (6 x 1 + 3 x 4 + 3 x 1) / 60 = 21 / 60; doubled.
    expect(p).toBeCloseTo(42 / 60, 12);
  });

  test("what has one kind of people only, or where nobody rose, says nothing", () => {
    const plain = of([10, 4, 20, 2]);
    expect(of([10, 4, 20, 2], [5, 5, 0, 0], [0, 0, 7, 3], [8, 0, 8, 0])).toStrictEqual(plain);
    expect(of([5, 5, 0, 0])).toStrictEqual({
      ratio: undefined,
      low: undefined,
      high: undefined,
      expected: 0,
      p: undefined,
    });
    expect(of()).toStrictEqual({ratio: undefined, low: undefined, high: undefined, expected: 0, p: undefined});
  });

  test("without anybody risen on one side there is no interval", () => {
    // C(10, 2) / C(20, 2) = 45 / 190 on the smaller side.
    const none = of([10, 0, 10, 2]);
    expect([none.ratio, none.low, none.high]).toStrictEqual([0, undefined, undefined]);
    expect(none.p).toBeCloseTo(90 / 190, 12);
    const only = of([10, 2, 10, 0]);
    expect([only.ratio, only.low, only.high]).toStrictEqual([undefined, undefined, undefined]);
    expect(only.p).toBeCloseTo(90 / 190, 12);
  });

  test("p is what listing all who could have risen gives", () => {
    const stratum = fc.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 4}), fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(fc.array(stratum, {minLength: 1, maxLength: 2}), (drawn) => {
        const strata = drawn.map(([m, o, a, b]) => [m, a % (m + 1), o, b % (o + 1)] as const);
        const risen = strata.map(([, a, , b]) => a + b);
        if (risen.every((count) => count === 0)) return;
        const subsets = (size: number, count: number) =>
          Array.from({length: 2 ** size}, (_, bits) => [...Array(size).keys()].filter((i) => (bits >> i) & 1)).filter(
            (one) => one.length === count,
          );
        // The first of each stratum are its members.
        let counts = [0];
        for (const [s, [m, , o]] of strata.entries()) {
          const more = subsets(m + o, risen[s]!).map((who) => who.filter((i) => i < m).length);
          counts = counts.flatMap((count) => more.map((one) => count + one));
        }
        const observed = strata.reduce((sum, [, a]) => sum + a, 0);
        const low = counts.filter((count) => count <= observed).length / counts.length;
        const high = counts.filter((count) => count >= observed).length / counts.length;
        expect(of(...strata).p).toBeCloseTo(Math.min(1, 2 * Math.min(low, high)), 10);
      }),
    );
  });
});
