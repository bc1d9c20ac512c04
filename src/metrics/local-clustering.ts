import {structuralHoles} from "../kernels/structural-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** How many of the contacts know each other. Under two contacts there is no pair and no value. */
export const localClustering: Measure = {
  kind: "measure",
  name: "local-clustering",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "closed pairs of contacts / pairs of contacts",
  definition:
    "Share of the pairs of contacts of a person who are themselves tied. High in an affiliation graph in any case, since a network ties all its members. No value with fewer than two contacts.",
  source: "Watts & Strogatz 1998, Nature 393",
  compute(graphs) {
    const {closed} = structuralHoles(graphs.projection);
    return perNode(graphs, (node, contacts) =>
      contacts > 1 ? (2 * (closed[node] ?? 0)) / (contacts * (contacts - 1)) : undefined,
    );
  },
};
