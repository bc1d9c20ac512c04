import fc from "fast-check";
import {expect, test} from "vitest";
import {owenValues} from "../../src/kernels/owen.ts";

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.length === 0
    ? [[]]
    : all.flatMap((first, at) => orders(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** Every order of the unions, and in each of the members of every union. */
function consistentOrders(unions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return orders(unions).flatMap((order) =>
    order.reduce<readonly (readonly number[])[]>(
      (starts, union) => starts.flatMap((start) => orders(union).map((inside) => [...start, ...inside])),
      [[]],
    ),
  );
}

function byDefinition(unions: readonly (readonly number[])[], worth: (coalition: number) => number) {
  const all = consistentOrders(unions);
  const values = unions.flat().map(() => 0);
  for (const order of all) {
    let coalition = 0;
    for (const player of order) {
      const before = worth(coalition);
      coalition |= 1 << player;
      values[player]! += (worth(coalition) - before) / all.length;
    }
  }
  return values;
}

const everybody = 0xff;
const single = (unions: readonly (readonly number[])[], worth: (coalition: number) => number, acting = everybody) =>
  owenValues(unions, (coalition) => Float64Array.of(worth(coalition)), acting).map(([value]) => value);

test("Owen's glove game by hand: the left glove with one right glove in a union, the other right glove alone", () => {
  // Player 0 has a left glove, 1 and 2 right ones; a pair is worth 1. Unions {0, 1} and {2}.
  const worth = (coalition: number) => ((coalition & 1) !== 0 && (coalition & 6) !== 0 ? 1 : 0);
  // Orders 0 1 2, 1 0 2, 2 0 1, 2 1 0: the pair is made by 1, by 0, by 0, by 0.
  expect(single([[0, 1], [2]], worth)).toStrictEqual([0.75, 0.25, 0]);
  // Without unions, Shapley's: of six orders 0 makes the pair in four, 1 and 2 in one each.
  expect(single([[0], [1], [2]], worth)).toEqual([4, 1, 1].map((of6) => expect.closeTo(of6 / 6, 12) as number));
  expect(single([[0, 1, 2]], worth)).toEqual([4, 1, 1].map((of6) => expect.closeTo(of6 / 6, 12) as number));
});

test("as over all orders by definition, for several numbers at once; and nobody's is left out who adds nothing", () => {
  const unions = [[0, 1], [2, 3], [4, 5, 6], [7]];
  const worths = fc.array(fc.double({min: -100, max: 100, noNaN: true}), {minLength: 512, maxLength: 512});
  fc.assert(
    fc.property(worths, fc.nat(255), (table, acting) => {
      const worth = (coalition: number) => table[coalition & acting]!;
      const other = (coalition: number) => table[256 + (coalition & acting)]!;
      const both = (coalition: number) => Float64Array.of(worth(coalition), other(coalition));
      const values = owenValues(unions, both, acting);
      const expected = [worth, other].map((one) => byDefinition(unions, one));
      values.forEach((value, player) => {
        for (const at of [0, 1]) expect(value[at]).toBeCloseTo(expected[at]![player]!, 9);
        if ((acting & (1 << player)) === 0) expect([...value]).toStrictEqual([0, 0]);
      });
      const sum = values.reduce((total, [value = 0]) => total + value, 0);
      expect(sum).toBeCloseTo(worth(255) - worth(0), 10);
    }),
    {numRuns: 20},
  );
});
