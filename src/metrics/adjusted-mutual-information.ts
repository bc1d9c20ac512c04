import {adjustedMutualInformation as agreement} from "../kernels/agreement.ts";
import {classesOf, type Measure, whole} from "../metric.ts";

/**
 * How much communities and departments tell about each other beyond chance. No value where chance leaves no room, as with
 * one department and one community.
 */
export const adjustedMutualInformation: Measure = {
  kind: "measure",
  name: "adjusted-mutual-information",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-1, 1],
  chance: [],
  formula: "(I(D, C) - E[I]) / ((H(D) + H(C)) / 2 - E[I]), E over groupings of the same sizes",
  definition:
    "Agreement of Leiden communities with departments over the participants, less what groupings of the same sizes would have by chance: 0 as by chance, 1 the same, a little below 0 less than that. By the arithmetic mean of the entropies, with the exact expectation. No value where chance leaves no room.",
  source: "Vinh, Epps & Bailey 2010, Journal of Machine Learning Research 11",
  *compute(graphs) {
    const {departments, communities} = classesOf(graphs);
    yield {of: "whole", subject: whole, n: departments.length, value: agreement(departments, communities)};
  },
};
