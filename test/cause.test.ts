import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Cause, type CauseSplit, causes, type DateState, splitsByCause, unions} from "../src/cause.ts";
import {graphsOf, type TieRules} from "../src/graph.ts";
import {crossShare} from "../src/metrics/cross-share.ts";
import {crossVolume} from "../src/metrics/cross-volume.ts";
import {eiIndex} from "../src/metrics/ei-index.ts";
import {pairWeight} from "../src/metrics/pair-weight.ts";
import {participation} from "../src/metrics/participation.ts";
import {reach} from "../src/metrics/reach.ts";
import {
  byText,
  type Day,
  type GroupId,
  type NetworkId,
  type PersonId,
  type Snapshot,
  type Succession,
  type UnitId,
} from "../src/model.ts";
import {actor, plainRules, scoresOf} from "./graphs.ts";

/** An organisation on one date: units by the department above them, persons by unit, members by network. */
interface Date {
  readonly units: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly networks: Readonly<Record<string, readonly string[]>>;
}

const always = {from: undefined, to: undefined};
const rules: TieRules = {...plainRules, departments: {depth: 1}};

function stateOf({units, people, networks}: Date, day: string, tieRules = rules): DateState {
  const unit = (id: string, parent: string | undefined) => ({
    ...always,
    id: id as UnitId,
    name: id,
    parent: parent as UnitId | undefined,
  });
  const snapshot: Snapshot = {
    day: day as Day,
    units: [
      unit("top", undefined),
      ...[...new Set(Object.values(units))].map((id) => unit(id, "top")),
      ...Object.entries(units).map(([id, department]) => unit(id, department)),
    ],
    persons: Object.entries(people).map(([id, where]) => actor(id, where)),
    networks: Object.keys(networks).map((id) => ({
      ...always,
      id: id as NetworkId,
      name: id,
      kind: undefined,
      purpose: undefined,
      anchor: undefined,
      parent: undefined,
    })),
    memberships: Object.entries(networks).flatMap(([network, members]) =>
      members.map((person) => ({
        ...always,
        person: person as PersonId,
        network: network as NetworkId,
        role: undefined,
      })),
    ),
    ties: [],
  };
  return {graphs: graphsOf(snapshot, tieRules, "departmental", 1), units: snapshot.units};
}

const became = (unit: string, other: string, day?: string): Succession => ({
  unit: unit as UnitId,
  became: other as UnitId,
  day: day as Day | undefined,
});

function splitsOf(
  before: Date,
  after: Date,
  succession: readonly Succession[] = [],
  tieRules = rules,
): readonly CauseSplit[] {
  return splitsByCause(stateOf(before, "2024-12-31", tieRules), stateOf(after, "2025-12-31", tieRules), {
    rules: tieRules,
    succession,
    pairs: true,
    draws: undefined,
  });
}

function nameOf({figure, pair}: CauseSplit): string {
  return pair === undefined ? figure : `${figure} ${pair.join("|")}`;
}

/** The parts of a figure that are not 0 but for rounding. */
function partsOf(splits: readonly CauseSplit[], figure: string): Partial<Record<Cause, number>> {
  const split = splits.find((one) => nameOf(one) === figure);
  if (split === undefined) throw new Error(`no split of ${figure}`);
  return Object.fromEntries(
    causes.flatMap((cause) => {
      const {value} = split.causes[cause];
      return Math.abs(value) < 1e-15 ? [] : [[cause, value]];
    }),
  );
}

const near = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, expect.closeTo(value, 12) as number]));

const units = {ta: "A", tb: "B", tc: "C"};
const people = {a1: "ta", a2: "ta", b1: "tb", b2: "tb", c1: "tc"};
const base: Date = {units, people, networks: {n: ["a1", "a2"], m: ["a1", "b1"]}};

