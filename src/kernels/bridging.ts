import {once} from "./once.ts";
import type {Projection} from "./projection.ts";

/**
 * Bridging coefficient (Hwang et al. 2006) of each node: (1 / k_i) / sum of 1 / k_j over its contacts j. High for one with
 * few ties among contacts with many. NaN for one without ties.
 */
export const bridgingCoefficients = once(({starts, neighbours}: Projection): Float64Array => {
  const degree = (node: number) => starts[node + 1]! - starts[node]!;
  return Float64Array.from({length: starts.length - 1}, (_, node) => {
    let around = 0;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) around += 1 / degree(neighbours[at]!);
    return 1 / degree(node) / around;
  });
});
