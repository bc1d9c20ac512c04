import {type Risen, rateRatio} from "../kernels/rise.ts";
import {byText, type Day, type PersonId, type Stay} from "../model.ts";
import {type HomeRow, heldBefore, Numbers, nothing, startOf, type Times} from "../times.ts";

/**
 * Becoming a manager, or a network's leader, for the first time: members of networks against the other employees of the
 * same department in the same quarter. Who is a member is asked the day before the quarter, so that who joins as
 * leader was none. To become a manager one has to be known not to be one.
 */
export function rise(times: Times, kind: "manager" | "leader"): readonly HomeRow[] {
  const strata = new Numbers<string>();
  const counts = {members: [] as number[], others: [] as number[], ofMembers: [] as number[], ofOthers: [] as number[]};
  const people = {members: new Set<PersonId>(), others: new Set<PersonId>()};
  for (const [person, posts] of times.posts) {
    const stays = times.stays.get(person) ?? [];
    const firstRise =
      kind === "manager" ? posts.find(({isManager}) => isManager === true) : earliest(times.leads.get(person) ?? []);
    const risenOn = firstRise === undefined ? undefined : (firstRise.from ?? ("" as Day));
    for (let quarter = times.first; quarter < times.end; quarter += 1) {
      const [start, next] = [startOf(quarter), startOf(quarter + 1)];
      if (risenOn !== undefined && risenOn < start) break;
      const post = posts.find((one) => heldBefore(one, start));
      if (post === undefined || (kind === "manager" && post.isManager === undefined)) continue;
      const department = times.departmentBefore(quarter, person, post.unit);
      if (department === undefined) continue;
      const stratum = strata.of(`${department}\t${quarter}`);
      const side = stays.some((stay) => heldBefore(stay, start)) ? "members" : "others";
      const risen = side === "members" ? "ofMembers" : "ofOthers";
      counts[side][stratum] = (counts[side][stratum] ?? 0) + 1;
      people[side].add(person);
      if (risenOn !== undefined && risenOn < next) counts[risen][stratum] = (counts[risen][stratum] ?? 0) + 1;
    }
  }
  const column = (values: readonly number[]) => Int32Array.from({length: strata.size}, (_, s) => values[s] ?? 0);
  const risen: Risen = {
    members: column(counts.members),
    others: column(counts.others),
    ofMembers: column(counts.ofMembers),
    ofOthers: column(counts.ofOthers),
  };
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const all = total(risen.ofMembers) + total(risen.ofOthers);
  if (people.members.size === 0 || people.others.size === 0 || all === 0) return [];
  // Four quarters are a year.
  const rate = (events: Int32Array, quarters: Int32Array) => (400 * total(events)) / total(quarters);
  const {ratio, low, high, p} = rateRatio(risen);
  return [
    {
      ...nothing,
      figure: `${kind}s-among-members`,
      value: rate(risen.ofMembers, risen.members),
      n: people.members.size,
    },
    {...nothing, figure: `${kind}s-among-others`, value: rate(risen.ofOthers, risen.others), n: people.others.size},
    // It stands on those who rose, not on all who might have.
    {...nothing, figure: `${kind}-ratio`, value: ratio, n: all, low, high, p},
  ];
}

function earliest(spells: readonly Stay[]): Stay | undefined {
  return spells.toSorted((a, b) => byText(a.from ?? "", b.from ?? ""))[0];
}
