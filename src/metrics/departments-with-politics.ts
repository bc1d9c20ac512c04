import {outwardGroups} from "../graph.ts";
import {type Measure, meetingDepartments} from "../metric.ts";

/** How many departments meet politicians in networks. Committees are none of them. */
export const departmentsWithPolitics: Measure = {
  kind: "measure",
  name: "departments-with-politics",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{g : c_ng >= 1 in some n with politicians}",
  definition:
    "Departments with employees in a network that politicians are in too. Committees are not counted. n is the employees in such networks.",
  source: "Kronblad",
  compute: (graphs) => meetingDepartments(graphs, outwardGroups.politician),
};
