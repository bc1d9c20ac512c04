import {heaviestMatching} from "./matching.ts";

/** What became of a community that was there before. */
type Fate =
  | {readonly kind: "continued"; readonly into: number}
  /** It does not go on, but half its members or more are together in another one. */
  | {readonly kind: "merged"; readonly into: number}
  | {readonly kind: "ended"};

/** Where a community comes from. */
type Origin =
  /** `overlap`: the members of both dates over the members of either. */
  | {readonly kind: "continued"; readonly from: number; readonly overlap: number}
  /** It goes on from none, but half its members or more were together in one. */
  | {readonly kind: "split"; readonly from: number}
  | {readonly kind: "new"};

export interface Drift {
  readonly fates: readonly Fate[];
  readonly origins: readonly Origin[];
}

/** Two communities that have less than this of their members in common are not the same. */
const leastOverlap = 0.3;

/**
 * The communities of two dates, followed by their members among the persons who are there on both: `before[i]` and
 * `after[i]` are the communities of person i, -1 for none. One community goes on as one: the matching with the largest
 * sum of overlaps (Jaccard), of those from .3 on. Births, deaths, splits and merges as in Palla, Barabasi & Vicsek 2007
 * (Nature 446); the overlap, and that a limit has to be set for it, Greene, Doyle & Cunningham 2010 (ASONAM), who leave
 * the limit to the user and let one community go on as several.
 */
export function driftOf(before: Int32Array, after: Int32Array, beforeCount: number, afterCount: number): Drift {
  const shared = new Int32Array(beforeCount * afterCount);
  const beforeSize = new Int32Array(beforeCount);
  const afterSize = new Int32Array(afterCount);
  for (const [i, old] of before.entries()) {
    const now = after[i]!;
    if (old >= 0) beforeSize[old]! += 1;
    if (now >= 0) afterSize[now]! += 1;
    if (old >= 0 && now >= 0) shared[old * afterCount + now]! += 1;
  }
  const overlap = Float64Array.from(shared, (both, at) => {
    const jaccard = both / (beforeSize[Math.floor(at / afterCount)]! + afterSize[at % afterCount]! - both);
    return jaccard >= leastOverlap ? jaccard : 0;
  });
  const into = heaviestMatching(overlap, beforeCount, afterCount);
  const from = new Int32Array(afterCount).fill(-1);
  into.forEach((now, old) => {
    if (now >= 0) from[now] = old;
  });
  return {
    fates: Array.from(into, (now, old): Fate => {
      if (now >= 0) return {kind: "continued", into: now};
      const main = mainOf(afterCount, beforeSize[old]!, (other) => shared[old * afterCount + other]!);
      return main === undefined ? {kind: "ended"} : {kind: "merged", into: main};
    }),
    origins: Array.from(from, (old, now): Origin => {
      if (old >= 0) return {kind: "continued", from: old, overlap: overlap[old * afterCount + now]!};
      const main = mainOf(beforeCount, afterSize[now]!, (other) => shared[other * afterCount + now]!);
      return main === undefined ? {kind: "new"} : {kind: "split", from: main};
    }),
  };
}

/** The one that holds half of so many or more, the first of two; undefined where none does. */
function mainOf(count: number, size: number, sharedWith: (other: number) => number): number | undefined {
  for (let other = 0; other < count; other += 1) {
    if (sharedWith(other) > 0 && 2 * sharedWith(other) >= size) return other;
  }
  return undefined;
}
