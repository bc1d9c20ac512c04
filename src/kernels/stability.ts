import type {Random} from "../model.ts";
import {adjustedRand} from "./agreement.ts";
import {leiden} from "./leiden.ts";
import type {Projection} from "./projection.ts";

/**
 * The mean adjusted Rand index over the pairs of so many runs of Leiden, of the nodes that have ties: 1 where all runs
 * find the same. Undefined without ties. Takes as long as the runs.
 */
export function stabilityOf(projection: Projection, runs: number, random: Random): number | undefined {
  const {starts} = projection;
  if (projection.neighbours.length === 0) return undefined;
  const found = Array.from({length: runs}, () =>
    leiden(projection, random).filter((_, node) => starts[node + 1]! > starts[node]!),
  );
  let sum = 0;
  for (const [at, one] of found.entries()) {
    // Chance leaves no room only where both have everybody together, and so agree.
    for (const other of found.slice(0, at)) sum += adjustedRand(one, other) ?? 1;
  }
  return sum / ((runs * (runs - 1)) / 2);
}
