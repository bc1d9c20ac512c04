import type {Need} from "./finding.ts";
import type {Graphs} from "./graph.ts";
import {mostMeetings} from "./kernels/most-meetings.ts";
import {sumByGroup} from "./kernels/participants.ts";
import {groupPairs} from "./metric.ts";
import type {GroupId} from "./model.ts";

/** What a new network may be. */
export interface NewNetworkRules {
  /** The most members. */
  readonly size: number;
  /** The fewest of a department that is in it at all. */
  readonly each: number;
  /** A pair with fewer people in common has few. */
  readonly fewPeople: number;
  /** Undefined where nobody has stated any: then every pair counts alike. A pair that is not among them is not needed. */
  readonly needs: readonly Need[] | undefined;
  /** Undefined: any department may be in it. */
  readonly among?: ReadonlySet<string> | undefined;
}

export interface NewNetwork {
  /** By department, those with most members first. */
  readonly members: ReadonlyMap<GroupId, number>;
  /**
   * Meetings of a person with a department, each times its need, that the network can be expected to add over the pairs
   * with few people in common, when its members are chosen at random; and no network of that size adds more than `atMost`.
   */
  readonly adds: number;
  readonly atMost: number;
  /** The pairs with few people in common that it brings together. */
  readonly pairs: readonly (readonly [GroupId, GroupId])[];
}

/**
 * The one new network that adds most reach R, not X, over the pairs of departments with few people in common, weighted by
 * need. Reach grows by everybody who meets a department for the first time: a member of g who is chosen at random meets h
 * already with probability m_gh / E_g, m_gh the people of g who do, so that each is worth need_gh (1 - m_gh / E_g) where h
 * is there, exactly on average. (X would ask for the largest mixed network, whoever needs whom.) The composition is the
 * best there is, or with many departments found by greedy search within a bound: see `mostMeetings`. Undefined where no pair with few people in common needs another.
 */
export function newNetwork(
  graphs: Graphs,
  {size, each, fewPeople, needs, among}: NewNetworkRules,
): NewNetwork | undefined {
  const {groups, group} = graphs.rows;
  const employees = sumByGroup(group, groups.length);
  const needOf = new Map(needs?.map((one) => [keyOf(one.group, one.other), one.need]));
  const worth = new Float64Array(groups.length ** 2);
  const met = new Map(groupPairs(graphs).map(({first, second, people}) => [first * groups.length + second, people]));
  for (const [g, id] of groups.entries()) {
    if (among?.has(id) === false) continue;
    for (let h = g + 1; h < groups.length; h += 1) {
      const people = met.get(g * groups.length + h) ?? {first: 0, second: 0};
      const need = needs === undefined ? 1 : (needOf.get(keyOf(id, groups[h] ?? "")) ?? 0);
      if (people.first + people.second >= fewPeople || among?.has(groups[h] ?? "") === false) continue;
      worth[g * groups.length + h] = need * (1 - people.first / (employees[g] ?? 1));
      worth[h * groups.length + g] = need * (1 - people.second / (employees[h] ?? 1));
    }
  }
  const found = mostMeetings({groups: groups.length, worth, available: employees, size, each});
  if (found === undefined) return undefined;
  const {counts, worth: adds, atMost} = found;
  const there = groups.map((id, g) => ({id, g, count: counts[g] ?? 0})).filter(({count}) => count > 0);
  return {
    members: new Map(there.toSorted((a, b) => b.count - a.count || a.g - b.g).map(({id, count}) => [id, count])),
    adds,
    atMost,
    pairs: there.flatMap((one, at) =>
      there
        .slice(at + 1)
        .filter(({g}) => (worth[one.g * groups.length + g] ?? 0) + (worth[g * groups.length + one.g] ?? 0) > 0)
        .map(({id}) => [one.id, id] as const),
    ),
  };
}

/** The same in either order. */
function keyOf(group: string, other: string): string {
  return group < other ? `${group}\t${other}` : `${other}\t${group}`;
}
