import {cutPoints} from "../kernels/cut-points.ts";
import {type Measure, perNode} from "../metric.ts";

/** 1 for a person without whom a part of the projection falls apart, else 0. */
export const articulationPoint: Measure = {
  kind: "measure",
  name: "articulation-point",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, 1],
  chance: [],
  formula: "1 if the part of i falls apart without i, else 0",
  definition: "Whether some contacts of a person can reach each other only through that person. 0 or 1.",
  source: "Hopcroft & Tarjan 1973",
  compute(graphs) {
    const cut = cutPoints(graphs.projection);
    return perNode(graphs, (node) => cut[node]);
  },
};
