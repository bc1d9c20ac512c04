import {describe, expect, test} from "vitest";
import {counts, type Graphs, graphsOf, type TieRules, withMemberships} from "../src/graph.ts";
import {placeIn, rowsOf, sizeOf} from "../src/kernels/rows.ts";
import type {
  GroupId,
  Membership,
  Network,
  NetworkId,
  OrgUnit,
  PersonId,
  Reading,
  Snapshot,
  UnitId,
} from "../src/model.ts";
import {
  actor,
  bridgedTriangles,
  near,
  office,
  organisation,
  plainRules,
  type Sketch,
  snapshotOf,
  southernWomen,
  toymuniOn,
} from "./graphs.ts";
import {describeWithShared, vectorsOf} from "./shared.ts";

/** Two director areas; Schools has a team below it; the director sits in an area, above every department. */
const units: readonly OrgUnit[] = [
  ["town", undefined],
  ["north", "town"],
  ["south", "town"],
  ["schools", "north"],
  ["roads", "north"],
  ["care", "south"],
  ["teachers", "schools"],
  ["adrift", "nowhere"],
  ["snake", "tail"],
  ["tail", "snake"],
].map(([id, parent]) => ({
  id: id as UnitId,
  name: id!,
  parent: parent as UnitId | undefined,
  from: undefined,
  to: undefined,
}));

const snapshot: Snapshot = {
  ...snapshotOf({people: {}, networks: {}}),
  units,
  persons: [
    actor("teacher", "teachers"),
    actor("head", "schools"),
    actor("roadman", "roads"),
    actor("nurse", "care"),
    actor("director", "north"),
    actor("lost", undefined),
    actor("elsewhere", "not-on-the-map"),
    actor("adrift", "adrift"),
    actor("circler", "snake"),
    actor("gone", "care", {inForce: false}),
    actor("citizen", undefined, {kind: "citizen"}),
    actor("councillor", undefined, {kind: "politician"}),
    actor("partner", undefined, {kind: "partner"}),
    actor("moved-away", undefined, {kind: "citizen", inForce: false}),
  ],
};

function network(id: string, more: Partial<Network> = {}): Network {
  return {...snapshotOf({people: {}, networks: {[id]: []}}).networks[0]!, ...more};
}

function member(person: string, id: string, role?: string): Membership {
  return {person: person as PersonId, network: id as NetworkId, role, from: undefined, to: undefined};
}

function built(change: Partial<Snapshot>, rules: Partial<TieRules> = {}, reading: Reading = "departmental"): Graphs {
  const departments = {units: ["schools", "roads", "care"] as UnitId[]};
  return graphsOf({...snapshot, ...change}, {...plainRules, departments, ...rules}, reading, 1);
}

/** Person -> group. */
function placesIn({rows}: Graphs): Record<string, string> {
  return Object.fromEntries(rows.persons.map((id, i) => [id, rows.groups[rows.group[i]!]!]));
}

/** Network -> members. */
function membersIn({rows}: Graphs): Record<string, readonly string[]> {
  const {starts, items} = rows.ofNetwork;
  return Object.fromEntries(
    rows.networks.map((id, n) => [id, [...items.subarray(starts[n], starts[n + 1])].map((i) => rows.persons[i]!)]),
  );
}

test("departments: own is the unit of the employment itself", () => {
  expect(placesIn(built({}, {departments: "own"}))).toStrictEqual({
    adrift: "adrift",
    circler: "snake",
    director: "north",
    head: "schools",
    nurse: "care",
    roadman: "roads",
    teacher: "teachers",
  });
});

test("departments at a depth: who sits above has none, nor who is off the map or in a circle", () => {
  expect(placesIn(built({}, {departments: {depth: 2}}))).toStrictEqual({
    head: "schools",
    nurse: "care",
    roadman: "roads",
    teacher: "schools",
  });
  expect(placesIn(built({}, {departments: {depth: 1}}))).toStrictEqual({
    director: "north",
    head: "north",
    nurse: "south",
    roadman: "north",
    teacher: "north",
  });
});

