import {type Measure, spreadOverCommunities} from "../metric.ts";

/** Over how many communities a department's participants are really spread: where it is two or more it is split. */
export const departmentCommunities: Measure = {
  kind: "measure",
  name: "department-communities",
  of: ["group"],
  readings: ["departmental", "ties"],
  quantity: "effective number",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "1 / sum_c p_c^2, p_c = n_cg / n_g, n_g participants of g in a community",
  definition:
    "The number of equally large communities with the same concentration as the department's participants: 1 where all are in one, the higher the more the department is split over communities. A department that takes part in many networks is not to be blamed for it. No value without participants in a community.",
  source: "Hill 1973, Ecology 54(2), order 2",
  compute: spreadOverCommunities,
};
