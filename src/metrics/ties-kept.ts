import {type Measure, tiesSinceBefore} from "../metric.ts";

/** Ties of the period before that still stand. */
export const tiesKept: Measure = {
  kind: "measure",
  name: "ties-kept",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "ties at both dates",
  definition:
    "Distinct ties of employees who share a network, now and at the end of the period before, be it the same network or not. No value in the first period.",
  source: "Kronblad",
  compute(graphs) {
    return tiesSinceBefore(graphs, ({kept}) => kept);
  },
};
