import {stabilityOf} from "../kernels/stability.ts";
import {type Measure, whole} from "../metric.ts";

/** Runs of Leiden that are compared. */
const runs = 10;

/** How far another seed would have found the same communities. No ties, no value. */
export const communityStability: Measure = {
  kind: "measure",
  name: "community-stability",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "mean of ARI(C_a, C_b) over the 45 pairs of 10 runs of Leiden",
  definition:
    "How far ten runs of Leiden with different random numbers agree on who belongs together: the mean adjusted Rand index over their pairs, of the participants; 1 all the same, 0 no more than by chance. Where it is low the borders of communities are not to be read one by one. No value without ties.",
  source:
    "Index: Hubert & Arabie 1985, Journal of Classification 2; that runs differ: Lancichinetti & Fortunato 2012, Scientific Reports 2, 336",
  *compute({projection, communities}, random) {
    yield {of: "whole", subject: whole, n: communities.size, value: stabilityOf(projection, runs, random)};
  },
};
