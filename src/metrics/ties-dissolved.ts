import {type Measure, tiesSinceBefore} from "../metric.ts";

/** Ties of the period before that stand no longer. */
export const tiesDissolved: Measure = {
  kind: "measure",
  name: "ties-dissolved",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "ties at the earlier date only",
  definition:
    "Distinct ties of employees who shared a network at the end of the period before and do not now, also of those who have left. No value in the first period.",
  source: "Kronblad",
  compute(graphs) {
    return tiesSinceBefore(graphs, ({dissolved}) => dissolved);
  },
};
