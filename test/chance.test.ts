import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  againstChance,
  changesBetween,
  changesByDecision,
  crossShareInterval,
  type DateFacts,
  drawsFor,
} from "../src/chance.ts";
import {type Graphs, graphsOf, withMemberships} from "../src/graph.ts";
import {crossingAtRandom} from "../src/kernels/participants.ts";
import {integerBelow, randomFor} from "../src/kernels/random.ts";
import {autocorrelationOf, falseDiscovery, quantileOf} from "../src/kernels/statistics.ts";
import {tradesOf} from "../src/kernels/trades.ts";
import type {Measure, NullModel, Value} from "../src/metric.ts";
import {crossShare as realCrossShare} from "../src/metrics/cross-share.ts";
import {eiIndex} from "../src/metrics/ei-index.ts";
import {pairWeight as realPairWeight} from "../src/metrics/pair-weight.ts";
import {reach} from "../src/metrics/reach.ts";
import type {Actor, Day, Membership, Network, NetworkId, OrgUnit, PersonId, Random, UnitId} from "../src/model.ts";
import {detailed} from "./details.ts";
import {drawsOf, pOf, shareUpTo} from "./honest.ts";
import {listsOf, timesOf} from "./kernels/arrangements.ts";
import {madeUp} from "./made-up.ts";

/** Persons by the number of their department; networks as lists of persons, hosted by the department of the first. */
function organisation(departments: readonly number[], networks: readonly (readonly number[])[]): Graphs {
  const id = (letter: string, i: number) => `${letter}${String(i).padStart(4, "0")}`;
  const unit = (g: number) => id("d", g) as UnitId;
  const always = {from: undefined, to: undefined};
  const units = [...new Set(departments)].map((g): OrgUnit => ({...always, id: unit(g), name: "", parent: undefined}));
  const persons = departments.map(
    (g, i): Actor => ({
      id: id("p", i) as PersonId,
      kind: "employee",
      unit: unit(g),
      manager: undefined,
      position: undefined,
      share: undefined,
      isManager: undefined,
      inForce: true,
    }),
  );
  const none = {kind: undefined, purpose: undefined, anchor: undefined, parent: undefined};
  const named = networks.map((_, n): Network => ({...always, ...none, id: id("n", n) as NetworkId, name: ""}));
  const memberships = networks.flatMap((members, n) =>
    members.map(
      (i, at): Membership => ({
        ...always,
        person: id("p", i) as PersonId,
        network: id("n", n) as NetworkId,
        role: at === 0 ? "leader" : "member",
      }),
    ),
  );
  return graphsOf(
    {day: "2025-01-01" as Day, units, persons, networks: named, memberships, ties: []},
    {
      departments: "own",
      exceptions: new Map(),
      weight: "newman",
      silentRoles: new Set(),
      leaderRoles: new Set(["leader"]),
      deputyRoles: new Set(),
      outwardKinds: new Set(),
      lists: new Set(),
      secretariat: new Set(),
      central: new Set(),
      tieKind: undefined,
    },
    "departmental",
    1,
  );
}

function measureOf(of: Measure["of"], compute: (graphs: Graphs) => Iterable<Value>): Measure {
  return {
    kind: "measure",
    name: of.includes("group-pair") ? "pair-weight" : "cross-share",
    of,
    readings: ["departmental"],
    formula: "",
    definition: "",
    source: "",
    quantity: "share",
    range: [0, 1],
    chance: ["memberships", "guests", "labels"],
    compute,
  };
}

/** k s of each network, its members by group, and its size. */
function countsOf({rows: {groups, group, ofNetwork}}: Graphs) {
  return listsOf(ofNetwork)
    .filter((members) => members.length >= 2)
    .map((members) => {
      const counts = groups.map((_, g) => members.filter((i) => group[i] === g).length);
      const inside = counts.reduce((sum, c) => sum + c * (c - 1), 0);
      return {k: members.length, counts, crossing: members.length - inside / (members.length - 1)};
    });
}

const crossShare = measureOf(["whole"], function* (graphs) {
  const networks = countsOf(graphs);
  const members = networks.reduce((sum, {k}) => sum + k, 0);
  const crossing = networks.reduce((sum, network) => sum + network.crossing, 0);
  yield {of: "whole", subject: "whole", n: members, value: members > 0 ? crossing / members : undefined};
});

/** Of every pair of departments sum_n c_g c_h / (k - 1). */
const pairWeight = measureOf(["group-pair"], function* (graphs) {
  const networks = countsOf(graphs);
  const {groups} = graphs.rows;
  for (const [g, subject] of groups.entries()) {
    for (let h = g + 1; h < groups.length; h += 1) {
      const value = networks.reduce((sum, {k, counts}) => sum + (counts[g]! * counts[h]!) / (k - 1), 0);
      yield {of: "group-pair", subject, other: groups[h]!, n: 0, value};
    }
  }
});

/** Does not measure but looks at what it is given. */
const looking = (look: (graphs: Graphs) => void) =>
  measureOf(["whole"], function* (graphs) {
    look(graphs);
    yield {of: "whole", subject: "whole", n: 0, value: 0};
  });

/** The observed value and then one for each draw. */
function telling(observed: number | undefined, draws: readonly (number | undefined)[]): Measure {
  const values = [observed, ...draws][Symbol.iterator]();
  return measureOf(["whole"], () => [{of: "whole", subject: "whole", n: 0, value: values.next().value}]);
}

