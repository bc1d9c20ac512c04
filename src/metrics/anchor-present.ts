import {type Measure, perNetwork} from "../metric.ts";

/** 1 for a network whose anchor is among the units in force, else 0. */
export const anchorPresent: Measure = {
  kind: "measure",
  name: "anchor-present",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, 1],
  chance: [],
  formula: "1 if the anchor of n is a unit in force, else 0",
  definition:
    "Whether the network has an anchor, the unit that answers for it, and that unit is there on the day. 0 or 1.",
  source: "Kronblad",
  compute({rows, frame: {anchored}}) {
    return perNetwork(rows, (n) => anchored[n]);
  },
};
