import {twoModeClosure} from "../kernels/two-mode-clustering.ts";
import {type Measure, perPerson, whole} from "../metric.ts";

/**
 * Do those whom one meets in different networks meet each other elsewhere? Unlike in the projection, a single network
 * closes nothing. No value where nobody stands between two others in two networks.
 */
export const twoModeClustering: Measure = {
  kind: "measure",
  name: "two-mode-clustering",
  of: ["whole", "person"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula:
    "closed / all of the ways j - e - i - f - k over two networks e and f; closed where j and k share a third; of i, and summed over all",
  definition:
    "Of two people met in two different networks, how often these two also share a third network. A single network closes nothing, so that the size of networks does not raise it. No value where nobody is met in two networks.",
  source: "Opsahl 2013, Social Networks 35(2)",
  *compute({rows}) {
    const {ways, closed} = twoModeClosure(rows);
    const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
    const [all, n] = [sum(ways), ways.filter((count) => count > 0).length];
    yield {of: "whole", subject: whole, n, value: all > 0 ? sum(closed) / all : undefined};
    yield* perPerson(rows, (i) => (ways[i]! > 0 ? closed[i]! / ways[i]! : undefined));
  },
};
