import {rowsOf} from "../kernels/rows.ts";
import {eachExchange, type Later, type Newcomers, withEarlierTeammate, withLaterTeammate} from "../kernels/spread.ts";
import {meanOf, quantileOf} from "../kernels/statistics.ts";
import type {HomeFigure} from "../language.ts";
import {byText, type Day, type NetworkId, type PersonId, type Post, type Random, type UnitId} from "../model.ts";
import {type HomeRow, heldOn, isKnown, Numbers, nothing, quarterOf, startOf, type Times} from "../times.ts";

/** How many quarters back a teammate may have come. */
const window = 2;

export function spread(times: Times, draws: number, random: Random): readonly HomeRow[] {
  const {newcomers, later, teamCount, isFlat} = newcomersOf(times);
  const n = newcomers.team.length;
  if (n === 0) return [];
  const teams = rowsOf(
    teamCount,
    newcomers.team,
    Int32Array.from({length: n}, (_, i) => i),
  );
  const drawn = {earlier: new Float64Array(draws), later: new Float64Array(draws)};
  let made = 0;
  eachExchange(newcomers, draws, random, (dealt) => {
    drawn.earlier[made] = withEarlierTeammate(teams, dealt, window);
    drawn.later[made++] = withLaterTeammate(later, dealt, window);
  });
  const row = (figure: HomeFigure, observed: number, counts: Float64Array) => {
    const shares = counts.map((count) => count / n);
    // Where no unit is above the teams, whatever else holds some of them together would be taken for spread.
    const chance = isFlat ? {expected: meanOf(shares)} : againstDraws(observed / n, shares);
    return {...nothing, figure, value: observed / n, n, ...chance};
  };
  return [
    row("earlier-teammate", withEarlierTeammate(teams, newcomers, window), drawn.earlier),
    row("later-teammate", withLaterTeammate(later, newcomers, window), drawn.later),
  ];
}

/** The draws hold the same counts over the same n as the observed value, so that equal ones are equal to the last bit. */
function againstDraws(observed: number, drawn: Float64Array) {
  const ascending = drawn.slice().sort();
  let [low, high] = [1, 1];
  for (const value of drawn) {
    if (value <= observed) low += 1;
    if (value >= observed) high += 1;
  }
  return {
    expected: meanOf(drawn),
    chanceLow: quantileOf(ascending, 0.025),
    chanceHigh: quantileOf(ascending, 0.975),
    p: Math.min(1, (2 * Math.min(low, high)) / (drawn.length + 1)),
  };
}

/**
 * Whose first participation ever has a day on which they were employed in a team. They could have come in any quarter of
 * their time in it. Exchanged are those whose teams are of the same parent: networks open now here, now there, and whole
 * departments come when they do.
 */
function newcomersOf({stays, posts, panel}: Times): {
  readonly newcomers: Newcomers;
  readonly later: Later;
  readonly teamCount: number;
  readonly isFlat: boolean;
} {
  const teamNumber = new Numbers<UnitId>();
  const networkNumber = new Numbers<NetworkId>();
  const stratumNumber = new Numbers<UnitId | undefined>();
  const parentOf = new Map(panel.units.map(({id, parent}) => [id, parent]));
  const found: {readonly person: PersonId; readonly values: Readonly<Record<keyof Newcomers, number>>}[] = [];
  for (const [person, own] of stays) {
    const foremost = own.toSorted((a, b) => byText(a.from ?? "", b.from ?? "") || byText(a.network, b.network))[0];
    const day = foremost?.from;
    if (foremost === undefined || day === undefined || !isKnown(panel, day)) continue;
    const stay = inTeam(posts.get(person) ?? [], day);
    if (stay === undefined) continue;
    found.push({
      person,
      values: {
        team: teamNumber.of(stay.unit),
        quarter: quarterOf(day),
        network: networkNumber.of(foremost.network),
        from: stay.from,
        to: stay.to,
        stratum: stratumNumber.of(parentOf.get(stay.unit)),
      },
    });
  }
  // From the earliest quarter on, so that tables by quarter are short.
  const base = found.reduce((least, {values}) => Math.min(least, values.quarter), Number.POSITIVE_INFINITY);
  const column = (of: keyof Newcomers, less = 0) => Int32Array.from(found, ({values}) => values[of] - less);
  const newcomers = {
    team: column("team"),
    quarter: column("quarter", base),
    network: column("network"),
    from: column("from", base),
    to: column("to", base),
    stratum: column("stratum"),
  };
  const lives = found.map(({person}) => (posts.get(person) ?? []).map((post) => quartersOf(post)));
  return {
    newcomers,
    later: laterTeammates(newcomers, lives, base),
    teamCount: teamNumber.size,
    isFlat: stratumNumber.keys().every((parent) => parent === undefined),
  };
}

/** Before and after all quarters. */
const always = 100_000;

interface InUnit {
  readonly unit: UnitId | undefined;
  readonly from: number;
  readonly to: number;
}

/** First and last quarter of a post. */
function quartersOf({unit, from, to}: Post): InUnit {
  const until = to === undefined ? always : quarterOf(to);
  return {
    unit,
    from: from === undefined ? 0 : quarterOf(from),
    to: to !== undefined && to === startOf(until) ? until - 1 : until,
  };
}

/** The unbroken time in the team that includes the day, whatever the posts in it. */
function inTeam(posts: readonly Post[], day: Day): (InUnit & {readonly unit: UnitId}) | undefined {
  const at = posts.findIndex((post) => heldOn(post, day));
  const unit = posts[at]?.unit;
  if (unit === undefined) return undefined;
  const follows = (i: number) =>
    posts[i]?.unit === unit && posts[i]?.to !== undefined && posts[i]?.to === posts[i + 1]?.from;
  let [first, last] = [at, at];
  while (follows(first - 1)) first -= 1;
  while (posts[last + 1]?.unit === unit && follows(last)) last += 1;
  const [opening, closing] = [posts[first]!, posts[last]!];
  return {unit, from: quartersOf(opening).from, to: quartersOf(closing).to};
}

/** Pairs of newcomers who came to work in one unit only after the one of them may have followed the other. */
function laterTeammates({from, to}: Newcomers, lives: readonly (readonly InUnit[])[], base: number): Later {
  const inUnit = Map.groupBy(
    lives.flatMap((life, i) => life.map((one) => ({...one, i}))),
    ({unit}) => unit,
  );
  const since = new Map<number, number>();
  const count = lives.length;
  for (const [unit, stays] of inUnit) {
    if (unit === undefined) continue;
    for (const one of stays) {
      for (const other of stays) {
        const together = Math.max(one.from, other.from) - base;
        if (one.i === other.i || together > Math.min(one.to, other.to) - base) continue;
        // There have to be a quarter for the one and an earlier one for the other, before they were together.
        const latest = Math.min(to[one.i]!, together - 1);
        if (latest < from[one.i]! || latest <= from[other.i]!) continue;
        const key = one.i * count + other.i;
        since.set(key, Math.min(since.get(key) ?? together, together));
      }
    }
  }
  const pairs = [...since].sort(([a], [b]) => a - b);
  return {
    rows: rowsOf(
      count,
      pairs.map(([key]) => Math.floor(key / count)),
      pairs.map(([key]) => key % count),
    ),
    since: Int32Array.from(pairs, ([, quarter]) => quarter),
  };
}
