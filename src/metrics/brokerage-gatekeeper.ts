import {type Measure, perBroker} from "../metric.ts";

/** Between how many pairs a person stands who are one of the own department, one of another. */
export const brokerageGatekeeper: Measure = {
  kind: "measure",
  name: "brokerage-gatekeeper",
  of: ["whole", "group", "person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a, b contacts of i, not tied, one of the own department, one of another}",
  definition:
    "Pairs of contacts not tied to each other, one of the own department and one of another, between whom a person stands. Memberships have no direction: gatekeeper and representative are one role. Each unordered pair once; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model). The ties of a network come together, so z is a yardstick and no test.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perBroker(graphs, "gatekeeper"),
};
