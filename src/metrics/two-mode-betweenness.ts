import {twoMode} from "../kernels/two-mode.ts";
import {type Measure, perNetwork, perPerson} from "../metric.ts";

/**
 * How often the shortest way between two others, persons or networks, runs through this person or network of the
 * affiliation graph. Raw: each unordered pair counts once, equal shortest ways share it. No value for a network of nobody,
 * no row for a person in no network.
 */
export const twoModeBetweenness: Measure = {
  kind: "measure",
  name: "two-mode-betweenness",
  of: ["person", "network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "sum over pairs s < t of both modes of sigma_st(i) / sigma_st, in the affiliation graph",
  definition:
    "Number of pairs of others, persons and networks alike, whose shortest way in the affiliation graph runs through this one. Raw, each pair once, unweighted; two-mode-betweenness-normalised divides by the maximum of the mode. No value for a network of nobody.",
  source:
    "Freeman 1977, Sociometry 40(1); Borgatti & Everett 1997, Social Networks 19(3); Faust 1997, Social Networks 19(2)",
  *compute({rows}) {
    const {persons, networks} = twoMode(rows).betweenness;
    yield* perPerson(rows, (i) => persons[i]);
    yield* perNetwork(rows, (n) => networks[n]);
  },
};
