import {crossingsOf} from "../kernels/composition.ts";
import {type Measure, perGroupAndArea, ratios} from "../metric.ts";

/**
 * How much crossing there is: each membership of a network of two or more counts by the share of its other members who
 * are of another group, (k_n - c_ng) / (k_n - 1), and V is the sum of that per 100 employees; V_g per 100 of group g's.
 * Falls when a crossing network ends. No value without employees.
 */
export const crossVolume: Measure = {
  kind: "measure",
  name: "cross-volume",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "per 100 employees",
  range: [0, Number.POSITIVE_INFINITY],
  chance: ["memberships"],
  formula: "V = 100 sum_n k_n s_n / E; V_g = 100 sum_n c_ng (k_n - c_ng) / (k_n - 1) / E_g, over n with k_n >= 2",
  definition:
    "Memberships per 100 employees, each counted by the share of the network's other members who are from another department. No value without employees.",
  source: "Kronblad, with the weights of Newman 2001, Physical Review E 64, 016132",
  compute: (graphs, _random, asked) =>
    perGroupAndArea(graphs, asked, ({groups, sizes, composition}) => {
      const {crossing} = crossingsOf(composition, groups.length);
      return ratios(
        groups,
        () => sizes,
        crossing.map((amount) => 100 * amount),
        sizes,
      );
    }),
};