const small = organisation([0, 1], [[0, 1]]);
const ask = (model: NullModel, draws: number, seed = 1) => ({
  model,
  draws,
  seed,
  levels: ["whole", "group-pair"] as const,
});
const toldBy = (observed: number | undefined, draws: readonly (number | undefined)[]) =>
  againstChance(small, [telling(observed, draws)], ask("labels", draws.length))[0]!;

describe("one score against its draws, by hand", () => {
  test("expectation, band, deviation, z and p", () => {
    const found = toldBy(9, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(found.expected).toBe(5);
    // (9 - 1) x .025 = .2 after the first; sd = sqrt(60 / 8).
    expect(found.chanceLow).toBeCloseTo(1.2, 12);
    expect(found.chanceHigh).toBeCloseTo(8.8, 12);
    expect(found.sd).toBeCloseTo(Math.sqrt(7.5), 12);
    expect(found.z).toBeCloseTo(4 / Math.sqrt(7.5), 12);
    // One draw at or above: (1 + 1) / (9 + 1) = .2, twice.
    expect(found.p).toBeCloseTo(0.4, 12);
    expect(found.draws).toBe(9);
  });

  test("p is never 0, counts low scores as well as high ones, and is at most 1", () => {
    // None as far out: 2 x 1 / 20.
    expect(
      toldBy(
        -5,
        Array.from({length: 19}, (_, i) => i),
      ).p,
    ).toBeCloseTo(0.1, 12);
    expect(
      toldBy(
        99,
        Array.from({length: 19}, (_, i) => i),
      ).p,
    ).toBeCloseTo(0.1, 12);
    expect(toldBy(2, [1, 2, 3]).p).toBe(1);
  });

  test("rounding does not break ties", () => {
    // 0.1 + 0.2 is a little above 0.3: both are at least as high as the other.
    expect(toldBy(0.3, [0.1 + 0.2, 0, 0, 0, 0, 0, 0, 0, 0]).p).toBeCloseTo(0.4, 12);
    expect(toldBy(0.1 + 0.2, [0.3, 0, 0, 0, 0, 0, 0, 0, 0]).p).toBeCloseTo(0.4, 12);
    expect(toldBy(0.3, [0.1 + 0.2, 1, 1, 1, 1, 1, 1, 1, 1]).p).toBeCloseTo(0.4, 12);
    const same = toldBy(0.3, [0.1 + 0.2, 0.3, 0.3]);
    expect([same.sd, same.z, same.p]).toEqual([0, undefined, 1]);
  });

  test("draws without a value are left out; without any there is nothing to say", () => {
    const some = toldBy(3, [undefined, 1, 2, undefined, 3]);
    // 1, 2, 3: one at or above, 2 x (1 + 1) / (3 + 1).
    expect([some.draws, some.expected, some.p]).toEqual([3, 2, 1]);
    const nothing = toldBy(3, [undefined, undefined]);
    expect([nothing.draws, nothing.expected, nothing.chanceLow, nothing.sd, nothing.z, nothing.p]).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a score without a value has an expectation, but neither z nor p", () => {
    const found = toldBy(undefined, [1, 2, 3]);
    expect([found.expected, found.z, found.p]).toEqual([2, undefined, undefined]);
  });
});

test("only measures that ask for the model, and only the levels asked for, in their order", () => {
  const found = againstChance(small, [pairWeight, {...crossShare, chance: []}, crossShare], {
    ...ask("labels", 3),
    levels: ["whole"],
  });
  expect(found.map(({metric, of, subject, other}) => [metric, of, subject, other])).toEqual([
    ["cross-share", "whole", "whole", undefined],
  ]);
  const pair = againstChance(small, [pairWeight], ask("labels", 3));
  expect(pair.map(({subject, other}) => [subject, other])).toEqual([["d0000", "d0001"]]);
});

test("a measure whose draws take long has as many as it says, and the rest of the draws go to others", () => {
  const seen = {few: 0, all: 0};
  const few = {...looking(() => (seen.few += 1)), draws: 4};
  const all = looking(() => (seen.all += 1));
  const found = againstChance(small, [few, all], ask("labels", 10));
  expect(found.map(({draws}) => draws)).toEqual([4, 10]);
  // And once as observed.
  expect(seen).toEqual({few: 5, all: 11});
  expect(againstChance(small, [few], ask("labels", 3))[0]!.draws).toBe(3);
});

test("the values of pairs alone give the same as their rows", () => {
  const graphs = inward(60, 4, 8, randomFor(4, "values"));
  expect(realPairWeight.values?.(graphs)?.(graphs)).toHaveLength(6);
  const byRows: Measure = {...realPairWeight, values: () => undefined};
  expect(againstChance(graphs, [realPairWeight], ask("guests", 50))).toEqual(
    againstChance(graphs, [byRows], ask("guests", 50)),
  );
  // Without its level there is nothing to take down.
  expect(againstChance(graphs, [realPairWeight], {...ask("guests", 5), levels: ["whole"]})).toEqual([]);
});

const anyOrganisation = fc.record({
  departments: fc.array(fc.nat(3), {minLength: 10, maxLength: 10}),
  networks: fc.array(fc.uniqueArray(fc.nat(9), {maxLength: 10}), {maxLength: 6}),
  strata: fc.array(fc.nat(1), {minLength: 10, maxLength: 10}),
  seed: fc.nat(),
});
const everyone = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const extremes = [
  [], // no networks
  [[4, 7]], // one
  [
    [1, 2, 3],
    [1, 2, 3],
  ], // twins
  [everyone, everyone, everyone], // everyone everywhere
].map((networks): [typeof anyOrganisation extends fc.Arbitrary<infer T> ? T : never] => [
  {departments: everyone.map((i) => i % 4), networks, strata: everyone.map((i) => i % 2), seed: 1},
]);

/** The home, unless one other group has more than twice as many; of several alike, the one with the smallest number. */
function hostOf(members: readonly number[], home: number): number {
  const count = (g: number) => members.filter((one) => one === g).length;
  const others = [...new Set(members)].sort((a, b) => count(b) - count(a) || a - b);
  const [most = home] = others;
  return home >= 0 && count(most) > 2 * count(home) ? most : home;
}

describe("what the null models keep", () => {
  test("memberships: sizes of networks and, in each stratum, everybody's number of networks", () => {
    fc.assert(
      fc.property(anyOrganisation, ({departments, networks, strata, seed}) => {
        const graphs = organisation(departments, networks);
        const inStratum = (members: readonly number[]) => members.filter((i) => strata[i] === 0).length;
        const look = looking(({rows}) => {
          expect(timesOf(rows.ofNetwork, 10)).toEqual(timesOf(graphs.rows.ofNetwork, 10));
          expect(listsOf(rows.ofNetwork).map((members) => [members.length, inStratum(members)])).toEqual(
            listsOf(graphs.rows.ofNetwork).map((members) => [members.length, inStratum(members)]),
          );
          expect(rows.group).toEqual(graphs.rows.group);
        });
        againstChance(graphs, [look], {...ask("memberships", 3, seed), strata: Int32Array.from(strata)});
      }),
      {numRuns: 60, examples: extremes},
    );
  });

  test("guests: in a network led from another department, those of the department that holds it stay", () => {
    const people = {l: "L", k: "L", a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", c1: "C", c2: "C"};
    const networks = {n: ["l", "a1", "a2", "a3", "b1", "c1"], m: ["c2", "b2", "k"]};
    const graphs = detailed({people, networks}, {roles: {"n l": "leader", "m c2": "leader"}});
    // Three of A are more than twice the one of L; in m nobody outnumbers the leader.
    const places = new Map<string, Set<string>>();
    const look = looking(({rows}) => {
      for (const [i, person] of rows.persons.entries()) {
        for (const n of listsOf(rows.ofPerson)[i]!) {
          places.set(person, (places.get(person) ?? new Set()).add(rows.networks[n]!));
        }
      }
    });
    againstChance(graphs, [look], ask("guests", 99, 1));
    for (const at of ["a1", "a2", "a3"]) expect([...places.get(at)!]).toEqual(["n"]);
    expect([...places.get("c2")!]).toEqual(["m"]);
    for (const guest of ["l", "k", "b1", "b2"]) expect([...places.get(guest)!].toSorted()).toEqual(["m", "n"]);
    // Nobody comes as a guest to their own.
    expect([...places.get("c1")!]).toEqual(["n"]);
  });

  test("guests: who is at home, everybody's number of visits, every network's number of guests in each stratum", () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(9), ({departments, networks, strata, seed}, homeless) => {
        const made = organisation(departments, networks);
        const home = made.frame.home.map((g, n) => (n === homeless ? -1 : g));
        const graphs = withMemberships({...made, frame: {...made.frame, home}}, made.rows.ofNetwork);
        const {group} = graphs.rows;
        const host = listsOf(made.rows.ofNetwork).map((members, n) =>
          hostOf(
            members.map((i) => group[i]!),
            home[n]!,
          ),
        );
        const guests = ({rows}: Graphs) =>
          listsOf(rows.ofNetwork).map((members, n) => members.filter((i) => group[i] !== host[n]));
        const look = looking((shuffled) => {
          const [was, is] = [listsOf(graphs.rows.ofNetwork), listsOf(shuffled.rows.ofNetwork)];
          for (const [n, members] of was.entries()) {
            if (home[n] === -1) expect(is[n]).toEqual(members);
            else
              expect(is[n]!.filter((i) => group[i] === host[n])).toEqual(members.filter((i) => group[i] === host[n]));
          }
          const visitsOf = (all: readonly number[][]) =>
            everyone.map((i) => all.filter((row) => row.includes(i)).length);
          expect(visitsOf(guests(shuffled))).toEqual(visitsOf(guests(graphs)));
          const strataOf = (all: readonly number[][]) =>
            all.map((row) => [row.length, row.filter((i) => strata[i] === 0).length]);
          expect(strataOf(guests(shuffled))).toEqual(strataOf(guests(graphs)));
        });
        againstChance(graphs, [look], {...ask("guests", 3, seed), strata: Int32Array.from(strata)});
      }),
      {numRuns: 60},
    );
  });

  test("labels: memberships, the groups of those who take no part, and the groups of each stratum's participants", () => {
    fc.assert(
      fc.property(anyOrganisation, ({departments, networks, strata, seed}) => {
        const graphs = organisation(departments, networks);
        const taking = everyone.filter((i) => networks.some((members) => members.length >= 2 && members.includes(i)));
        const look = looking(({rows}) => {
          expect(listsOf(rows.ofNetwork)).toEqual(listsOf(graphs.rows.ofNetwork));
          for (const i of everyone) if (!taking.includes(i)) expect(rows.group[i]).toBe(graphs.rows.group[i]);
          for (const s of [0, 1]) {
            const groups = (group: Int32Array) =>
              taking
                .filter((i) => strata[i] === s)
                .map((i) => group[i]!)
                .sort((a, b) => a - b);
            expect(groups(rows.group)).toEqual(groups(graphs.rows.group));
          }
        });
        againstChance(graphs, [look], {...ask("labels", 3, seed), strata: Int32Array.from(strata)});
      }),
      {numRuns: 60, examples: extremes},
    );
  });
});

