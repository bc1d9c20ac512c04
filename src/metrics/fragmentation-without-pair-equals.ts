import {inPairs} from "../kernels/key-players.ts";
import {type Measure, perKeyPlayer} from "../metric.ts";

/** In how many equally good pairs one is whose removal breaks up most. */
export const fragmentationWithoutPairEquals: Measure = {
  kind: "measure",
  name: "fragmentation-without-pair-equals",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  lastOnly: true,
  formula: "number of pairs with the highest DF of the rest that i is in",
  definition:
    "Of the pairs whose removal fragments most, and equally (fragmentation-without-pair), the number that the department or person is in: two rows of 1 are the one such pair. Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({fragmenting}) => (fragmenting === undefined ? [] : inPairs(fragmenting)));
  },
};
