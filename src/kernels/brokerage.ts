import {
  type ByChance,
  directedByChance,
  type Spread,
  type UndirectedRole,
  undirectedByChance,
} from "./brokerage-by-chance.ts";
import {once} from "./once.ts";
import {sumByGroup} from "./participants.ts";
import {type DirectedRole, directedRoles, pathsThrough} from "./paths-through.ts";
import type {Projection} from "./projection.ts";
import {type Rows, transpose} from "./rows.ts";

/** A count, and what it would be by chance: as many ties, the groups as they are, and no regard for either. */
export interface Figures {
  readonly value: number;
  readonly expected: number;
  /** (value - expected) / sd; undefined where chance leaves no room, or has no formula. */
  readonly z: number | undefined;
}

/** What a role comes to for a node, for the nodes of a group together, and in all. */
export interface Brokerage<Role extends string> {
  ofNode(role: Role, node: number): Figures;
  ofGroup(role: Role, group: number): Figures;
  ofWhole(role: Role): Figures;
}

/**
 * Brokerage by ties with a direction (Gould & Fernandez 1989): paths a -> v -> b with no tie a -> b, at v, by the groups
 * of the three: coordinator AAA, itinerant ABA, representative AAB, gatekeeper ABB, liaison ABC. A pair that v connects
 * both ways is two paths. Row a of `arcs` holds whom a names, ascending, never a itself; `group` is of each node. Of a
 * group there is no z.
 */
export function directedBrokerage(
  arcs: Rows,
  group: Int32Array,
  groupCount: number,
): Brokerage<DirectedRole | "total"> {
  const paths = pathsThrough(arcs, transpose(arcs, group.length), group);
  const counts = {...paths, total: sumOf(directedRoles.map((role) => paths[role]))};
  return compared(counts, group, groupCount, directedByChance(sumByGroup(group, groupCount), densityOf(arcs)));
}

/**
 * Brokerage by ties without direction: pairs of contacts, not tied to each other, that a node stands between, by where
 * the two belong. A pair counts once; programs that read a tie as two arcs count it twice. Gatekeeper and
 * representative are one role. Such programs take the two arcs for independent as well, so that their z is larger than
 * this one by the square root of 2 at a node.
 */
export function undirectedBrokerage(
  {starts, neighbours}: Pick<Projection, "starts" | "neighbours">,
  group: Int32Array,
  groupCount: number,
): Brokerage<UndirectedRole> {
  const ties = {starts, items: neighbours};
  const {coordinator, itinerant, gatekeeper, liaison} = pathsThrough(ties, ties, group);
  const half = (paths: Float64Array) => paths.map((count) => count / 2);
  const counts = {coordinator: half(coordinator), itinerant: half(itinerant), gatekeeper, liaison: half(liaison)};
  const chance = undirectedByChance(sumByGroup(group, groupCount), densityOf(ties));
  return compared({...counts, total: sumOf(Object.values(counts))}, group, groupCount, chance);
}

/** The brokerage of persons by their groups, worked out once for all roles. */
export const brokerage = once(
  ({projection, group, groupCount}: {projection: Projection; group: Int32Array; groupCount: number}) => {
    const own = projection.persons.map((person) => group[person]!);
    return undirectedBrokerage(projection, own, groupCount);
  },
);

function compared<Role extends string>(
  counts: Readonly<Record<Role, Float64Array>>,
  group: Int32Array,
  groupCount: number,
  chance: ByChance<Role>,
): Brokerage<Role> {
  return {
    ofNode: (role, node) => figures(counts[role][node]!, chance.ofNodeIn(group[node]!, role)),
    ofGroup: (role, g) => figures(sumByGroup(group, groupCount, counts[role])[g]!, chance.ofGroup(g, role)),
    ofWhole: (role) =>
      figures(
        sumByGroup(group, groupCount, counts[role]).reduce((a, b) => a + b, 0),
        chance.ofWhole(role),
      ),
  };
}

function figures(value: number, {mean, variance = 0}: Spread): Figures {
  return {value, expected: mean, z: variance > 0 ? (value - mean) / Math.sqrt(variance) : undefined};
}

function sumOf(counts: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = counts;
  return first.map((count, node) => others.reduce((sum, other) => sum + other[node]!, count));
}

/** The share of ordered pairs that are arcs; with nobody to be tied to, none. */
function densityOf({starts, items}: Rows): number {
  const count = starts.length - 1;
  return count > 1 ? items.length / (count * (count - 1)) : 0;
}
