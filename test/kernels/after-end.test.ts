import fc from "fast-check";
import {expect, test} from "vitest";
import {fateOf} from "../../src/kernels/after-end.ts";
import {transpose} from "../../src/kernels/rows.ts";
import {rowsFrom} from "./arrangements.ts";

const of = (
  group: readonly number[],
  later: readonly number[],
  networks: readonly (readonly number[])[],
  persons: number,
) => {
  const ofNetwork = rowsFrom(networks);
  const mark = new Uint8Array(persons);
  const fate = fateOf(Int32Array.from(group), Int32Array.from(later), transpose(ofNetwork, persons), ofNetwork, mark);
  expect([...mark].every((one) => one === 0)).toBe(true);
  return fate;
};

test("a1, a2, b1, b2 and c1: of eight pairs across three left, two are together, three apart", () => {
  // c1 and one of b have gone: b2-a1, b2-a2 and all with c1. Later 0 = a1, 1 = a2, 2 = b1, 3 a stranger.
  const group = [0, 0, 1, 1, 2];
  // Pairs across: a1-b1, a1-b2, a1-c1, a2-b1, a2-b2, a2-c1, b1-c1, b2-c1.
  expect(
    of(
      group,
      [0, 1, 2, -1, -1],
      [
        [0, 2, 3],
        [1, 3],
      ],
      4,
    ),
  ).toStrictEqual({together: 1, apart: 1, left: 6});
  expect(
    of(
      group,
      [0, 1, 2, 4, 3],
      [
        [0, 2, 3],
        [1, 3],
      ],
      5,
    ),
  ).toStrictEqual({together: 4, apart: 4, left: 0});
});

test("two of one department, and nobody, are no pairs across", () => {
  expect(of([0, 0], [0, 1], [[0, 1]], 2)).toStrictEqual({together: 0, apart: 0, left: 0});
  expect(of([], [], [], 0)).toStrictEqual({together: 0, apart: 0, left: 0});
});

test("two networks in common are together once", () => {
  expect(
    of(
      [0, 1],
      [0, 1],
      [
        [0, 1],
        [0, 1],
      ],
      2,
    ),
  ).toStrictEqual({together: 1, apart: 0, left: 0});
});

test("by definition, over all pairs", () => {
  const member = fc.record({group: fc.nat(2), stays: fc.boolean()});
  const rows = fc.array(fc.uniqueArray(fc.nat(9), {maxLength: 6}), {maxLength: 5});
  fc.assert(
    fc.property(fc.array(member, {maxLength: 10}), rows, (members, networks) => {
      const expected = {together: 0, apart: 0, left: 0};
      for (const [i, one] of members.entries()) {
        for (const [j, other] of members.entries()) {
          if (j <= i || one.group === other.group) continue;
          if (!one.stays || !other.stays) expected.left += 1;
          else if (networks.some((items) => items.includes(i) && items.includes(j))) expected.together += 1;
          else expected.apart += 1;
        }
      }
      const later = members.map(({stays}, i) => (stays ? i : -1));
      expect(
        of(
          members.map(({group}) => group),
          later,
          networks,
          10,
        ),
      ).toStrictEqual(expected);
    }),
  );
});
