import {shortestPaths} from "../kernels/shortest-paths.ts";
import {type Measure, perNode} from "../metric.ts";

/** How near a person is to all other participants. Alone there is no value. */
export const harmonicCloseness: Measure = {
  kind: "measure",
  name: "harmonic-closeness",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "sum_j (1 / d_ij) / (N - 1), 1 / d = 0 for who cannot be reached",
  definition:
    "How near a person is to the other participants: 1 with a tie to all, 0 without ties. On the projection, every tie one step. No value where there is nobody else.",
  source: "Marchiori & Latora 2000, Physica A 285; Rochat 2009",
  compute(graphs) {
    const {harmonic} = shortestPaths(graphs.projection);
    const others = harmonic.length - 1;
    return perNode(graphs, (node) => (others > 0 ? (harmonic[node] ?? 0) / others : undefined));
  },
};
