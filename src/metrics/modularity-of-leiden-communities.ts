import {modularityOf} from "../kernels/modularity.ts";
import {type Measure, whole} from "../metric.ts";

/** The same Q as for the departments, of the Leiden communities. No ties, no value. */
export const modularityOfLeidenCommunities: Measure = {
  kind: "measure",
  name: "modularity-of-leiden-communities",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] of the Leiden communities",
  definition:
    "How far the participants fall apart into communities that hang together: the highest modularity that Leiden found, to be read beside that of the departments. No value without ties.",
  source: "Newman & Girvan 2004, Physical Review E 69, 026113; Traag, Waltman & van Eck 2019",
  *compute({rows: {persons, ofNetwork}, frame, leidenCommunities}) {
    // Who is in no community is alone in every network, where no label makes a difference.
    const label = Int32Array.from(persons, (person) => leidenCommunities.get(person) ?? 0);
    const count = label.reduce((most, one) => Math.max(most, one), 0) + 1;
    const n = leidenCommunities.size;
    yield {of: "whole", subject: whole, n, value: modularityOf(ofNetwork, label, count, frame.weight)};
  },
};
