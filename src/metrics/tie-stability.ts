import {type Measure, tiesSinceBefore} from "../metric.ts";

/** How far ties of the period before still stand (Snijders et al. 2010). */
export const tieStability: Measure = {
  kind: "measure",
  name: "tie-stability",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "kept / (kept + formed + dissolved)",
  definition:
    "Of all ties that stood at the end of the period before or stand now, the share that did both (Jaccard). Distinct ties of employees who share a network; who comes or goes brings ties or takes them along. No value in the first period, or without any tie.",
  source: "Snijders, van de Bunt & Steglich 2010, Social Networks 32",
  compute(graphs) {
    return tiesSinceBefore(graphs, ({kept, formed, dissolved}) => kept / (kept + formed + dissolved));
  },
};
