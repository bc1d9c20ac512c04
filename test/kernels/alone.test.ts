import fc from "fast-check";
import {expect, test} from "vitest";
import {groupPairsAlone, groupPairsAloneBySeat} from "../../src/kernels/alone.ts";
import {compositionOf} from "../../src/kernels/composition.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

test("pairs by seat are the Shapley value of the game of being connected, over all orders of arrival", () => {
  // 2 of A and 1 of B in one network: of six orders B completes the pair in four, each of A in one.
  const graphs = organisation({people: {a1: "A", a2: "A", b1: "B"}, networks: {n: ["a1", "a2", "b1"]}});
  const {group, groups, ofPerson, ofNetwork} = graphs.rows;
  const seats = groupPairsAloneBySeat(ofPerson, compositionOf(ofNetwork, group, groups.length), group, groups.length);
  const arrivals = orders(["a1", "a2", "b1"]);
  const completing = (order: readonly string[]) => {
    const both = order.findIndex((_, at) => new Set(order.slice(0, at + 1).map((id) => id[0])).size === 2);
    return order[both];
  };
  for (const [at, id] of ["a1", "a2", "b1"].entries()) {
    const times = arrivals.filter((order) => completing(order) === id).length;
    expect(seats[at]).toBeCloseTo(times / arrivals.length, 12);
  }
});

test("seats add up to the pairs of their networks", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), (sketch) => {
      const {group, groups, ofPerson, ofNetwork} = organisation(sketch).rows;
      const composition = compositionOf(ofNetwork, group, groups.length);
      const sums = new Float64Array(ofNetwork.starts.length - 1);
      for (const [seat, share] of groupPairsAloneBySeat(ofPerson, composition, group, groups.length).entries()) {
        sums[ofPerson.items[seat]!]! += share;
      }
      const pairs = groupPairsAlone(composition, groups.length);
      for (const [n, sum] of sums.entries()) expect(sum).toBeCloseTo(pairs[n]!, 12);
    }),
  );
});

function orders(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
