import {crossVolumeOfRest, type Measure} from "../metric.ts";
import {withoutSecretariat} from "../staff.ts";

/** The cross volume as if the secretariat of the networks had no staff, neither employed nor in networks. */
export const crossVolumeWithoutSecretariat: Measure = {
  kind: "measure",
  name: "cross-volume-without-secretariat",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "per 100 employees",
  range: [0, Number.POSITIVE_INFINITY],
  chance: ["memberships"],
  formula: "V, and V_g, without the secretariat's staff in E, k_n and c_ng",
  definition:
    "Memberships of employees outside the secretariat per 100 of them, each counted by the share of the network's other members outside it who are from another department. Not given where the pipeline names no secretariat, or nobody is in it on the day; no value for a department of its staff alone.",
  source: "Kronblad, with the weights of Newman 2001, Physical Review E 64, 016132",
  compute: (graphs) => crossVolumeOfRest(graphs, withoutSecretariat(graphs)),
};
