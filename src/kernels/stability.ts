import type {Random} from "../model.ts";
import {adjustedRand, largestOverlaps} from "./agreement.ts";
import {keeping} from "./keeping.ts";
import {leiden} from "./leiden.ts";
import {type Projection, projectionOf} from "./projection.ts";
import {integerBelow} from "./random.ts";
import {type Rows, transpose} from "./rows.ts";

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

/** What ties persons: their networks, and what a network of that size gives each pair. */
interface Tying {
  readonly ofPerson: Rows;
  readonly networkCount: number;
  readonly weightOf: (size: number, network: number) => number;
}

/** How far communities are found again. */
export interface Recovery {
  /** The mean adjusted Rand index of the communities with those of each draw, of who is in both. */
  readonly agreement: number | undefined;
  /** For each community the mean, over the draws that hold anybody of it, of its largest overlap (Jaccard) with one there. */
  readonly ofEach: readonly (number | undefined)[];
}

/**
 * How far communities would be found again with other networks of the same kind: networks are drawn with replacement,
 * one that is drawn twice ties twice as hard, and Leiden is run on what they tie. `community[i]` is that of person i, 0 to
 * `count` - 1, or -1 for none. Community by community as Hennig 2007 (Computational Statistics & Data Analysis 52), of the
 * persons whom a draw ties. Undefined without communities.
 */
export function recoveryOf(
  {ofPerson, networkCount, weightOf}: Tying,
  community: Int32Array,
  count: number,
  draws: number,
  random: Random,
): Recovery {
  const held = new Int32Array(count);
  const recovered = new Float64Array(count);
  let agreement = 0;
  let compared = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const times = new Int32Array(networkCount);
    for (let picked = 0; picked < networkCount; picked += 1) times[integerBelow(random, networkCount)]! += 1;
    const isDrawn = Uint8Array.from(times, (often) => Math.min(often, 1));
    const drawn = keeping(ofPerson, isDrawn);
    const weight = (size: number, n: number) => times[n]! * weightOf(size, n);
    const projection = projectionOf(drawn, transpose(drawn, networkCount), weight, () => true);
    const {persons, starts} = projection;
    const found = leiden(projection, random);
    const nodes = Array.from(persons.keys()).filter(
      (node) => starts[node + 1]! > starts[node]! && community[persons[node]!]! >= 0,
    );
    if (nodes.length === 0) continue;
    const own = nodes.map((node) => community[persons[node]!]!);
    const again = nodes.map((node) => found[node]!);
    // Chance leaves no room only where both have everybody together, and so agree.
    agreement += adjustedRand(own, again) ?? 1;
    compared += 1;
    for (const [c, overlap] of largestOverlaps(own, again)) {
      held[c]! += 1;
      recovered[c]! += overlap;
    }
  }
  return {
    agreement: compared > 0 ? agreement / compared : undefined,
    ofEach: Array.from(recovered, (sum, c) => (held[c]! > 0 ? sum / held[c]! : undefined)),
  };
}