/**
 * An organisation that is inward and no more: departments of different sizes, networks of which each has a home that a
 * share of the members is from, and guests who come from anywhere else alike. Some people are in much more than others.
 * Two departments may shun each other: they are in no network together.
 */
function inward(
  people: number,
  departments: number,
  networks: number,
  random: Random,
  shun?: readonly [number, number],
) {
  const groups = Array.from({length: people}, (_, i) => Math.floor(departments * (i / people) ** 1.3));
  const eager = Array.from({length: people}, () => random());
  const lists = Array.from({length: networks}, (_, n) => {
    const home = n % departments;
    const size = 6 + integerBelow(random, 14);
    const members = new Set<number>();
    while (members.size < size) {
      const i = integerBelow(random, people);
      const wanted = members.size === 0 || members.size < size * 0.6 ? groups[i] === home : groups[i] !== home;
      const shunned =
        shun?.includes(groups[i]!) && [...members].some((j) => groups[j] !== groups[i] && shun.includes(groups[j]!));
      if (wanted && !shunned && random() < eager[i]!) members.add(i);
    }
    return [...members];
  });
  return organisation(groups, lists);
}

test("the mean of X under labels is the closed form", () => {
  const graphs = inward(200, 6, 15, randomFor(4, "labels"));
  const taking = new Set(listsOf(graphs.rows.ofNetwork).flat());
  const sizes = graphs.rows.groups.map((_, g) => [...taking].filter((i) => graphs.rows.group[i] === g).length);
  const [found] = againstChance(graphs, [crossShare], ask("labels", 999));
  const standardError = found!.sd! / Math.sqrt(999);
  expect(Math.abs(found!.expected! - crossingAtRandom(sizes)!)).toBeLessThan(3 * standardError);
  // An inward organisation crosses less than that.
  expect(found!.p).toBeLessThan(0.01);
});

