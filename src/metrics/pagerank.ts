import {pageRanks} from "../kernels/spectral.ts";
import {type Measure, perNode} from "../metric.ts";

/** PageRank on the projection. */
export const pagerank: Measure = {
  kind: "measure",
  name: "pagerank",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "r_i = (1 - d) / N + d sum_j r_j / k_j, d = .85",
  definition:
    "How often one who walks from participant to participant along ties, and jumps now and then, is found with a person; adds up to 1. Unweighted. Without ties, the part of the jumps only.",
  source: "Page & Brin 1998",
  compute(graphs) {
    const ranks = pageRanks(graphs.projection);
    return perNode(graphs, (node) => ranks[node]);
  },
};
