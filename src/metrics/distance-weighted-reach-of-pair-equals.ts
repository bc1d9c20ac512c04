import {inPairs} from "../kernels/key-players.ts";
import {type Measure, perKeyPlayer} from "../metric.ts";

/** In how many equally good pairs one is from whom everybody is nearest. */
export const distanceWeightedReachOfPairEquals: Measure = {
  kind: "measure",
  name: "distance-weighted-reach-of-pair-equals",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  lastOnly: true,
  formula: "number of pairs with the highest D_R that i is in",
  definition:
    "Of the pairs from whom everybody is nearest, and equally (distance-weighted-reach-of-pair), the number that the department or person is in: two rows of 1 are the one such pair. Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({reaching}) => (reaching === undefined ? [] : inPairs(reaching)));
  },
};
