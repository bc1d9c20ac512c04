import {sumByGroup} from "../kernels/participants.ts";
import {type Measure, perPerson, ratios} from "../metric.ts";

/**
 * How far ties lean out of the own group: (E - I) / (E + I), with E the distinct others of other groups and I those of
 * the own group with whom a network is shared; shared twice is one tie. A person by the own ties; a group by those of
 * its members, so that a tie inside counts from both its ends; the whole by all ties. No ties, no index.
 */
export const eiIndex: Measure = {
  kind: "measure",
  name: "ei-index",
  of: ["whole", "group", "person"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-1, 1],
  chance: ["labels"],
  formula: "(E - I) / (E + I), E external and I internal ties, distinct and unweighted",
  definition:
    "Ties out of the department less ties inside it, over all ties. -1 all inside, 1 all outside; its expectation depends on the sizes of the departments, so that a positive index is not in itself much crossing. Of a department: pooled over its members' own ties, as in netrics; counting internal ties once gives another number. No value without ties.",
  source: "Krackhardt & Stern 1988, Social Psychology Quarterly 51(2)",
  *compute({rows, projection}, _random, asked) {
    const {persons, groups, group} = rows;
    const lean = new Int32Array(persons.length);
    const all = new Int32Array(persons.length);
    const {persons: nodes, starts, neighbours} = projection;
    const own = nodes.map((person) => group[person]!);
    for (let node = 0; node < nodes.length; node += 1) {
      all[nodes[node]!] = starts[node + 1]! - starts[node]!;
      // Each tie once, from its later end: its contacts ascend.
      for (let at = starts[node]!; at < starts[node + 1]! && neighbours[at]! < node; at += 1) {
        const way = own[neighbours[at]!] === own[node] ? -1 : 1;
        lean[nodes[node]!]! += way;
        lean[nodes[neighbours[at]!]!]! += way;
      }
    }
    const tied = all.map((count) => Math.min(count, 1));
    const byGroup = (each: Int32Array) => sumByGroup(group, groups.length, each);
    yield* ratios(groups, byGroup(tied), byGroup(lean), byGroup(all));
    if (asked?.includes("person") === false) return;
    yield* perPerson(rows, (i) => (all[i]! > 0 ? lean[i]! / all[i]! : undefined));
  },
};
