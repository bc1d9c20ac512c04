import {contactsIn} from "../kernels/contacts.ts";
import {type Measure, whole} from "../metric.ts";

/** On how many employees the contact with citizens, or with politicians, rests: those who share a network with one. */
export const contactCarriers: Measure = {
  kind: "measure",
  name: "contact-carriers",
  of: ["whole", "group"],
  readings: ["employee-citizen", "employee-politician"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{i of g : i shares a network with a citizen}, and the same with a politician",
  definition:
    "Number of employees who share a network with at least one citizen, or politician, by the reading; in the reading with politicians committees are networks too. The people of a pair count both sides, this only the employees.",
  source: "Kronblad",
  *compute({rows: {groups, group, ofNetwork, composition}, frame: {kind}}) {
    const isOutside = (g: number) => kind[g] !== "employee";
    const {peopleOf} = contactsIn(ofNetwork, group, groups.length, (n) =>
      composition.groups.subarray(composition.starts[n], composition.starts[n + 1]).some(isOutside),
    );
    const departments = [...groups.entries()].filter(([g]) => !isOutside(g));
    const all = departments.reduce((sum, [g]) => sum + peopleOf[g]!, 0);
    yield {of: "whole", subject: whole, n: all, value: departments.length > 0 ? all : undefined};
    for (const [g, subject] of departments) yield {of: "group", subject, n: peopleOf[g]!, value: peopleOf[g]};
  },
};
