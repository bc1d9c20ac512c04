import {type Measure, whole} from "../metric.ts";

/** How many Louvain communities the participants fall into. No participants, no value. */
export const communities: Measure = {
  kind: "measure",
  name: "communities",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "number of Louvain communities of the participants",
  definition: "Number of communities of persons who mostly meet one another. No value where nobody shares a network.",
  source: "Blondel et al. 2008, Journal of Statistical Mechanics P10008",
  *compute({communities: found}) {
    const count = new Set(found.values()).size;
    yield {of: "whole", subject: whole, n: found.size, value: count > 0 ? count : undefined};
  },
};
