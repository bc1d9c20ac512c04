import {moduleRoles} from "../kernels/modules.ts";
import {type Measure, perNode} from "../metric.ts";

/** How far a person stands out by ties inside the own department. No spread, no value. */
export const withinModuleZ: Measure = {
  kind: "measure",
  name: "within-module-z",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "(s_i,own - mean) / sd, over the participants of the own department, population sd",
  definition:
    "Whether a person has more ties inside the own department than its other participants have, in standard deviations. Weighted; the standard deviation is the population one. No value where they all have the same.",
  source: "Guimera & Amaral 2005, Nature 433",
  compute(graphs) {
    const {withinZ} = moduleRoles(graphs.byPerson);
    return perNode(graphs, (node) => (Number.isNaN(withinZ[node]) ? undefined : withinZ[node]));
  },
};
