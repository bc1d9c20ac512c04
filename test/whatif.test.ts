import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import {graphsOf} from "../src/graph.ts";
import type {GroupId, NetworkId, Snapshot, UnitId} from "../src/model.ts";
import {type Action, whatIf} from "../src/whatif.ts";
import {anyOrganisation, office, plainRules, type Sketch, snapshotOf} from "./graphs.ts";

const settings = {rules: plainRules, seed: 1, draws: 19, choices: 200};
const network = (id: string) => id as NetworkId;
const unit = (id: string) => id as UnitId;
const people = (counts: Readonly<Record<string, number>>) =>
  new Map(Object.entries(counts).map(([group, count]) => [group as GroupId, count]));

/** P, R, V and X, before or after. */
function four(when: "before" | "after", facts: Snapshot, ...actions: Action[]): readonly (number | undefined)[] {
  return whatIf(facts, actions, settings)
    .figures.slice(0, 4)
    .map((one) => one[when]);
}

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));

describe("the office, by hand", () => {
  const facts = snapshotOf(office());
  const close: Action = {kind: "close", network: network("n2")};
  const start: Action = {kind: "start", name: "new", members: people({B: 2, C: 1})};

  test("as it is: 5 of 6 in a network; a1 meets B and C, b1 and c1 two others each, a2 one: 7 of 12", () => {
    // n1: 2 of 3 pairs cross, 3 members: 2; n2: all, 3; n3: none. V = 100 * 5 / 6, X = 5 / 8.
    expect(four("before", facts)).toEqual(near(5 / 6, 7 / 12, 500 / 6, 5 / 8));
    expect(four("after", facts)).toEqual(near(5 / 6, 7 / 12, 500 / 6, 5 / 8));
  });

  test("a network ends: c1 is in none, and only a1, a2 and b1 meet another department", () => {
    expect(four("after", facts, close)).toEqual(near(4 / 6, 3 / 12, 200 / 6, 2 / 5));
  });

  test("a network of all of B and C starts: nobody has to be chosen but whom there is", () => {
    // b1, b2, c1: again 2 of 3 pairs cross. b2 meets C; b1 and c1 met each other's department before.
    expect(four("after", facts, start)).toEqual(near(1, 8 / 12, 700 / 6, 7 / 11));
    const {choices, figures} = whatIf(facts, [start], settings);
    expect(choices).toBe(200);
    expect(figures[1]?.choice).toEqual({low: expect.closeTo(1 / 12, 12), high: expect.closeTo(1 / 12, 12)});
  });

  test("several at once", () => {
    // n1 and the new one: a1, a2 and c1 meet B, b1 meets A and C, b2 meets C: 6 of 12; n3 is inward.
    expect(four("after", facts, close, start)).toEqual(near(1, 6 / 12, 400 / 6, 4 / 8));
  });

  test("a member more: b1, or b2 who is in no network of two yet, each as likely", () => {
    const {figures, pairs} = whatIf(facts, [{kind: "add", network: network("n3"), members: people({B: 1})}], settings);
    const [participation, reach, volume] = figures;
    // a3 meets B either way, and b2 would meet A: 8 or 9 of 12.
    expect(reach?.choice).toEqual({low: expect.closeTo(1 / 12, 12), high: expect.closeTo(2 / 12, 12)});
    expect(participation?.choice).toEqual({low: expect.closeTo(0, 12), high: expect.closeTo(1 / 6, 12)});
    // 200 tosses of a coin lie within 3.5 standard errors of their mean.
    expect(Math.abs((reach?.change ?? 0) - 1.5 / 12)).toBeLessThan((3.5 * 0.5) / Math.sqrt(200) / 12);
    // A and B: a1, a2 and b1 before; a3 comes with b1, a3 and b2 with b2.
    expect(pairs[0]).toMatchObject({subject: "A", other: "B", choice: {low: 4, high: 5}});
    // n3 crosses with 2 of 3 pairs whoever comes.
    expect(volume).toMatchObject({after: expect.closeTo(700 / 6, 12), interval: undefined});
  });

  test("C becomes part of B; B moves under another unit, with which it counts from then on", () => {
    // a1 and a2 meet the one other department, b1 and c1 A: 4 of 6; n1 and n2 cross with 2 of 3 pairs.
    const merged = near(5 / 6, 4 / 6, 400 / 6, 4 / 8);
    expect(four("after", facts, {kind: "merge", unit: unit("C"), into: unit("B")})).toEqual(merged);
    const byArea = {...settings, rules: {...plainRules, departments: {depth: 0}}};
    const {figures, pairs} = whatIf(facts, [{kind: "move", unit: unit("B"), parent: unit("south")}], byArea);
    expect(figures.slice(0, 4).map(({after}) => after)).toEqual(merged);
    // North and south: before by n2 alone, {a1, b1 | c1}; after by both, {a1, a2 | b1, c1}.
    expect(pairs).toEqual([
      {
        subject: "north",
        other: "south",
        before: {weight: 1, people: 3, smallerSide: 1, withoutBusiest: 0, participants: 1},
        after: {weight: 2, people: 4, smallerSide: 2, withoutBusiest: 3, participants: 2},
        choice: undefined,
      },
    ]);
  });

  test("an anchor changes no figure and no pair", () => {
    const {snapshot, figures, pairs} = whatIf(
      facts,
      [{kind: "anchor", network: network("n1"), unit: unit("C")}],
      settings,
    );
    expect(figures.map(({change}) => change)).toEqual([0, 0, 0, 0, 0]);
    expect(pairs).toEqual([]);
    expect(snapshot.networks.find(({id}) => id === "n1")?.anchor).toBe("C");
  });

  test("the pairs that a network leaves: A and C, and B and C, lose all", () => {
    const {pairs} = whatIf(facts, [close], settings);
    const two = {people: 2, smallerSide: 1, withoutBusiest: 0, participants: 1};
    const none = {weight: 0, people: 0, smallerSide: 0, withoutBusiest: 0, participants: 0};
    expect(pairs).toEqual([
      {
        subject: "A",
        other: "B",
        // n1 gives 2 * 1 / 2, n2 a half; a2 leaves with n1, nobody with n2.
        before: {weight: 1.5, people: 3, smallerSide: 1, withoutBusiest: 2, participants: 1},
        after: {weight: 1, people: 3, smallerSide: 1, withoutBusiest: 0, participants: 1},
        choice: undefined,
      },
      {subject: "A", other: "C", before: {weight: 0.5, ...two}, after: none, choice: undefined},
      {subject: "B", other: "C", before: {weight: 0.5, ...two}, after: none, choice: undefined},
    ]);
  });

  test("a pair of which one is merged away is told as gone", () => {
    const {pairs} = whatIf(facts, [{kind: "merge", unit: unit("C"), into: unit("B")}], settings);
    expect(pairs.filter(({after}) => after === undefined).map(({subject, other}) => subject + other)).toEqual([
      "AC",
      "BC",
    ]);
  });

  test("the snapshot given stays as it was, and the same question has the same answer", () => {
    const kept = structuredClone(facts);
    const actions: readonly Action[] = [
      {kind: "merge", unit: unit("C"), into: unit("B")},
      {kind: "start", name: "new", members: people({A: 1, B: 1})},
      {kind: "anchor", network: network("n1"), unit: unit("B")},
    ];
    expect(whatIf(facts, actions, settings)).toEqual(whatIf(facts, actions, settings));
    expect(facts).toEqual(kept);
    const {snapshot} = whatIf(facts, actions, settings);
    expect(snapshot.memberships).toHaveLength(facts.memberships.length + 2);
    expect(graphsOf(snapshot, plainRules, "departmental", 1).rows.networks).toContain("new 1");
  });

  test.each<[string, Action]>([
    ["no such network", {kind: "close", network: network("n9")}],
    ["no such network", {kind: "anchor", network: network("n9"), unit: unit("A")}],
    ["no such unit", {kind: "merge", unit: unit("D"), into: unit("A")}],
    ["no such unit", {kind: "move", unit: unit("A"), parent: unit("D")}],
    ["under itself", {kind: "move", unit: unit("A"), parent: unit("A")}],
    ["under its own", {kind: "merge", unit: unit("north"), into: unit("A")}],
    ["no such department", {kind: "start", name: "new", members: people({D: 1})}],
    ["more than there are", {kind: "start", name: "new", members: people({C: 2})}],
    ["more than are outside", {kind: "add", network: network("n1"), members: people({A: 2})}],
  ])("%s: refused", (_, action) => {
    expect(() => whatIf(facts, [action], settings)).toThrow(InputError);
  });
});

