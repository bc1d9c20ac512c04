import {type Measure, perNode} from "../metric.ts";

/** How much tie weight a person has in all. */
export const strength: Measure = {
  kind: "measure",
  name: "strength",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "weight",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "s_i = sum_j w_ij",
  definition:
    "Weight of all ties of a person; by Newman weights it is the number of networks with somebody else in them. 0 for one who is alone in every network.",
  source: "Barrat et al. 2004, PNAS 101(11)",
  compute(graphs) {
    const {starts, weights} = graphs.projection;
    return perNode(graphs, (node) => weights.subarray(starts[node], starts[node + 1]).reduce((sum, w) => sum + w, 0));
  },
};
