import type {Rows} from "./rows.ts";

/** The roles of v on a path a -> v -> b, by the groups of the three (Gould & Fernandez 1989). */
export const directedRoles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"] as const;
export type DirectedRole = (typeof directedRoles)[number];

/** Where a role stands in `directedRoles`: AAA, ABA, AAB, ABB or ABC. */
function roleOf(a: number, v: number, b: number): number {
  if (a === v) return b === v ? 0 : 2;
  if (b === v) return 3;
  return a === b ? 1 : 4;
}

/**
 * For each node v the paths a -> v -> b by role: a and b distinct, and no tie from a to b. Row a of `out` holds whom a
 * names, ascending, never a itself; `into` is the same from the other side. Counted as all pairs of a tie in and a tie
 * out, less those that come back to a and those that are closed: time grows with the sum over ties a -> v of the ties
 * out of a.
 */
export function pathsThrough(out: Rows, into: Rows, group: Int32Array): Readonly<Record<DirectedRole, Float64Array>> {
  const count = group.length;
  const found = directedRoles.map(() => new Float64Array(count));
  const named = new Int32Array(count).fill(-1);
  const tally = new Int32Array(directedRoles.length);
  for (let v = 0; v < count; v += 1) {
    const own = group[v]!;
    countPairs(out, into, group, v, tally);
    for (let at = out.starts[v]!; at < out.starts[v + 1]!; at += 1) named[out.items[at]!] = v;
    for (let at = into.starts[v]!; at < into.starts[v + 1]!; at += 1) {
      const a = into.items[at]!;
      const of = group[a]!;
      if (named[a] === v) tally[roleOf(of, own, of)]! -= 1;
      for (let to = out.starts[a]!; to < out.starts[a + 1]!; to += 1) {
        const b = out.items[to]!;
        if (named[b] === v) tally[roleOf(of, own, group[b]!)]! -= 1;
      }
    }
    for (let role = 0; role < tally.length; role += 1) found[role]![v] = tally[role]!;
  }
  const [coordinator, itinerant, representative, gatekeeper, liaison] = found;
  return {
    coordinator: coordinator!,
    itinerant: itinerant!,
    representative: representative!,
    gatekeeper: gatekeeper!,
    liaison: liaison!,
  };
}

/** Every pair of a tie into v and a tie out of it, by role, closed or not. */
function countPairs(out: Rows, into: Rows, group: Int32Array, v: number, tally: Int32Array): void {
  const from = new Map<number, number>();
  for (let at = into.starts[v]!; at < into.starts[v + 1]!; at += 1) {
    const g = group[into.items[at]!]!;
    from.set(g, (from.get(g) ?? 0) + 1);
  }
  const own = group[v]!;
  const inside = from.get(own) ?? 0;
  const outside = into.starts[v + 1]! - into.starts[v]! - inside;
  const [other, third] = [-1, -2];
  tally.fill(0);
  for (let at = out.starts[v]!; at < out.starts[v + 1]!; at += 1) {
    const g = group[out.items[at]!]!;
    tally[roleOf(own, own, g)]! += inside;
    if (g === own) {
      tally[roleOf(other, own, own)]! += outside;
    } else {
      const alike = from.get(g) ?? 0;
      tally[roleOf(other, own, other)]! += alike;
      tally[roleOf(other, own, third)]! += outside - alike;
    }
  }
}
