import {type Measure, perPair} from "../metric.ts";

/** Fewest distinct people left to the pair when one person of them leaves, whoever is missed most. */
export const pairPeopleWithoutOne: Measure = {
  kind: "measure",
  name: "pair-people-without-one",
  of: ["group-pair"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "min over persons i of the distinct people who carry the pair without i",
  definition:
    "Fewest people who would still carry the pair if any one person left all networks: who leaves, and whoever met the other department through that person alone. The minimum is exact. 0 where the pair has no more people than that.",
  source: "Kronblad",
  compute: (graphs) =>
    perPair(
      graphs,
      ({
        fragility: {
          left: [one],
        },
      }) => one,
    ),
};
