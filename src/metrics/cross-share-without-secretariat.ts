import {crossShareOfRest, type Measure} from "../metric.ts";
import {withoutSecretariat} from "../staff.ts";

/** The cross share as if the staff of the secretariat were in no network: they bridge by profession. */
export const crossShareWithoutSecretariat: Measure = {
  kind: "measure",
  name: "cross-share-without-secretariat",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: ["memberships"],
  formula: "X, and X_g, without the secretariat's staff in k_n and c_ng",
  definition:
    "Of a random membership of somebody outside the secretariat, the probability that a random other such participant is from another department: what the networks are when those who bridge by profession are taken out. Not given where the pipeline names no secretariat, or nobody is in it on the day; no value where nobody else shares a network.",
  source: "Kronblad, with the weights of Newman 2001, Physical Review E 64, 016132",
  compute: (graphs) => crossShareOfRest(graphs, withoutSecretariat(graphs)),
};
