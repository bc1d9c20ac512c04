import type {Measure, Value} from "../metric.ts";
import {byText} from "../model.ts";

/**
 * Members of each network by where they come from: departments, and the outward groups, who make no departmental ties
 * and are not in k_n. Only where there are any; n is the members themselves.
 */
export const membersFrom: Measure = {
  kind: "measure",
  name: "members-from",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "c_ng",
  definition:
    "Number of the network's members from one department, or from politics, citizens or partners; rows only where there are any. n is that number itself, not the size of the network.",
  source: "Kronblad",
  *compute({rows: {networks, groups, composition}, frame}) {
    const {starts, groups: present, counts} = composition;
    for (const [at, subject] of networks.entries()) {
      const members: Value[] = [];
      const add = (other: string, count: number) => {
        if (count > 0) members.push({of: "network", subject, other, n: count, value: count});
      };
      for (let entry = starts[at]!; entry < starts[at + 1]!; entry += 1) add(groups[present[entry]!]!, counts[entry]!);
      for (const [id, count] of frame.outside) add(id, count[at]!);
      yield* members.sort((a, b) => byText(a.other ?? "", b.other ?? ""));
    }
  },
};
