import {brokerage} from "../kernels/brokerage.ts";
import {type Measure, perNode} from "../metric.ts";

/** Between how many pairs a person stands who are of two different other departments. */
export const brokerageLiaison: Measure = {
  kind: "measure",
  name: "brokerage-liaison",
  of: ["person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied, of two different other departments}",
  definition:
    "Pairs of contacts, of two different other departments and not tied to each other, between whom a person stands. Each unordered pair once.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute(graphs) {
    const {liaison} = brokerage(graphs.byPerson);
    return perNode(graphs, (node) => liaison[node]);
  },
};
