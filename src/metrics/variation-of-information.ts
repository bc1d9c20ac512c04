import {variationOfInformation as agreement} from "../kernels/agreement.ts";
import {classesOf, type Measure, whole} from "../metric.ts";

/** How far communities are from departments: what each tells that the other does not. No participants, no value. */
export const variationOfInformation: Measure = {
  kind: "measure",
  name: "variation-of-information",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "nats",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "H(D) + H(C) - 2 I(D, C)",
  definition:
    "Distance of Leiden communities from departments over the participants, in nats: 0 the same, at most ln N. No value without participants.",
  source: "Meilă 2003, Learning Theory and Kernel Machines",
  *compute(graphs) {
    const {departments, communities} = classesOf(graphs);
    yield {of: "whole", subject: whole, n: departments.length, value: agreement(departments, communities)};
  },
};
