import {type Measure, perCommunity} from "../metric.ts";

/** How many departments have members in a community: one of a single department is a silo or a part of one. */
export const communityDepartments: Measure = {
  kind: "measure",
  name: "community-departments",
  of: ["community"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum_g [n_cg >= 1], n_cg members of community c from department g",
  definition:
    "Number of departments with members in the community. A single guest is enough: to be read beside the effective number.",
  source: "Richness; Hill 1973, Ecology 54(2), order 0",
  compute(graphs) {
    return perCommunity(graphs, ({departments}) => departments);
  },
};
