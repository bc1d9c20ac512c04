import {adjustedRand as agreement} from "../kernels/agreement.ts";
import {classesOf, type Measure, whole} from "../metric.ts";

/**
 * How many pairs of participants communities and departments both put together, over chance. No value where chance leaves
 * no room, as with one department and one community.
 */
export const adjustedRand: Measure = {
  kind: "measure",
  name: "adjusted-rand",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "(sum_dc C(n_dc, 2) - e) / ((A + B) / 2 - e), A = sum_d C(n_d, 2), B = sum_c C(n_c, 2), e = A B / C(N, 2)",
  definition:
    "Agreement of Leiden communities with departments over the participants, in pairs and beyond chance: 0 as by chance, 1 the same. No value where chance leaves no room.",
  source: "Hubert & Arabie 1985, Journal of Classification 2",
  *compute(graphs) {
    const {departments, communities} = classesOf(graphs);
    yield {of: "whole", subject: whole, n: departments.length, value: agreement(departments, communities)};
  },
};
