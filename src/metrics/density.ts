import {mixingOf} from "../kernels/mixing.ts";
import {sumByGroup} from "../kernels/participants.ts";
import type {Measure} from "../metric.ts";

/** Ties over possible ties. Pairs of departments without a tie have no row. */
export const density: Measure = {
  kind: "measure",
  name: "density",
  of: ["group", "group-pair"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "ties / (E_g E_h); inside ties / (E_g (E_g - 1) / 2)",
  definition:
    "Share of all pairs of employees who share a network: of a department inside it, of a pair of departments between them. Employees in no network count. Falls with size: small departments look dense. No value for a department of one.",
  source: "Wasserman & Faust 1994",
  *compute({rows: {groups, group}, byPerson}) {
    const {inside, between, groupCount} = mixingOf(byPerson);
    const employees = sumByGroup(group, groups.length);
    for (const [g, subject] of groups.entries()) {
      const [n, pairs] = [employees[g]!, (employees[g]! * (employees[g]! - 1)) / 2];
      yield {of: "group", subject, n, value: pairs > 0 ? inside[g]! / pairs : undefined};
    }
    for (const [pair, ties] of [...between].toSorted(([a], [b]) => a - b)) {
      const [g, h] = [Math.floor(pair / groupCount), pair % groupCount];
      const [subject, other] = [groups[g], groups[h]];
      const n = employees[g]! + employees[h]!;
      if (subject !== undefined && other !== undefined) {
        yield {of: "group-pair", subject, other, n, value: ties / (employees[g]! * employees[h]!)};
      }
    }
  },
};
