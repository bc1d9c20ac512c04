import {type Measure, perPairAndArea} from "../metric.ts";
import {readings} from "../model.ts";

/** Distinct people of both groups in the networks that they share. */
export const pairPeople: Measure = {
  kind: "measure",
  name: "pair-people",
  of: ["group-pair", "area-pair"],
  readings,
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{i of g or h : i in n, c_ng >= 1 and c_nh >= 1}",
  definition:
    "Number of distinct people, of both departments together, who share a network with somebody of the other.",
  source: "Kronblad",
  compute: (graphs) => perPairAndArea(graphs, ({people: {first, second}}) => first + second),
};
