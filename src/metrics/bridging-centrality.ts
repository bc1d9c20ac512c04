import {bridgingCoefficients} from "../kernels/bridging.ts";
import {shortestPaths} from "../kernels/shortest-paths.ts";
import {type Measure, perNode} from "../metric.ts";

/** Betweenness (raw) times bridging coefficient. No ties, no value. */
export const bridgingCentrality: Measure = {
  kind: "measure",
  name: "bridging-centrality",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "raw betweenness x bridging coefficient",
  definition:
    "Betweenness of those who are a narrow place: high for who lies on many shortest ways between parts that are otherwise busy in themselves. Betweenness is the raw one, each pair once. No value without ties.",
  source: "Hwang, Cho, Zhang & Ramanathan 2006",
  compute(graphs) {
    const coefficients = bridgingCoefficients(graphs.projection);
    const {betweenness} = shortestPaths(graphs.projection);
    return perNode(graphs, (node, contacts) =>
      contacts > 0 ? (betweenness[node] ?? 0) * (coefficients[node] ?? 0) : undefined,
    );
  },
};
