import {type Measure, participationOfRest} from "../metric.ts";
import {withoutSecretariat} from "../staff.ts";

/** Participation as if the secretariat of the networks had no staff, neither employed nor in networks. */
export const participationWithoutSecretariat: Measure = {
  kind: "measure",
  name: "participation-without-secretariat",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "P, and P_g, without the secretariat's staff in E, N and k_n",
  definition:
    "Share of the employees outside the secretariat that runs the networks who share at least one network with another of them. Not given where the pipeline names no secretariat, or nobody is in it on the day; no value for a department of its staff alone.",
  source: "Kronblad",
  compute: (graphs) => participationOfRest(graphs, withoutSecretariat(graphs)),
};
