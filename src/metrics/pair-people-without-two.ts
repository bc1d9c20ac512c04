import {type Measure, perPair} from "../metric.ts";

/** Fewest distinct people left to the pair when two people of them leave, whoever they are that are missed most. */
export const pairPeopleWithoutTwo: Measure = {
  kind: "measure",
  name: "pair-people-without-two",
  of: ["group-pair"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "min over sets of two persons of the distinct people who carry the pair without them",
  definition:
    "Fewest people who would still carry the pair if any two people left all networks: who leaves, and whoever met the other department through them alone. The minimum is exact. 0 where the pair has no more people than that.",
  source: "Kronblad",
  compute: (graphs) =>
    perPair(
      graphs,
      ({
        fragility: {
          left: [, two],
        },
      }) => two,
    ),
};