test("departments by a list: the nearest of them from the unit upwards", () => {
  const departments = {units: ["north", "teachers", "care"] as UnitId[]};
  expect(placesIn(built({}, {departments}))).toStrictEqual({
    director: "north",
    head: "north",
    nurse: "care",
    roadman: "north",
    teacher: "teachers",
  });
});

test("exceptions are a group of their own, by person or by the unit employed in, not by those below it", () => {
  const exceptions = new Map([["direktion" as GroupId, new Set(["nurse", "north"])]]);
  expect(placesIn(built({}, {exceptions}))).toStrictEqual({
    director: "direktion",
    head: "schools",
    nurse: "direktion",
    roadman: "roads",
    teacher: "schools",
  });
  expect(built({}, {exceptions}).frame.area).toStrictEqual([undefined, "north", "north"]); // direktion roads schools
});

test("the area of a department is the unit above it, where there is one", () => {
  const graphs = built({}, {departments: {depth: 0}});
  expect([graphs.rows.groups, graphs.frame.area]).toStrictEqual([["town"], [undefined]]);
  expect(built({}).frame.area).toStrictEqual(["south", "north", "north"]); // care roads schools
});

test("memberships: silent roles, lists, strangers and repeats make none; other roles do", () => {
  const graphs = built(
    {
      networks: [network("b"), network("a"), network("everybody")],
      memberships: [
        member("teacher", "a", "leader"),
        member("teacher", "a", "member"),
        member("nurse", "a"),
        member("roadman", "a", "observer"),
        member("stranger", "a"),
        member("roadman", "b", "coordinator"),
        member("head", "not-a-network"),
        member("head", "everybody"),
      ],
    },
    {lists: new Set(["everybody" as NetworkId])},
  );
  expect(membersIn(graphs)).toStrictEqual({a: ["nurse", "teacher"], b: ["roadman"]});
  expect(Object.keys(membersIn(graphs))).toStrictEqual(["a", "b"]); // by id, not as they came
  expect(sizeOf(graphs.rows.ofPerson, graphs.rows.persons.indexOf("teacher" as PersonId))).toBe(1);
});

test("roles: one for each person in a network; leading comes first, then being a deputy, then the first by name", () => {
  const several = ["observer", "zealot", "deputy", "clerk", "leader"];
  const graphs = built({
    networks: [network("a"), network("b")],
    memberships: [
      ...several.map((role) => member("teacher", "a", role)),
      ...several.slice(0, -1).map((role) => member("nurse", "a", role)),
      ...["zealot", "clerk"].map((role) => member("teacher", "b", role)),
      member("nurse", "b"),
      member("roadman", "b", ""),
    ],
  });
  const {persons} = graphs.rows;
  const {names, ofPerson, role} = graphs.frame.roles;
  const roleOf = (person: string, n: number) => names[role[placeIn(ofPerson, persons.indexOf(person as PersonId), n)]!];
  expect(names).toStrictEqual(["clerk", "deputy", "leader", "zealot"]);
  expect(["teacher", "nurse"].map((person) => roleOf(person, 0))).toStrictEqual(["leader", "deputy"]);
  expect(["teacher", "nurse", "roadman"].map((person) => roleOf(person, 1))).toStrictEqual([
    "clerk",
    undefined,
    undefined,
  ]);
});

const mixed = {
  networks: [network("forum"), network("udvalg", {kind: "committee"})],
  memberships: ["teacher", "nurse", "citizen", "councillor", "partner", "moved-away", "gone", "lost"].flatMap((one) => [
    member(one, "forum"),
    member(one, "udvalg"),
  ]),
};

test("a committee makes ties in the outward readings only, and each reading has its two kinds", () => {
  const readings = ["departmental", "employee-citizen", "employee-politician", "citizen-politician"] as const;
  expect(readings.map((reading) => membersIn(built(mixed, {}, reading)))).toStrictEqual([
    {forum: ["nurse", "teacher"]},
    {forum: ["citizen", "nurse", "teacher"], udvalg: ["citizen", "nurse", "teacher"]},
    {forum: ["councillor", "nurse", "teacher"], udvalg: ["councillor", "nurse", "teacher"]},
    {forum: ["citizen", "councillor"], udvalg: ["citizen", "councillor"]},
  ]);
});