describe("a change that has one cause is blamed on it and on nothing else", () => {
  const of = (after: Partial<Date>, succession: readonly Succession[] = []) =>
    splitsOf(base, {...base, ...after}, succession);

  test("nothing", () => {
    for (const split of of({})) {
      expect(split.difference).toBe(0);
      for (const cause of causes) expect(split.causes[cause].value).toBe(0);
    }
  });

  test("a network across opens", () => {
    const splits = of({networks: {...base.networks, new: ["b2", "c1"]}});
    // C 2 -> 4 of M 4 -> 6.
    expect(partsOf(splits, "cross-share")).toEqual(near({opened: 4 / 6 - 2 / 4}));
    expect(partsOf(splits, "cross-volume")).toEqual(near({opened: 40}));
    expect(partsOf(splits, "participation")).toEqual(near({opened: 2 / 5}));
    // b2 and c1 meet one department more of 2 each.
    expect(partsOf(splits, "reach")).toEqual(near({opened: 2 / 10}));
    expect(partsOf(splits, "pair-weight B|C")).toEqual(near({opened: 1}));
    expect(splits.map(nameOf)).not.toContain("pair-weight A|C");
  });

  test("a network inside a department closes: the share rises by that alone, and nobody meets more", () => {
    const splits = of({networks: {m: ["a1", "b1"]}});
    expect(partsOf(splits, "cross-share")).toEqual(near({closed: 0.5}));
    expect(partsOf(splits, "cross-volume")).toEqual({});
    expect(partsOf(splits, "reach")).toEqual({});
  });

  test("somebody joins, somebody ends", () => {
    expect(partsOf(of({networks: {n: ["a1", "a2"], m: ["a1", "b1", "c1"]}}), "cross-volume")).toEqual(
      near({joined: 20}),
    );
    expect(partsOf(of({networks: {n: ["a1", "a2"], m: ["a1"]}}), "cross-volume")).toEqual(near({ended: -40}));
  });

  test("somebody comes and goes, in a network or in none", () => {
    const {b1: _, ...rest} = people;
    const left = of({people: rest, networks: {n: ["a1", "a2"], m: ["a1"]}});
    // C 2 -> 0, E 5 -> 4: V 40 -> 0.
    expect(partsOf(left, "cross-volume")).toEqual(near({left: -40}));
    const hired = of({people: {...people, c2: "tc"}});
    // V = 100 x 2 / 5 -> 100 x 2 / 6.
    expect(partsOf(hired, "cross-volume")).toEqual(near({hired: 200 / 6 - 40}));
    expect(partsOf(hired, "cross-share")).toEqual({});
  });

  test("somebody moves to another unit", () => {
    expect(partsOf(of({people: {...people, a2: "tb"}}), "cross-share")).toEqual(near({moved: 0.5}));
  });

  test("a unit comes under another department", () => {
    const splits = splitsOf(
      {...base, units: {...units, ta2: "A"}, people: {...people, a2: "ta2"}},
      {...base, units: {...units, ta2: "B"}, people: {...people, a2: "ta2"}},
    );
    expect(partsOf(splits, "cross-share")).toEqual(near({reorganised: 0.5}));
    expect(partsOf(splits, "ei-index")).toEqual(near({reorganised: 1}));
  });
});

