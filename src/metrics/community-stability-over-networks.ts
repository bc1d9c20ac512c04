import {type Measure, recoveryIn, whole} from "../metric.ts";

/** How far other networks of the same kind would have given the same communities. No ties, no value. */
export const communityStabilityOverNetworks: Measure = {
  kind: "measure",
  name: "community-stability-over-networks",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  lastOnly: true,
  formula: "mean over draws of ARI(C, C_draw), of the persons whom the draw ties",
  definition:
    "How far communities stay the same when networks are drawn anew with replacement (50 draws) and Leiden is run on them: the mean adjusted Rand index with the communities found; 1 all the same, 0 no more than by chance. Beside community-stability, which changes nothing but the random numbers, it says what hangs on single networks. Of the last period only, and up to 5,000 participants. No value without ties.",
  source:
    "Index: Hubert & Arabie 1985, Journal of Classification 2; draws: Hennig 2007, Computational Statistics & Data Analysis 52",
  *compute(graphs) {
    const {communities} = graphs;
    yield {of: "whole", subject: whole, n: communities.size, value: recoveryIn(graphs)?.agreement};
  },
};
