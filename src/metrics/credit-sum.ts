import {creditsBySeat} from "../kernels/cover.ts";
import {type Measure, sumsOfSeats} from "../metric.ts";

/** What a department as host, a staff group or a role gives to reach: credit, added up. */
export const creditSum: Measure = {
  kind: "measure",
  name: "credit-sum",
  of: ["group", "staff-group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "sum of 1 / m_ih over the networks at home in g, over the persons of a staff group, or over the seats held in a role",
  definition:
    "Credit for reach, added up three ways. By department: of the networks that are at home there, by their leader's department or else the most frequent one. By staff group and by role in the network: of the persons who meet others there, whoever they meet. Departments add up to all of reach, R E (G - 1); staff groups and roles do where all are known. Of several roles in a network leading counts, then being a deputy.",
  source: "Shapley 1953, Contributions to the Theory of Games II",
  compute(graphs) {
    const {groups, group, ofPerson, composition} = graphs.rows;
    return sumsOfSeats(graphs, creditsBySeat(ofPerson, composition, group, groups.length).credit);
  },
};
