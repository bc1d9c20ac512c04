import type {Partition} from "../metric.ts";

/**
 * Which persons mostly meet one another: Louvain communities of the weighted projection, seeded, numbered from 0 in the
 * order of their first member. A person without a tie is in none.
 */
export const community: Partition = {
  kind: "partition",
  name: "community",
  of: ["person"],
  readings: ["departmental"],
  formula: "argmax Q by local moves",
  definition:
    "The number of the community of a participant. Found by Louvain on the weighted projection with the run's seed: another seed may draw other borders; the numbers mean nothing from one date to the next. A community may be disconnected. Persons without ties are in none.",
  source: "Blondel et al. 2008, Journal of Statistical Mechanics P10008",
  *compute({communities}) {
    for (const [subject, number] of communities) yield {subject, label: String(number)};
  },
};
