import {structuralHoles} from "../kernels/structural-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** How many contacts a person would have if those who know each other counted as one. No ties, no size. */
export const effectiveSize: Measure = {
  kind: "measure",
  name: "effective-size",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "effective number",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum_j (1 - sum_q p_iq m_jq), m_jq = w_jq / max_k w_jk, over the contacts j and q of i",
  definition:
    "Number of contacts less how far they are tied to each other. With all ties alike, contacts less twice their ties per contact. No value without ties.",
  source: "Burt 1992, Structural Holes; Borgatti 1997, Connections 20(1)",
  compute(graphs) {
    const {effectiveSize} = structuralHoles(graphs.projection);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? effectiveSize[node] : undefined));
  },
};
