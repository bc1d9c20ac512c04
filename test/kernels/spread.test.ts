import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {rowsOf} from "../../src/kernels/rows.ts";
import {eachExchange, type Newcomers, withEarlierTeammate, withLaterTeammate} from "../../src/kernels/spread.ts";
import {rowsFrom, uniformity} from "./arrangements.ts";

const numbers = (values: readonly number[]) => Int32Array.from(values);
const teamsOf = (team: readonly number[]) => rowsOf(Math.max(...team) + 1, team, [...team.keys()]);

describe("an earlier teammate", () => {
  const of = (newcomers: readonly (readonly [team: number, quarter: number, network: number])[], window = 2) =>
    withEarlierTeammate(
      teamsOf(newcomers.map(([team]) => team)),
      {quarter: numbers(newcomers.map(([, q]) => q)), network: numbers(newcomers.map(([, , n]) => n))},
      window,
    );

  test("is of the same team, in another network, one or two quarters before", () => {
    expect(
      of([
        [0, 4, 7],
        [0, 5, 8],
      ]),
    ).toBe(1);
    expect(
      of([
        [0, 4, 7],
        [0, 6, 8],
      ]),
    ).toBe(1);
    // Too long ago, at the same time, into the same network, of another team.
    expect(
      of([
        [0, 4, 7],
        [0, 7, 8],
      ]),
    ).toBe(0);
    expect(
      of([
        [0, 4, 7],
        [0, 4, 8],
      ]),
    ).toBe(0);
    expect(
      of([
        [0, 4, 7],
        [0, 5, 7],
      ]),
    ).toBe(0);
    expect(
      of([
        [0, 4, 7],
        [1, 5, 8],
      ]),
    ).toBe(0);
    expect(
      of(
        [
          [0, 4, 7],
          [0, 7, 8],
        ],
        3,
      ),
    ).toBe(1);
  });

  test("of several, one in another network is enough, and each newcomer counts once", () => {
    // In quarter 5 two came before into networks 7 and 8: whoever comes into either has the other one.
    expect(
      of([
        [0, 4, 7],
        [0, 4, 8],
        [0, 5, 7],
        [0, 5, 8],
        [0, 5, 9],
      ]),
    ).toBe(3);
    // 7 in both quarters before is no other network.
    expect(
      of([
        [0, 3, 7],
        [0, 4, 7],
        [0, 5, 7],
      ]),
    ).toBe(0);
  });

  test("by definition, over all pairs", () => {
    const newcomer = fc.tuple(fc.nat(2), fc.nat(6), fc.nat(3));
    fc.assert(
      fc.property(fc.array(newcomer, {minLength: 1, maxLength: 15}), fc.integer({min: 1, max: 3}), (all, window) => {
        const has = all.filter(([team, quarter, network]) =>
          all.some(([t, q, n]) => t === team && q < quarter && q >= quarter - window && n !== network),
        );
        expect(of(all, window)).toBe(has.length);
      }),
    );
  });
});

test("a later teammate came before, and into another network, but was no teammate yet", () => {
  const dealt = {quarter: numbers([4, 5, 7]), network: numbers([7, 8, 8])};
  const later = (since: number) => ({rows: rowsFrom([[], [0], [0]]), since: numbers([since, since])});
  expect(withLaterTeammate(later(6), dealt, 2)).toBe(1);
  // In quarter 5 they were in one team already.
  expect(withLaterTeammate(later(5), dealt, 2)).toBe(0);
  // The third came three quarters after the first.
  expect(withLaterTeammate(later(9), dealt, 3)).toBe(2);
  expect(withLaterTeammate(later(9), {...dealt, network: numbers([8, 8, 8])}, 3)).toBe(0);
});

