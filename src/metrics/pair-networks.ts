import {type Measure, perPairAndArea} from "../metric.ts";
import {membershipReadings} from "../model.ts";

/** Networks with members of both groups. */
export const pairNetworks: Measure = {
  kind: "measure",
  name: "pair-networks",
  of: ["group-pair", "area-pair"],
  readings: membershipReadings,
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{n : c_ng >= 1 and c_nh >= 1}",
  definition: "Number of networks with members of both departments.",
  source: "Kronblad",
  compute: (graphs) => perPairAndArea(graphs, ({networks}) => networks),
};
