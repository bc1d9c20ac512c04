import {crossingAtRandom, sumByGroup} from "../kernels/participants.ts";
import {type Measure, whole} from "../metric.ts";

/** How likely two random employees are of different groups, networks or not. No value for fewer than two employees. */
export const crossShareOfEmployees: Measure = {
  kind: "measure",
  name: "cross-share-of-employees",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "X_E = sum_g E_g (E - E_g) / (E (E - 1)) = 1 - sum_g E_g (E_g - 1) / (E (E - 1))",
  definition:
    "Probability that two random employees are from different departments. Says how the departments are sized, not what the networks do. No value for fewer than two employees.",
  source: "Simpson 1949, Nature 163, of the employees",
  *compute({rows: {persons, groups, group}}) {
    const value = crossingAtRandom(sumByGroup(group, groups.length));
    yield {of: "whole", subject: whole, n: persons.length, value};
  },
};
