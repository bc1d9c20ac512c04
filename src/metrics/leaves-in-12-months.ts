import {yearOf} from "../history.ts";
import {type Measure, totals} from "../metric.ts";

/** How often employees have left a network that lives on; nothing without a year of history. */
export const leavesIn12Months: Measure = {
  kind: "measure",
  name: "leaves-in-12-months",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum_i #{n : i left n in the last 12 months}",
  definition:
    "How many times employees in force have left a network that lives on in the last 12 months; another role in the same network is no change. Who has left the organisation since is not counted. n is the employees. Not given where the memberships on file do not reach 12 months back.",
  source: "Kronblad",
  *compute(graphs) {
    const history = yearOf(graphs);
    if (history === undefined) return;
    const {rows} = graphs;
    yield* totals(
      rows,
      rows.persons.map((id) => history.persons.get(id)?.leaves ?? 0),
    );
  },
};
