import {type Measure, participationOfRest} from "../metric.ts";
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
  compute: (graphs) => participationOfRest(graphs, withoutManagers(graphs)),
};
