import {structuralHoles} from "../kernels/structural-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** How closed the circle of a person is (Burt 1992), weighted. No ties, no constraint. */
export const constraint: Measure = {
  kind: "measure",
  name: "constraint",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "C_i = sum_j (p_ij + sum_q p_iq p_qj)^2, p_ij = w_ij / s_i, over the contacts j and q of i",
  definition:
    "How far the contacts of a person are one circle: high where few contacts hold most of the ties or are tied to each other. No value without ties.",
  source: "Burt 1992, Structural Holes",
  compute(graphs) {
    const {constraint} = structuralHoles(graphs.projection);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? constraint[node] : undefined));
  },
};
