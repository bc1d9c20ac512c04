import {type Fate, fateOf} from "../kernels/after-end.ts";
import {intervalOfMean} from "../kernels/bootstrap.ts";
import {gathering, handsOf} from "../kernels/hands.ts";
import {randomFor} from "../kernels/random.ts";
import {type Rows, rowsOf, transpose} from "../kernels/rows.ts";
import {meanOf} from "../kernels/statistics.ts";
import {tradesOf} from "../kernels/trades.ts";
import type {HomeFigure} from "../language.ts";
import type {Day, GroupId, NetworkId, PersonId, Random} from "../model.ts";
import {type HomeRow, heldBefore, Numbers, nothing, quarterOf, startOf, type Times} from "../times.ts";

/** Months after the end of a network at which its pairs are looked for, at the end of that quarter. */
const monthsAfter = [6, 12, 24] as const;
/** Of fewer ended networks there are counts only. */
const fewestEnded = 10;
const intervalDraws = 1999;
/** Rounds of trades before the first shuffled memberships of a day, and between them: see `chance.ts`. */
const roundsBefore = 80;
const roundsBetween = 8;

/** A network that has ended, with who was in it on its last day, and their departments. */
interface Ended {
  readonly quarter: number;
  readonly persons: readonly PersonId[];
  readonly group: Int32Array;
}

/** What became of an ended network's pairs so many months later. */
interface Followed {
  readonly ended: Ended;
  readonly fate: Fate;
  /** Pairs together when memberships are shuffled; undefined where there are too few networks to ask. */
  expected: number | undefined;
}

export function afterEnds(times: Times, shuffles: number, seed: number): readonly HomeRow[] {
  const ended = endedIn(times);
  const asked = monthsAfter.map((months) => ({
    months,
    networks: ended.filter(({quarter}) => quarter + months / 3 < times.end),
  }));
  const followed = new Map<number, Followed[]>(monthsAfter.map((months) => [months, []]));
  const byDay = Map.groupBy(
    asked.flatMap(({months, networks}) => networks.map((network) => ({months, network, many: networks.length}))),
    ({months, network}) => network.quarter + months / 3 + 1,
  );
  for (const [quarter, cases] of [...byDay].sort(([a], [b]) => a - b)) {
    const day = membershipsBefore(times, startOf(quarter));
    const found = cases.map(({months, network, many}) => {
      const later = Int32Array.from(network.persons, (person) => day.at.get(person) ?? -1);
      const one: Followed = {ended: network, fate: day.fate(network.group, later, day.ofNetwork), expected: undefined};
      followed.get(months)?.push(one);
      return {one, later, many};
    });
    const tested = found.filter(({many}) => many >= fewestEnded);
    if (tested.length === 0) continue;
    let drawn = 0;
    const together = new Float64Array(tested.length);
    for (const shuffled of shuffledMemberships(day, shuffles, randomFor(seed, `after end ${quarter}`))) {
      drawn += 1;
      tested.forEach(({one, later}, at) => {
        together[at]! += day.fate(one.ended.group, later, shuffled).together;
      });
    }
    tested.forEach(({one}, at) => {
      one.expected = together[at]! / drawn;
    });
  }
  return monthsAfter.flatMap((months) => fateRows(months, followed.get(months) ?? [], seed));
}

/** Networks that ended with pairs across departments. */
function endedIn(times: Times): readonly Ended[] {
  const {panel, posts} = times;
  const members = Map.groupBy(panel.stays, ({network}) => network);
  return panel.networks.flatMap(({id, to}) => {
    // On the day before, who was there is looked at.
    if (to === undefined || to > panel.day || (panel.lostUntil !== undefined && to <= panel.lostUntil)) return [];
    const departments = times.departmentsBefore(to);
    const there = (members.get(id) ?? [])
      .filter((stay) => heldBefore(stay, to))
      .flatMap(({person}) => {
        const post = posts.get(person)?.find((one) => heldBefore(one, to));
        const department = post && departments(person, post.unit);
        return department === undefined ? [] : [{person, department}];
      });
    const number = new Numbers<GroupId>();
    const group = Int32Array.from(there, ({department}) => number.of(department));
    return number.size < 2 ? [] : [{quarter: quarterOf(to), persons: there.map(({person}) => person), group}];
  });
}

