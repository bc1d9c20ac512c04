import {isNear, overlapsOf} from "../kernels/overlaps.ts";
import {type Measure, perNetworkPair} from "../metric.ts";

/** Whether one network lies in another: rows for the same pairs as `overlap`. */
export const nesting: Measure = {
  kind: "measure",
  name: "nesting",
  of: ["network-pair"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "|n and m| / min(k_n, k_m)",
  definition:
    "Share of the smaller network's members who are also in the larger; 1: the smaller lies in the larger. For the same pairs as the overlap. n is the members of both together.",
  source: "Szymkiewicz 1934; Simpson 1943, American Journal of Science 241",
  compute({rows}) {
    const near = overlapsOf(rows).filter(isNear);
    return perNetworkPair(rows, near, ({shared, smaller, together}) => ({n: together, value: shared / smaller}));
  },
};