test("the same seed gives the same rows, another seed others", () => {
  const graphs = inward(60, 4, 8, randomFor(4, "same"));
  for (const model of ["memberships", "guests", "labels"] as const) {
    const rows = (seed: number) => againstChance(graphs, [crossShare, pairWeight], ask(model, 30, seed));
    expect(rows(1)).toEqual(rows(1));
    expect(rows(1)).not.toEqual(rows(2));
  }
});

test("draws do not remember each other; those of too few trades do", () => {
  const graphs = inward(200, 5, 20, randomFor(4, "mixing"));
  for (const model of ["memberships", "guests", "labels"] as const) {
    const [found] = againstChance(graphs, [model === "guests" ? pairWeight : crossShare], ask(model, 600));
    // 0 +- 1 / sqrt(600) = .04 for independent draws: 3 of those.
    expect(Math.abs(found!.autocorrelation!)).toBeLessThan(0.13);
  }
  const {ofNetwork} = graphs.rows;
  const rows = {starts: ofNetwork.starts, items: ofNetwork.items.slice()};
  const random = randomFor(1, "slow");
  const trade = tradesOf(rows, new Int32Array(20).fill(graphs.rows.groups.length), graphs.rows.group);
  trade(0, 20, 50, random);
  const slow = Float64Array.from({length: 300}, (_, i) => {
    // A round among two of the twenty.
    trade(i % 19, (i % 19) + 2, 1, random);
    return [...crossShare.compute(withMemberships(graphs, rows), random)][0]!.value!;
  });
  expect(autocorrelationOf(slow)).toBeGreaterThan(0.6);
});

/** Twenty organisations of 300 people, and five draws of the null model from each: of those it is true. */
test.each([
  ["memberships", [realCrossShare, reach], "whole"],
  ["memberships", [realCrossShare], "group"],
  ["guests", [realPairWeight], "group-pair"],
  ["labels", [realCrossShare, eiIndex], "whole"],
] as const)("p is honest when %s is how it came about", (model, measures, level) => {
  for (const measure of measures) {
    const ps = Array.from({length: 20}, (_, i) => {
      const [graphs] = madeUp({persons: 300, networks: 12, seed: i + 1, planted: false}, ["2025-12-31"]);
      return drawsOf(graphs!, model, 5, i).map((drawn, at) => pOf(drawn, [measure], model, [level], 199, 5 * i + at));
    }).flat();
    for (const a of [0.01, 0.05, 0.1]) {
      const {share, error} = shareUpTo(a, ps);
      expect(share).toBeLessThanOrEqual(a + 2 * error);
    }
    // Nor is it shy: about half is under .5.
    const half = shareUpTo(0.5, ps);
    expect(half.share).toBeGreaterThan(0.5 - 3 * half.error);
  }
});

