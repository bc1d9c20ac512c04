import {type Measure, perNetwork} from "../metric.ts";

/** Members who count in the reading: employees of a known department. A network of one or none has a size, but no ties. */
export const networkSize: Measure = {
  kind: "measure",
  name: "network-size",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "k_n",
  definition:
    "Number of members who are employees of a known department. Roles that make no ties (observers) are left out.",
  source: "Kronblad",
  compute: ({rows}) => perNetwork(rows, (_, size) => size),
};
