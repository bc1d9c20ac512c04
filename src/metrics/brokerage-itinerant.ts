import {brokerage} from "../kernels/brokerage.ts";
import {type Measure, perNode} from "../metric.ts";

/** Between how many pairs a person stands who are both of one other department. */
export const brokerageItinerant: Measure = {
  kind: "measure",
  name: "brokerage-itinerant",
  of: ["person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied, both of one other department}",
  definition:
    "Pairs of contacts, both of the same other department and not tied to each other, between whom a person stands. Each unordered pair once.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute(graphs) {
    const {itinerant} = brokerage(graphs.byPerson);
    return perNode(graphs, (node) => itinerant[node]);
  },
};
