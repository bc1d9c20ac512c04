import fc from "fast-check";
import {expect, test} from "vitest";
import {fragilityOf} from "../../src/kernels/fragility.ts";

type Lists = readonly (readonly [first: readonly number[], second: readonly number[]])[];

test("a guest who alone brings a department, by hand", () => {
  // 1 2 3 meet 9 only; 3 also meets 8. Without 9 only 3 and 8 are left; without 8 nobody else goes. Without 8 and 9
  // nobody is left, and before any two, 9 and 3: 1, 2 and 8 are lost too.
  const {left, without} = fragilityOf([
    [[1, 2, 3], [9]],
    [[3], [8]],
  ]);
  expect(left).toStrictEqual([2, 0, 0]);
  // Without 1: 2 3 8 9. Without 3: 1 2 9. Without 8: 1 2 3 9. Without 9: 3 8.
  expect([...without]).toStrictEqual([
    [1, 4],
    [2, 4],
    [3, 3],
    [8, 4],
    [9, 2],
  ]);
});

test("two who are missed only together, whom greed would not find", () => {
  // The many of 1 to 6 meet 20 and 21 in one network. Alone neither takes anybody along, and 30, whom greed would
  // take first, takes 7: without 20 and 21 the two of 7 and 30 are left, without 30 and any other 7 of 10.
  const {left} = fragilityOf([
    [
      [1, 2, 3, 4, 5, 6],
      [20, 21],
    ],
    [[7], [30]],
  ]);
  expect(left).toStrictEqual([8, 2, 0]);
});

test("nobody in common", () => {
  expect(fragilityOf([])).toStrictEqual({left: [0, 0, 0], without: new Map()});
});

/** Members 0 to 6 of the first group and 10 to 16 of the second. */
const meetings = fc.array(
  fc.tuple(
    fc.uniqueArray(fc.integer({min: 0, max: 6}), {minLength: 1, maxLength: 6}),
    fc.uniqueArray(fc.integer({min: 10, max: 16}), {minLength: 1, maxLength: 6}),
  ),
  {maxLength: 8},
);

test("as by taking away every set of one, two and three", () => {
  fc.assert(
    fc.property(meetings, (lists) => {
      const {left, without} = fragilityOf(lists);
      const people = [...new Set(lists.flat(2))].sort((a, b) => a - b);
      expect([...without]).toStrictEqual(people.map((person) => [person, remaining(lists, [person])]));
      const fewest = [people.length];
      for (const gone of [1, 2, 3]) {
        const each = setsOf(people, gone).map((set) => remaining(lists, set));
        fewest.push(Math.min(fewest.at(-1)!, ...each));
      }
      expect(left).toStrictEqual(fewest.slice(1));
    }),
    {numRuns: 400},
  );
});

test("a thousand networks of two take no longer than there are networks", () => {
  // Everybody meets one of the other group and nobody else: who goes takes one along, three take three.
  const {left} = fragilityOf(Array.from({length: 1000}, (_, i) => [[i], [i + 5000]] as const));
  expect(left).toStrictEqual([1998, 1996, 1994]);
});

function remaining(lists: Lists, gone: readonly number[]): number {
  const still = lists
    .map((sides) => sides.map((side) => side.filter((one) => !gone.includes(one))))
    .filter((sides) => sides.every((side) => side.length > 0));
  return new Set(still.flat(2)).size;
}

function setsOf(items: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => setsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
