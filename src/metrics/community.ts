import type {Partition} from "../metric.ts";

/**
 * Which persons mostly meet one another: Leiden communities of the weighted projection, seeded, numbered from 0 in the
 * order of their first member. A person without a tie is in none.
 */
export const community: Partition = {
  kind: "partition",
  name: "community",
  of: ["person"],
  readings: ["departmental", "ties"],
  formula: "argmax Q by local moves, refinement and aggregation; objective modularity, resolution 1",
  definition:
    "The number of the community of a participant, found by Leiden on the weighted projection with the run's seed: another seed may draw other borders (see community-stability); the numbers mean nothing from one date to the next. Every community hangs together. Persons without ties are in none.",
  source: "Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233",
  *compute({communities}) {
    for (const [subject, number] of communities) yield {subject, label: String(number)};
  },
};
