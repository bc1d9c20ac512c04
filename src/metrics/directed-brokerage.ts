import {type Measure, perDirectedBroker} from "../metric.ts";

/** Over how many paths a person stands: all five roles together. */
export const directedBrokerage: Measure = {
  kind: "measure",
  name: "directed-brokerage",
  of: ["whole", "group", "person"],
  readings: ["ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a -> i -> b, not a -> b}",
  definition:
    "Paths from one by way of this person to another: the five roles together, where the first does not name the last. A pair connected both ways is two paths; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model); of a department no z.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perDirectedBroker(graphs, "total"),
};