describe("units", () => {
  test("that became other units, by the table, also by way of a unit that neither date knows", () => {
    const after = {
      ...base,
      units: {tx: "A", tb: "B", tc: "C"},
      people: {a1: "tx", a2: "tx", b1: "tb", b2: "tb", c1: "tc"},
    };
    for (const table of [[became("ta", "tx")], [became("ta", "between"), became("between", "tx", "2025-12-31")]]) {
      for (const split of splitsOf(base, after, table)) {
        expect(split.difference).toBe(0);
        for (const cause of causes) expect(split.causes[cause].value).toBe(0);
      }
    }
  });

  test("a department renamed together with its unit changes nothing, whoever comes and goes meanwhile", () => {
    const before = {...base, people: {...people, a3: "ta"}, networks: {...base.networks, k: ["a2", "a3", "c1"]}};
    const same = {...base, people: {...people, a4: "ta"}, networks: {...base.networks, k: ["a2", "a4", "c1"]}};
    const renamed = {
      ...same,
      units: {tx: "X", tb: "B", tc: "C"},
      people: Object.fromEntries(Object.entries(same.people).map(([id, unit]) => [id, unit === "ta" ? "tx" : unit])),
    };
    const expected = splitsOf(before, same);
    const found = splitsOf(before, renamed, [became("ta", "tx", "2025-07-01")]);
    for (const figure of ["reach", "cross-volume", "cross-share", "ei-index"]) {
      expect(partsOf(expected, figure)).not.toHaveProperty("reorganised");
      const {reorganised = 0, ...rest} = partsOf(found, figure);
      expect(reorganised).toBeCloseTo(0, 12);
      expect(rest).toEqual(near(partsOf(expected, figure) as Record<string, number>));
    }
  });

  test("without a predecessor: who goes there is reorganised, and so is who comes from one without a successor", () => {
    const founded = {...base, units: {...units, td: "D"}, people: {...people, a2: "td"}};
    expect(partsOf(splitsOf(base, founded), "cross-share")).toEqual(near({reorganised: 0.5}));
    expect(partsOf(splitsOf(founded, base), "cross-share")).toEqual(near({reorganised: -0.5}));
  });

  test("a succession outside of the two dates says nothing of what is between them", () => {
    // tb split off ta long ago; a2 went there by a move.
    const after = {...base, people: {...people, a2: "tb"}};
    expect(partsOf(splitsOf(base, after, [became("ta", "tb", "2024-12-31")]), "cross-share")).toEqual(
      near({moved: 0.5}),
    );
    expect(partsOf(splitsOf(base, after, [became("ta", "tb", "2025-01-01")]), "cross-share")).toEqual(
      near({reorganised: 0.5}),
    );
  });

  test("a move and a reorganisation at once are both blamed", () => {
    // a2 moves from ta to tb, and tb comes under A: on the new map nothing crosses between them, on the old map it does.
    const after = {...base, units: {ta: "A", tb: "A", tc: "C"}, people: {...people, a2: "tb"}};
    const parts = partsOf(splitsOf(base, after), "cross-share");
    // X 2 / 4 -> 0: alone the move makes it 1; alone the reorganisation makes it 0, after the move it takes 1.
    expect(parts).toEqual(near({moved: 0.25, reorganised: -0.75}));
  });
});

test("who is in a group of their own stays in it, whatever becomes of the unit", () => {
  const chiefs: TieRules = {...rules, exceptions: new Map([["direktion" as GroupId, new Set(["a1"])]])};
  const after = {...base, units: {ta: "B", tb: "B", tc: "C"}};
  // a1 counts as of the direktion: m crosses on both dates, and n too.
  expect(partsOf(splitsOf(base, after, [], chiefs), "cross-share")).toEqual({});
  // Also who leaves meanwhile: two of three ties cross, then the one that is left does not.
  const {a1: _, ...rest} = people;
  const left = partsOf(
    splitsOf(
      {...base, networks: {m: ["a1", "b1", "b2"]}},
      {...after, people: rest, networks: {m: ["b1", "b2"]}},
      [],
      chiefs,
    ),
    "cross-share",
  );
  expect(left).toEqual(near({left: -2 / 3}));
  // Without the exception, both in ta come under B, and m crosses no more.
  expect(partsOf(splitsOf(base, after), "cross-share")).toEqual(near({reorganised: -0.5}));
});

test("pairs weigh by the pipeline's rule", () => {
  const after = {...base, networks: {n: ["a1", "a2"], m: ["a1", "b1", "b2"]}};
  const counting: TieRules = {...rules, weight: "count"};
  expect(partsOf(splitsOf(base, after), "pair-weight A|B")).toEqual({});
  // a1 with b1; then with b1 and b2.
  expect(partsOf(splitsOf(base, after, [], counting), "pair-weight A|B")).toEqual(near({joined: 1}));
});