test("ties inside departments count in the departmental reading, and between kinds in the outward ones", () => {
  const inward = built(mixed);
  const outward = built(mixed, {}, "employee-citizen");
  const at = ({rows}: Graphs, id: string) => rows.groups.indexOf(id as GroupId);
  expect(counts(inward.frame, at(inward, "care"), at(inward, "schools"))).toBe(true);
  expect(counts(inward.frame, at(inward, "care"), at(inward, "care"))).toBe(true);
  expect(counts(outward.frame, at(outward, "care"), at(outward, "schools"))).toBe(false);
  expect(counts(outward.frame, at(outward, "care"), at(outward, "citizens"))).toBe(true);
  expect(outward.people.edges().map((edge) => outward.people.extremities(edge))).toStrictEqual([
    ["citizen", "nurse"],
    ["citizen", "teacher"],
  ]);
});

test("outside: how many in force of each outward kind are in each network, by two roles once", () => {
  const twice = {...mixed, memberships: [...mixed.memberships, member("citizen", "forum", "leader")]};
  const {outside} = built(twice).frame;
  expect(Object.fromEntries([...outside].map(([group, count]) => [group, [...count]]))).toStrictEqual({
    politics: [1],
    citizens: [1],
    partners: [1],
  });
});

test("unplaced: memberships of employees in force of no known department, each once", () => {
  expect(built(mixed).frame.unplaced).toBe(1); // lost in the forum; gone is no longer employed
  const twice = {...mixed, memberships: [...mixed.memberships, member("lost", "forum", "leader")]};
  expect(built(twice).frame.unplaced).toBe(1);
  expect(built(mixed, {}, "employee-citizen").frame.unplaced).toBe(0);
});

test("home: the leader's department, else the most frequent, the first by id of equals; -1 for nobody", () => {
  const graphs = built({
    networks: [network("equal"), network("led"), network("most"), network("none")],
    memberships: [
      ...["teacher", "nurse"].map((one) => member(one, "equal")),
      ...["teacher", "head"].map((one) => member(one, "led")),
      member("nurse", "led", "leader"),
      ...["teacher", "head", "nurse"].map((one) => member(one, "most")),
      member("lost", "none", "leader"),
    ],
  });
  expect([...graphs.frame.home].map((g) => graphs.rows.groups[g])).toStrictEqual([
    "care",
    "care",
    "schools",
    undefined,
  ]);
});

