import {normalisedMutualInformation as agreement} from "../kernels/agreement.ts";
import {classesOf, type Measure, whole} from "../metric.ts";

/**
 * How much communities and departments tell about each other, over the mean of what they tell. No value where there is one
 * department and one community, and so nothing to tell.
 */
export const normalisedMutualInformation: Measure = {
  kind: "measure",
  name: "normalised-mutual-information",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "2 I(D, C) / (H(D) + H(C))",
  definition:
    "Agreement of Leiden communities with departments over the participants, by the arithmetic mean of the entropies: 0 independent, 1 the same. Grows with the number of classes; the adjusted Rand index does not. No value where all are of one department and one community.",
  source: "Danon et al. 2005, Journal of Statistical Mechanics P09008",
  *compute(graphs) {
    const {departments, communities} = classesOf(graphs);
    yield {of: "whole", subject: whole, n: departments.length, value: agreement(departments, communities)};
  },
};
