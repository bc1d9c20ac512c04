import {sumByGroup} from "../kernels/participants.ts";
import {sizeOf} from "../kernels/rows.ts";
import {type Measure, ratios} from "../metric.ts";

/** How many networks each leader carries; n is the leaders. No value where nobody leads. */
export const networksPerLeader: Measure = {
  kind: "measure",
  name: "networks-per-leader",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "networks led / leaders, over the leaders; of the department, over its own",
  definition:
    "Networks that an employee who leads any leads on average; a network with two leaders counts with both. No value where nobody leads a network.",
  source: "Kronblad",
  compute({rows: {groups, group}, frame: {led}}) {
    const networks = Array.from(group, (_, i) => sizeOf(led, i));
    const sum = (weight: readonly number[]) => sumByGroup(group, groups.length, weight);
    const leaders = sum(networks.map((count) => Math.min(1, count)));
    return ratios(groups, () => leaders, sum(networks), leaders);
  },
};
