import {participantsOf, sumByGroup} from "../kernels/participants.ts";
import {type Measure, ratios} from "../metric.ts";
import {withoutManagers} from "../staff.ts";

/** Participation as if there were no managers, neither among the employees nor in networks. */
export const participationWithoutManagers: Measure = {
  kind: "measure",
  name: "participation-without-managers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "P, and P_g, without managers in E, N and k_n",
  definition:
    "Share of the employees who are no managers and share at least one network with another of them. Not given where the register marks nobody as a manager.",
  source: "Kronblad",
  *compute(graphs) {
    const without = withoutManagers(graphs);
    if (without === undefined) return;
    const {persons, groups, group} = graphs.rows;
    const employees = sumByGroup(group, groups.length, without.staff);
    const taking = sumByGroup(group, groups.length, participantsOf(without.ofNetwork, persons.length));
    yield* ratios(groups, employees, taking, employees);
  },
};
