import {sumByGroup} from "../kernels/participants.ts";
import {type Measure, ratios} from "../metric.ts";

/**
 * How many leave again soon: of those who joined long enough ago to be followed for six months. n is the people who
 * joined. No value where nobody did.
 */
export const exitsWithin6Months: Measure = {
  kind: "measure",
  name: "exits-within-6-months",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "memberships begun 6 to 18 months ago and ended within 6 months / memberships begun 6 to 18 months ago",
  definition:
    "Share of the memberships of employees in force begun from 18 to 6 months before the day that ended within 6 months of their beginning, networks that themselves closed within that time aside. No value where nobody joined. Not given without a history.",
  source: "Kronblad",
  *compute({rows: {persons, groups, group}, past}) {
    if (past === undefined) return;
    const known = persons.map((id) => past.history.persons.get(id));
    const sum = (amounts: readonly number[]) => sumByGroup(group, groups.length, amounts);
    const joins = known.map((person) => person?.joinsFollowed ?? 0);
    const exits = known.map((person) => person?.earlyLeaves ?? 0);
    yield* ratios(groups, () => sum(joins.map((count) => Math.min(1, count))), sum(exits), sum(joins));
  },
};
