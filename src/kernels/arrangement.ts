import {compositionOf, crossingPairs} from "./composition.ts";
import {creditsOf, groupsMet} from "./cover.ts";
import type {Coalition} from "./owen.ts";
import {type PairWeight, pairWeightOf} from "./pair-weight.ts";
import {participantsOf} from "./participants.ts";
import {type Rows, sizeOf, transpose} from "./rows.ts";
import {tieCredits} from "./shared-out.ts";

/** Of each thing, the player on whom its being there depends; it is there where `coalition & player` is `there`. */
export interface Presence {
  /** One bit, or 0 for what is there on both dates. */
  readonly player: Int32Array;
  readonly there: Int32Array;
}

/** All that is there on one of two dates or on both, and so every arrangement in between. */
export interface Arrangements {
  readonly persons: Presence;
  /** Memberships, as person and network: network by network, persons ascending. */
  readonly cells: Presence & {readonly person: Int32Array; readonly network: Int32Array};
  readonly networkCount: number;
  readonly groupCount: number;
  readonly weight: PairWeight;
  /** Whether pairs of groups are asked for. */
  readonly pairs: boolean;
}

/** Where in the totals each number stands; those of networks and pairs are the first of a run. */
export interface Layout {
  readonly employees: number;
  /** E (G - 1). */
  readonly others: number;
  readonly participants: number;
  /** (person, other group) met. */
  readonly met: number;
  /** Distinct ties, and external less internal ones. */
  readonly ties: number;
  readonly lean: number;
  /** M and C, the sums of k and of k s over networks with two members or more. */
  readonly seats: number;
  readonly across: number;
  /** Of each network what would be gone without it: from these two, k and k s, and from the three above. */
  readonly members: number;
  readonly crossing: number;
  readonly soleMet: number;
  readonly soleTies: number;
  readonly soleLean: number;
  /** Weight of each pair of groups g < h, at g G + h. */
  readonly pairs: number;
  readonly length: number;
}

export function layoutOf({networkCount, groupCount, pairs}: Arrangements): Layout {
  const scalars = 8;
  const pairRun = scalars + 5 * networkCount;
  return {
    employees: 0,
    others: 1,
    participants: 2,
    met: 3,
    ties: 4,
    lean: 5,
    seats: 6,
    across: 7,
    members: scalars,
    crossing: scalars + networkCount,
    soleMet: scalars + 2 * networkCount,
    soleTies: scalars + 3 * networkCount,
    soleLean: scalars + 4 * networkCount,
    pairs: pairRun,
    length: pairRun + (pairs ? groupCount ** 2 : 0),
  };
}

/** The totals that all figures are made of, of the arrangement in which this coalition has acted. */
export function totalsOf(arrangements: Arrangements, coalition: Coalition, group: Int32Array): Float64Array {
  const {persons, cells, networkCount, groupCount, weight} = arrangements;
  const at = layoutOf(arrangements);
  const totals = new Float64Array(at.length);
  const peopled = new Set<number>();
  for (let i = 0; i < group.length; i += 1) {
    if ((coalition & persons.player[i]!) !== persons.there[i]) continue;
    totals[at.employees]! += 1;
    peopled.add(group[i]!);
  }
  totals[at.others] = totals[at.employees]! * Math.max(0, peopled.size - 1);
  const ofNetwork = heldRows(cells, networkCount, coalition);
  const ofPerson = transpose(ofNetwork, group.length);
  const composition = compositionOf(ofNetwork, group, groupCount);
  for (const taking of participantsOf(ofNetwork, group.length)) totals[at.participants]! += taking;
  for (const met of groupsMet(ofNetwork, composition, group, groupCount)) totals[at.met]! += met;
  const {sole} = creditsOf(ofPerson, composition, group, groupCount);
  const {ties, lean, soleTies, soleLean} = tieCredits(ofPerson, ofNetwork, group);
  for (let n = 0; n < networkCount; n += 1) {
    const size = sizeOf(ofNetwork, n);
    totals[at.ties]! += ties[n]!;
    totals[at.lean]! += lean[n]!;
    const crossing = size * (crossingPairs(composition, n) ?? 0);
    const seats = size < 2 ? 0 : size;
    totals[at.seats]! += seats;
    totals[at.across]! += crossing;
    totals[at.members + n] = seats;
    totals[at.crossing + n] = crossing;
    totals[at.soleMet + n] = sole[n]!;
    totals[at.soleTies + n] = soleTies[n]!;
    totals[at.soleLean + n] = soleLean[n]!;
  }
  if (!arrangements.pairs) return totals;
  const {starts, groups: present, counts} = composition;
  for (let n = 0; n < networkCount; n += 1) {
    const each = pairWeightOf(weight, n, sizeOf(ofNetwork, n));
    for (let a = starts[n]!; a < starts[n + 1]!; a += 1) {
      for (let b = a + 1; b < starts[n + 1]!; b += 1) {
        totals[at.pairs + present[a]! * groupCount + present[b]!]! += counts[a]! * counts[b]! * each;
      }
    }
  }
  return totals;
}

/** The memberships that are there when this coalition has acted. */
function heldRows(cells: Arrangements["cells"], networkCount: number, coalition: Coalition): Rows {
  const starts = new Int32Array(networkCount + 1);
  const items = new Int32Array(cells.person.length);
  let end = 0;
  for (let i = 0; i < items.length; i += 1) {
    if ((coalition & cells.player[i]!) !== cells.there[i]) continue;
    items[end++] = cells.person[i]!;
    starts[cells.network[i]! + 1]! += 1;
  }
  for (let n = 0; n < networkCount; n += 1) starts[n + 1]! += starts[n]!;
  return {starts, items: items.subarray(0, end)};
}
