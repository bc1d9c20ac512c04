import {crossingPairs} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** Share of the pairs of members that cross groups: Simpson's unbiased index. No value for fewer than two members. */
export const simpson: Measure = {
  kind: "measure",
  name: "simpson",
  of: ["network"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "s_n = 1 - sum_g c_ng (c_ng - 1) / (k_n (k_n - 1))",
  definition:
    "Share of pairs of members who are from different departments (the unbiased Gini-Simpson or Blau index). Unlike 1 - sum_g p_g^2 it does not grow with the size and reaches 1. No value for fewer than two members.",
  source: "Simpson 1949, Nature 163",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => crossingPairs(composition, n));
  },
};
