import {type Measure, pairsFalling} from "../metric.ts";

/** How many pairs would have fewer than five people in common without the network that carries most of them. */
export const pairsHangingOnNetwork: Measure = {
  kind: "measure",
  name: "pairs-hanging-on-network",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : people >= 5, fewer than 5 without some one network}",
  definition:
    "Number of pairs of departments with at least five people in common, of whom fewer than five would be left if any one network ended (pair-people-without-busiest). No value without participants.",
  source: "Kronblad",
  compute: (graphs) => pairsFalling(graphs, ({people: {first, second, mostLost}}) => first + second - mostLost),
};