describe("when hardly anything stays", () => {
  test("all old networks ended and only new ones are there: opened and closed share it", () => {
    const splits = splitsOf(base, {...base, networks: {new: ["a2", "b2", "c1"]}});
    // C 2 -> 3, M 4 -> 3, X .5 -> 1: (3 - .75 x 3) / 3.5 and -(2 - .75 x 4) / 3.5.
    expect(partsOf(splits, "cross-share")).toEqual(near({opened: 0.75 / 3.5, closed: 1 / 3.5}));
    expect(partsOf(splits, "cross-volume")).toEqual(near({opened: 60, closed: -40}));
  });

  test("new hires in a new network: the network opened, and they are more employees", () => {
    const splits = splitsOf(base, {
      ...base,
      people: {...people, a9: "ta", c9: "tc"},
      networks: {...base.networks, new: ["a9", "c9"]},
    });
    // N 3 -> 5 by the network, E 5 -> 7 by the hiring: mean P (3/5 + 5/7) / 2, mean E 6.
    const mean = (3 / 5 + 5 / 7) / 2;
    expect(partsOf(splits, "participation")).toEqual(near({opened: 2 / 6, hired: (-mean * 2) / 6}));
    expect(partsOf(splits, "cross-share")).toEqual(near({opened: 4 / 6 - 2 / 4}));
  });

  test("without networks on a date there is no share, and what there is of the rest is told", () => {
    const splits = splitsOf({...base, networks: {}}, base);
    expect(splits.map(nameOf)).toEqual(["participation", "reach", "cross-volume", "pair-weight A|B"]);
    expect(partsOf(splits, "cross-volume")).toEqual(near({opened: 40}));
    expect(splitsOf({units, people: {}, networks: {}}, base)).toHaveLength(1);
  });
});

/** Those who count on a date: their department is known. */
const departmentIn = ({units: map, people: persons}: Date, person: string): string | undefined =>
  map[persons[person] ?? ""];
const isMember = (date: Date, person: string, network: string): boolean =>
  (date.networks[network]?.includes(person) ?? false) && departmentIn(date, person) !== undefined;

/** Units of the other date that a unit goes on in, over the table, in the direction of the time or against it. */
function goesOnIn(unit: string, table: readonly (readonly [string, string])[], other: Date): readonly string[] {
  let found = [unit];
  for (let step = 0; step < 9; step += 1) {
    found = [...new Set([...found, ...table.filter(([from]) => found.includes(from)).map(([, to]) => to)])];
  }
  return found.filter((one) => other.units[one] !== undefined);
}

/** The department of somebody under an arrangement, by the rules as they are written down. */
function departmentUnder(
  [before, after]: readonly [Date, Date],
  table: readonly (readonly [string, string])[],
  person: string,
  acted: ReadonlySet<Cause>,
): string {
  const [old, now] = [departmentIn(before, person), departmentIn(after, person)];
  const back = table.map(([from, to]) => [to, from] as const);
  const [unit0 = "", unit1 = ""] = [before.people[person], after.people[person]];
  const only = (found: readonly string[], unit: string, date: Date) => {
    const departments = new Set(found.map((one) => date.units[one]));
    return found.includes(unit) ? date.units[unit] : departments.size === 1 ? [...departments][0] : undefined;
  };
  const later = old === undefined ? [] : goesOnIn(unit0, table, after);
  const earlier = now === undefined ? [] : goesOnIn(unit1, back, before);
  const onNew = only(later, unit0, after) ?? old;
  const onOld = only(earlier, unit1, before) ?? now;
  const structure = acted.has("reorganised");
  if (old === undefined) return (structure ? now : onOld) ?? "";
  if (now === undefined) return (structure ? onNew : old) ?? "";
  const moves = !later.includes(unit1) && later.length > 0 && earlier.length > 0;
  if (!moves) return structure ? now : old;
  if (acted.has("moved")) return (structure ? now : onOld) ?? "";
  return (structure ? onNew : old) ?? "";
}

