import {coreNumbers} from "../kernels/core.ts";
import {type Measure, perNode} from "../metric.ts";

/** The k-core that a person is in. */
export const coreNumber: Measure = {
  kind: "measure",
  name: "core-number",
  of: ["person"],
  readings: ["departmental", "ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "largest k such that i is in a part where everybody has k ties or more within the part",
  definition:
    "How deep in the densest part of the projection a person is. A large network makes a deep core by itself: its size less one. 0 without ties.",
  source: "Seidman 1983, Social Networks 5(3)",
  compute(graphs) {
    const cores = coreNumbers(graphs.projection);
    return perNode(graphs, (node) => cores[node]);
  },
};
