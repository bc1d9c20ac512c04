import {type Measure, perCommunity, recoveryIn} from "../metric.ts";

/** How much of a community is found again with other networks of the same kind. */
export const communityRecovery: Measure = {
  kind: "measure",
  name: "community-recovery",
  of: ["community"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  lastOnly: true,
  formula: "mean over draws of max_d |c n d| / |c u d|, d the communities of the draw, c of the persons whom it ties",
  definition:
    "How much of the community is found again when networks are drawn anew with replacement (50 draws) and Leiden is run on them: the mean of its largest overlap (Jaccard) with a community there, of the persons whom the draw ties. From .75 on it is a community to be relied on; under .5 it has dissolved as often as not. Of the last period only, and up to 5,000 participants.",
  source: "Hennig 2007, Computational Statistics & Data Analysis 52",
  compute(graphs) {
    const recovery = recoveryIn(graphs);
    return perCommunity(graphs, ({number}) => recovery?.ofEach[number]);
  },
};