/** Top and base of every figure when these causes have acted, from the definitions and as slowly as can be. */
function quotients(
  dates: readonly [Date, Date],
  table: readonly (readonly [string, string])[],
  acted: ReadonlySet<Cause>,
): ReadonlyMap<string, readonly [number, number]> {
  const [before, after] = dates;
  const persons = [...new Set([...Object.keys(before.people), ...Object.keys(after.people)])];
  const networks = [...new Set([...Object.keys(before.networks), ...Object.keys(after.networks)])];
  const counted = (date: Date, person: string) => departmentIn(date, person) !== undefined;
  const holds = (was: boolean, is: boolean, cause: () => Cause) =>
    was && is ? true : is ? acted.has(cause()) : was ? !acted.has(cause()) : false;
  const employees = persons.filter((one) =>
    holds(counted(before, one), counted(after, one), () => (counted(before, one) ? "left" : "hired")),
  );
  const department = new Map(persons.map((one) => [one, departmentUnder(dates, table, one, acted)]));
  const members = networks.map((network) =>
    persons.filter((one) => {
      const [was, is] = [isMember(before, one, network), isMember(after, one, network)];
      return holds(was, is, () => {
        if (!(network in (is ? before : after).networks)) return is ? "opened" : "closed";
        if (!counted(is ? before : after, one)) return is ? "hired" : "left";
        return is ? "joined" : "ended";
      });
    }),
  );
  const tying = members.filter((all) => all.length >= 2);
  const crosses = (one: string, other: string) => department.get(one) !== department.get(other);
  const pairs = (all: readonly string[]) => all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
  const distinct = new Map(
    tying.flatMap(pairs).map(([one = "", other = ""]) => [`${one} ${other}`, crosses(one, other)]),
  );
  const crossing = tying.reduce((sum, all) => {
    const across = pairs(all).filter(([one = "", other = ""]) => crosses(one, other)).length;
    return sum + (all.length * across) / pairs(all).length;
  }, 0);
  const met = new Set(
    tying.flatMap((all) =>
      all.flatMap((one) =>
        all.filter((other) => crosses(one, other)).map((other) => `${one} ${department.get(other)}`),
      ),
    ),
  );
  const departments = new Set(employees.map((one) => department.get(one)));
  const external = [...distinct.values()].filter(Boolean).length;
  const found = new Map<string, readonly [number, number]>([
    ["participation", [new Set(tying.flat()).size, employees.length]],
    ["reach", [met.size, employees.length * Math.max(0, departments.size - 1)]],
    ["cross-volume", [100 * crossing, employees.length]],
    ["cross-share", [crossing, tying.reduce((sum, all) => sum + all.length, 0)]],
    ["ei-index", [2 * external - distinct.size, distinct.size]],
  ]);
  for (const all of tying) {
    for (const [one = "", other = ""] of pairs(all)) {
      if (!crosses(one, other)) continue;
      const name = `pair-weight ${[department.get(one) ?? "", department.get(other) ?? ""].sort(byText).join("|")}`;
      found.set(name, [(found.get(name)?.[0] ?? 0) + 1 / (all.length - 1), 1]);
    }
  }
  return found;
}

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.length === 0
    ? [[]]
    : all.flatMap((first, at) => orders(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** All orders in which the causes of one union come one after another. */
const consistent = orders(Object.values(unions)).flatMap((order) =>
  order.reduce<readonly (readonly Cause[])[]>(
    (starts, union) => starts.flatMap((start) => orders<Cause>(union).map((inside) => [...start, ...inside])),
    [[]],
  ),
);

/** What each cause adds on the mean over all those orders, to a top or a base. */
function addedBy(worth: (acted: ReadonlySet<Cause>) => number): Readonly<Record<Cause, number>> {
  const known = new Map<string, number>();
  const of = (acted: readonly Cause[]) => {
    const key = acted.toSorted(byText).join();
    const value = known.get(key) ?? worth(new Set(acted));
    known.set(key, value);
    return value;
  };
  const added = Object.fromEntries(causes.map((cause) => [cause, 0])) as Record<Cause, number>;
  for (const order of consistent) {
    order.forEach((cause, at) => {
      added[cause] += (of(order.slice(0, at + 1)) - of(order.slice(0, at))) / consistent.length;
    });
  }
  return added;
}

const ids = (prefix: string, count: number) => Array.from({length: count}, (_, i) => `${prefix}${i}`);
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), {nil: undefined, freq: 4});

function anyDate(): fc.Arbitrary<Date> {
  const known = (entries: Readonly<Record<string, string | undefined>>): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const each = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])));
  return fc
    .record({
      units: each(ids("t", 5), maybe(["A", "B", "C"])),
      people: each(ids("p", 8), maybe(ids("t", 5))),
      networks: each(ids("n", 4), fc.option(fc.uniqueArray(fc.constantFrom(...ids("p", 8)), {maxLength: 6}))),
    })
    .map(({units: map, people: persons, networks}) => ({
      units: known(map),
      people: known(persons),
      networks: Object.fromEntries(
        Object.entries(networks).flatMap(([id, members]) =>
          members === null ? [] : [[id, members.filter((one) => persons[one] !== undefined)]],
        ),
      ),
    }));
}