/** Employees on the day before, and their memberships. */
function membershipsBefore({posts, stays}: Times, day: Day) {
  const persons = [...posts].filter(([, own]) => own.some((post) => heldBefore(post, day))).map(([person]) => person);
  const at = new Map(persons.map((person, i) => [person, i]));
  const number = new Numbers<NetworkId>();
  const held = persons.flatMap((person, i) =>
    (stays.get(person) ?? [])
      .filter((stay) => heldBefore(stay, day))
      .map(({network}) => ({person: i, network: number.of(network)})),
  );
  const ofNetwork = rowsOf(
    number.size,
    held.map(({network}) => network),
    held.map(({person}) => person),
  );
  const mark = new Uint8Array(persons.length);
  let known: {readonly ofNetwork: Rows; readonly ofPerson: Rows} | undefined;
  return {
    at,
    persons: persons.length,
    ofNetwork,
    fate(group: Int32Array, later: Int32Array, rows: Rows): Fate {
      if (known?.ofNetwork !== rows) known = {ofNetwork: rows, ofPerson: transpose(rows, persons.length)};
      return fateOf(group, later, known.ofPerson, rows, mark);
    },
  };
}

/** By the curveball: everybody keeps the number of networks, every network its size. */
function* shuffledMemberships(
  {ofNetwork, persons}: {readonly ofNetwork: Rows; readonly persons: number},
  shuffles: number,
  random: Random,
): Iterable<Rows> {
  const hands = handsOf(ofNetwork, () => true, undefined);
  const trade = tradesOf(hands.rows, new Int32Array(hands.network.length).fill(1), new Int32Array(persons));
  const gathered = gathering(hands);
  const play = (rounds: number) => trade(0, hands.network.length, rounds, random);
  play(roundsBefore);
  for (let made = 0; made < shuffles; made += 1) {
    play(roundsBetween);
    yield gathered();
  }
}

/** Every network's shares count alike, however many pairs it had; intervals are for other networks that might have ended. */
function fateRows(at: number, followed: readonly Followed[], seed: number): readonly HomeRow[] {
  if (followed.length === 0) return [];
  const n = new Set(followed.flatMap(({ended}) => ended.persons)).size;
  const sum = (count: (fate: Fate) => number) => followed.reduce((total, {fate}) => total + count(fate), 0);
  const pairs = ({together, apart, left}: Fate) => together + apart + left;
  const counts = [
    {...nothing, figure: "ended-networks" as const, at, value: followed.length, n},
    {...nothing, figure: "ended-pairs" as const, at, value: sum(pairs), n},
    {...nothing, figure: "pairs-together" as const, at, value: sum(({together}) => together), n},
    {...nothing, figure: "pairs-apart" as const, at, value: sum(({apart}) => apart), n},
    {...nothing, figure: "pairs-left" as const, at, value: sum(({left}) => left), n},
  ];
  if (followed.length < fewestEnded) return counts;
  const shares = (count: (one: Followed) => number) =>
    Float64Array.from(followed, (one) => count(one) / pairs(one.fate));
  const expected = shares(({expected: one}) => one ?? Number.NaN);
  const together = shares(({fate}) => fate.together);
  const row = (figure: HomeFigure, values: Float64Array, least: number) => {
    const interval = intervalOfMean(values, intervalDraws, randomFor(seed, `after end ${figure} ${at}`));
    const within = (end: number | undefined) => (end === undefined ? undefined : Math.min(1, Math.max(least, end)));
    return {...nothing, figure, at, value: meanOf(values), n, low: within(interval?.low), high: within(interval?.high)};
  };
  return [
    ...counts,
    {...row("share-together", together, 0), expected: meanOf(expected)},
    row(
      "share-apart",
      shares(({fate}) => fate.apart),
      0,
    ),
    row(
      "share-left",
      shares(({fate}) => fate.left),
      0,
    ),
    row(
      "together-beyond-chance",
      together.map((share, i) => share - expected[i]!),
      -1,
    ),
  ];
}
