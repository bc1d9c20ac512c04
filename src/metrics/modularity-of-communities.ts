import {modularityOf} from "../kernels/modularity.ts";
import {type Measure, whole} from "../metric.ts";

/** The same Q as for the departments, of the Louvain communities: how far the ties fall apart at all. No ties, no value. */
export const modularityOfCommunities: Measure = {
  kind: "measure",
  name: "modularity-of-communities",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] of the Louvain communities",
  definition:
    "How far the participants fall apart into communities: the highest modularity that Louvain found, a little under the best there is. Where it is near 0 there are no communities to speak of, and agreement with the departments says nothing. No value without ties.",
  source: "Newman & Girvan 2004, Physical Review E 69, 026113; Blondel et al. 2008",
  *compute({rows: {persons, ofNetwork}, frame, communities}) {
    // Who is in no community is alone in every network, where no label makes a difference.
    const label = Int32Array.from(persons, (person) => communities.get(person) ?? 0);
    const count = label.reduce((most, one) => Math.max(most, one), 0) + 1;
    yield {
      of: "whole",
      subject: whole,
      n: communities.size,
      value: modularityOf(ofNetwork, label, count, frame.weight),
    };
  },
};
