import {groupsMet} from "../kernels/cover.ts";
import {type Measure, perGroupAndArea, ratios} from "../metric.ts";

/**
 * How much of the rest of the organisation an average employee meets directly: over all employees, also those in no
 * network, the number of other groups h of whom somebody shares a network with i. Between 0 and 1; a network more never
 * lowers it. No value without employees or with fewer than two groups.
 */
export const reach: Measure = {
  kind: "measure",
  name: "reach",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: ["memberships"],
  formula:
    "R = sum_i #{h != g_i : i shares a network with someone of h} / (E (G - 1)); R_g = the same over the i of g / (E_g (G - 1))",
  definition:
    "Share of the other departments that an average employee meets in networks, employees in no network included. Never falls when a network is added. No value with fewer than two departments.",
  source: "Kronblad",
  compute: (graphs, _random, asked) =>
    perGroupAndArea(graphs, asked, ({groups, group, sizes, members, composition}) => {
      const met = groupsMet(members, composition, group, groups.length);
      const others = sizes.map((count) => count * (groups.length - 1));
      return ratios(groups, () => sizes, met, others);
    }),
};
