import {type Measure, perPairAndArea} from "../metric.ts";
import {membershipReadings} from "../model.ts";

/** What is left of the weight of the pair after the network that gives it most is taken away. */
export const pairWeightWithoutBusiest: Measure = {
  kind: "measure",
  name: "pair-weight-without-busiest",
  of: ["group-pair", "area-pair"],
  readings: membershipReadings,
  quantity: "weight",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "pair weight - max_n of the weight through n",
  definition: "Weight of the pair that remains without the network that gives it most. 0 where one network carries it.",
  source: "Kronblad",
  compute: (graphs) => perPairAndArea(graphs, ({weight, heaviest}) => weight - heaviest),
};
