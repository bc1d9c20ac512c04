import {expect, test} from "vitest";
import {soleReachSum} from "../../src/metrics/sole-reach-sum.ts";
import {officeAtWork} from "../details.ts";
import {scoresOf} from "../graphs.ts";

test("in the office, with leaders and hours", () => {
  // Met once: B by a2 in n1; in n2 C by a1 and by b1, A and B by c1.
  const graphs = officeAtWork();
  expect(scoresOf(soleReachSum, graphs, "group")).toStrictEqual({A: 0, B: 1, C: 4});
  expect(scoresOf(soleReachSum, graphs, "staff-group")).toStrictEqual({
    "hours|full-time": 1,
    "hours|part-time": 1,
    "role|leader": 2,
    "role|secretary": 1,
  });
});
