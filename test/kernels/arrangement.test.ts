import {expect, test} from "vitest";
import {type Arrangements, layoutOf, totalsOf} from "../../src/kernels/arrangement.ts";

// Persons 0 and 1 of group 0, 2 of group 1, and 3 of group 2, who comes with player 1. Network 0 has 0, 1 and 2 on both
// dates; of network 1, 0 is there on both, 2 goes with player 0, and 3 comes with player 1.
const [goes, comes] = [1, 2];
const arrangements: Arrangements = {
  persons: {player: Int32Array.of(0, 0, 0, comes), there: Int32Array.of(0, 0, 0, comes)},
  cells: {
    network: Int32Array.of(0, 0, 0, 1, 1, 1),
    person: Int32Array.of(0, 1, 2, 0, 2, 3),
    player: Int32Array.of(0, 0, 0, 0, goes, comes),
    there: Int32Array.of(0, 0, 0, 0, 0, comes),
  },
  networkCount: 2,
  groupCount: 3,
  weight: "newman",
  pairs: true,
};
const at = layoutOf(arrangements);

function told(coalition: number) {
  const totals = totalsOf(arrangements, coalition, Int32Array.of(0, 0, 1, 2));
  const ofNetworks = (first: number) => [...totals.subarray(first, first + 2)];
  return {
    employees: totals[at.employees],
    others: totals[at.others],
    participants: totals[at.participants],
    met: totals[at.met],
    ties: totals[at.ties],
    lean: totals[at.lean],
    seats: totals[at.seats],
    across: totals[at.across],
    members: ofNetworks(at.members),
    crossing: ofNetworks(at.crossing),
    soleMet: ofNetworks(at.soleMet),
    soleTies: ofNetworks(at.soleTies),
    soleLean: ofNetworks(at.soleLean),
    pairs: [totals[at.pairs + 1], totals[at.pairs + 2], totals[at.pairs + 5]],
  };
}

test("before anybody has acted: three employees of two groups; 0 and 2 share both networks", () => {
  expect(told(0)).toEqual({
    employees: 3,
    others: 3,
    participants: 3,
    // 0, 1 and 2 each meet one other group; 0 and 2 in both networks, 1 in the first only.
    met: 3,
    ties: 3,
    lean: 1,
    seats: 5,
    across: 4,
    members: [3, 2],
    // Two of three pairs cross: 3 x 2 / 3; and 2 x 1.
    crossing: [2, 2],
    soleMet: [1, 0],
    // 0 - 1 inside and 1 - 2 outside in the first alone.
    soleTies: [2, 0],
    soleLean: [0, 0],
    // 2 x 1 / 2, and 1.
    pairs: [2, 0, 0],
  });
});

test("when the one has come and the other has not gone", () => {
  expect(told(comes)).toEqual({
    employees: 4,
    others: 8,
    participants: 4,
    // 0 and 3 meet two groups, 1 one, 2 two.
    met: 7,
    ties: 5,
    // 0 - 1 inside; 0 - 2, 1 - 2, 0 - 3, 2 - 3 outside.
    lean: 3,
    seats: 6,
    across: 5,
    members: [3, 3],
    crossing: [2, 3],
    // 1 meets group 1 there only; in the second 3 meets both, 0 and 2 meet group 2.
    soleMet: [1, 4],
    soleTies: [2, 2],
    soleLean: [0, 2],
    pairs: [1.5, 0.5, 0.5],
  });
});

test("when one has gone and nobody has come: a network of one brings nothing", () => {
  expect(told(goes)).toMatchObject({
    employees: 3,
    members: [3, 0],
    crossing: [2, 0],
    met: 3,
    soleMet: [3, 0],
    ties: 3,
    soleTies: [3, 0],
    pairs: [1, 0, 0],
  });
});