test("an organisation that is only inward: few pairs are called under guests, most under memberships", () => {
  const random = randomFor(21, "inward");
  const called = {memberships: 0, guests: 0};
  const pairs = 20 * 28;
  for (let i = 0; i < 20; i += 1) {
    const graphs = inward(300, 8, 30, random);
    for (const model of ["memberships", "guests"] as const) {
      const rows = againstChance(graphs, [pairWeight], ask(model, 199));
      called[model] += rows.filter(({p}) => p! <= 0.05).length;
    }
  }
  expect(called.guests / pairs).toBeLessThanOrEqual(0.06);
  expect(called.memberships / pairs).toBeGreaterThan(0.3);
});

test("a planted barrier between two departments is found, and it alone is so far below", () => {
  const graphs = inward(300, 8, 60, randomFor(5, "planted"), [2, 5]);
  const rows = againstChance(graphs, [pairWeight], ask("guests", 999));
  const lowest = rows.toSorted((a, b) => a.z! - b.z!)[0]!;
  expect([lowest.subject, lowest.other]).toEqual(["d0002", "d0005"]);
  // None of 999 draws is as low: 2 / 1,000.
  expect(lowest.p).toBeCloseTo(0.002, 12);
  const q = falseDiscovery(rows.map(({p}) => p));
  expect(rows.filter((_, i) => q[i]! < 0.1)).toEqual([lowest]);
});

test("planted crossing is found: members from anywhere where the rest is inward", () => {
  const random = randomFor(6, "crossing");
  const start = inward(200, 6, 20, random);
  const mixed = listsOf(start.rows.ofNetwork).map((members) => {
    const chosen = new Set<number>();
    // One of each department in turn: as mixed as can be.
    while (chosen.size < members.length) {
      const i = integerBelow(random, 200);
      if (start.rows.group[i] === chosen.size % 6) chosen.add(i);
    }
    return [...chosen];
  });
  const departments = Array.from(start.rows.group);
  const [found] = againstChance(organisation(departments, mixed), [crossShare], ask("memberships", 199));
  expect(found!.z).toBeGreaterThan(3);
  expect(found!.p).toBeCloseTo(0.01, 12);
});

test("strata: people who could never have met are not exchanged, so meeting only within them is no news", () => {
  // Two sites of 30 persons and 3 departments each; every network is of one site and takes anybody there.
  const random = randomFor(9, "strata");
  const departments = Array.from({length: 60}, (_, i) => (i % 3) + (i < 30 ? 0 : 3));
  const networks = Array.from({length: 16}, (_, n) => {
    const members = new Set<number>();
    while (members.size < 8) members.add(integerBelow(random, 30) + (n % 2) * 30);
    return [...members];
  });
  const graphs = organisation(departments, networks);
  const strata = Int32Array.from(departments, (g) => (g < 3 ? 0 : 1));
  const p = (within: Int32Array | undefined) =>
    againstChance(graphs, [crossShare], {...ask("memberships", 199), strata: within})[0]!.p;
  expect(p(undefined)).toBeLessThanOrEqual(0.01);
  expect(p(strata)).toBeGreaterThan(0.05);
});

test("numbers of draws: 999, or 20 x tests / .05", () => {
  expect(drawsFor(1)).toBe(999);
  expect(drawsFor(28)).toBe(11_200);
});

/** `count` networks with sizes 3 to 20 and shares that lean to one side, on two dates; some on one date only. */
function facts(count: number, random: Random): readonly [DateFacts, DateFacts] {
  const networks = Array.from({length: count}, (_, i) => {
    const k = 3 + integerBelow(random, 18);
    const s = random() ** 0.7;
    const change = (random() - 0.4) * 0.4;
    const moved = {k: Math.max(2, k + integerBelow(random, 7) - 3), s: Math.min(1, Math.max(0, s + change))};
    const id = `n${String(i).padStart(3, "0")}`;
    const reach = () => integerBelow(random, 2 * k);
    const lot = random();
    return {
      old: lot < 0.1 ? undefined : {id, k, s, soleReach: reach()},
      now: lot > 0.9 ? undefined : {id, ...moved, soleReach: reach()},
    };
  });
  const rest = {employees: 400, groups: 8};
  const there = <Fact>(fact: Fact | undefined): readonly Fact[] => (fact === undefined ? [] : [fact]);
  return [
    {...rest, networks: networks.flatMap(({old}) => there(old)), reach: 0.2, expected: 0.8},
    {...rest, employees: 440, networks: networks.flatMap(({now}) => there(now)), reach: 0.25, expected: 0.9},
  ];
}

