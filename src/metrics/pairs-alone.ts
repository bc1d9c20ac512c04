import {groupPairsAlone} from "../kernels/alone.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** The pairs of departments that no longer meet if the network ends. */
export const pairsAlone: Measure = {
  kind: "measure",
  name: "pairs-alone",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : c_ng >= 1, c_nh >= 1, and in no other network both}",
  definition: "Pairs of departments that meet in this network and in no other.",
  source: "Kronblad",
  compute({rows}) {
    const alone = groupPairsAlone(rows.composition, rows.groups.length);
    return perNetwork(rows, (n) => alone[n]);
  },
};
