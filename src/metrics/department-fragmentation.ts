import {shareTogether} from "../kernels/components.ts";
import {groupGraph} from "../kernels/group-graph.ts";
import {mixingOf} from "../kernels/mixing.ts";
import {type Measure, whole} from "../metric.ts";

/** How far the departments fall into parts (Borgatti 2006). */
export const departmentFragmentation: Measure = {
  kind: "measure",
  name: "department-fragmentation",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "F = 1 - sum_c s_c (s_c - 1) / (G (G - 1)), s_c the departments in part c",
  definition:
    "Share of the pairs of departments that cannot reach each other at all, departments being joined where their employees share a network. A department that takes no part is a part of its own. 0: all hang together. No value for fewer than two departments.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({rows: {persons}, byPerson}) {
    const together = shareTogether(groupGraph(mixingOf(byPerson)));
    yield {of: "whole", subject: whole, n: persons.length, value: together === undefined ? undefined : 1 - together};
  },
};
