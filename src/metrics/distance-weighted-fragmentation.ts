import {nearnessOf} from "../kernels/arrivals.ts";
import {drawnOf, ratioOf} from "../kernels/estimate.ts";
import type {Projection} from "../kernels/projection.ts";
import {randomFor} from "../kernels/random.ts";
import {shortestPaths} from "../kernels/shortest-paths.ts";
import {type Measure, whole} from "../metric.ts";

/** How far participants are from each other (Borgatti 2006). */
export const distanceWeightedFragmentation: Measure = {
  kind: "measure",
  name: "distance-weighted-fragmentation",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "DF = 1 - sum_(i<j) 2 / d_ij / (N (N - 1)), 1 / d = 0 for who cannot be reached",
  definition:
    "Fragmentation with distance: 0 all share a network with all, 1 nobody with anybody. One less the global efficiency of Latora & Marchiori (2001). No value for fewer than two participants. Of up to 10,000 participants exact; of more from a random sample of 1,000 of them, with a 95 % interval.",
  source: "Borgatti 2006, Computational & Mathematical Organization Theory 12",
  *compute({projection, frame}) {
    const n = projection.persons.length;
    const {sources, nearness} = n > exact ? sampled(projection, frame.seed) : inFull(projection);
    const others = new Float64Array(sources).fill(n - 1);
    const efficiency = ratioOf(nearness, others, new Float64Array(sources).fill(1), n);
    const value = efficiency && 1 - efficiency.value;
    yield {of: "whole", subject: whole, n, ...efficiency, value};
  },
};

/** More participants than this are too many to search from all of them. */
const exact = 10_000;
const sample = 1000;

function inFull(projection: Projection) {
  return {sources: projection.persons.length, nearness: shortestPaths(projection).harmonic};
}

function sampled({persons, starts, neighbours}: Projection, seed: number) {
  const drawn = drawnOf(new Uint8Array(persons.length).fill(1), sample, randomFor(seed, "sources of fragmentation"));
  const sources = Int32Array.from(drawn.keys()).filter((node) => drawn[node] === 1);
  return {sources: sources.length, nearness: nearnessOf({starts, items: neighbours}, sources)};
}
