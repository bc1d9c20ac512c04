import {once} from "./once.ts";
import type {Projection} from "./projection.ts";

/** Distinct ties by the groups at their ends. */
export interface Mixing {
  /** Persons in a network, by group. */
  readonly nodes: Float64Array;
  /** For each group the ties inside it, each once. */
  readonly inside: Float64Array;
  /** For each group the ties from it to others. */
  readonly outside: Float64Array;
  /** For each pair of groups that is tied, `first * groupCount + second` with first < second, their number. */
  readonly between: ReadonlyMap<number, number>;
  readonly groupCount: number;
}

export const mixingOf = once(
  ({projection, group, groupCount}: {projection: Projection; group: Int32Array; groupCount: number}): Mixing => {
    const {persons, starts, neighbours} = projection;
    const nodes = new Float64Array(groupCount);
    const inside = new Float64Array(groupCount);
    const outside = new Float64Array(groupCount);
    const between = new Map<number, number>();
    persons.forEach((person, node) => {
      const g = group[person]!;
      nodes[g]! += 1;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const h = group[persons[neighbours[at]!]!]!;
        if (g === h) inside[g]! += 1 / 2;
        else outside[g]! += 1;
        if (g < h) between.set(g * groupCount + h, (between.get(g * groupCount + h) ?? 0) + 1);
      }
    });
    return {nodes, inside, outside, between, groupCount};
  },
);

/** Ties inside groups, ties between groups, and persons, in all. */
export function totalsOf({nodes, inside, outside}: Mixing): {inside: number; between: number; nodes: number} {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return {inside: sum(inside), between: sum(outside) / 2, nodes: sum(nodes)};
}
