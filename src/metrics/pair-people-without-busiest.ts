import {type Measure, perPairAndArea} from "../metric.ts";
import {membershipReadings} from "../model.ts";

/** Fewest distinct people left to the pair after any one network is taken away; 0 where one network carries it. */
export const pairPeopleWithoutBusiest: Measure = {
  kind: "measure",
  name: "pair-people-without-busiest",
  of: ["group-pair", "area-pair"],
  readings: membershipReadings,
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "min over networks n of the distinct people who carry the pair without n",
  definition:
    "Fewest people who would still carry the pair if any one of its networks did not exist. 0 where one network carries it.",
  source: "Kronblad",
  compute: (graphs) => perPairAndArea(graphs, ({people: {first, second, mostLost}}) => first + second - mostLost),
};
