import {expect, test} from "vitest";
import {pairWeightWithoutBusiest} from "../../src/metrics/pair-weight-without-busiest.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("of director areas: n2 alone has people of both, a1 and b1 of the north and c1 of the south", () => {
  expect(scoresOf(pairWeightWithoutBusiest, organisation(office()), "area-pair")).toStrictEqual({"north|south": 0});
});

test("in the office", () => {
  // A|B: 1 in n1 and 0.5 in n2, of which 0.5 remains; C hangs on n2 alone. By count 2 and 1, of which 1 remains.
  expect(scoresOf(pairWeightWithoutBusiest, organisation(office()), "group-pair")).toStrictEqual(
    near({"A|B": 0.5, "A|C": 0, "B|C": 0}),
  );
  expect(scoresOf(pairWeightWithoutBusiest, organisation(office(), {weight: "count"}), "group-pair")).toStrictEqual({
    "A|B": 1,
    "A|C": 0,
    "B|C": 0,
  });
});
