import {type Measure, perBroker} from "../metric.ts";

/** Between how many pairs a person stands who are of two different other departments. */
export const brokerageLiaison: Measure = {
  kind: "measure",
  name: "brokerage-liaison",
  of: ["whole", "group", "person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied, of two different other departments}",
  definition:
    "Pairs of contacts, of two different other departments and not tied to each other, between whom a person stands. Each unordered pair once; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model). The ties of a network come together, so z is a yardstick and no test.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perBroker(graphs, "liaison"),
};
