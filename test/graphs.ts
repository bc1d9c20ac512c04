import fc from "fast-check";
import {expect} from "vitest";
import {type Graphs, graphsOf, outwardGroups, type TieRules} from "../src/graph.ts";
import {randomFor} from "../src/kernels/random.ts";
import type {Level, Measure, Value} from "../src/metric.ts";
import type {Actor, Day, NetworkId, PersonId, PersonKind, Reading, Snapshot, UnitId} from "../src/model.ts";

/** An organisation in a few lines. */
export interface Sketch {
  /** Person -> department, which is a unit; `politics`, `citizens` and `partners` are not employed. */
  readonly people: Readonly<Record<string, string>>;
  /** Network -> members. */
  readonly networks: Readonly<Record<string, readonly string[]>>;
  /** Department -> the unit above it. */
  readonly areas?: Readonly<Record<string, string>>;
  /** Who names whom. */
  readonly ties?: readonly Tie[];
}

type Tie = readonly [a: string, b: string, weight?: number];

export const plainRules: TieRules = {
  departments: "own",
  exceptions: new Map(),
  weight: "newman",
  silentRoles: new Set(["observer"]),
  leaderRoles: new Set(["leader"]),
  deputyRoles: new Set(["deputy"]),
  outwardKinds: new Set(["committee"]),
  lists: new Set(),
  secretariat: new Set(),
  central: new Set(),
  tieKind: undefined,
};

const always = {from: undefined, to: undefined};

function kindOf(department: string): PersonKind {
  for (const kind of ["politician", "citizen", "partner"] as const) if (outwardGroups[kind] === department) return kind;
  return "employee";
}

export function actor(id: string, unit: string | undefined, more: Partial<Actor> = {}): Actor {
  return {
    id: id as PersonId,
    kind: "employee",
    unit: unit as UnitId | undefined,
    manager: undefined,
    position: undefined,
    share: undefined,
    isManager: undefined,
    inForce: true,
    ...more,
  };
}

export function snapshotOf({people, networks, areas = {}, ties = []}: Sketch): Snapshot {
  const departments = [...new Set(Object.values(people))].filter((one) => kindOf(one) === "employee");
  const above = [...new Set(Object.values(areas))];
  return {
    day: "2025-12-31" as Day,
    units: [
      ...above.map((id) => ({...always, id: id as UnitId, name: id, parent: undefined})),
      ...departments.map((id) => ({
        ...always,
        id: id as UnitId,
        name: id,
        parent: areas[id] as UnitId | undefined,
      })),
    ],
    persons: Object.entries(people).map(([id, department]) => {
      const kind = kindOf(department);
      return actor(id, kind === "employee" ? department : undefined, {kind});
    }),
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
    ties: ties.map(([from, to, weight]) => ({
      from: from as PersonId,
      to: to as PersonId,
      day: undefined,
      weight,
      kind: undefined,
    })),
  };
}

interface Setting {
  readonly reading?: Reading;
  readonly weight?: TieRules["weight"];
  readonly seed?: number;
}

export function organisation(
  sketch: Sketch,
  {reading = "departmental", weight = "newman", seed = 1}: Setting = {},
): Graphs {
  return graphsOf(snapshotOf(sketch), {...plainRules, weight}, reading, seed);
}

/** The same graphs with these communities instead of those that Leiden finds. */
export function withCommunities(graphs: Graphs, communities: Readonly<Record<string, number>>): Graphs {
  return {
    rows: graphs.rows,
    frame: graphs.frame,
    affiliation: graphs.affiliation,
    people: graphs.people,
    projection: graphs.projection,
    byPerson: graphs.byPerson,
    arcs: graphs.arcs,
    louvainCommunities: graphs.louvainCommunities,
    past: graphs.past,
    communities: new Map(Object.entries(communities).map(([id, label]) => [id as PersonId, label])),
  };
}

/** The values of one level by subject, a pair as `subject|other`. */
export function scoresOf(measure: Measure, graphs: Graphs, of: Level): Record<string, number | undefined> {
  return Object.fromEntries(
    [...measure.compute(graphs, randomFor(1, "test"))]
      .filter((row) => row.of === of)
      .map(({subject, other, value}) => [other === undefined ? subject : `${subject}|${other}`, value]),
  );
}

