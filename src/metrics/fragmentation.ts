import {shareTogether} from "../kernels/components.ts";
import {type Measure, whole} from "../metric.ts";

/** How far the participants fall into parts (Borgatti 2006). */
export const fragmentation: Measure = {
  kind: "measure",
  name: "fragmentation",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "F = 1 - sum_c s_c (s_c - 1) / (N (N - 1)), s_c the size of part c",
  definition:
    "Share of the pairs of participants who cannot reach each other at all by shared networks. 0: all hang together. No value for fewer than two participants.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({projection: {persons, starts, neighbours}}) {
    const together = shareTogether({starts, items: neighbours});
    yield {of: "whole", subject: whole, n: persons.length, value: together === undefined ? undefined : 1 - together};
  },
};
