import type {Partition} from "../metric.ts";

/** The communities as Louvain finds them, for comparison with other programs. Numbered as those of Leiden. */
export const louvainCommunity: Partition = {
  kind: "partition",
  name: "louvain-community",
  of: ["person"],
  readings: ["departmental", "ties"],
  formula: "argmax Q by local moves and aggregation; objective modularity, resolution 1",
  definition:
    "The number of the community of a participant as Louvain finds it, for comparison with other programs; what is said of communities elsewhere is said of those that Leiden finds. Another seed may draw other borders, and a community may be disconnected. Persons without ties are in none.",
  source: "Blondel et al. 2008, Journal of Statistical Mechanics P10008",
  *compute({louvainCommunities}) {
    for (const [subject, number] of louvainCommunities) yield {subject, label: String(number)};
  },
};