test("a network that is started and one that grows share nobody they already have", () => {
  const facts = snapshotOf(office());
  const twice: readonly Action[] = [
    {kind: "add", network: network("n1"), members: people({B: 1})},
    {kind: "add", network: network("n1"), members: people({A: 1})},
  ];
  const {snapshot} = whatIf(facts, twice, settings);
  // a1, a2 and b1 are in it; a3 and b2 are the only ones who can come.
  expect(snapshot.memberships.filter(({network: id}) => id === "n1").map(({person}) => person)).toEqual(
    expect.arrayContaining(["a1", "a2", "a3", "b1", "b2"]),
  );
});

test("100 is as by chance, exactly where everybody is in every network, and has no value without one", () => {
  const all = ["a1", "a2", "b1", "b2"];
  const facts = snapshotOf({people: {a1: "A", a2: "A", b1: "B", b2: "B"}, networks: {n1: all, n2: all}});
  const index = (...actions: Action[]) => whatIf(facts, actions, settings).figures.at(-1);
  expect(index({kind: "close", network: network("n2")})).toMatchObject({
    before: expect.closeTo(100, 9),
    after: expect.closeTo(100, 9),
    change: expect.closeTo(0, 9),
  });
  expect(index({kind: "close", network: network("n1")}, {kind: "close", network: network("n2")})).toMatchObject({
    before: expect.closeTo(100, 9),
    after: undefined,
    change: undefined,
  });
});

