import {sumByGroup} from "../kernels/participants.ts";
import {type Measure, perStaffGroup} from "../metric.ts";

/**
 * How many of a staff group would take part if it were spread over the departments as all employees are (direct
 * standardisation). No value where its departments hold less than half of the employees: that would be no comparison.
 */
export const participationOfStaffStandardised: Measure = {
  kind: "measure",
  name: "participation-of-staff-standardised",
  of: ["staff-group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "sum_g E_g N_gs / E_gs / sum_g E_g, over the departments g with E_gs >= 1",
  definition:
    "Share of a staff group who would take part if it were distributed over departments like all employees, with its own participation in each: what is left when the departments' habits are taken out. Departments in which the group has nobody are left out. No value where the rest holds less than half of all employees.",
  source: "Direct standardisation; Yule 1934, Journal of the Royal Statistical Society 97(1)",
  compute(graphs) {
    const {group, groups} = graphs.rows;
    const employees = sumByGroup(group, groups.length);
    return perStaffGroup(graphs, (persons, taking) => {
      const inGroup = Int32Array.from(persons, (person) => group[person]!);
      const own = sumByGroup(inGroup, groups.length);
      const part = sumByGroup(
        inGroup,
        groups.length,
        persons.map((person) => taking[person]!),
      );
      let [present, sum] = [0, 0];
      for (let g = 0; g < groups.length; g += 1) {
        if (own[g] === 0) continue;
        present += employees[g]!;
        sum += (employees[g]! * part[g]!) / own[g]!;
      }
      return 2 * present < group.length ? undefined : sum / present;
    });
  },
};
