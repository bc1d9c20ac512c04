import {sizeOf} from "../kernels/rows.ts";
import {type Measure, whole} from "../metric.ts";

/** On how much of the employees' memberships the departmental figures stand. No memberships, no value. */
export const coverage: Measure = {
  kind: "measure",
  name: "coverage",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "memberships of employees of a known department / memberships of employees",
  definition:
    "Share of employees' memberships in force whose department is known on the day; the rest is left out of every departmental figure. n is the employees behind those that count. No value without memberships.",
  source: "Kronblad",
  *compute({rows: {persons, ofPerson}, frame}) {
    const known = ofPerson.items.length;
    const n = persons.filter((_, i) => sizeOf(ofPerson, i) > 0).length;
    const all = known + frame.unplaced;
    yield {of: "whole", subject: whole, n, value: all > 0 ? known / all : undefined};
  },
};
