import {bridgingCoefficients} from "../kernels/bridging.ts";
import {type Measure, perNode} from "../metric.ts";

/** How far a person is a narrow place between well connected ones. No ties, no value. */
export const bridgingCoefficient: Measure = {
  kind: "measure",
  name: "bridging-coefficient",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "(1 / k_i) / sum_j (1 / k_j), over the contacts j of i",
  definition:
    "How far a person with few ties stands between people with many. No value without ties; some programs give 0.",
  source: "Hwang, Cho, Zhang & Ramanathan 2006",
  compute(graphs) {
    const coefficients = bridgingCoefficients(graphs.projection);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? coefficients[node] : undefined));
  },
};
