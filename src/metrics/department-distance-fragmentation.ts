import {nearnessOf} from "../kernels/arrivals.ts";
import {groupGraph} from "../kernels/group-graph.ts";
import {mixingOf} from "../kernels/mixing.ts";
import {type Measure, whole} from "../metric.ts";

/** How far departments are from each other (Borgatti 2006). */
export const departmentDistanceFragmentation: Measure = {
  kind: "measure",
  name: "department-distance-fragmentation",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "DF = 1 - sum_(g<h) 2 / d_gh / (G (G - 1)), 1 / d = 0 for who cannot be reached",
  definition:
    "Fragmentation of the departments with distance, departments being joined where their employees share a network: 0 all share a network with all, 1 none with any. One less the global efficiency of the graph of departments (Latora & Marchiori 2001). No value for fewer than two departments.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({rows: {groups, persons}, byPerson}) {
    const all = groups.length * (groups.length - 1);
    const nearness = nearnessOf(groupGraph(mixingOf(byPerson)), Int32Array.from(groups.keys()));
    const near = nearness.reduce((sum, one) => sum + one, 0);
    yield {of: "whole", subject: whole, n: persons.length, value: all > 0 ? 1 - near / all : undefined};
  },
};
