import {moduleRoles} from "../kernels/modules.ts";
import {type Measure, perNode} from "../metric.ts";

/** How evenly the ties of a person are spread over departments. No ties, no value. */
export const participationCoefficient: Measure = {
  kind: "measure",
  name: "participation-coefficient",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "1 - sum_g (s_ig / s_i)^2",
  definition:
    "How evenly the ties of a person are spread over departments: 0 all to one department, towards 1 spread over many. Weighted. No value without ties.",
  source: "Guimera & Amaral 2005, Nature 433",
  compute(graphs) {
    const {participation} = moduleRoles(graphs.byPerson);
    return perNode(graphs, (node, contacts) => (contacts > 0 ? participation[node] : undefined));
  },
};
