import {type Measure, perNetwork} from "../metric.ts";
import {monthsBetween} from "../model.ts";

/** Since when nobody leads the network. 0 while somebody does; no value where it is not known since when nobody does. */
export const monthsWithoutLeader: Measure = {
  kind: "measure",
  name: "months-without-leader",
  of: ["network"],
  readings: ["departmental"],
  quantity: "months",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "whole months from the day on which the last leader's role or employment ended, else from the start of the network; 0 with a leader",
  definition:
    "Whole months in which nobody in force has led the network; of one that never had a leader, since it started. 0 while somebody leads it, and in the first month. No value where the start is not known. Not given without a history.",
  source: "Kronblad",
  *compute({rows, frame: {day, leaders}, past}) {
    if (past === undefined) return;
    yield* perNetwork(rows, (n) => {
      const since = past.history.networks.get(rows.networks[n]!)?.leaderlessSince;
      return leaders[n]! > 0 ? 0 : since && monthsBetween(since, day);
    });
  },
};
