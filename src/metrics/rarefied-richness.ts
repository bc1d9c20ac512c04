import {groupsInSample} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** Few enough for most networks to have as many members. */
const sample = 5;

/** Departments in a sample of five members: to be compared between networks of any size. No value under five members. */
export const rarefiedRichness: Measure = {
  kind: "measure",
  name: "rarefied-richness",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, sample],
  chance: [],
  formula: "sum_g [1 - C(k_n - c_ng, 5) / C(k_n, 5)]",
  definition:
    "Number of departments among five members drawn at random, on average; unlike the number of departments it does not grow with the size of the network. No value for fewer than five members.",
  source: "Hurlbert 1971, Ecology 52(4)",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => groupsInSample(composition, n, sample));
  },
};
