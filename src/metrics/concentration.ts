import {shareOfFirst} from "../kernels/concentration.ts";
import {sizeOf} from "../kernels/rows.ts";
import {type Measure, whole} from "../metric.ts";

/** The busiest tenth. */
const top = 0.1;

/**
 * How much rests on few: at least a tenth, where all have as many memberships. Ten per cent are taken exactly, the last
 * person in part. No value where nobody takes part.
 */
export const concentration: Measure = {
  kind: "measure",
  name: "concentration",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [top, 1],
  chance: [],
  formula: "1 - L(.9), L the Lorenz curve of the memberships of the participants, in networks with k_n >= 2",
  definition:
    "Share of all memberships that the busiest 10 % of the participants hold; .1 where all hold as many. Exactly 10 %: of 25 people the two busiest and half of the third. Memberships in networks with two or more employees. No value where nobody takes part.",
  source: "Lorenz 1905, Publications of the American Statistical Association 9(70)",
  *compute({rows: {groups, group, ofPerson, ofNetwork}}) {
    const all: number[] = [];
    const ofGroup: number[][] = groups.map(() => []);
    for (const [i, g] of group.entries()) {
      const own = ofPerson.items.subarray(ofPerson.starts[i], ofPerson.starts[i + 1]);
      const held = own.filter((n) => sizeOf(ofNetwork, n) >= 2).length;
      if (held === 0) continue;
      all.push(held);
      ofGroup[g]!.push(held);
    }
    const row = (amounts: readonly number[]) => ({n: amounts.length, value: shareOfFirst(amounts, top)});
    yield {of: "whole", subject: whole, ...row(all)};
    for (const [g, subject] of groups.entries()) yield {of: "group", subject, ...row(ofGroup[g]!)};
  },
};
