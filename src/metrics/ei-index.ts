import {sumByGroup} from "../kernels/participants.ts";
import type {Projection} from "../kernels/projection.ts";
import {type Measure, perNode, ratios} from "../metric.ts";

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
  *compute(graphs, _random, asked) {
    const {groups, group} = graphs.rows;
    const {persons: nodes, starts} = graphs.projection;
    const own = nodes.map((person) => group[person]!);
    const inside = tiesInside(graphs.projection, own);
    const all = nodes.map((_, node) => starts[node + 1]! - starts[node]!);
    const lean = all.map((count, node) => count - 2 * inside[node]!);
    const byGroup = (each: Int32Array) => sumByGroup(own, groups.length, each);
    yield* ratios(groups, () => byGroup(all.map((count) => Math.min(count, 1))), byGroup(lean), byGroup(all));
    if (asked?.includes("person") === false) return;
    yield* perNode(graphs, (node, ties) => (ties > 0 ? lean[node]! / ties : undefined));
  },
};

/** For each node its ties to others of the same class. */
function tiesInside({starts, neighbours}: Projection, own: Int32Array): Int32Array {
  return own.map((mine, node) => {
    let inside = 0;
    // Shuffled labels leave nothing to foresee: the sign of one less than the difference of bits tells equal from unequal.
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) inside += ((own[neighbours[at]!]! ^ mine) - 1) >>> 31;
    return inside;
  });
}
