import {type AfterStart, afterStart, shareElsewhere, type TeamQuarters} from "../kernels/after-start.ts";
import {meanOf} from "../kernels/statistics.ts";
import type {HomeFigure} from "../language.ts";
import type {NetworkId, PersonId, UnitId} from "../model.ts";
import {type HomeRow, heldBefore, Numbers, nothing, startOf, type Times} from "../times.ts";

/** Quarters before and after a team's start. */
const reach = 4;
/** A smaller team has no share to speak of. */
const leastTeam = 5;

/**
 * By team or department, the people and memberships of each quarter's last day. A start is the first such day on which
 * somebody from there takes part in a network, or leads one.
 */
function teamQuarters(
  times: Times,
  teamOf: (quarter: number, person: PersonId, unit: UnitId) => string | undefined,
  starts: "stays" | "leads",
): {readonly teams: TeamQuarters; readonly ids: readonly string[]} {
  const quarters = Math.max(0, times.end - times.first);
  const number = new Numbers<string>();
  const networkNumber = new Numbers<NetworkId>();
  const cells: {readonly at: number; readonly held: readonly number[]}[] = [];
  const begun: {readonly quarter: number; readonly since: string; readonly network: number}[] = [];
  for (const [person, posts] of times.posts) {
    const stays = times.stays.get(person) ?? [];
    const starting = times[starts].get(person) ?? [];
    for (let q = 0; q < quarters; q += 1) {
      const day = startOf(times.first + q + 1);
      const unit = posts.find((one) => heldBefore(one, day))?.unit;
      const id = unit === undefined ? undefined : teamOf(times.first + q + 1, person, unit);
      if (id === undefined) continue;
      const team = number.of(id);
      const held = stays.filter((stay) => heldBefore(stay, day)).map(({network}) => networkNumber.of(network));
      cells.push({at: team * quarters + q, held});
      for (const {network, from} of starting.filter((stay) => heldBefore(stay, day))) {
        const one = {quarter: q, since: from ?? "", network: networkNumber.of(network)};
        const known = begun[team];
        const isEarlier = known === undefined || q < known.quarter || (q === known.quarter && one.since < known.since);
        if (isEarlier) begun[team] = one;
      }
    }
  }
  const size = new Int32Array(number.size * quarters);
  const taking = new Int32Array(number.size * quarters);
  const only = new Map<number, Map<number, number>>();
  for (const {at, held} of cells) {
    const [one, another] = held;
    size[at]! += 1;
    if (one === undefined) continue;
    taking[at]! += 1;
    if (another !== undefined) continue;
    const places = only.get(one) ?? new Map<number, number>();
    only.set(one, places.set(at, (places.get(at) ?? 0) + 1));
  }
  const ids = number.keys();
  return {
    teams: {
      quarters,
      size,
      taking,
      only,
      start: Int32Array.from(ids, (_, team) => begun[team]?.quarter ?? quarters),
      first: Int32Array.from(ids, (_, team) => begun[team]?.network ?? -1),
    },
    ids,
  };
}

const byUnit = (_quarter: number, _person: PersonId, unit: UnitId) => unit;

/**
 * Once somebody from a team takes part in a network, how many of its employees are in others. Before that there is nobody,
 * in this team and in all that have not started, so that there is nothing to compare.
 */
export function afterFirst(times: Times): readonly HomeRow[] {
  const {teams} = teamQuarters(times, byUnit, "stays");
  const {quarters, start, size, first} = teams;
  // What was there in the first quarter may have started at any time before.
  const started = [...start.keys()].filter(
    (team) =>
      start[team]! > 0 &&
      start[team]! + reach < quarters &&
      [0, reach].every((k) => size[team * quarters + start[team]! + k]! >= leastTeam),
  );
  if (started.length === 0) return [];
  return [0, 1, reach].map((k) => {
    const shares = started.map((team) => shareElsewhere(teams, team, start[team]! + k, first[team]!));
    return {
      ...nothing,
      figure: "elsewhere-after-first",
      at: k,
      value: meanOf(Float64Array.from(shares)),
      n: started.reduce((sum, team) => sum + size[team * quarters + start[team]! + k]!, 0),
    };
  });
}

/** Participation in other networks before and after somebody from a team first leads a network. */
export function afterStarts(times: Times): readonly HomeRow[] {
  const {teams} = teamQuarters(times, byUnit, "leads");
  const departments = teamQuarters(times, (...at) => times.departmentBefore(...at), "leads");
  return [
    ...teamRows(afterStart(teams, reach, leastTeam)),
    ...departments.ids.flatMap((id, department) => departmentRows(departments.teams, department, id)),
  ];
}

function teamRows({started, people, peopleBeside, ofStarted, ofOthers, difference}: AfterStart): readonly HomeRow[] {
  if (difference === undefined) return [];
  const path = (figure: HomeFigure, values: Float64Array, n: number) =>
    Array.from(values, (value, k) => ({...nothing, figure, at: k - reach, value, n}));
  return [
    {...nothing, figure: "started-teams", value: started.length, n: people},
    ...path("elsewhere-of-started", ofStarted, people),
    ...path("elsewhere-of-others", ofOthers, peopleBeside),
    {...nothing, figure: "elsewhere-beyond-others", value: difference, n: Math.min(people, peopleBeside)},
  ];
}

/** A department beside those that had not started: there are too few of them for more than a description. */
function departmentRows(departments: TeamQuarters, department: number, subject: string): readonly HomeRow[] {
  const {start} = departments;
  // Only this one starts: those that started by the end of its time are neither here nor there.
  const until = start[department]! + reach;
  const alone = start.map((one, at) => (at === department ? one : one > until ? never : -1));
  const found = afterStart({...departments, start: alone}, reach, leastTeam);
  if (found.started.length === 0) return [];
  const row = (figure: HomeFigure, values: Float64Array, n: number, k: number) => ({
    ...nothing,
    figure,
    subject,
    at: k,
    value: values[k + reach],
    n,
  });
  return [-1, reach].flatMap((k) => [
    row("elsewhere-of-department", found.ofStarted, found.people, k),
    row("elsewhere-of-other-departments", found.ofOthers, found.peopleBeside, k),
  ]);
}

/** After all quarters. */
const never = 100_000;
