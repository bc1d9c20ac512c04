import {type Measure, tiesSinceBefore} from "../metric.ts";

/** Ties that did not stand in the period before. */
export const tiesFormed: Measure = {
  kind: "measure",
  name: "ties-formed",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "ties at the later date only",
  definition:
    "Distinct ties of employees who share a network now and did not at the end of the period before, also of those who were not employed then. No value in the first period.",
  source: "Kronblad",
  compute(graphs) {
    return tiesSinceBefore(graphs, ({formed}) => formed);
  },
};
