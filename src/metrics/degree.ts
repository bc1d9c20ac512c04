import {tiesOf} from "../kernels/ties.ts";
import {type Measure, perPerson} from "../metric.ts";

/** Distinct others with whom a person shares a network. 0 for one who is alone there; no row for one in no network. */
export const degree: Measure = {
  kind: "measure",
  name: "degree",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "k_i = #{j != i : i and j share a network}",
  definition:
    "Number of distinct other employees with whom a person shares a network, from any department; shared twice counts once. Persons in no network have no row.",
  source: "Freeman 1979, Social Networks 1(3)",
  compute({rows}) {
    const {inside, outside} = tiesOf(rows.ofPerson, rows.ofNetwork, rows.group);
    return perPerson(rows, (i) => inside[i]! + outside[i]!);
  },
};
