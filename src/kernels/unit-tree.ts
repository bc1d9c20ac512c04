import type {Day, Spell} from "../model.ts";

/** One spell of a unit under a parent, in the order in which the first of two that contradict each other stands. */
export interface Branch extends Spell {
  readonly id: string;
  readonly parent: string | undefined;
}

export type Fault = "end-before-start" | "conflicting-row" | "unknown-parent" | "cycle";

/**
 * What keeps the rows of units from being a tree on every day, for each row; undefined where nothing does.
 * Of two spells of a unit that overlap the one that starts later is at fault, of two from the same day the later row.
 * All rows of a circle are at fault, and so are those that hang on a unit of which no row is left. Every fault is found
 * in time that is linear in the rows, except that circles which exist only on some days are looked for day by day.
 */
export function faultsOf(branches: readonly Branch[]): readonly (Fault | undefined)[] {
  const faults = branches.map((): Fault | undefined => undefined);
  branches.forEach(({from, to}, at) => {
    if (from !== undefined && to !== undefined && to <= from) faults[at] = "end-before-start";
  });
  const rowsOf = groupBy(branches, ({id}, at) => (faults[at] === undefined ? id : undefined));
  for (const rows of rowsOf.values()) for (const at of overlapping(branches, rows)) faults[at] = "conflicting-row";
  const childrenOf = groupBy(branches, ({parent}) => parent);
  orphan(branches, faults, childrenOf);
  for (const at of circling(branches, faults, childrenOf)) faults[at] = "cycle";
  orphan(branches, faults, childrenOf);
  return faults;
}

function groupBy(
  branches: readonly Branch[],
  keyOf: (branch: Branch, at: number) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  branches.forEach((branch, at) => {
    const key = keyOf(branch, at);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  return groups;
}

function startOf({from}: Branch): string {
  return from ?? "";
}

function overlapping(branches: readonly Branch[], rows: readonly number[]): number[] {
  if (rows.length === 1) return [];
  const inTime = rows.toSorted((a, b) => {
    const [start, other] = [startOf(branches[a]!), startOf(branches[b]!)];
    return start < other ? -1 : start > other ? 1 : a - b;
  });
  const faulty: number[] = [];
  let end: Day | undefined | "" = "";
  for (const at of inTime) {
    const branch = branches[at]!;
    if (end === undefined || startOf(branch) < end) faulty.push(at);
    else end = branch.to;
  }
  return faulty;
}

/** Rows under a unit of which no faultless row is left, and the rows under those. */
function orphan(
  branches: readonly Branch[],
  faults: (Fault | undefined)[],
  childrenOf: ReadonlyMap<string, readonly number[]>,
): void {
  const left = new Map<string, number>();
  branches.forEach(({id}, at) => {
    if (faults[at] === undefined) left.set(id, (left.get(id) ?? 0) + 1);
  });
  const gone = [...childrenOf.keys()].filter((id) => !left.has(id));
  for (let id = gone.pop(); id !== undefined; id = gone.pop()) {
    for (const at of childrenOf.get(id) ?? []) {
      if (faults[at] !== undefined) continue;
      faults[at] = "unknown-parent";
      const child = branches[at]!.id;
      const rest = left.get(child)! - 1;
      left.set(child, rest);
      if (rest === 0) gone.push(child);
    }
  }
}

/** Faultless rows that are part of a circle on some day. */
function circling(
  branches: readonly Branch[],
  faults: readonly (Fault | undefined)[],
  childrenOf: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const doubtful = belowNoRoot(branches, faults, childrenOf);
  const found = new Set<number>();
  // A circle starts on the day when the last of its rows does.
  for (const day of new Set(doubtful.map((at) => startOf(branches[at]!)))) {
    const inForce = new Map<string, number>();
    for (const at of doubtful) {
      const branch = branches[at]!;
      if (startOf(branch) <= day && (branch.to === undefined || branch.to > day)) inForce.set(branch.id, at);
    }
    for (const at of circlesIn(branches, inForce)) found.add(at);
  }
  return found;
}

/** What is left when units are taken away, from the roots down, of which all parents at any time have been taken away. */
function belowNoRoot(
  branches: readonly Branch[],
  faults: readonly (Fault | undefined)[],
  childrenOf: ReadonlyMap<string, readonly number[]>,
): number[] {
  const waiting = new Map<string, number>();
  branches.forEach(({id, parent}, at) => {
    if (faults[at] === undefined) waiting.set(id, (waiting.get(id) ?? 0) + (parent === undefined ? 0 : 1));
  });
  const free = [...waiting].filter(([, parents]) => parents === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const at of childrenOf.get(id) ?? []) {
      if (faults[at] !== undefined) continue;
      const child = branches[at]!.id;
      const rest = waiting.get(child)! - 1;
      waiting.set(child, rest);
      if (rest === 0) free.push(child);
    }
  }
  return branches.flatMap(({id, parent}, at) =>
    faults[at] === undefined && parent !== undefined && waiting.get(id)! > 0 ? [at] : [],
  );
}

/** Rows on a circle, where every unit has one row: each walk upwards ends at a root, at a walk before, or in itself. */
function circlesIn(branches: readonly Branch[], rowOf: ReadonlyMap<string, number>): number[] {
  const walkOf = new Map<string, number>();
  const circles: number[] = [];
  let walk = 0;
  for (const start of rowOf.keys()) {
    walk += 1;
    let id: string | undefined = start;
    while (id !== undefined && rowOf.has(id) && !walkOf.has(id)) {
      walkOf.set(id, walk);
      id = branches[rowOf.get(id)!]!.parent;
    }
    if (id === undefined || walkOf.get(id) !== walk) continue;
    const closing: string = id;
    do {
      const at: number = rowOf.get(id)!;
      circles.push(at);
      id = branches[at]!.parent!;
    } while (id !== closing);
  }
  return circles;
}
