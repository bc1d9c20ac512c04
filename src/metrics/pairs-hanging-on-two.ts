import {type Measure, pairsFalling} from "../metric.ts";

/** How many pairs would have fewer than five people in common without two people of them. */
export const pairsHangingOnTwo: Measure = {
  kind: "measure",
  name: "pairs-hanging-on-two",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : people >= 5, fewer than 5 without some two persons}",
  definition:
    "Number of pairs of departments with at least five people in common, of whom fewer than five would be left if any two people left (pair-people-without-two). Who they are is not part of it. No value without participants.",
  source: "Kronblad",
  compute: (graphs) =>
    pairsFalling(
      graphs,
      ({
        fragility: {
          left: [, two],
        },
      }) => two,
    ),
};
