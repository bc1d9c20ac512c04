import {creditsOf} from "../kernels/cover.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** What reach loses, times E (G - 1), if the network ends: the (person, group) that meet there and nowhere else. */
export const soleReach: Measure = {
  kind: "measure",
  name: "sole-reach",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(i, h) : i in n, h != g_i, c_nh >= 1, m_ih = 1}",
  definition:
    "Meetings of a person with a department that take place in this network and in no other: what reach would lose if the network ended.",
  source: "Kronblad",
  compute({rows}) {
    const {groups, group, ofPerson, composition} = rows;
    const {sole} = creditsOf(ofPerson, composition, group, groups.length);
    return perNetwork(rows, (n) => sole[n]);
  },
};
