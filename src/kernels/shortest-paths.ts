import {once} from "./once.ts";
import type {Projection} from "./projection.ts";
import {firstTwins} from "./twins.ts";

type Graph = Pick<Projection, "starts" | "neighbours">;

/** For each node, every tie counting one step. */
export interface ShortestPaths {
  /** Pairs of others whose shortest ways run through it, each by the part of its ways that do; a pair counts once. */
  readonly betweenness: Float64Array;
  /** Sum over others of 1 / steps; an unreachable one adds nothing. */
  readonly harmonic: Float64Array;
}

/**
 * A breadth-first search from every node and back again (Brandes 2001): time grows with nodes times ties, within each
 * component. No list of predecessors is kept: on the way back the one level lower are known by their distance, and there is
 * nothing below the last level, which often holds most nodes. Of
 * twins only the first is a source: the ways from the others are the same, each begins at itself, and none leads
 * through another twin, who is no nearer to anybody else.
 */
export const shortestPaths = once(({starts, neighbours}: Graph): ShortestPaths => {
  const count = starts.length - 1;
  const betweenness = new Float64Array(count);
  const harmonic = new Float64Array(count);
  const steps = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  /** What each way to a node carries: the node itself, and what lies beyond it. */
  const carried = new Float64Array(count);
  const queue = new Int32Array(count);
  const first = firstTwins({starts, neighbours});
  const twins = new Int32Array(count);
  for (const one of first) twins[one]! += 1;
  for (let source = 0; source < count; source += 1) {
    if (twins[source] === 0) continue;
    let end = 0;
    queue[end++] = source;
    steps[source] = 0;
    ways[source] = 1;
    for (let head = 0; head < end; head += 1) {
      const v = queue[head]!;
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
        const w = neighbours[at]!;
        if (steps[w]! < 0) {
          steps[w] = steps[v]! + 1;
          ways[w] = 0;
          queue[end++] = w;
        }
        if (steps[w] === steps[v]! + 1) ways[w]! += ways[v]!;
      }
    }
    const last = steps[queue[end - 1]!]!;
    for (let tail = end - 1; tail > 0; tail -= 1) {
      const w = queue[tail]!;
      const away = steps[w]!;
      harmonic[source]! += 1 / away;
      let below = 0;
      if (away < last) {
        for (let at = starts[w]!; at < starts[w + 1]!; at += 1) {
          const v = neighbours[at]!;
          if (steps[v] === away + 1) below += carried[v]!;
        }
      }
      const share = ways[w]! * below;
      carried[w] = (1 + share) / ways[w]!;
      betweenness[w]! += (twins[source]! * share) / 2;
    }
    for (let at = 0; at < end; at += 1) steps[queue[at]!] = -1;
  }
  first.forEach((one, node) => {
    harmonic[node] = harmonic[one]!;
  });
  return {betweenness, harmonic};
});
