import {crossShareOfRest, type Measure} from "../metric.ts";
import {withoutManagers} from "../staff.ts";

/** The cross share as if managers were in no network. */
export const crossShareWithoutManagers: Measure = {
  kind: "measure",
  name: "cross-share-without-managers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "X, and X_g, without managers in k_n and c_ng",
  definition:
    "Of a random membership of somebody who is no manager, the probability that a random other such participant is from another department. Not given where the register marks nobody as a manager; no value where nobody else shares a network.",
  source: "Kronblad, with the weights of Newman 2001, Physical Review E 64, 016132",
  compute: (graphs) => crossShareOfRest(graphs, withoutManagers(graphs)),
};
