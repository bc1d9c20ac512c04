import {type Measure, perNetwork} from "../metric.ts";

/** How many persons in force lead the network. */
export const leaders: Measure = {
  kind: "measure",
  name: "leaders",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{i in force : i has a leader's role in n}",
  definition:
    "Number of persons in force, employed or not, who lead the network, by the roles that the pipeline file names. n is the size of the network.",
  source: "Kronblad",
  compute({rows, frame: {leaders}}) {
    return perNetwork(rows, (n) => leaders[n]);
  },
};
