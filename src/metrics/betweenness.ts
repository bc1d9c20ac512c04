import {shortestPaths} from "../kernels/shortest-paths.ts";
import {type Measure, perNode} from "../metric.ts";

/** Between how many pairs of others a person lies. */
export const betweenness: Measure = {
  kind: "measure",
  name: "betweenness",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum over pairs s < t of (shortest ways between them through i) / (shortest ways)",
  definition:
    "Pairs of others whose shortest ways run through a person, each by the part of its ways that do. On the projection, every tie one step, each unordered pair once, not normalised. 0 for one who lies between nobody.",
  source: "Freeman 1977, Sociometry 40(1); Brandes 2001",
  compute(graphs) {
    const {betweenness} = shortestPaths(graphs.projection);
    return perNode(graphs, (node) => betweenness[node]);
  },
};
