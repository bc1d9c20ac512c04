import {type Measure, perPairAndArea, weightPerPair} from "../metric.ts";
import {readings} from "../model.ts";

/**
 * How strongly two groups are tied: a network gives each member one tie to share out over the others there, and the pair
 * the part that goes between the two, which is Newman's weight (2001); or every two people count 1, where the pipeline
 * says `count`. 0 where no network has members of both.
 */
export const pairWeight: Measure = {
  kind: "measure",
  name: "pair-weight",
  of: ["group-pair", "area-pair"],
  readings,
  quantity: "weight",
  range: [0, Number.POSITIVE_INFINITY],
  chance: ["guests"],
  formula: "newman: sum_n c_ng c_nh / (k_n - 1); count: sum_n c_ng c_nh",
  definition:
    "Shared participation of two departments: each network gives every member one tie to share out over the others there. In the outward readings a department (or politics) with citizens or politicians, k_n being all members of the two kinds; in the reading of ties the weight of all ties between them. 0 where they share no network.",
  source: "Newman 2001, Physical Review E 64, 016132",
  compute: (graphs) => perPairAndArea(graphs, ({weight}) => weight),
  values: weightPerPair,
};
