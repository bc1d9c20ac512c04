import {type Measure, perKeyPlayer} from "../metric.ts";

/** Key players for reaching: how near everybody is to one (Borgatti 2006). */
export const distanceWeightedReach: Measure = {
  kind: "measure",
  name: "distance-weighted-reach",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  lastOnly: true,
  formula: "D_R = sum_j 1 / d_ij / N, 1 for i",
  definition:
    "Mean over all departments or participants of 1 / steps to this one, who counts 1; the highest is the key player alone (KPP-Pos). Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({candidates, reach}) =>
      Array.from(candidates, (node, at) => [node, reach[at]] as const),
    );
  },
};