test("anchor: the department of the anchor unit; -1 for none, or one that is no department or has nobody", () => {
  const anchors = ["teachers", "care", "north", "not-on-the-map", undefined];
  const graphs = built({
    persons: snapshot.persons.filter(({id}) => id !== "nurse"),
    networks: anchors.map((anchor, i) => network(`n${i}`, {anchor: anchor as UnitId | undefined})),
  });
  expect([...graphs.frame.anchor].map((g) => graphs.rows.groups[g])).toStrictEqual([
    "schools",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("the affiliation graph is two-mode and holds nobody without a network and no network of nobody", () => {
  const {affiliation} = organisation({
    people: {a: "A", b: "B", n: "B", out: "A"},
    networks: {n: ["a", "n"], empty: []},
  });
  expect(affiliation.nodes()).toStrictEqual(["p:a", "n:n", "p:n"]);
  expect(affiliation.hasEdge("p:a", "n:n") && affiliation.hasEdge("p:n", "n:n")).toBe(true);
  expect(affiliation.size).toBe(2);
});

test("the time before: the earlier snapshot under the same rules and reading, and none of memberships that never were", () => {
  const earlier = {
    ...snapshot,
    networks: [network("n"), network("list"), network("board", {kind: "committee"})],
    memberships: [
      member("teacher", "n"),
      member("teacher", "list"),
      member("teacher", "board"),
      member("head", "n", "x"),
    ],
  };
  const history = {since: undefined, networks: new Map(), persons: new Map()};
  const rules = {...plainRules, lists: new Set(["list" as NetworkId]), silentRoles: new Set(["x"])};
  const graphs = graphsOf(snapshot, rules, "departmental", 1, {history, earlier});
  expect(graphs.past?.history).toBe(history);
  expect(graphs.past?.earlier?.frame.reading).toBe("departmental");
  expect(membersIn(graphs.past!.earlier!)).toStrictEqual({n: ["teacher"]});
  expect(graphs.past?.earlier?.past).toBeUndefined();
  expect(graphsOf(snapshot, rules, "departmental", 1, {history, earlier: undefined}).past).toStrictEqual({
    history,
    earlier: undefined,
  });
  expect(graphsOf(snapshot, rules, "departmental", 1).past).toBeUndefined();
  expect(withMemberships(graphs, graphs.rows.ofNetwork).past).toBeUndefined();
});

test("withMemberships: other memberships and groups, the same frame; the first graphs are as they were", () => {
  const graphs = organisation(office());
  const shuffled = withMemberships(graphs, rowsOf(5, [0, 0], [2, 3]), Int32Array.of(0, 0, 1, 0, 0, 0));
  expect(membersIn(shuffled)).toStrictEqual({n1: ["a3", "b1"], n2: [], n3: [], n4: [], n5: []});
  expect(sizeOf(shuffled.rows.ofPerson, 2)).toBe(1);
  expect(placesIn(shuffled).a3).toBe("B");
  expect(shuffled.frame).toBe(graphs.frame);
  expect(shuffled.people.edges()).toHaveLength(1);
  expect(membersIn(graphs).n1).toStrictEqual(["a1", "a2", "b1"]);
});

test("the same facts in another order are the same graphs", () => {
  const sketch = bridgedTriangles();
  const facts = snapshotOf(sketch);
  const turned: Snapshot = {
    ...facts,
    units: facts.units.toReversed(),
    persons: facts.persons.toReversed(),
    networks: facts.networks.toReversed(),
    memberships: facts.memberships.toReversed(),
  };
  const [one, other] = [facts, turned].map((of) => graphsOf(of, plainRules, "departmental", 7));
  expect(other!.rows).toStrictEqual(one!.rows);
  expect(other!.frame).toStrictEqual(one!.frame);
  const edgesOf = ({people}: Graphs) => people.mapEdges((_, {weight}, a, b) => [a, b, weight]);
  expect(edgesOf(other!)).toStrictEqual(edgesOf(one!));
  expect([...other!.communities]).toStrictEqual([...one!.communities]);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  const weights = ({people}: Graphs) =>
    Object.fromEntries(people.mapEdges((_, {weight}, a, b) => [[a, b].toSorted().join("|"), weight]));
  const sorted = (ties: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(ties).map(([tie, weight]) => [tie.split("|").toSorted().join("|"), weight]));

  test("Southern Women: networkx's projection by both weights", () => {
    const [newman] = vectorsOf<Record<string, number>>("davis", "projection_newman", /^women/);
    expect(weights(organisation(southernWomen()))).toStrictEqual(near(sorted(newman!)));
    const [count] = vectorsOf<Record<string, number>>("davis", "projection_cooccurrence");
    expect(weights(organisation(southernWomen(), {weight: "count"}))).toStrictEqual(sorted(count!));
  });

  test("toymuni: employees only are in k", () => {
    const [newman] = vectorsOf<Record<string, number>>("toymuni", "projection_newman");
    expect(weights(organisation(toymuniOn["2024-12-31"]()))).toStrictEqual(near(sorted(newman!)));
  });
});

describe("the reading of ties", () => {
  /** Who is tied to whom, from the earlier one, with the weight. */
  const tiesIn = ({rows, projection: {persons, starts, neighbours, weights}}: Graphs) =>
    [...persons.keys()].flatMap((node) =>
      [...neighbours.subarray(starts[node], starts[node + 1])].flatMap((other, i) => {
        const [a, b] = [node, other].map((one) => rows.persons[persons[one]!]!);
        return other < node ? [] : [[a, b, weights[starts[node]! + i]]];
      }),
    );
  const survey: Sketch = {
    people: {a: "A", b: "A", c: "B", d: "B", e: "B", z: "citizens"},
    networks: {n: ["a", "b", "c", "d", "e"]},
    ties: [
      ["a", "b", 2],
      ["b", "a", 5],
      ["b", "c"],
      ["c", "b"],
      ["d", "c", 0.5],
      ["e", "e", 3],
      ["a", "z"],
      ["a", "x"],
    ],
  };

  test("ties whoever one of them names, by the heavier weight, and knows nothing of networks", () => {
    const graphs = organisation(survey, {reading: "ties"});
    expect(tiesIn(graphs)).toStrictEqual([
      ["a", "b", 5],
      ["b", "c", 1],
      ["c", "d", 0.5],
    ]);
    // e names nobody else, z is no employee and x nobody.
    expect(graphs.people.nodes()).toStrictEqual(["a", "b", "c", "d"]);
    expect(graphs.people.getEdgeAttribute(graphs.people.edge("a", "b"), "weight")).toBe(5);
    expect(graphs.rows.networks).toHaveLength(3);
    expect(graphs.rows.persons).toStrictEqual(["a", "b", "c", "d", "e"]);
  });

  test("keeps the direction: who names whom, and how heavily, by node", () => {
    const {arcs} = organisation(survey, {reading: "ties"});
    expect({starts: [...arcs.starts], items: [...arcs.items], weights: [...arcs.weights]}).toStrictEqual({
      starts: [0, 1, 3, 4, 5], // a: b; b: a, c; c: b; d: c
      items: [1, 0, 2, 1, 2],
      weights: [2, 5, 1, 1, 0.5],
    });
    expect([...arcs.group]).toStrictEqual([0, 0, 1, 1]);
  });

  test("counts ties with oneself among those that were said", () => {
    const {named} = organisation(survey, {reading: "ties"}).frame;
    expect([...named.from].filter((person, i) => person === named.to[i])).toStrictEqual([4]);
    expect(named.from).toHaveLength(6);
  });

  test("reads one kind where it is told to, and all together else", () => {
    const said = snapshotOf(survey);
    const [first, ...others] = said.ties;
    const kinds = {...said, ties: [{...first!, kind: "advice"}, ...others]};
    const of = (tieKind: string | undefined) => graphsOf(kinds, {...plainRules, tieKind}, "ties", 1);
    expect(tiesIn(of("advice"))).toStrictEqual([["a", "b", 2]]);
    expect(tiesIn(of(undefined))).toHaveLength(3);
    expect(tiesIn(of("friendship"))).toStrictEqual([]);
  });

  test("leaves out whose department is not known, and who has left", () => {
    const said = snapshotOf(survey);
    const persons = said.persons.map((one) => ({
      ...one,
      unit: one.id === "d" ? undefined : one.unit,
      inForce: one.id !== "a",
    }));
    expect(tiesIn(graphsOf({...said, persons}, plainRules, "ties", 1))).toStrictEqual([["b", "c", 1]]);
  });

  test("other departments leave the ties and their direction as they are", () => {
    const graphs = organisation(survey, {reading: "ties"});
    const shuffled = withMemberships(graphs, graphs.rows.ofNetwork, Int32Array.of(1, 1, 0, 0, 0));
    expect(tiesIn(shuffled)).toStrictEqual(tiesIn(graphs));
    expect([...shuffled.arcs.items]).toStrictEqual([...graphs.arcs.items]);
    expect([...shuffled.arcs.group]).toStrictEqual([1, 1, 0, 0]);
  });

  test("in the other readings nobody names anybody", () => {
    const {arcs, projection} = organisation(survey);
    expect([...arcs.items]).toStrictEqual([]);
    expect(arcs.starts).toHaveLength(projection.persons.length + 1);
  });
});
