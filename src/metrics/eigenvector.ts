import {eigenvector as principalVector} from "../kernels/spectral.ts";
import {type Measure, perNode} from "../metric.ts";

/** Eigenvector centrality on the projection. A graph without ties has none. */
export const eigenvector: Measure = {
  kind: "measure",
  name: "eigenvector",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "A x = lambda x, the largest lambda, |x| = 1",
  definition:
    "High for one with many ties to others who have it high. Unweighted, of Euclidean length 1. Where the graph falls into parts, the densest has all of it. No value in a graph without ties.",
  source: "Bonacich 1972, Journal of Mathematical Sociology 2(1)",
  compute(graphs) {
    const vector = principalVector(graphs.projection);
    return perNode(graphs, (node) => vector?.[node]);
  },
};
