import {creditsOf} from "../kernels/cover.ts";
import {type Measure, perNetwork} from "../metric.ts";

/**
 * Each network's part of the organisation's reach: the exact Shapley value, in one pass. Where a person meets a group
 * in m networks, each gets 1 / m of it. Adds up to R E (G - 1). 0 for a network that reaches nobody elsewhere.
 */
export const credit: Measure = {
  kind: "measure",
  name: "credit",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum over i in n and h != g_i with c_nh >= 1 of 1 / m_ih, m_ih = number of networks in which i meets h",
  definition:
    "The network's part of reach, in meetings of a person with a department: one met in m networks counts 1 / m in each (the exact Shapley value). Adds up over networks to R E (G - 1). A network inside one department has 0, and may be meant that way.",
  source: "Shapley 1953, Contributions to the Theory of Games II",
  compute({rows}) {
    const {groups, group, ofPerson, composition} = rows;
    const credits = creditsOf(ofPerson, composition, group, groups.length).credit;
    return perNetwork(rows, (n) => credits[n]);
  },
};
