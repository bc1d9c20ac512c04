import type {Partition} from "../metric.ts";

/**
 * Which persons mostly meet one another, by Leiden: as by Louvain, but every community hangs together and the modularity
 * is as high or higher. Seeded, numbered from 0 in the order of first member. A person without a tie is in none.
 */
export const leidenCommunity: Partition = {
  kind: "partition",
  name: "leiden-community",
  of: ["person"],
  readings: ["departmental"],
  formula: "argmax Q by local moves, refinement and aggregation; objective modularity, resolution 1",
  definition:
    "The number of the community of a participant, found by Leiden on the weighted projection with the run's seed. Every community hangs together. The numbers mean nothing from one date to the next. Persons without ties are in none.",
  source: "Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233",
  *compute({leidenCommunities}) {
    for (const [subject, number] of leidenCommunities) yield {subject, label: String(number)};
  },
};
