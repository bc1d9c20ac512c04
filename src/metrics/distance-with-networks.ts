import {stepsWithNetworks} from "../kernels/base-steps.ts";
import {type Measure, stepsAcross} from "../metric.ts";

/** Steps between employees of different departments in the hierarchy and the networks. */
export const distanceWithNetworks: Measure = {
  kind: "measure",
  name: "distance-with-networks",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "steps",
  range: [2, Number.POSITIVE_INFINITY],
  chance: ["memberships"],
  draws: 49,
  formula:
    "mean d_ij over employees i, j of different departments; person - unit, unit - parent unit, person - network: 1 step each",
  definition:
    "Mean number of steps from an employee to one of another department where networks lead on as units do: two of one network are 2 apart, as two of one unit are. To be held against base-distance and, since any network shortens paths, against chance (49 draws, last period only). An employee without a unit is in no pair. No value where units and networks do not hang together, or for one department. Of up to 10,000 employees exact; of more from a random sample of 1,000 of them, with a 95 % interval.",
  source: "Kronblad",
  *compute(graphs) {
    yield* stepsAcross(graphs.rows.groups, stepsWithNetworks(graphs));
  },
};
