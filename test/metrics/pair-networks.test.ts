import {expect, test} from "vitest";
import {pairNetworks} from "../../src/metrics/pair-networks.ts";
import {office, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("of director areas: n2 alone has people of both, a1 and b1 of the north and c1 of the south", () => {
  expect(scoresOf(pairNetworks, organisation(office()), "area-pair")).toStrictEqual({"north|south": 1});
});

test("in the office A and B share n1 and n2, C shares n2 with both", () => {
  expect(scoresOf(pairNetworks, organisation(office()), "group-pair")).toStrictEqual({"A|B": 2, "A|C": 1, "B|C": 1});
});

test("outward: the citizen is in n1 with A and B", () => {
  const graphs = organisation(office(), {reading: "employee-citizen"});
  expect(scoresOf(pairNetworks, graphs, "group-pair")).toStrictEqual({
    "A|citizens": 1,
    "B|citizens": 1,
    "C|citizens": 0,
  });
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(Object.entries(toymuniOn))("toymuni on %s: pairs of departments with a network, of 28", (day, sketch) => {
    const carried = Object.values(scoresOf(pairNetworks, organisation(sketch()), "group-pair"));
    expect(carried).toHaveLength(28);
    for (const {department_pairs_connected: pairs} of vectorsOf<Record<string, number>>(
      "toymuni",
      "summary",
      new RegExp(`^networks active on ${day}`),
    )) {
      expect(carried.filter((networks) => networks! > 0)).toHaveLength(pairs!);
    }
  });
});
