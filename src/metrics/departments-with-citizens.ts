import {outwardGroups} from "../graph.ts";
import {type Measure, meetingDepartments} from "../metric.ts";

/** How many departments meet citizens in networks. Committees are none of them. */
export const departmentsWithCitizens: Measure = {
  kind: "measure",
  name: "departments-with-citizens",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{g : c_ng >= 1 in some n with citizens}",
  definition:
    "Departments with employees in a network that citizens are in too. Committees are not counted. n is the employees in such networks.",
  source: "Kronblad",
  compute: (graphs) => meetingDepartments(graphs, outwardGroups.citizen),
};
