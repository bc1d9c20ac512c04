import {type Measure, perPairAndArea} from "../metric.ts";
import {readings} from "../model.ts";

/** Distinct people who carry the pair, of the group that has fewer of them. */
export const pairPeopleSmallerSide: Measure = {
  kind: "measure",
  name: "pair-people-smaller-side",
  of: ["group-pair", "area-pair"],
  readings,
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "min over the two groups of the distinct people who carry the pair",
  definition: "Of the people who carry the pair, those of the department that has fewer of them.",
  source: "Kronblad",
  compute: (graphs) => perPairAndArea(graphs, ({people: {first, second}}) => Math.min(first, second)),
};
