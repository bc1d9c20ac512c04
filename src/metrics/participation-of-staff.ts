import {type Measure, perStaffGroup} from "../metric.ts";

/** How many of a staff group take part: by hours, by place, and by position where 20 or more have it. */
export const participationOfStaff: Measure = {
  kind: "measure",
  name: "participation-of-staff",
  of: ["staff-group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "N_s / E_s, s a staff group",
  definition:
    "Share of a staff group who are in at least one network with two or more employees: part time and full time, central and decentral where the pipeline says which units are central, and each position that at least 20 employees have. Employees whose hours, unit or position are not known are in none.",
  source: "Kronblad",
  compute(graphs) {
    return perStaffGroup(
      graphs,
      (persons, taking) => persons.reduce((sum, person) => sum + taking[person]!, 0) / persons.length,
    );
  },
};