/** What chance makes of each of them, where the measure says so itself. */
export function chanceOf(measure: Measure, graphs: Graphs, of: Level): Record<string, Pick<Value, "expected" | "z">> {
  return Object.fromEntries(
    [...measure.compute(graphs, randomFor(1, "test"))]
      .filter((row) => row.of === of)
      .map(({subject, expected, z}) => [subject, {expected, z}]),
  );
}

/** How many people stand behind each of them. */
export function peopleBehind(measure: Measure, graphs: Graphs, of: Level): Record<string, number> {
  return Object.fromEntries(
    [...measure.compute(graphs, randomFor(1, "test"))]
      .filter((row) => row.of === of)
      .map(({subject, other, n}) => [other === undefined ? subject : `${subject}|${other}`, n]),
  );
}

/**
 * The same record, each number to be met within 10^-digits / 2: nine where a vector gives all its digits and only the
 * order of additions differs. To be compared by `toStrictEqual`, for which a missing subject is not an undefined value.
 */
export function near(values: Readonly<Record<string, number | undefined>>, digits = 9): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === undefined ? undefined : expect.closeTo(value, digits),
    ]),
  );
}

/** A one-mode network as networks of two, as many as the tie is heavy: Newman's weight is the tie's, 1 / (2 - 1) each. */
export function networksOf(ties: readonly Tie[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    ties.flatMap(([a, b, weight = 1]) =>
      Array.from({length: weight}, (_, i) => [`${a}|${b}${i > 0 ? `|${i + 1}` : ""}`, [a, b]] as const),
    ),
  );
}

function tiesIn(text: string): readonly Tie[] {
  return text
    .trim()
    .split(/\s+/)
    .map((tie) => {
      const [a = "", b = "", weight = "1"] = tie.split(",");
      return [a, b, Number(weight)] as const;
    });
}

function namesIn(ties: readonly Tie[]): readonly string[] {
  return [...ties.map(([a]) => a), ...ties.map(([, b]) => b)];
}

/** All of one department. */
function together(names: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...names].map((name) => [name, "all"]));
}

export function path(): Sketch {
  return {people: together("abcd"), networks: networksOf(tiesIn("a,b b,c c,d"))};
}

export function star(): Sketch {
  return {people: together("abcde"), networks: networksOf(tiesIn("a,b a,c a,d a,e"))};
}

export function complete(): Sketch {
  return {people: together("abcd"), networks: networksOf(tiesIn("a,b a,c a,d b,c b,d c,d"))};
}

/** Two triangles, each a department, joined by c-d; g, of the second, is alone in a network. */
export function bridgedTriangles(): Sketch {
  return {
    people: {a: "left", b: "left", c: "left", d: "right", e: "right", f: "right", g: "right"},
    networks: {...networksOf(tiesIn("a,b a,c b,c c,d d,e d,f e,f")), alone: ["g"]},
  };
}

/**
 * Three departments, small enough to reckon by hand. Two of them are in one area; n3 is inward, n4 has one member and
 * n5 none; a citizen is in n1.
 */
export function office(): Sketch {
  return {
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", c1: "C", z1: "citizens"},
    networks: {n1: ["a1", "a2", "b1", "z1"], n2: ["a1", "b1", "c1"], n3: ["a2", "a3"], n4: ["b2"], n5: []},
    areas: {A: "north", B: "north", C: "south"},
  };
}

/** Two departments that b1 and b2 hold together, b1 alone for a3. */
export function bench(): Sketch {
  return {
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B"},
    networks: {n: ["a1", "a2", "a3", "b1"], m: ["a1", "a2", "b2"]},
  };
}

/** Four departments, of whose pairs A|B has seven people in two networks, A|C five and B|C six in one each. */
export function town(): Sketch {
  const departments = {
    A: ["a1", "a2", "a3", "a4"],
    B: ["b1", "b2", "b3", "b4", "b5"],
    C: ["c1", "c2", "c3"],
    D: ["d1"],
  };
  return {
    people: Object.fromEntries(Object.entries(departments).flatMap(([of, ids]) => ids.map((id) => [id, of]))),
    networks: {
      n1: ["a1", "a2", "a3", "a4", "b1", "b2", "b3"],
      n2: ["a1", "a2", "c1", "c2", "c3"],
      n3: ["b1", "b2", "b3", "b4", "b5", "c1"],
      n4: ["a1", "a2", "b1", "b2", "b3"],
      n5: ["d1"],
    },
  };
}

