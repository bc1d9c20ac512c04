import {stepsInBase} from "../kernels/base-steps.ts";
import {type Measure, stepsAcross} from "../metric.ts";

/** Steps between employees of different departments in the hierarchy alone. */
export const baseDistance: Measure = {
  kind: "measure",
  name: "base-distance",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "steps",
  range: [2, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "mean d_ij over employees i, j of different departments; person - unit, unit - parent unit: 1 step each",
  definition:
    "Mean number of steps from an employee to one of another department in the base organisation alone: person to unit, unit to parent unit, and down again, each one step, so that two of one unit are 2 apart and two of sister units 4. An employee without a unit is in no pair. No value where units do not hang together, or for one department. Of up to 10,000 employees exact; of more from a random sample of 1,000 of them, with a 95 % interval.",
  source: "Kronblad",
  *compute(graphs) {
    yield* stepsAcross(graphs.rows.groups, stepsInBase(graphs));
  },
};
