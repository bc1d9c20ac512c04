import {shortestPaths} from "../kernels/shortest-paths.ts";
import {type Measure, whole} from "../metric.ts";

/** How far participants are from each other (Borgatti 2006). */
export const distanceWeightedFragmentation: Measure = {
  kind: "measure",
  name: "distance-weighted-fragmentation",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "DF = 1 - sum_(i<j) 2 / d_ij / (N (N - 1)), 1 / d = 0 for who cannot be reached",
  definition:
    "Fragmentation with distance: 0 all share a network with all, 1 nobody with anybody. One less the global efficiency of Latora & Marchiori (2001). No value for fewer than two participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({projection}) {
    const n = projection.persons.length;
    const near = shortestPaths(projection).harmonic.reduce((sum, one) => sum + one, 0);
    yield {of: "whole", subject: whole, n, value: n > 1 ? 1 - near / (n * (n - 1)) : undefined};
  },
};
