import type {Projection} from "./projection.ts";

const damping = 0.85;
/** Both iterations end when a round changes less than this in all. */
const tolerance = 1e-14;
const mostRounds = 10_000;

/**
 * PageRank (Page & Brin 1998), unweighted: damping .85, uniform jumps, and whoever has no ties hands on to all alike. Sums
 * to 1. A node without ties gets its part of the jumps only.
 */
export function pageRanks({starts, neighbours}: Projection): Float64Array {
  const count = starts.length - 1;
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Float64Array(count);
    let loose = 0;
    for (let v = 0; v < count; v += 1) {
      const degree = starts[v + 1]! - starts[v]!;
      if (degree === 0) loose += rank[v]!;
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) next[neighbours[at]!]! += (damping * rank[v]!) / degree;
    }
    const jump = (1 - damping + damping * loose) / count;
    let change = 0;
    for (let v = 0; v < count; v += 1) {
      next[v]! += jump;
      change += Math.abs(next[v]! - rank[v]!);
    }
    rank = next;
    if (change < tolerance) break;
  }
  return rank;
}

/**
 * Eigenvector centrality (Bonacich 1972), unweighted, of Euclidean length 1: the principal vector of A, found as that of
 * A + I, which has the same and whose iteration can't swing between two sides. Where the graph falls into parts, those
 * with the largest eigenvalue have all of it and the others 0. Undefined without ties, or where no vector was settled on.
 */
export function eigenvector({starts, neighbours}: Projection): Float64Array | undefined {
  const count = starts.length - 1;
  if (neighbours.length === 0) return undefined;
  let vector = new Float64Array(count).fill(1 / Math.sqrt(count));
  for (let round = 0; round < mostRounds; round += 1) {
    const next = vector.slice();
    for (let v = 0; v < count; v += 1) {
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) next[v]! += vector[neighbours[at]!]!;
    }
    const length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    let change = 0;
    for (let v = 0; v < count; v += 1) {
      next[v]! /= length;
      change += Math.abs(next[v]! - vector[v]!);
    }
    vector = next;
    if (change < tolerance * count) return vector;
  }
  return undefined;
}
