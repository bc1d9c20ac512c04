import {inPairs} from "../kernels/key-players.ts";
import {type Measure, perKeyPlayer} from "../metric.ts";

/** The pair from whom everybody is nearest (Borgatti 2006). */
export const distanceWeightedReachOfPair: Measure = {
  kind: "measure",
  name: "distance-weighted-reach-of-pair",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  lastOnly: true,
  formula: "max over pairs of sum_j 1 / min(d_ij, d_hj) / N, 1 for i and h",
  definition:
    "Mean over all of 1 / steps to the nearer of the two from whom it is highest (KPP-Pos of two), who count 1; given to each of them. Where several pairs are equally good, to all who are in one: distance-weighted-reach-of-pair-equals says in how many. Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({reaching}) =>
      reaching === undefined ? [] : Array.from(inPairs(reaching).keys(), (node) => [node, reaching.value] as const),
    );
  },
};