const karateTies = tiesIn(`
  1,2,4 1,3,5 1,4,3 1,5,3 1,6,3 1,7,3 1,8,2 1,9,2 1,11,2 1,12,3 1,13,1 1,14,3 1,18,2 1,20,2 1,22,2 1,32,2 2,3,6 2,4,3
  2,8,4 2,14,5 2,18,1 2,20,2 2,22,2 2,31,2 3,4,3 3,8,4 3,9,5 3,10,1 3,14,3 3,28,2 3,29,2 3,33,2 4,8,3 4,13,3 4,14,3
  5,7,2 5,11,3 6,7,5 6,11,3 6,17,3 7,17,3 9,31,3 9,33,3 9,34,4 10,34,2 14,34,3 15,33,3 15,34,2 16,33,3 16,34,4 19,33,1
  19,34,2 20,34,1 21,33,3 21,34,1 23,33,2 23,34,3 24,26,5 24,28,4 24,30,3 24,33,5 24,34,4 25,26,2 25,28,3 25,32,2
  26,32,7 27,30,4 27,34,2 28,34,4 29,32,2 29,34,2 30,33,4 30,34,2 31,33,3 31,34,3 32,33,4 32,34,4 33,34,5`);
const officerSide = new Set("10 15 16 19 21 23 24 25 26 27 28 29 30 31 32 33 34".split(" "));

/** Zachary (1977): 34 members, 78 ties, departments = the sides after the split; weight = shared contexts. */
export function karate({weighted = false} = {}): Sketch {
  const members = Array.from({length: 34}, (_, i) => String(i + 1));
  return {
    people: Object.fromEntries(members.map((id) => [id, officerSide.has(id) ? "Officer" : "Mr. Hi"])),
    networks: networksOf(weighted ? karateTies : karateTies.map(([a, b]) => [a, b])),
  };
}

/** Padgett's marriages (Breiger & Pattison 1986): 16 families, 20 ties; Pucci, the isolate, alone in a network. */
export function florentine(): Sketch {
  const ties = tiesIn(`
    Barbadori,Castellani Albizzi,Ginori Albizzi,Guadagni Bischeri,Guadagni Guadagni,Lamberteschi Acciaiuoli,Medici
    Albizzi,Medici Barbadori,Medici Bischeri,Peruzzi Castellani,Peruzzi Medici,Ridolfi Medici,Salviati Pazzi,Salviati
    Bischeri,Strozzi Castellani,Strozzi Peruzzi,Strozzi Ridolfi,Strozzi Guadagni,Tornabuoni Medici,Tornabuoni
    Ridolfi,Tornabuoni`);
  return {
    people: together(["Pucci", ...namesIn(ties)]),
    networks: {...networksOf(ties), Pucci: ["Pucci"]},
  };
}

/** Krackhardt (1990): 10 nodes, 18 ties. */
export function kite(): Sketch {
  const ties = tiesIn(`
    Andre,Beverley Andre,Carol Andre,Diane Andre,Fernando Beverley,Diane Beverley,Ed Beverley,Garth Carol,Diane
    Carol,Fernando Diane,Ed Diane,Fernando Diane,Garth Ed,Garth Fernando,Garth Fernando,Heather Garth,Heather
    Heather,Ike Ike,Jane`);
  return {people: together(namesIn(ties)), networks: networksOf(ties)};
}

