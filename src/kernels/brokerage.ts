import {once} from "./once.ts";
import type {Projection} from "./projection.ts";

/**
 * For each node how many pairs of contacts, not tied to each other, it stands between, by where the two belong. A pair
 * counts once. Ties have no direction here, so that gatekeeper and representative are one role.
 */
export interface Brokerage {
  /** Both of the own group. */
  readonly coordinator: Float64Array;
  /** Both of one other group. */
  readonly itinerant: Float64Array;
  /** One of the own group, one of another. */
  readonly gatekeeper: Float64Array;
  /** Of two different other groups. */
  readonly liaison: Float64Array;
}

/** Gould & Fernandez (1989): all pairs of contacts by their groups, less those that are tied. `group` is of each node. */
export function brokerageOf({starts, neighbours}: Projection, group: ArrayLike<number>): Brokerage {
  const count = starts.length - 1;
  const roles = {
    coordinator: new Float64Array(count),
    itinerant: new Float64Array(count),
    gatekeeper: new Float64Array(count),
    liaison: new Float64Array(count),
  };
  const stamp = new Int32Array(count).fill(-1);
  const add = (v: number, a: number, b: number, pairs: number) => {
    const [own, of, other] = [group[v]!, group[a]!, group[b]!];
    const role =
      of === other
        ? of === own
          ? "coordinator"
          : "itinerant"
        : of === own || other === own
          ? "gatekeeper"
          : "liaison";
    roles[role][v]! += pairs;
  };
  for (let v = 0; v < count; v += 1) {
    const contacts = neighbours.subarray(starts[v], starts[v + 1]);
    const sizes = new Map<number, number>();
    for (const q of contacts) sizes.set(group[q]!, (sizes.get(group[q]!) ?? 0) + 1);
    const inside = sizes.get(group[v]!) ?? 0;
    const outside = contacts.length - inside;
    let alike = 0;
    for (const [g, size] of sizes) if (g !== group[v]) alike += pairsAmong(size);
    roles.coordinator[v] = pairsAmong(inside);
    roles.itinerant[v] = alike;
    roles.gatekeeper[v] = inside * outside;
    roles.liaison[v] = pairsAmong(outside) - alike;
    for (const q of contacts) stamp[q] = v;
    for (const q of contacts) {
      for (let at = starts[q]!; at < starts[q + 1]!; at += 1) {
        const j = neighbours[at]!;
        if (j > q && stamp[j] === v) add(v, q, j, -1);
      }
    }
  }
  return roles;
}

function pairsAmong(people: number): number {
  return (people * people - people) / 2;
}

/** The groups of the nodes, and their brokerage, worked out once for all the roles. */
export const brokerage = once(({projection, group}: {readonly projection: Projection; readonly group: Int32Array}) =>
  brokerageOf(
    projection,
    Int32Array.from(projection.persons, (person) => group[person]!),
  ),
);
