import {type Measure, pairsOnPersons} from "../metric.ts";

/** How many pairs of departments would fall below five people in common if this person left. */
export const pairsOnPerson: Measure = {
  kind: "measure",
  name: "pairs-on-person",
  of: ["person"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : people >= 5, fewer than 5 without i}",
  definition:
    "Number of pairs of departments with at least five people in common, of whom fewer than five would be left if the person left all networks. Of a pair with exactly five, everybody is such a person.",
  source: "Kronblad",
  compute: pairsOnPersons,
};
