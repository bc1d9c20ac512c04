import {driftOf} from "./kernels/drift.ts";
import type {PersonId} from "./model.ts";

/** The communities of a day, numbered as they were found, and who was there on the day, in one or not. */
interface CommunitiesOfDay {
  readonly persons: Iterable<PersonId>;
  readonly communities: ReadonlyMap<PersonId, number>;
}

/** A community under the number that it keeps, beside that of the day. Where it comes from is told by numbers kept. */
interface Living {
  readonly lineage: number;
  readonly community: number;
  readonly origin:
    | {readonly kind: "first"}
    | {readonly kind: "new"}
    /** `overlap`: of those who were there on both days, the members of both over the members of either. */
    | {readonly kind: "continued"; readonly overlap: number}
    | {readonly kind: "split"; readonly from: number};
}

/** A community of the day before that does not go on; it had so many members. */
interface Gone {
  readonly lineage: number;
  readonly members: number;
  readonly fate: {readonly kind: "ended"} | {readonly kind: "merged"; readonly into: number};
}

export interface Lineages {
  /** In the order of their lineages. */
  readonly living: readonly Living[];
  readonly gone: readonly Gone[];
}

/**
 * The communities of each day under numbers that they keep from day to day, given in order of time. Those of the first
 * day are numbered by their size, the largest first, and so are the new ones of every later day after all there were.
 * What does not go on has ended for good: should the same persons come together again, it is new.
 */
export function lineagesOf(days: readonly CommunitiesOfDay[]): readonly Lineages[] {
  let lineageOf: readonly number[] = [];
  let known = 0;
  return days.map((day, at) => {
    const sizes = sizesOf(day.communities);
    const before = days[at - 1];
    const drift = before && driftBetween(before, day);
    const lineage = sizes.map((_, community) => {
      const origin = drift?.origins[community];
      return origin?.kind === "continued" ? lineageOf[origin.from] : undefined;
    });
    const fresh = [...sizes.keys()].filter((community) => lineage[community] === undefined);
    const bySize = fresh.toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
    for (const community of bySize) {
      known += 1;
      lineage[community] = known;
    }
    const [then, now] = [lineageOf, lineage.map((one = 0) => one)];
    lineageOf = now;
    const originOf = (community: number): Living["origin"] => {
      const origin = drift?.origins[community];
      if (origin === undefined) return {kind: "first"};
      if (origin.kind === "continued") return {kind: "continued", overlap: origin.overlap};
      return origin.kind === "split" ? {kind: "split", from: then[origin.from] ?? 0} : origin;
    };
    const living = now.map((one, community): Living => ({lineage: one, community, origin: originOf(community)}));
    const gone = (drift?.fates ?? []).flatMap((fate, community): readonly Gone[] => {
      if (fate.kind === "continued") return [];
      const told = fate.kind === "merged" ? {kind: fate.kind, into: now[fate.into] ?? 0} : fate;
      const members = before === undefined ? 0 : (sizesOf(before.communities)[community] ?? 0);
      return [{lineage: then[community] ?? 0, members, fate: told}];
    });
    const byLineage = (a: {readonly lineage: number}, b: {readonly lineage: number}) => a.lineage - b.lineage;
    return {living: living.sort(byLineage), gone: gone.sort(byLineage)};
  });
}

/** By the persons who were there on both days. */
function driftBetween(before: CommunitiesOfDay, now: CommunitiesOfDay) {
  const there = new Set(before.persons);
  const both = [...now.persons].filter((person) => there.has(person));
  const labels = ({communities}: CommunitiesOfDay) => Int32Array.from(both, (person) => communities.get(person) ?? -1);
  return driftOf(labels(before), labels(now), sizesOf(before.communities).length, sizesOf(now.communities).length);
}

function sizesOf(communities: ReadonlyMap<PersonId, number>): number[] {
  const sizes: number[] = [];
  for (const community of communities.values()) sizes[community] = (sizes[community] ?? 0) + 1;
  return sizes;
}
