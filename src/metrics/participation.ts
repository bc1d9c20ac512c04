import {sizeOf} from "../kernels/rows.ts";
import type {Measure} from "../metric.ts";
import {whole} from "../metric.ts";

/** Who takes part at all: N / E, and N_g / E_g. A network of one makes no participant. No employees, no value. */
export const participation: Measure = {
  kind: "measure",
  name: "participation",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "P = N / E",
  definition: "Share of employees who are in at least one network with two or more employees.",
  source: "Kronblad",
  *compute({rows: {persons, groups, group, ofPerson, ofNetwork}}) {
    const employees = new Int32Array(groups.length);
    const taking = new Int32Array(groups.length);
    persons.forEach((_, i) => {
      employees[group[i]!]! += 1;
      const networks = ofPerson.items.subarray(ofPerson.starts[i], ofPerson.starts[i + 1]);
      if (networks.some((n) => sizeOf(ofNetwork, n) >= 2)) taking[group[i]!]! += 1;
    });
    const share = (part: number, all: number) => (all > 0 ? part / all : undefined);
    const sum = (counts: Int32Array) => counts.reduce((a, b) => a + b, 0);
    yield {of: "whole", subject: whole, n: sum(employees), value: share(sum(taking), sum(employees))};
    for (const [g, id] of groups.entries()) {
      yield {of: "group", subject: id, n: employees[g]!, value: share(taking[g]!, employees[g]!)};
    }
  },
};