describe("intervals", () => {
  const draws = 199;
  const shareOf = (all: readonly {readonly k: number; readonly s: number}[]) =>
    all.reduce((sum, {k, s}) => sum + k * s, 0) / all.reduce((sum, {k}) => sum + k, 0);

  test("of X: symmetric bootstrap-t on the logit, written out", () => {
    const [{networks}] = facts(30, randomFor(1, "facts"));
    const estimate = (all: typeof networks) => {
      const x = shareOf(all);
      const members = all.reduce((sum, {k}) => sum + k, 0);
      const squares = all.reduce((sum, {k, s}) => sum + (k * s - x * k) ** 2, 0);
      const se = Math.sqrt((all.length / (all.length - 1)) * squares) / members;
      return {logit: Math.log(x) - Math.log(1 - x), se: se / x / (1 - x)};
    };
    const {logit, se} = estimate(networks);
    const random = randomFor(2, "draws");
    const far = Float64Array.from({length: draws}, () => {
      const drawn = estimate(networks.map(() => networks[integerBelow(random, networks.length)]!));
      return Math.abs(drawn.logit - logit) / drawn.se;
    }).sort();
    const margin = se * quantileOf(far, 0.95)!;
    const found = crossShareInterval(networks, {draws, random: randomFor(2, "draws")});
    const back = (x: number) => Math.exp(x) / (1 + Math.exp(x));
    expect(found?.low).toBeCloseTo(back(logit - margin), 10);
    expect(found?.high).toBeCloseTo(back(logit + margin), 10);
    // The order of the networks is of no consequence.
    expect(crossShareInterval(networks.toReversed(), {draws, random: randomFor(2, "draws")})).toEqual(found);
  });

  test("of X: none with too few networks, nor where all or nothing crosses", () => {
    const networks = (count: number, s: (i: number) => number) =>
      Array.from({length: count}, (_, i) => ({id: `n${100 + i}`, k: 5 + (i % 3), s: s(i)}));
    const interval = (all: ReturnType<typeof networks>) =>
      crossShareInterval(all, {draws, random: randomFor(1, "draws")});
    expect(interval(networks(17, (i) => (i % 5) / 5))).toBeUndefined();
    expect(interval(networks(18, (i) => (i % 5) / 5))).toBeDefined();
    expect(interval(networks(30, () => 1))).toBeUndefined();
    expect(interval(networks(30, () => 0))).toBeUndefined();
    // One that crosses among 30 that do not is missing from 36 % of draws.
    expect(interval(networks(30, (i) => (i === 0 ? 1 : 0)))).toBeUndefined();
  });

  test("of changes: differences by hand, and symmetric bootstrap-t with one draw for both dates, written out", () => {
    const [before, after] = facts(30, randomFor(3, "facts"));
    const found = changesBetween(before, after, {draws, random: randomFor(4, "draws")});
    const [x0, x1] = [shareOf(before.networks), shareOf(after.networks)];
    const crossing = ({networks}: DateFacts) => networks.reduce((sum, {k, s}) => sum + k * s, 0);
    expect(found.crossShare.difference).toBeCloseTo(x1 - x0, 12);
    expect(found.index.difference).toBeCloseTo(Math.log(x1 / 0.9 / (x0 / 0.8)), 12);
    expect(found.crossVolume.difference).toBeCloseTo(
      (100 * crossing(after)) / 440 - (100 * crossing(before)) / 400,
      10,
    );
    expect(found.reach.difference).toBeCloseTo(0.05, 12);

    const ids = [...new Set([...before.networks, ...after.networks].map(({id}) => id))].sort();
    const absent = {k: 0, s: 0, soleReach: 0};
    const both = ids.map((id) => ({
      old: before.networks.find((network) => network.id === id) ?? absent,
      now: after.networks.find((network) => network.id === id) ?? absent,
    }));
    type Both = typeof both;
    const sd = (values: readonly number[]) => {
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
    };
    const ofSum = (amount: (one: Both[number]) => number) => (all: Both) => {
      const each = all.map(amount);
      return {value: each.reduce((a, b) => a + b, 0), error: Math.sqrt(all.length) * sd(each)};
    };
    const estimators = {
      crossShare: (all: Both) => {
        const old = shareOf(all.map((one) => one.old));
        const now = shareOf(all.map((one) => one.now));
        const [m0, m1] = [all.reduce((sum, one) => sum + one.old.k, 0), all.reduce((sum, one) => sum + one.now.k, 0)];
        const pulls = all.map((one) => (one.now.k * (one.now.s - now)) / m1 - (one.old.k * (one.old.s - old)) / m0);
        return {value: now - old, error: Math.sqrt(all.length) * sd(pulls)};
      },
      crossVolume: ofSum(({old, now}) => (100 * now.k * now.s) / 440 - (100 * old.k * old.s) / 400),
      reach: ofSum(({old, now}) => now.soleReach / (440 * 7) - old.soleReach / (400 * 7)),
    };
    // Half a network of the usual size, which the draws do not show: V alone lives by networks that come and go.
    const volumes = [
      ...before.networks.map(({k, s}) => (100 * k * s) / 400),
      ...after.networks.map(({k, s}) => (100 * k * s) / 440),
    ];
    const unseen = volumes.reduce((sum, volume) => sum + volume ** 2, 0) / volumes.length / 2;
    for (const figure of ["crossShare", "crossVolume", "reach"] as const) {
      const estimate = estimators[figure];
      const {value, error} = estimate(both);
      const random = randomFor(4, "draws");
      const far = Float64Array.from({length: draws}, () => {
        const drawn = estimate(both.map(() => both[integerBelow(random, both.length)]!));
        return Math.abs(drawn.value - value) / drawn.error;
      }).sort();
      const {difference, low, high, sure} = found[figure];
      const margin = quantileOf(far, 0.95)! * Math.sqrt(error ** 2 + (figure === "crossVolume" ? unseen : 0));
      expect(low).toBeCloseTo(difference! - margin, 9);
      expect(high).toBeCloseTo(difference! + margin, 9);
      expect(sure).toBe(low! > 0 || high! < 0);
    }
  });

  test("of changes: no value where a date has none, no interval where too few networks are there or changed", () => {
    const network = (i: number, s = 0.5) => ({id: `n${100 + i}`, k: 4 + (i % 4), s, soleReach: i});
    const date = (networks: DateFacts["networks"]): DateFacts => ({
      networks,
      employees: 100,
      groups: 4,
      reach: 0.1,
      expected: 0.7,
    });
    const change = (before: DateFacts, after: DateFacts) =>
      changesBetween(before, after, {draws, random: randomFor(1, "draws")});
    const many = Array.from({length: 20}, (_, i) => network(i, (i % 7) / 7));
    const nothing = {low: undefined, high: undefined, sure: false};
    const gone = change(date(many), {...date([]), reach: undefined, expected: undefined});
    expect(gone.crossShare).toEqual({difference: undefined, ...nothing});
    expect(gone.index).toEqual({difference: undefined, ...nothing});
    expect(gone.reach).toEqual({difference: undefined, ...nothing});
    expect(gone.crossVolume.difference).toBeLessThan(0);
    expect(change({...date([]), employees: 0}, date(many)).crossVolume).toEqual({difference: undefined, ...nothing});
    const few = change(date(many.slice(0, 9)), date(many.slice(0, 9).map((one) => ({...one, s: one.s / 2}))));
    expect(few.crossShare.difference).toBeLessThan(0);
    expect([few.crossShare.low, few.crossShare.sure]).toEqual([undefined, false]);
    // One network of 20 changed: 36 % of draws hold no change at all.
    const one = change(date(many), date([{...many[0]!, s: 1}, ...many.slice(1)]));
    expect([one.crossVolume.low, one.crossVolume.sure]).toEqual([undefined, false]);
    // Likewise of draws hold no network of a date that has one only.
    const lone = change(date(many.slice(0, 1)), date(many));
    expect([lone.crossShare.difference, lone.crossShare.low]).toEqual([expect.any(Number), undefined]);
    const same = change(date(many), date(many));
    expect(same.crossVolume).toEqual({difference: 0, ...nothing});
  });

  test("cover what they are for: X, its change and V's, with 38 networks from a known population", () => {
    const random = randomFor(5, "population");
    // The population: the mean of many more networks than a sample has.
    const [before, after] = facts(60_000, random);
    const truth = {x: shareOf(before.networks), change: shareOf(after.networks) - shareOf(before.networks), volume: 0};
    const crossing = ({networks}: DateFacts) => networks.reduce((sum, {k, s}) => sum + k * s, 0) / 60_000;
    truth.volume = 38 * 100 * (crossing(after) / 440 - crossing(before) / 400);
    const covered = {x: 0, change: 0, volume: 0};
    const samples = 300;
    for (let sample = 0; sample < samples; sample += 1) {
      const [old, now] = facts(38, random);
      const x = crossShareInterval(old.networks, {draws, random});
      const {crossShare: change, crossVolume: volume} = changesBetween(old, now, {draws, random});
      if (x!.low <= truth.x && truth.x <= x!.high) covered.x += 1;
      if (change.low! <= truth.change && truth.change <= change.high!) covered.change += 1;
      if (volume.low! <= truth.volume && truth.volume <= volume.high!) covered.volume += 1;
    }
    // .95 less 2 standard errors of 300 samples; above, no wider than they need to be.
    const least = 0.95 - 2 * Math.sqrt((0.95 * 0.05) / samples);
    for (const count of Object.values(covered)) {
      expect(count / samples).toBeGreaterThanOrEqual(least);
      expect(count / samples).toBeLessThanOrEqual(0.99);
    }
  });

  test("cover the change of reach, which draws of networks with repeats would not", () => {
    // 120 persons of 5 departments; 24 networks of 6 to 13, that go on with half of their members exchanged.
    const random = randomFor(6, "reach");
    const person = () => Math.floor(120 * random() ** 1.5);
    const filled = (members: Set<number>, size: number) => {
      while (members.size < size) members.add(person());
      return [...members];
    };
    const sample = () => {
      const old = Array.from({length: 24}, () => filled(new Set(), 6 + integerBelow(random, 8)));
      const now = old.map((members) =>
        random() < 0.15 ? [] : filled(new Set(members.filter(() => random() < 0.5)), members.length + 2),
      );
      return [dateOf(old), dateOf(now)] as const;
    };
    const dateOf = (networks: readonly number[][]): DateFacts => {
      const met = new Map<string, number[]>();
      for (const [n, members] of networks.entries()) {
        for (const i of members) {
          for (const h of new Set(members.map((j) => j % 5))) {
            if (h !== i % 5) met.set(`${i} ${h}`, [...(met.get(`${i} ${h}`) ?? []), n]);
          }
        }
      }
      const sole = networks.map((_, n) => [...met.values()].filter((by) => by.length === 1 && by[0] === n).length);
      return {
        networks: networks.flatMap((members, n) =>
          members.length < 2 ? [] : [{id: `n${10 + n}`, k: members.length, s: 0.5, soleReach: sole[n]!}],
        ),
        employees: 120,
        groups: 5,
        reach: met.size / (120 * 4),
        expected: 0.8,
      };
    };
    let truth = 0;
    for (let i = 0; i < 1500; i += 1) {
      const [old, now] = sample();
      truth += (now.reach! - old.reach!) / 1500;
    }
    const samples = 200;
    let covered = 0;
    for (let i = 0; i < samples; i += 1) {
      const {reach} = changesBetween(...sample(), {draws, random});
      if (reach.low! <= truth && truth <= reach.high!) covered += 1;
    }
    expect(covered / samples).toBeGreaterThanOrEqual(0.95 - 2 * Math.sqrt((0.95 * 0.05) / samples));
  });

  test("of a decision: what it names stands in every draw, and the others alone are drawn", () => {
    const random = randomFor(8, "population");
    const [old] = facts(30, random);
    const decided = new Set([old.networks[3]!.id]);
    const without: DateFacts = {...old, networks: old.networks.filter(({id}) => !decided.has(id))};
    const change = changesByDecision(old, without, decided, {draws, random: randomFor(4, "draws")});
    const rest = without.networks;
    const {k: size, s: share} = old.networks[3]!;
    const xOf = (networks: DateFacts["networks"]) => {
      const m = networks.reduce((sum, {k}) => sum + k, 0);
      const crossing = networks.reduce((sum, {k, s}) => sum + k * s, 0);
      const [all, allCrossing] = [m + size, crossing + size * share];
      const pulls = networks.map(({k, s}) => (k * (s - crossing / m)) / m - (k * (s - allCrossing / all)) / all);
      const mean = pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;
      const squares = pulls.reduce((sum, pull) => sum + (pull - mean) ** 2, 0);
      return {
        value: crossing / m - allCrossing / all,
        error: Math.sqrt((pulls.length / (pulls.length - 1)) * squares),
      };
    };
    const {value, error} = xOf(rest);
    const generator = randomFor(4, "draws");
    const far = Float64Array.from({length: draws}, () => {
      const drawn = xOf(rest.map(() => rest[integerBelow(generator, rest.length)]!));
      return Math.abs(drawn.value - value) / drawn.error;
    }).sort();
    const margin = quantileOf(far, 0.95)! * error;
    expect(change.crossShare.difference).toBeCloseTo(value, 12);
    expect(change.crossShare.low).toBeCloseTo(value - margin, 9);
    expect(change.crossShare.high).toBeCloseTo(value + margin, 9);
    // What one network of a known size takes from V is no estimate.
    expect(change.crossVolume).toEqual({
      difference: expect.closeTo((-100 * size * share) / old.employees, 9),
      low: undefined,
      high: undefined,
      sure: false,
    });
  });

  test("of a decision cover the change of X and of reach", () => {
    // 120 persons of 5 departments in 24 networks that lean towards a department, and one of 30 that is to end.
    const random = randomFor(9, "decision");
    const ending = Array.from({length: 30}, (_, i) => i * 4);
    const network = () => {
      const home = integerBelow(random, 5);
      const inward = random();
      const members = new Set<number>();
      while (members.size < 6 + Math.floor(8 * inward)) {
        const i = Math.floor(120 * random() ** 1.5);
        members.add(random() < inward ? i - (i % 5) + home : i);
      }
      return [...members];
    };
    const dateOf = (networks: readonly (readonly number[])[]): DateFacts => {
      const met = new Map<string, number[]>();
      for (const [n, members] of networks.entries()) {
        for (const i of members) {
          for (const h of new Set(members.map((j) => j % 5))) {
            if (h !== i % 5) met.set(`${i} ${h}`, [...(met.get(`${i} ${h}`) ?? []), n]);
          }
        }
      }
      return {
        networks: networks.map((members, n) => {
          const pairs = members.flatMap((i) => members.map((j) => [i, j] as const)).filter(([i, j]) => i !== j);
          return {
            id: `n${10 + n}`,
            k: members.length,
            s: pairs.filter(([i, j]) => i % 5 !== j % 5).length / pairs.length,
            soleReach: [...met.values()].filter((by) => by.length === 1 && by[0] === n).length,
          };
        }),
        employees: 120,
        groups: 5,
        reach: met.size / (120 * 4),
        expected: 0.8,
      };
    };
    const sample = () => {
      const rest = Array.from({length: 24}, network);
      return [dateOf([...rest, ending]), dateOf(rest)] as const;
    };
    const truth = {reach: 0, share: 0};
    for (let i = 0; i < 600; i += 1) {
      const [old, now] = sample();
      truth.reach += (now.reach! - old.reach!) / 600;
      truth.share += (shareOf(now.networks) - shareOf(old.networks)) / 600;
    }
    const samples = 200;
    const covered = {reach: 0, share: 0};
    for (let i = 0; i < samples; i += 1) {
      const {reach, crossShare} = changesByDecision(...sample(), new Set(["n34"]), {draws: 299, random});
      if (reach.low! <= truth.reach && truth.reach <= reach.high!) covered.reach += 1;
      if (crossShare.low! <= truth.share && truth.share <= crossShare.high!) covered.share += 1;
    }
    const least = 0.95 - 2 * Math.sqrt((0.95 * 0.05) / samples);
    expect([covered.reach / samples, covered.share / samples]).toEqual([
      expect.toSatisfy((cover: number) => cover >= least),
      expect.toSatisfy((cover: number) => cover >= least),
    ]);
  });
});
