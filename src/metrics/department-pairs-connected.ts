import {mixingOf} from "../kernels/mixing.ts";
import {type Measure, whole} from "../metric.ts";

/** How many of the pairs of departments meet at all. */
export const departmentPairsConnected: Measure = {
  kind: "measure",
  name: "department-pairs-connected",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "pairs of departments with a network in common / (G (G - 1) / 2)",
  definition:
    "Share of the pairs of departments whose employees share at least one network; one common network is enough. No value for fewer than two departments.",
  source: "Kronblad",
  *compute({rows: {groups, persons}, byPerson}) {
    const pairs = (groups.length * (groups.length - 1)) / 2;
    const value = pairs > 0 ? mixingOf(byPerson).between.size / pairs : undefined;
    yield {of: "whole", subject: whole, n: persons.length, value};
  },
};
