import {outwardGroups} from "../graph.ts";
import {type Measure, meetingDepartments} from "../metric.ts";

/** How many departments meet partners in networks. Committees are none of them. */
export const departmentsWithPartners: Measure = {
  kind: "measure",
  name: "departments-with-partners",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{g : c_ng >= 1 in some n with partners}",
  definition:
    "Departments with employees in a network that partners are in too. Committees are not counted. n is the employees in such networks.",
  source: "Kronblad",
  compute: (graphs) => meetingDepartments(graphs, outwardGroups.partner),
};
