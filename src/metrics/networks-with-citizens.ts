import {outwardGroups} from "../graph.ts";
import {type Measure, meetingNetworks} from "../metric.ts";

/** In how many networks employees, and those of each department, meet citizens. Committees are none of them. */
export const networksWithCitizens: Measure = {
  kind: "measure",
  name: "networks-with-citizens",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{n : k_n >= 1 and citizens in n}; of the department with c_ng >= 1",
  definition:
    "Networks with both employees and citizens among the members; of a department, those with somebody from it. Committees are not counted. n is the employees in them.",
  source: "Kronblad",
  compute: (graphs) => meetingNetworks(graphs, outwardGroups.citizen),
};
