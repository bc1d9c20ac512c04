import {type Measure, perNetwork} from "../metric.ts";

/** Richness: how many groups have members in the network. 0 for a network of nobody. */
export const departments: Measure = {
  kind: "measure",
  name: "departments",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum_g [c_ng >= 1]",
  definition: "Number of departments with members in the network.",
  source: "Richness; Hill 1973, Ecology 54(2), order 0",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => composition.starts[n + 1]! - composition.starts[n]!);
  },
};
