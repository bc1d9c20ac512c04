import {creditsBySeat} from "../kernels/cover.ts";
import {type Measure, sumsOfSeats} from "../metric.ts";

/** What a department as host, a staff group or a role gives to reach and nobody else does: sole reach, added up. */
export const soleReachSum: Measure = {
  kind: "measure",
  name: "sole-reach-sum",
  of: ["group", "staff-group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "#{(i, h) : m_ih = 1} over the networks at home in g, over the persons of a staff group, or over the seats held in a role",
  definition:
    "Sole reach, added up by the department that networks are at home in, by the staff group of those who meet others, and by their role in the network. It is no measure of what would be lost if all these networks ended together: that is more, as meetings shared among them would go too.",
  source: "Kronblad",
  compute(graphs) {
    const {groups, group, ofPerson, composition} = graphs.rows;
    return sumsOfSeats(graphs, creditsBySeat(ofPerson, composition, group, groups.length).sole);
  },
};
