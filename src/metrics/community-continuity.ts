import {adjustedRand} from "../kernels/agreement.ts";
import {type Measure, whole} from "../metric.ts";

/** How far the communities of the period before are still the same. */
export const communityContinuity: Measure = {
  kind: "measure",
  name: "community-continuity",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-0.5, 1],
  chance: [],
  formula: "ARI(C_now, C_before), of the persons who are in a community on both dates",
  definition:
    "How far the communities now and at the end of the period before agree on who belongs together, of the persons who are in one on both dates: the adjusted Rand index; 1 all the same, 0 no more than by chance. To be read beside community-stability: another seed alone changes borders too. No value in the first period, or where chance leaves no room.",
  source: "Hubert & Arabie 1985, Journal of Classification 2",
  *compute({communities, past}) {
    const before = past?.earlier?.communities;
    const both = [...communities].flatMap(([person, now]) => {
      const earlier = before?.get(person);
      return earlier === undefined ? [] : [{now, earlier}];
    });
    const value = adjustedRand(
      both.map(({now}) => now),
      both.map(({earlier}) => earlier),
    );
    yield {of: "whole", subject: whole, n: both.length, value};
  },
};
