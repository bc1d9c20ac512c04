import {firstTimersOf, wholeYearOf} from "../history.ts";
import {sumByGroup} from "../kernels/participants.ts";
import {type Measure, ratios} from "../metric.ts";

/** How much of the participation is new; nothing without a year of history. No value where nobody takes part. */
export const shareOfFirstTimers: Measure = {
  kind: "measure",
  name: "share-of-first-timers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "first-timers / N; of the department / N_g",
  definition:
    "Share of the participants who were never in a network before the last 12 months. Not given where the memberships on file do not reach 12 months back, or rows are past retention; no value where nobody takes part.",
  source: "Kronblad",
  *compute(graphs) {
    const history = wholeYearOf(graphs);
    if (history === undefined) return;
    const {groups, group} = graphs.rows;
    const {taking, firstTimers} = firstTimersOf(graphs, history);
    const participants = sumByGroup(group, groups.length, taking);
    yield* ratios(groups, () => participants, sumByGroup(group, groups.length, firstTimers), participants);
  },
};
