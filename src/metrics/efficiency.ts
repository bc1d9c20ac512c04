import {structuralHoles} from "../kernels/structural-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** The part of the contacts that are not redundant. No ties, no value. */
export const efficiency: Measure = {
  kind: "measure",
  name: "efficiency",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "effective size / k_i",
  definition: "Part of the contacts of a person that are not redundant. No value without ties.",
  source: "Burt 1992, Structural Holes",
  compute(graphs) {
    const {effectiveSize} = structuralHoles(graphs.projection);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? (effectiveSize[node] ?? 0) / contacts : undefined));
  },
};