const anyTable = fc.array(fc.tuple(fc.constantFrom(...ids("t", 6)), fc.constantFrom(...ids("t", 6))), {maxLength: 3});

test("of any two dates: as the mean over all orders, by definition, and adding up to what the metrics measure", () => {
  const metrics = {participation, reach, "cross-volume": crossVolume, "cross-share": crossShare, "ei-index": eiIndex};
  fc.assert(
    fc.property(anyDate(), anyDate(), anyTable, (before, after, table) => {
      const found = splitsOf(
        before,
        after,
        table.map(([from, to]) => became(from, to)),
      );
      const known = new Map<string, ReadonlyMap<string, readonly [number, number]>>();
      const under = (acted: ReadonlySet<Cause>) => {
        const key = [...acted].sort(byText).join();
        if (!known.has(key)) known.set(key, quotients([before, after], table, acted));
        return known.get(key)!;
      };
      const [from, to] = [under(new Set()), under(new Set(causes))];
      const valued = [...new Set([...from.keys(), ...to.keys()])].filter((name) =>
        [from, to].every((one) => name.startsWith("pair") || one.get(name)![1] > 0),
      );
      expect(found.map(nameOf).toSorted(byText)).toEqual(valued.toSorted(byText));
      for (const split of found) {
        const name = nameOf(split);
        const isPair = name.startsWith("pair");
        const quotient = (one: ReadonlyMap<string, readonly [number, number]>) => one.get(name) ?? [0, isPair ? 1 : 0];
        const [[top0, base0], [top1, base1]] = [quotient(from), quotient(to)] as [[number, number], [number, number]];
        const mean = (top0 / base0 + top1 / base1) / 2;
        const top = addedBy((acted) => quotient(under(acted))[0]!);
        const ofBase = isPair ? undefined : addedBy((acted) => quotient(under(acted))[1]!);
        let sum = 0;
        for (const cause of causes) {
          const expected = (top[cause] - mean * (ofBase?.[cause] ?? 0)) / ((base0 + base1) / 2);
          expect(split.causes[cause].value).toBeCloseTo(expected, 10);
          sum += split.causes[cause].value;
        }
        expect(Math.abs(sum - split.difference)).toBeLessThan(1e-12);
        for (const [union, members] of Object.entries(unions)) {
          const ofCauses = (members as readonly Cause[]).reduce((total, one) => total + split.causes[one].value, 0);
          expect(split.unions[union as keyof typeof unions].value).toBeCloseTo(ofCauses, 12);
        }
        const measured = (date: Date) => {
          const {graphs} = stateOf(date, "2025-12-31");
          return isPair
            ? (scoresOf(pairWeight, graphs, "group-pair")[split.pair!.join("|")] ?? 0)
            : scoresOf(metrics[split.figure as keyof typeof metrics], graphs, "whole").whole!;
        };
        expect(Math.abs(split.difference - (measured(after) - measured(before)))).toBeLessThan(1e-12);
      }
    }),
    {numRuns: 15},
  );
});

test("told backwards, everything goes the other way, and what opened closes", () => {
  const turned: Partial<Record<Cause, Cause>> = {
    opened: "closed",
    closed: "opened",
    joined: "ended",
    ended: "joined",
    hired: "left",
    left: "hired",
  };
  fc.assert(
    fc.property(anyDate(), anyDate(), anyTable, (before, after, table) => {
      const forth = splitsOf(
        before,
        after,
        table.map(([from, to]) => became(from, to)),
      );
      const back = splitsOf(
        after,
        before,
        table.map(([from, to]) => became(to, from)),
      );
      expect(back.map(nameOf)).toEqual(forth.map(nameOf));
      forth.forEach((split, at) => {
        for (const cause of causes) {
          expect(back[at]!.causes[turned[cause] ?? cause].value).toBeCloseTo(-split.causes[cause].value, 10);
        }
      });
    }),
  );
});
