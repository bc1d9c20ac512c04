import {type Measure, pairsFalling} from "../metric.ts";

/** How many pairs would have fewer than five people in common without three people of them. */
export const pairsHangingOnThree: Measure = {
  kind: "measure",
  name: "pairs-hanging-on-three",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(g, h) : people >= 5, fewer than 5 without some three persons}",
  definition:
    "Number of pairs of departments with at least five people in common, of whom fewer than five would be left if any three people left (pair-people-without-three). Who they are is not part of it. No value without participants.",
  source: "Kronblad",
  compute: (graphs) =>
    pairsFalling(
      graphs,
      ({
        fragility: {
          left: [, , three],
        },
      }) => three,
    ),
};
