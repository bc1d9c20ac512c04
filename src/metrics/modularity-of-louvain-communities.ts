import {modularityOf} from "../kernels/modularity.ts";
import {communityOfEach, type Measure, whole} from "../metric.ts";

/** The same Q of the communities that Louvain finds. No ties, no value. */
export const modularityOfLouvainCommunities: Measure = {
  kind: "measure",
  name: "modularity-of-louvain-communities",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] of the Louvain communities",
  definition:
    "The highest modularity that Louvain found, to be read beside that of the communities, which Leiden found: how much the way of searching matters. No value without ties.",
  source: "Newman & Girvan 2004, Physical Review E 69, 026113; Blondel et al. 2008",
  *compute({rows: {persons, ofNetwork}, frame, louvainCommunities}) {
    const {label, count} = communityOfEach(persons, louvainCommunities);
    const value = modularityOf(ofNetwork, label, count, frame.weight);
    yield {of: "whole", subject: whole, n: louvainCommunities.size, value};
  },
};
