import {firstTimersOf, wholeYearOf} from "../history.ts";
import {type Measure, totals} from "../metric.ts";

/** Who takes part for the first time ever; nothing without a year of history, as everybody would. */
export const firstTimers: Measure = {
  kind: "measure",
  name: "first-timers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{participants i : the first membership of i ever began in the last 12 months}",
  definition:
    "Participants who were never in a network before the last 12 months. n is the employees. Not given where the memberships on file do not reach 12 months back, or rows are past retention.",
  source: "Kronblad",
  *compute(graphs) {
    const history = wholeYearOf(graphs);
    if (history !== undefined) yield* totals(graphs.rows, firstTimersOf(graphs, history).firstTimers);
  },
};
