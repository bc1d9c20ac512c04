import {type Measure, reachOfRest} from "../metric.ts";
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
  compute: (graphs) => reachOfRest(graphs, withoutManagers(graphs), (employees) => employees.length),
};
