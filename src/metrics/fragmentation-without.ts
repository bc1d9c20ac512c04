import {type Measure, perKeyPlayer} from "../metric.ts";

/** Key players for breaking up: what is left without one (Borgatti 2006). */
export const fragmentationWithout: Measure = {
  kind: "measure",
  name: "fragmentation-without",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  lastOnly: true,
  formula: "DF of the rest without i: 1 - sum_(j<h) 2 / d_jh / ((N - 1) (N - 2))",
  definition:
    "Distance-weighted fragmentation of what is left without the department or person; the highest is the key player alone (KPP-Neg). To be held against distance-weighted-fragmentation. No value where fewer than two are left. Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({candidates, without}) =>
      Array.from(candidates, (node, at) => [node, without[at]] as const),
    );
  },
};
