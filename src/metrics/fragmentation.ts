import {componentSizes} from "../kernels/components.ts";
import {type Measure, whole} from "../metric.ts";

/** How far the participants fall into parts (Borgatti 2006). */
export const fragmentation: Measure = {
  kind: "measure",
  name: "fragmentation",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "F = 1 - sum_c s_c (s_c - 1) / (N (N - 1)), s_c the size of part c",
  definition:
    "Share of the pairs of participants who cannot reach each other at all by shared networks. 0: all hang together. No value for fewer than two participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({projection}) {
    const n = projection.persons.length;
    const together = componentSizes(projection).reduce((sum, size) => sum + size * (size - 1), 0);
    yield {of: "whole", subject: whole, n, value: n > 1 ? 1 - together / (n * (n - 1)) : undefined};
  },
};
