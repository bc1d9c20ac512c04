import {type Measure, reachOfRest} from "../metric.ts";
import {withoutSecretariat} from "../staff.ts";

const left = (employees: ArrayLike<number>) => Array.from(employees).filter((count) => count > 0).length;

/** Reach as if the secretariat of the networks had no staff; departments that are left without employees are none to meet. */
export const reachWithoutSecretariat: Measure = {
  kind: "measure",
  name: "reach-without-secretariat",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: ["memberships"],
  formula: "R, and R_g, without the secretariat's staff in E and in networks; G the departments with others",
  definition:
    "Share of the other departments that an average employee outside the secretariat meets through others outside it; a department of its staff alone is not one to be met. Not given where the pipeline names no secretariat, or nobody is in it on the day; no value with fewer than two departments.",
  source: "Kronblad",
  compute: (graphs) => reachOfRest(graphs, withoutSecretariat(graphs), left),
};
