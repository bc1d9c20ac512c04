import {modularityOf} from "../kernels/modularity.ts";
import {communityOfEach, type Measure, whole} from "../metric.ts";

/** The same Q as for the departments, of the Leiden communities: how far the ties fall apart at all. No ties, no value. */
export const modularityOfCommunities: Measure = {
  kind: "measure",
  name: "modularity-of-communities",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] of the Leiden communities",
  definition:
    "How far the participants fall apart into communities: the highest modularity that Leiden found, at or a little under the best there is. Where it is near 0 there are no communities to speak of, and agreement with the departments says nothing. No value without ties.",
  source: "Newman & Girvan 2004, Physical Review E 69, 026113; Traag, Waltman & van Eck 2019",
  *compute({rows: {persons, ofNetwork}, frame, communities}) {
    const {label, count} = communityOfEach(persons, communities);
    const value = modularityOf(ofNetwork, label, count, frame.weight);
    yield {of: "whole", subject: whole, n: communities.size, value};
  },
};
