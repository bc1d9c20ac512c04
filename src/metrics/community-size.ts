import {type Measure, perCommunity} from "../metric.ts";

/** How many persons a community has. */
export const communitySize: Measure = {
  kind: "measure",
  name: "community-size",
  of: ["community"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [2, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "number of members of the community",
  definition: "Number of persons in the community, by its number of that date.",
  source: "Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233",
  compute(graphs) {
    return perCommunity(graphs, ({size}) => size);
  },
};
