import {modularityOf} from "../kernels/modularity.ts";
import {participantsOf} from "../kernels/participants.ts";
import {type Measure, whole} from "../metric.ts";

/**
 * How much more weight of ties lies inside departments than their strengths alone would give:
 * Q = sum_g [L_g / m - (S_g / 2m)^2] on the projection by the pipeline's tie weight. No ties, no value.
 */
export const modularityOfDepartments: Measure = {
  kind: "measure",
  name: "modularity-of-departments",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "Q = sum_g [L_g / m - (S_g / 2m)^2], L weight inside, S strength, m all weight",
  definition:
    "Weight of ties inside departments beyond what their strengths alone would give; 0 no pattern. To be read beside the modularity of the communities, which is about as high as it could be. No value without ties.",
  source: "Newman & Girvan 2004, Physical Review E 69, 026113",
  *compute({rows: {persons, groups, group, ofNetwork}, frame}) {
    const n = participantsOf(ofNetwork, persons.length).reduce((sum, one) => sum + one, 0);
    yield {of: "whole", subject: whole, n, value: modularityOf(ofNetwork, group, groups.length, frame.weight)};
  },
};
