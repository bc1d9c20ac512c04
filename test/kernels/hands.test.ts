import fc from "fast-check";
import {expect, test} from "vitest";
import {gathering, handsOf} from "../../src/kernels/hands.ts";
import {listsOf, rowsFrom} from "./arrangements.ts";

test("one hand for each network and stratum, strata on tables of their own, the rest stays, by hand", () => {
  const networks = rowsFrom([[0, 1, 2], [], [1, 3, 4], [0]]);
  // Persons 0-2 in stratum 7, 3-4 in stratum 5; person 0 is not traded.
  const hands = handsOf(networks, (person) => person !== 0, Int32Array.of(7, 7, 7, 5, 5));
  expect(listsOf(hands.rows)).toEqual([[1, 2], [1], [3, 4]]);
  expect([...hands.network]).toEqual([0, 2, 2]);
  expect([...hands.tables]).toEqual([0, 2, 3]);
  expect(listsOf(hands.fixed)).toEqual([[0], [], [], [0]]);
});

test("without strata there is one table; without members none", () => {
  expect([...handsOf(rowsFrom([[0, 1], [1]]), () => true, undefined).tables]).toEqual([0, 2]);
  expect([...handsOf(rowsFrom([[], []]), () => true, undefined).tables]).toEqual([0]);
});

test("laid out and gathered again, the memberships are the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(9), {maxLength: 10}), {maxLength: 6}),
      fc.array(fc.nat(3), {minLength: 10, maxLength: 10}),
      fc.nat(9),
      (lists, strata, who) => {
        const networks = rowsFrom(lists);
        const hands = handsOf(networks, (person, n) => (person + n) % 3 !== who % 3, Int32Array.from(strata));
        expect(listsOf(gathering(hands)()).map((members) => members.sort((a, b) => a - b))).toEqual(listsOf(networks));
      },
    ),
  );
});