/** Davis, Gardner & Gardner (1941): 18 women, 14 events; departments = the first nine women and the last nine. */
export function southernWomen(): Sketch {
  const attended = {
    "Evelyn Jefferson": "1 2 3 4 5 6 8 9",
    "Laura Mandeville": "1 2 3 5 6 7 8",
    "Theresa Anderson": "2 3 4 5 6 7 8 9",
    "Brenda Rogers": "1 3 4 5 6 7 8",
    "Charlotte McDowd": "3 4 5 7",
    "Frances Anderson": "3 5 6 8",
    "Eleanor Nye": "5 6 7 8",
    "Pearl Oglethorpe": "6 8 9",
    "Ruth DeSand": "5 7 8 9",
    "Verne Sanderson": "7 8 9 12",
    "Myra Liddel": "8 9 10 12",
    "Katherina Rogers": "8 9 10 12 13 14",
    "Sylvia Avondale": "7 8 9 10 12 13 14",
    "Nora Fayette": "6 7 9 10 11 12 13 14",
    "Helen Lloyd": "7 8 10 11 12",
    "Dorothy Murchison": "8 9",
    "Olivia Carleton": "9 11",
    "Flora Price": "9 11",
  };
  const women = Object.entries(attended);
  const events = Array.from({length: 14}, (_, i) => String(i + 1));
  const attendedBy = (event: string) => women.filter(([, events]) => events.split(" ").includes(event));
  return {
    people: Object.fromEntries(women.map(([woman], i) => [woman, i < 9 ? "first" : "last"])),
    networks: Object.fromEntries(events.map((event) => [`E${event}`, attendedBy(event).map(([woman]) => woman)])),
  };
}

/** The synthetic municipality of the vectors, with the networks of a day: eight departments of three in two areas. */
export function toymuni(...living: string[]): Sketch {
  const members: Record<string, readonly string[]> = {
    N1: ["D1p1", "D2p1", "D5p1", "D6p1", "cit1"],
    N2: ["D1p1", "D3p1", "D7p1"],
    N3: ["D4p1", "D4p2", "D4p3"],
    N4: ["D5p1", "D5p2", "D6p2", "D8p1", "pol1"],
    N5: ["D2p1", "D2p2", "D6p1", "D7p1", "D8p2", "cit2"],
    N6: ["D3p2"],
  };
  const departments = Array.from({length: 8}, (_, i) => `D${i + 1}`);
  const employees = departments.flatMap((d) => [1, 2, 3].map((p) => [`${d}p${p}`, d] as const));
  return {
    people: {...Object.fromEntries(employees), cit1: "citizens", cit2: "citizens", pol1: "politics"},
    networks: Object.fromEntries(living.map((id) => [id, members[id] ?? []])),
    areas: Object.fromEntries(departments.map((d, i) => [d, i < 4 ? "A1" : "A2"])),
  };
}

export const toymuniOn = {
  "2023-12-31": () => toymuni("N1", "N2", "N3"),
  "2024-12-31": () => toymuni("N1", "N2", "N3", "N4", "N5"),
  "2025-12-31": () => toymuni("N1", "N3", "N4", "N5", "N6"),
};

/**
 * Organisations of up to 12 people in up to 6 networks, often with networks of one or nobody, also with citizens; up to
 * 16 ties, some of them both ways, twice or with oneself.
 */
export function anyOrganisation(
  departments: readonly string[] = ["A", "B", "C", "D", "citizens", "politics"],
): fc.Arbitrary<Sketch> {
  return fc
    .record({
      departments: fc.array(fc.constantFrom(...departments), {maxLength: 12}),
      networks: fc.array(fc.array(fc.nat(11), {maxLength: 8}), {maxLength: 6}),
      areas: fc.constantFrom({}, {A: "north", B: "north", C: "south"}),
      ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(undefined, 1, 2.5)), {maxLength: 16}),
    })
    .map(({departments: of, networks, areas, ties}) => ({
      people: Object.fromEntries(of.map((department, i) => [`p${String(i).padStart(2, "0")}`, department])),
      networks: Object.fromEntries(
        networks.map((members, n) => [
          `n${n}`,
          [...new Set(members)].filter((i) => i < of.length).map((i) => `p${String(i).padStart(2, "0")}`),
        ]),
      ),
      areas,
      ties: ties
        .filter(([from, to]) => from < of.length && to < of.length)
        .map(([from, to, weight]): Tie => {
          const [a, b] = [from, to].map((i) => `p${String(i).padStart(2, "0")}`);
          return weight === undefined ? [a!, b!] : [a!, b!, weight];
        }),
    }));
}
