import {isNear, overlapsOf} from "../kernels/overlaps.ts";
import {type Measure, perNetworkPair} from "../metric.ts";

/** Near-copies: rows only for networks of two or more of which one lies in the other, or that share half of all members. */
export const overlap: Measure = {
  kind: "measure",
  name: "overlap",
  of: ["network-pair"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "|n and m| / |n or m|",
  definition:
    "Share of the members of both networks together who are in both (Jaccard); 1: the same people. Only for pairs in which it is at least .5, or in which all members of one are in the other; both with two or more members. n is the members of both together.",
  source: "Jaccard 1901, Bulletin de la Société Vaudoise des Sciences Naturelles 37",
  compute({rows}) {
    const near = overlapsOf(rows).filter(isNear);
    return perNetworkPair(rows, near, ({shared, together}) => ({n: together, value: shared / together}));
  },
};
