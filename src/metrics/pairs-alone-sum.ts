import {groupPairsAloneBySeat} from "../kernels/alone.ts";
import {type Measure, sumsOfSeats} from "../metric.ts";

/** What a department as host, a staff group or a role does for pairs that meet in one network only, added up. */
export const pairsAloneSum: Measure = {
  kind: "measure",
  name: "pairs-alone-sum",
  of: ["group", "staff-group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum over pairs (g, h) alone in n of c_nh / (c_ng (c_ng + c_nh)) for each member from g, and likewise for h",
  definition:
    "Pairs of departments that meet in one network only, added up by the department that the network is at home in, by staff group and by role. For staff groups and roles a pair is shared out among its members there by the exact Shapley value: the fewer a department has in the network, the more hangs on each of them.",
  source: "Shapley 1953, Contributions to the Theory of Games II",
  compute(graphs) {
    const {groups, group, ofPerson, composition} = graphs.rows;
    return sumsOfSeats(graphs, groupPairsAloneBySeat(ofPerson, composition, group, groups.length));
  },
};
