import {type Measure, perBroker} from "../metric.ts";

/** Between how many pairs of contacts, not tied to each other, a person stands: all four roles together. */
export const brokerageTotal: Measure = {
  kind: "measure",
  name: "brokerage-total",
  of: ["whole", "group", "person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied} = coordinator + itinerant + gatekeeper + liaison",
  definition:
    "Pairs of contacts not tied to each other between whom a person stands: the four roles together. Each unordered pair once; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model). The ties of a network come together, so z is a yardstick and no test.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perBroker(graphs, "total"),
};
