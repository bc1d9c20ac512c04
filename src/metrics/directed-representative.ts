import {type Measure, perDirectedBroker} from "../metric.ts";

/** Over how many paths out of the own department a person stands. */
export const directedRepresentative: Measure = {
  kind: "measure",
  name: "directed-representative",
  of: ["whole", "group", "person"],
  readings: ["ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a -> i -> b, not a -> b : a of the own department, b of another}",
  definition:
    "Paths from one of the own department by way of this person to one of another (AAB), where the first does not name the last. A pair connected both ways is two paths; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model); of a department no z.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perDirectedBroker(graphs, "representative"),
};
