import {type Measure, perNetwork} from "../metric.ts";
import {monthsBetween} from "../model.ts";

/** How long nobody has joined or left. No value where no such day is known. */
export const monthsWithoutChange: Measure = {
  kind: "measure",
  name: "months-without-change",
  of: ["network"],
  readings: ["departmental"],
  quantity: "months",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "whole months from the latest day on which a membership of n began or ended",
  definition:
    "Whole months in which nobody has joined or left the network; another role is no change. No value where the memberships have no dates. Not given without a history.",
  source: "Kronblad",
  *compute({rows, frame: {day}, past}) {
    if (past === undefined) return;
    yield* perNetwork(rows, (n) => {
      const changed = past.history.networks.get(rows.networks[n]!)?.changed;
      return changed && monthsBetween(changed, day);
    });
  },
};
