import {inPairs} from "../kernels/key-players.ts";
import {type Measure, perKeyPlayer} from "../metric.ts";

/** The pair whose removal breaks up most (Borgatti 2006). */
export const fragmentationWithoutPair: Measure = {
  kind: "measure",
  name: "fragmentation-without-pair",
  of: ["group", "person"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  lastOnly: true,
  formula: "max over pairs of DF of the rest",
  definition:
    "Distance-weighted fragmentation of what is left without the two whose removal leaves it highest (KPP-Neg of two), given to each of them. Where several pairs are equally good, to all who are in one: fragmentation-without-pair-equals says in how many. No value where fewer than two are left. Departments are joined where their employees share a network; a person is tried where there are no more than 50 participants, or as one of the 50 through whom most shortest ways lead or one of the 50 such articulation points. Last period only; not above 500 departments or 10,000 participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  compute(graphs) {
    return perKeyPlayer(graphs, ({fragmenting}) =>
      fragmenting === undefined
        ? []
        : Array.from(inPairs(fragmenting).keys(), (node) => [node, fragmenting.value] as const),
    );
  },
};
