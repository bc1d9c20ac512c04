import type {Projection} from "./projection.ts";

/** Ties at two dates: at both, at the later only, at the earlier only. */
export interface TieChange {
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
}

type Ties = Pick<Projection, "persons" | "starts" | "neighbours">;

/**
 * Counts as many times as a tie stands in the rows: twice where it stands at both its ends, once where it has a
 * direction. For each person of the later date `earlierOf` is the person at the earlier one, -1 for somebody new; who
 * comes before whom is the same at both dates. Somebody who comes or goes brings ties or takes them along.
 */
export function tieChange(before: Ties, after: Ties, earlierOf: ArrayLike<number>): TieChange {
  const nodeBefore = new Map(Array.from(before.persons, (person, node) => [person, node]));
  const same = Int32Array.from(after.persons, (person) => nodeBefore.get(earlierOf[person]!) ?? -1);
  let kept = 0;
  same.forEach((old, node) => {
    if (old < 0) return;
    let at = before.starts[old]!;
    const end = before.starts[old + 1]!;
    for (let now = after.starts[node]!; now < after.starts[node + 1]!; now += 1) {
      const other = same[after.neighbours[now]!]!;
      while (at < end && before.neighbours[at]! < other) at += 1;
      if (at < end && before.neighbours[at] === other) kept += 1;
    }
  });
  return {kept, formed: after.neighbours.length - kept, dissolved: before.neighbours.length - kept};
}
