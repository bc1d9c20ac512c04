import {type Measure, perCommunity} from "../metric.ts";

/** How much of a community is of one department: where it is half or less the community cuts across. */
export const communityLargestShare: Measure = {
  kind: "measure",
  name: "community-largest-share",
  of: ["community"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "max_g n_cg / n_c, n_cg members of community c from department g",
  definition:
    "Share of the community's members who are from the department that most of them are from; the department, of several the first by its id, is beside the community. 1: all are of one department. At one half or less the community cuts across departments.",
  source: "Berger & Parker 1970, Science 168",
  compute(graphs) {
    return perCommunity(
      graphs,
      ({largest}) => largest.share,
      ({largest}) => largest.department,
    );
  },
};
