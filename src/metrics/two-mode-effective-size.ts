import {twoModeEffectiveSizes} from "../kernels/two-mode-holes.ts";
import {type Measure, perNode} from "../metric.ts";

/** Effective size by shared networks, without weights. No ties, no size. */
export const twoModeEffectiveSize: Measure = {
  kind: "measure",
  name: "two-mode-effective-size",
  of: ["person"],
  readings: ["departmental"],
  quantity: "effective number",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "k_i - sum_j (m_ij / sum_l m_il) (common contacts of i and j), m = networks shared, over the contacts j of i",
  definition:
    "Number of contacts, less how many contacts a person has in common with one of them, on average over shared networks. It counts networks shared as such, whatever the weight of ties. No value without ties.",
  source: "Burchard & Cornwell 2018, Social Networks 55",
  compute(graphs) {
    const {projection, rows} = graphs;
    const sizes = twoModeEffectiveSizes(projection, rows.ofPerson, rows.ofNetwork);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? sizes[node] : undefined));
  },
};
