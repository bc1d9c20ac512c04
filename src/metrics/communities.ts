import {type Measure, whole} from "../metric.ts";

/** How many Leiden communities the participants fall into. No participants, no value. */
export const communities: Measure = {
  kind: "measure",
  name: "communities",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "number of Leiden communities of the participants",
  definition: "Number of communities of persons who mostly meet one another. No value where nobody shares a network.",
  source: "Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233",
  *compute({communities: found}) {
    const count = new Set(found.values()).size;
    yield {of: "whole", subject: whole, n: found.size, value: count > 0 ? count : undefined};
  },
};
