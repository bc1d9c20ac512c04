import {type Measure, pairsFalling} from "../metric.ts";

/** How many pairs of departments are held by five people or more. */
export const pairsWithFive: Measure = {
  kind: "measure",
  name: "pairs-with-five",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : distinct people who carry the pair >= 5}",
  definition:
    "Number of pairs of departments with at least five people in common: people of either who are in a network with somebody of the other. With fewer a pair hangs on single persons. No value without participants.",
  source: "Kronblad",
  compute: (graphs) => pairsFalling(graphs),
};
