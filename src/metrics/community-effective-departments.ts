import {type Measure, perCommunity} from "../metric.ts";

/** Over how many departments a community is really spread: Hill's number of order two. */
export const communityEffectiveDepartments: Measure = {
  kind: "measure",
  name: "community-effective-departments",
  of: ["community"],
  readings: ["departmental", "ties"],
  quantity: "effective number",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "1 / sum_g p_g^2, p_g = n_cg / n_c",
  definition:
    "The number of equally large departments with the same concentration as the community's members: near 1 it keeps to one department, the higher the more it cuts across.",
  source: "Hill 1973, Ecology 54(2), order 2",
  compute(graphs) {
    return perCommunity(graphs, ({effectiveDepartments}) => effectiveDepartments);
  },
};
