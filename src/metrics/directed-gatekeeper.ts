import {type Measure, perDirectedBroker} from "../metric.ts";

/** Over how many paths into the own department a person stands. */
export const directedGatekeeper: Measure = {
  kind: "measure",
  name: "directed-gatekeeper",
  of: ["whole", "group", "person"],
  readings: ["ties"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{a -> i -> b, not a -> b : a of another department, b of the own}",
  definition:
    "Paths from one of another department by way of this person to one of the own (ABB), where the first does not name the last. A pair connected both ways is two paths; of a department its participants together. Expected and z: as many ties, each drawn by itself without regard to departments (closed form; no null model); of a department no z.",
  source: "Gould & Fernandez 1989, Sociological Methodology 19",
  compute: (graphs) => perDirectedBroker(graphs, "gatekeeper"),
};
