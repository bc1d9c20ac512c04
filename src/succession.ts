import type {Day, OrgUnit, Succession, UnitId} from "./model.ts";

/** The map of the base organisation on one date. */
export interface UnitMap {
  readonly day: Day;
  readonly units: readonly OrgUnit[];
}

/** Which units of one date go on in which of another. */
export interface Counterparts {
  /** What a unit of the earlier date became: itself where it still is; empty where it was dissolved. */
  readonly later: ReadonlyMap<UnitId, ReadonlySet<UnitId>>;
  /** What a unit of the later date was before; empty where it was founded. */
  readonly earlier: ReadonlyMap<UnitId, ReadonlySet<UnitId>>;
}

/**
 * Follows every unit from one date to another: by its id, and by the successions in between, also over units that
 * neither date knows. Merged and divided units have several counterparts.
 */
export function counterpartsOf(before: UnitMap, after: UnitMap, succession: readonly Succession[]): Counterparts {
  const between = succession.filter(({day}) => day === undefined || (before.day < day && day <= after.day));
  const successors = Map.groupBy(between, ({unit}) => unit);
  const inForce = new Set(after.units.map(({id}) => id));
  const later = new Map<UnitId, ReadonlySet<UnitId>>();
  const earlier = new Map<UnitId, Set<UnitId>>([...inForce].map((id) => [id, new Set<UnitId>()]));
  for (const {id} of before.units) {
    const way = new Set([id]);
    // A set is walked in the order in which it grows: what is added on the way is walked too.
    for (const unit of way) for (const {became} of successors.get(unit) ?? []) way.add(became);
    const found = new Set([...way].filter((unit) => inForce.has(unit)));
    later.set(id, found);
    for (const unit of found) earlier.get(unit)?.add(id);
  }
  return {later, earlier};
}
