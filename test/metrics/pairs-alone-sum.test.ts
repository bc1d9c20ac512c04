import {expect, test} from "vitest";
import {pairsAloneSum} from "../../src/metrics/pairs-alone-sum.ts";
import {officeAtWork} from "../details.ts";
import {scoresOf} from "../graphs.ts";

test("in the office, with leaders and hours", () => {
  // A|C and B|C meet in n2 only, with one member each: half to a1 and c1, half to b1 and c1.
  const graphs = officeAtWork();
  expect(scoresOf(pairsAloneSum, graphs, "group")).toStrictEqual({A: 0, B: 0, C: 2});
  expect(scoresOf(pairsAloneSum, graphs, "staff-group")).toStrictEqual({
    "hours|full-time": 0.5,
    "hours|part-time": 0.5,
    "role|leader": 1,
    "role|secretary": 0.5,
  });
});
