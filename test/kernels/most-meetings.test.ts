import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {mostMeetings, type Wanted} from "../../src/kernels/most-meetings.ts";

/** By definition. */
function worthOf({groups, worth}: Wanted, counts: ArrayLike<number>): number {
  let sum = 0;
  for (let g = 0; g < groups; g += 1) {
    for (let h = 0; h < groups; h += 1) {
      if (g !== h && counts[h]! > 0) sum += counts[g]! * worth[g * groups + h]!;
    }
  }
  return sum;
}

/** The most over every composition that keeps to the rules. */
function bruteForce(wanted: Wanted): number {
  const {groups, size, each, available} = wanted;
  const counts = new Int32Array(groups);
  let most = 0;
  const fill = (g: number, left: number) => {
    if (g === groups) {
      most = Math.max(most, worthOf(wanted, counts));
      return;
    }
    for (let many = 0; many <= Math.min(left, available[g]!); many += 1) {
      if (many > 0 && many < each) continue;
      counts[g] = many;
      fill(g + 1, left - many);
    }
    counts[g] = 0;
  };
  fill(0, size);
  return most;
}

const wanted = (rows: readonly (readonly number[])[], more: Partial<Wanted> = {}): Wanted => ({
  groups: rows.length,
  worth: Float64Array.from(rows.flat()),
  available: rows.map(() => 20),
  size: 6,
  each: 1,
  ...more,
});

describe("by hand", () => {
  test("one pair: all members are worth alike, and the sides are even", () => {
    const found = mostMeetings(
      wanted([
        [0, 1],
        [1, 0],
      ]),
    );
    expect(found).toEqual({counts: Int32Array.of(3, 3), worth: 6, atMost: 6});
  });

  test("all pairs alike: as many groups as there are, each member meets the two others", () => {
    const found = mostMeetings(
      wanted([
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ]),
    );
    expect(found).toEqual({counts: Int32Array.of(2, 2, 2), worth: 12, atMost: 12});
  });

  test("a pair that is needed three times as much comes before two that are needed once", () => {
    // 0-1 is worth 3 a member, 0-2 and 1-2 nothing: a third group would take seats.
    const found = mostMeetings(
      wanted([
        [0, 3, 0],
        [3, 0, 0],
        [0, 0, 0],
      ]),
    );
    expect(found).toMatchObject({counts: Int32Array.of(3, 3, 0), worth: 18});
  });

  test("the hub: 0 meets 1, 2 and 3, who don't need each other", () => {
    // One of each of 1, 2, 3 and three of 0: 3 * 3 + 3 * 1 = 12.
    const found = mostMeetings(
      wanted([
        [0, 1, 1, 1],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ]),
    );
    expect(found).toMatchObject({counts: Int32Array.of(3, 1, 1, 1), worth: 12});
  });

  test("with three of each that is there, no more than two of the three groups have room", () => {
    const found = mostMeetings(
      wanted(
        [
          [0, 1, 1],
          [1, 0, 1],
          [1, 1, 0],
        ],
        {size: 8, each: 3},
      ),
    );
    expect(found?.counts).toEqual(Int32Array.of(4, 4, 0));
  });

  test("nobody is asked for who is not there, and a smaller network is enough where no more is added", () => {
    expect(
      mostMeetings(
        wanted(
          [
            [0, 1],
            [1, 0],
          ],
          {available: [2, 1]},
        ),
      ),
    ).toMatchObject({
      counts: Int32Array.of(2, 1),
      worth: 3,
      atMost: 3,
    });
  });

  test("no worth, no room, or nobody to send: none", () => {
    expect(
      mostMeetings(
        wanted([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBeUndefined();
    expect(
      mostMeetings(
        wanted(
          [
            [0, 1],
            [1, 0],
          ],
          {size: 1},
        ),
      ),
    ).toBeUndefined();
    expect(
      mostMeetings(
        wanted(
          [
            [0, 1],
            [1, 0],
          ],
          {available: [20, 0]},
        ),
      ),
    ).toBeUndefined();
    expect(mostMeetings(wanted([]))).toBeUndefined();
  });

  test("worth of members is not submodular: the second department adds nothing alone, and all beside the first", () => {
    const pair = wanted([
      [0, 1],
      [1, 0],
    ]);
    const added = worthOf(pair, [1, 1]) - worthOf(pair, [1, 0]);
    expect([worthOf(pair, [0, 1]), added]).toEqual([0, 2]);
  });
});

/** Worths such as needs give: most pairs none, others 1 to 3 times a share. */
const anyWanted = (each: number) =>
  fc.integer({min: 2, max: 5}).chain((groups) =>
    fc
      .record({
        cells: fc.array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 3), fc.double({min: 0.5, max: 1, noNaN: true})), {
          minLength: groups * groups,
          maxLength: groups * groups,
        }),
        size: fc.integer({min: 2, max: 8}),
        available: fc.array(fc.integer({min: 0, max: 8}), {minLength: groups, maxLength: groups}),
      })
      .map(
        ({cells, size, available}): Wanted => ({
          groups,
          size,
          each,
          available,
          // A pair is wanted or is not; how much it is worth differs between its sides.
          worth: Float64Array.from(cells, ([, part], at) => {
            const [g, h] = [Math.floor(at / groups), at % groups];
            const [need] = cells[Math.min(g, h) * groups + Math.max(g, h)]!;
            return g === h ? 0 : need * part;
          }),
        }),
      ),
  );

test.each([1, 2, 3])("every set of groups tried, %i of each: the best, to the last meeting", (each) => {
  fc.assert(
    fc.property(anyWanted(each), (asked) => {
      const found = mostMeetings(asked);
      expect(found?.worth ?? 0).toBeCloseTo(bruteForce(asked), 9);
      expect(found?.atMost).toBe(found?.worth);
      if (found !== undefined) expect(worthOf(asked, found.counts)).toBeCloseTo(found.worth, 9);
    }),
    {numRuns: 200},
  );
});

test.each([1, 2, 3])(
  "against brute force, %i of each: never more than the best, hardly ever less, and within its bound",
  (each) => {
    let all = 0;
    let optimal = 0;
    fc.assert(
      fc.property(anyWanted(each), (asked) => {
        const best = bruteForce(asked);
        const found = mostMeetings(asked, 0);
        if (found === undefined) {
          expect(best).toBe(0);
          return;
        }
        const {counts, worth, atMost} = found;
        expect(worth).toBeCloseTo(worthOf(asked, counts), 9);
        expect(worth).toBeLessThanOrEqual(best + 1e-9);
        expect(atMost).toBeGreaterThanOrEqual(best - 1e-9);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(asked.size);
        for (const [g, count] of counts.entries()) {
          expect(count === 0 || (count >= each && count <= asked.available[g]!)).toBe(true);
        }
        all += 1;
        if (worth > best - 1e-9) optimal += 1;
        const there = Math.min(asked.groups, asked.size);
        const isRoomy = Array.from(asked.available).every((many) => many >= asked.size);
        if (each === 1 && isRoomy) {
          expect(worth).toBeGreaterThanOrEqual(((asked.size - 1) / (asked.size * (there - 1))) * best - 1e-9);
        }
      }),
      {numRuns: 400},
    );
    expect(optimal / all).toBeGreaterThan(0.95);
  },
);
