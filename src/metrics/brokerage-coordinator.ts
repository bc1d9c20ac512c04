import {brokerage} from "../kernels/brokerage.ts";
import {type Measure, perNode} from "../metric.ts";

/** Between how many pairs a person stands who are both of the own department. */
export const brokerageCoordinator: Measure = {
  kind: "measure",
  name: "brokerage-coordinator",
  of: ["person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied, both of the own department}",
  definition:
    "Pairs of contacts, both of the own department and not tied to each other, between whom a person stands. Each unordered pair once.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute(graphs) {
    const {coordinator} = brokerage(graphs.byPerson);
    return perNode(graphs, (node) => coordinator[node]);
  },
};
