import {stepsInBase} from "../kernels/base-steps.ts";
import {type Measure, whole} from "../metric.ts";

/** How near employees are to each other in the hierarchy alone. */
export const baseEfficiency: Measure = {
  kind: "measure",
  name: "base-efficiency",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula:
    "mean of 2 / d_ij over all pairs of employees; person - unit, unit - parent unit: 1 step each; 2 / d = 0 where no path leads",
  definition:
    "Global efficiency of the base organisation alone, over all pairs of employees with a unit: 1 where all are 2 steps apart, the fewest there can be (all in one unit), 0 where no path leads to anybody. No value for fewer than two. Of up to 10,000 employees exact; of more from a random sample of 1,000 of them, with a 95 % interval.",
  source: "Latora & Marchiori 2001, Physical Review Letters 87, 198701",
  *compute(graphs) {
    const {persons, efficiency} = stepsInBase(graphs);
    const n = persons.reduce((sum, count) => sum + count, 0);
    yield {of: "whole", subject: whole, n, ...efficiency, value: efficiency?.value};
  },
};