describe("in any organisation", () => {
  const asked = {...settings, choices: 3};

  test("without a network it is the organisation that never had it", () => {
    fc.assert(
      fc.property(anyOrganisation(), fc.nat(), (sketch, pick) => {
        const ids = Object.keys(sketch.networks);
        fc.pre(ids.length > 0);
        const gone = ids[pick % ids.length] ?? "";
        const {[gone]: _, ...networks} = sketch.networks;
        const never = whatIf(snapshotOf({...sketch, networks}), [], asked);
        const closed = whatIf(snapshotOf(sketch), [{kind: "close", network: network(gone)}], asked);
        expect(closed.figures.map(({after}) => after)).toEqual(never.figures.map(({before}) => before));
      }),
      {numRuns: 60},
    );
  });

  test("a network more, or a member more, lowers neither participation nor reach, whoever comes", () => {
    const departments = ["A", "B", "C"];
    fc.assert(
      fc.property(
        anyOrganisation(departments),
        fc.nat(),
        fc.constantFrom(...departments),
        (sketch: Sketch, pick, from) => {
          const ids = Object.keys(sketch.networks);
          const id = ids[pick % Math.max(1, ids.length)];
          const employees = Object.values(sketch.people).filter((department) => department === from).length;
          const members = id === undefined ? [] : (sketch.networks[id] ?? []);
          const free = employees - members.filter((person) => sketch.people[person] === from).length;
          fc.pre(id !== undefined && free > 0);
          const actions: Action[] = [
            {kind: "add", network: network(id ?? ""), members: people({[from]: 1})},
            {kind: "start", name: "new", members: people({[from]: employees})},
          ];
          for (const action of actions) {
            const [participation, reach] = whatIf(snapshotOf(sketch), [action], asked).figures;
            expect(participation?.choice?.low ?? 0).toBeGreaterThanOrEqual(-1e-12);
            expect(reach?.choice?.low ?? 0).toBeGreaterThanOrEqual(-1e-12);
          }
        },
      ),
      {numRuns: 60},
    );
  });
});
