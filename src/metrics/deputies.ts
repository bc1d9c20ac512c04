import {type Measure, perNetwork} from "../metric.ts";

/** How many persons in force stand in for its leader. */
export const deputies: Measure = {
  kind: "measure",
  name: "deputies",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{i in force : i has a deputy's role in n}",
  definition:
    "Number of persons in force, employed or not, who stand in for its leader, by the roles that the pipeline file names. n is the size of the network.",
  source: "Kronblad",
  compute({rows, frame: {deputies}}) {
    return perNetwork(rows, (n) => deputies[n]);
  },
};