describe("exchanges", () => {
  /** All ways to give the places out, each newcomer the place that somebody of the stratum had, at a time they were there. */
  function allowed({quarter, from, to, stratum}: Newcomers): readonly (readonly number[])[] {
    const found: number[][] = [];
    const extend = (done: readonly number[]) => {
      const i = done.length;
      if (i === quarter.length) return void found.push([...done]);
      for (let place = 0; place < quarter.length; place += 1) {
        const fits = stratum[place] === stratum[i] && quarter[place]! >= from[i]! && quarter[place]! <= to[i]!;
        if (fits && !done.includes(place)) extend([...done, place]);
      }
    };
    extend([]);
    return found;
  }

  const someone = fc
    .record({
      team: fc.nat(2),
      quarter: fc.integer({min: 3, max: 9}),
      before: fc.nat(9),
      after: fc.nat(9),
      stratum: fc.nat(1),
    })
    .map(({quarter, before, after, ...rest}) => ({...rest, quarter, from: quarter - before, to: quarter + after}));
  const made = (
    all: readonly {team: number; quarter: number; from: number; to: number; stratum: number}[],
  ): Newcomers => ({
    team: numbers(all.map(({team}) => team)),
    quarter: numbers(all.map(({quarter}) => quarter)),
    // Everybody's own: so that who got whose place is seen.
    network: numbers([...all.keys()]),
    from: numbers(all.map(({from}) => from)),
    to: numbers(all.map(({to}) => to)),
    stratum: numbers(all.map(({stratum}) => stratum)),
  });

  test("keep who came where when, within strata, and nobody comes when they were not there", () => {
    fc.assert(
      fc.property(fc.array(someone, {maxLength: 12}), fc.nat(), (all, seed) => {
        const newcomers = made(all);
        eachExchange(newcomers, 5, randomFor(seed, "test"), ({quarter, network}) => {
          expect([...network].sort((a, b) => a - b)).toEqual([...all.keys()]);
          for (const [i, place] of network.entries()) {
            expect(quarter[i]).toBe(all[place]!.quarter);
            expect(all[place]!.stratum).toBe(all[i]!.stratum);
            expect(quarter[i]).toBeGreaterThanOrEqual(all[i]!.from);
            expect(quarter[i]).toBeLessThanOrEqual(all[i]!.to);
          }
        });
        // What was observed is left as it was.
        expect([...newcomers.network]).toEqual([...all.keys()]);
      }),
    );
  });

  test.each([
    [
      "anybody at any time",
      [
        [0, 9, 0],
        [1, 0, 9],
        [2, 0, 9],
        [3, 0, 9],
        [4, 0, 9],
      ].map(([q]) => [q!, 0, 9, 0]),
    ],
    [
      "few fit",
      [
        [1, 0, 2, 0],
        [2, 1, 3, 0],
        [3, 2, 4, 0],
        [4, 3, 5, 0],
        [5, 4, 6, 0],
      ],
    ],
    [
      "a long stay among short ones",
      [
        [1, 1, 5, 0],
        [2, 1, 2, 0],
        [3, 2, 3, 0],
        [4, 3, 4, 0],
        [5, 4, 5, 0],
      ],
    ],
    [
      "two strata, one quarter twice",
      [
        [1, 0, 9, 0],
        [2, 0, 9, 0],
        [2, 2, 4, 0],
        [1, 0, 9, 1],
        [4, 0, 9, 1],
      ],
    ],
  ] as const)("all that may be are equally frequent: %s", (_, rows) => {
    const newcomers = made(
      rows.map(([quarter = 0, from = 0, to = 0, stratum = 0]) => ({team: 0, quarter, from, to, stratum})),
    );
    const possible = allowed(newcomers).map((places) => JSON.stringify(places));
    expect(possible.length).toBeGreaterThan(2);
    const seen = new Map<string, number>();
    const random = randomFor(4, "exchanges");
    let state = newcomers;
    for (let run = 0; run < 12_000; run += 1) {
      // Each draw is where the next one starts from.
      eachExchange(state, 1, random, ({quarter, network}) => {
        state = {...state, quarter: quarter.slice(), network: network.slice()};
      });
      const key = JSON.stringify([...state.network]);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const {statistic, bound, strangers} = uniformity(seen, possible);
    expect(strangers).toEqual([]);
    expect(statistic).toBeLessThan(bound);
  });
});
