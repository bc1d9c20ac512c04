import {twoMode} from "../kernels/two-mode.ts";
import {type Measure, perNetwork, perPerson} from "../metric.ts";

/** Two-mode betweenness over the largest that the person's or network's own mode allows. */
export const twoModeBetweennessNormalised: Measure = {
  kind: "measure",
  name: "two-mode-betweenness-normalised",
  of: ["person", "network"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula:
    "two-mode-betweenness / max; with o of the own mode, a of the other, p = floor((o - 1) / a), t = (o - 1) mod a: max = (a^2 (p + 1)^2 + a (p + 1) (2 t - p - 1) - t (2 p - t + 3)) / 2",
  definition:
    "Two-mode betweenness as a share of the most that one of the same mode could have, given how many persons and networks the affiliation graph holds: persons and networks can be compared. Programs differ in the maximum; this is Borgatti and Everett's, as in networkx and UCINET. No value where the maximum is 0, or for a network of nobody.",
  source: "Borgatti & Everett 1997, Social Networks 19(3)",
  *compute({rows}) {
    const {persons, networks} = twoMode(rows).betweennessShare;
    yield* perPerson(rows, (i) => persons[i]);
    yield* perNetwork(rows, (n) => networks[n]);
  },
};
