import {structuralHoles} from "../kernels/structural-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** Whether the constraint on a person hangs on one contact. No ties, no value. */
export const hierarchy: Measure = {
  kind: "measure",
  name: "hierarchy",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "sum_j (c_ij / (C / N)) ln(c_ij / (C / N)) / (N ln N), c_ij the dyadic constraint, over the N contacts",
  definition:
    "How far the constraint on a person comes from one contact: 0 all alike, 1 a single one. Over dyadic constraint; some programs use the total constraint of the contacts, which is another number. 1 with one contact; no value without ties.",
  source: "Burt 1992, Structural Holes",
  compute(graphs) {
    const {hierarchy} = structuralHoles(graphs.projection);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? hierarchy[node] : undefined));
  },
};
