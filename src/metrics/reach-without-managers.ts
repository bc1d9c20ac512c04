import {compositionOf} from "../kernels/composition.ts";
import {groupsMet} from "../kernels/cover.ts";
import {sumByGroup} from "../kernels/participants.ts";
import {transpose} from "../kernels/rows.ts";
import {type Measure, ratios} from "../metric.ts";
import {withoutManagers} from "../staff.ts";

/** Reach as if there were no managers, neither among the employees nor in networks. */
export const reachWithoutManagers: Measure = {
  kind: "measure",
  name: "reach-without-managers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "R, and R_g, without managers in E and in networks",
  definition:
    "Share of the other departments that an average employee who is no manager meets through others who are none. Not given where the register marks nobody as a manager; no value with fewer than two departments.",
  source: "Kronblad",
  *compute(graphs) {
    const without = withoutManagers(graphs);
    if (without === undefined) return;
    const {persons, groups, group} = graphs.rows;
    const ofPerson = transpose(without.ofNetwork, persons.length);
    const met = groupsMet(ofPerson, compositionOf(without.ofNetwork, group, groups.length), group, groups.length);
    const employees = sumByGroup(group, groups.length, without.staff);
    const others = employees.map((count) => count * (groups.length - 1));
    yield* ratios(groups, employees, sumByGroup(group, groups.length, met), others);
  },
};
