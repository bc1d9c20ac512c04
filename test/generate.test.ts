import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {
  expectedCrossShare,
  generate,
  type MembershipRow,
  type PersonRow,
  type Truth,
  writeOrganisation,
} from "../src/generate.ts";

// Everything below is worked out from the rows alone, by the definitions in words and by brute force.

const QUARTER_ENDS = [2023, 2024, 2025].flatMap((year) =>
  ["03-31", "06-30", "09-30", "12-31"].map((day) => `${year}-${day}`),
);
const sample = generate({persons: 2400, seed: 1});

const holds = (from: string, to: string, day: string) => (from === "" || from <= day) && (to === "" || day < to);

interface State {
  /** Employees in force; without a department for the top management. */
  department: Map<string, string | undefined>;
  /** Employees with a department who take part, observers aside; networks of at least two. */
  networks: Map<string, string[]>;
}

function stateOn(day: string, {people, units, networks, memberships} = sample): State {
  const unitsNow = new Map(
    units.filter((unit) => holds(unit.start_date, unit.end_date, day)).map((unit) => [unit.unit_id, unit]),
  );
  const departmentOf = (id: string): string | undefined => {
    const unit = unitsNow.get(id);
    if (!unit || unit.level === "3") return unit?.unit_id;
    return departmentOf(unit.parent_id);
  };
  const main = new Map<string, PersonRow>();
  for (const row of people) {
    if (row.kind !== "employee" || !holds(row.valid_from, row.valid_to, day)) continue;
    const other = main.get(row.person_id);
    if (!other || Number(row.share) > Number(other.share)) main.set(row.person_id, row);
  }
  const department = new Map([...main].map(([person, row]) => [person, departmentOf(row.unit)]));
  const alive = networks.filter((row) => row.kind === "network" && holds(row.start_date, row.end_date, day));
  const members = new Map(alive.map((row) => [row.network_id, [] as string[]]));
  for (const {person_id, network_id, role, from, to} of memberships) {
    if (role === "observer" || !holds(from, to, day) || department.get(person_id) === undefined) continue;
    members.get(network_id)?.push(person_id);
  }
  return {department, networks: new Map([...members].filter(([, list]) => list.length >= 2))};
}

function without({department, networks}: State, network: string): State {
  return {department, networks: new Map([...networks].filter(([id]) => id !== network))};
}

/** The four headline figures, and the cross share of each department. */
function figuresOf({department, networks}: State) {
  const reached = new Map<string, Set<string | undefined>>();
  const own = new Map<string, {crossing: number; memberships: number}>();
  let crossing = 0;
  let memberships = 0;
  for (const members of networks.values()) {
    for (const person of members) {
      const home = department.get(person) ?? "";
      const strangers = members.map((other) => department.get(other)).filter((other) => other !== home);
      reached.set(person, new Set([...(reached.get(person) ?? []), ...strangers]));
      const share = strangers.length / (members.length - 1); // of the others in the network
      const sums = own.get(home) ?? {crossing: 0, memberships: 0};
      own.set(home, {crossing: sums.crossing + share, memberships: sums.memberships + 1});
      crossing += share; // over the members of n this is k_n s_n
      memberships += 1;
    }
  }
  const met = [...reached.values()].reduce((sum, set) => sum + set.size, 0);
  const employees = department.size;
  return {
    participants: reached.size,
    memberships,
    P: reached.size / employees,
    R: met / (employees * 7),
    V: (100 * crossing) / employees,
    X: crossing / memberships,
    own: new Map([...own].map(([home, sums]) => [home, sums.crossing / sums.memberships])),
  };
}

/** The networks in which employees of both departments are, with their numbers. */
function meetings({department, networks}: State, [one, other]: readonly [string, string]) {
  return [...networks]
    .map(([network, members]) => {
      const count = (unit: string) => members.filter((person) => department.get(person) === unit).length;
      return {network, sides: [count(one), count(other)]};
    })
    .filter(({sides}) => sides.every((count) => count > 0));
}

function truth<Kind extends Truth["kind"]>(kind: Kind): Extract<Truth, {kind: Kind}> {
  const found = sample.truths.find((one): one is Extract<Truth, {kind: Kind}> => one.kind === kind);
  if (!found) throw new Error(`no truth: ${kind}`);
  return found;
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe("the planted truths of the sample", () => {
  test("the untouched pair shares no network at any quarter end, while every other pair meets at the last", () => {
    const {units} = truth("untouched pair");
    for (const day of QUARTER_ENDS) expect(meetings(stateOn(day), units)).toEqual([]);
    const last = stateOn("2025-12-31");
    const departments = [...new Set(last.department.values())].filter((unit) => unit !== undefined).sort();
    expect(departments).toHaveLength(8);
    const apart = departments.flatMap((one, index) =>
      departments
        .slice(index + 1)
        .flatMap((other) => (meetings(last, [one, other]).length === 0 ? [`${one}-${other}`] : [])),
    );
    expect(apart).toEqual([[...units].sort().join("-")]);
    for (const unit of units) {
      const participants = new Set(
        [...last.networks.values()].flat().filter((person) => last.department.get(person) === unit),
      );
      expect(participants.size).toBeGreaterThan(40);
    }
  });

  test("the single-thread pair meets in that network and nowhere else, five or more on each side", () => {
    const {units, network} = truth("single thread");
    const start = sample.networks.find((row) => row.network_id === network)?.start_date ?? "";
    for (const day of QUARTER_ENDS) {
      const found = meetings(stateOn(day), units);
      expect(found.map((meeting) => meeting.network)).toEqual(day < start ? [] : [network]);
      for (const {sides} of found) expect(Math.min(...sides)).toBeGreaterThanOrEqual(5);
    }
  });

  test("with one network in the third quarter of 2024 reach and cross volume fall", () => {
    const {network, on} = truth("closing that matters");
    expect(on > "2024-06-30" && on <= "2024-09-30").toBe(true);
    const before = stateOn(dayBefore(on));
    const [open, closed] = [figuresOf(before), figuresOf(without(before, network))];
    expect(open.R - closed.R).toBeGreaterThan(0.015);
    expect(open.V - closed.V).toBeGreaterThan(2);
    const [june, september] = [figuresOf(stateOn("2024-06-30")), figuresOf(stateOn("2024-09-30"))];
    expect(june.R - september.R).toBeGreaterThan(0.005);
    expect(june.V).toBeGreaterThan(september.V);
  });

  test("with the other network no reach is lost at all: it lies within its parent, though it crosses", () => {
    const {network, parent, on} = truth("closing without loss");
    expect(on > "2024-09-30" && on <= "2024-12-31").toBe(true);
    const before = stateOn(dayBefore(on));
    const members = before.networks.get(network) ?? [];
    expect(new Set(members.map((person) => before.department.get(person))).size).toBeGreaterThan(2);
    expect(before.networks.get(parent)).toEqual(expect.arrayContaining(members));
    const [open, closed] = [figuresOf(before), figuresOf(without(before, network))];
    expect(closed.R).toBe(open.R);
    expect(closed.P).toBe(open.P);
  });

  test("one department stays to itself at every quarter end, far below every other", () => {
    const {unit} = truth("inward department");
    for (const day of QUARTER_ENDS) {
      const {own} = figuresOf(stateOn(day));
      const others = [...own].filter(([other]) => other !== unit).map(([, share]) => share);
      expect(others).toHaveLength(7);
      expect(own.get(unit)).toBeLessThan(0.2);
      expect(Math.min(...others) - (own.get(unit) ?? 1)).toBeGreaterThan(0.15);
    }
  });

  test("in the first quarter of 2024 teams move and nothing else happens, and X moves", () => {
    const {teams, to, on} = truth("reorganisation alone");
    const inQuarter = (day: string) => day >= "2024-01-01" && day <= "2024-03-31";
    const {people, memberships, networks, units} = sample;
    expect(people.filter((row) => inQuarter(row.valid_from) || inQuarter(row.valid_to))).toEqual([]);
    expect(memberships.filter((row) => inQuarter(row.from) || inQuarter(row.to))).toEqual([]);
    expect(networks.filter((row) => inQuarter(row.start_date) || inQuarter(row.end_date))).toEqual([]);
    const moved = units.filter((row) => row.start_date !== "");
    expect(moved.map((row) => [row.unit_id, row.parent_id, row.start_date])).toEqual(
      teams.map((team) => [team, to, on]),
    );
    expect(units.filter((row) => row.end_date !== "").map((row) => row.unit_id)).toEqual(teams);
    const [before, after] = [figuresOf(stateOn("2023-12-31")), figuresOf(stateOn("2024-03-31"))];
    expect(after.P).toBe(before.P);
    expect(after.X - before.X).toBeGreaterThan(0.01);
  });

  test("the broker has by far the highest two-mode betweenness, and is no manager", () => {
    const {person, on} = truth("broker");
    const [first, second] = [...betweenness(stateOn(on).networks)]
      .filter(([node]) => node.startsWith("P"))
      .sort((one, other) => other[1] - one[1]);
    expect(first?.[0]).toBe(person);
    expect(first?.[1]).toBeGreaterThan(3 * (second?.[1] ?? 0));
    expect(sample.people.filter((row) => row.person_id === person).map((row) => row.is_manager)).toEqual([""]);
  });

  test("one network is without a leader since theirs left the organisation", () => {
    const {network, since} = truth("vacant leader");
    const leaders = sample.memberships.filter((row) => row.network_id === network && row.role === "leader");
    expect(leaders.map((row) => row.to)).toEqual([since]);
    const ends = sample.people.filter((row) => row.person_id === leaders[0]?.person_id).map((row) => row.valid_to);
    expect(ends).toContain(since);
  });

  test("a handful of memberships were left open by people who have left", () => {
    const {memberships} = truth("left open");
    expect(memberships.length).toBeGreaterThan(3);
    for (const {person, network, left} of memberships) {
      expect(sample.memberships).toContainEqual(
        expect.objectContaining({person_id: person, network_id: network, to: ""}),
      );
      expect(
        sample.people.some((row) => row.person_id === person && (row.valid_to === "" || row.valid_to > left)),
      ).toBe(false);
    }
    const unexpected = overstaying(sample.memberships).map((row) => `${row.person_id} ${row.network_id}`);
    expect(new Set(unexpected)).toEqual(new Set(memberships.map(({person, network}) => `${person} ${network}`)));
  });
});

/** Memberships that outlast all employment of the person. */
function overstaying(memberships: readonly MembershipRow[]) {
  const until = new Map<string, string>();
  for (const {person_id, valid_to} of sample.people) {
    const end = valid_to || "open";
    if (end > (until.get(person_id) ?? "")) until.set(person_id, end); // letters sort after digits
  }
  return memberships.filter((row) => (row.to || "open") > (until.get(row.person_id) ?? ""));
}

/** Brandes 2001 from every node, on persons and networks alike; each pair is counted in both directions. */
function betweenness(networks: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const neighbours = new Map<string, string[]>();
  const link = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const [network, members] of networks) {
    for (const person of members) {
      link(person, network);
      link(network, person);
    }
  }
  const score = new Map<string, number>();
  for (const source of neighbours.keys()) {
    const distance = new Map([[source, 0]]);
    const paths = new Map([[source, 1]]);
    const order = [source];
    for (const node of order) {
      for (const next of neighbours.get(node) ?? []) {
        if (!distance.has(next)) {
          distance.set(next, (distance.get(node) ?? 0) + 1);
          order.push(next);
        }
        if (distance.get(next) === (distance.get(node) ?? 0) + 1) {
          paths.set(next, (paths.get(next) ?? 0) + (paths.get(node) ?? 0));
        }
      }
    }
    const passing = new Map<string, number>();
    for (const node of order.reverse()) {
      const towards = (1 + (passing.get(node) ?? 0)) / (paths.get(node) ?? 1);
      for (const back of neighbours.get(node) ?? []) {
        if (distance.get(back) !== (distance.get(node) ?? 0) - 1) continue;
        passing.set(back, (passing.get(back) ?? 0) + (paths.get(back) ?? 0) * towards);
      }
      if (node !== source) score.set(node, (score.get(node) ?? 0) + (passing.get(node) ?? 0));
    }
  }
  return score;
}

describe("the sample", () => {
  test("has the size of a municipality with some thirty networks", () => {
    for (const day of QUARTER_ENDS) {
      expect(stateOn(day).department.size).toBeGreaterThan(2350);
      expect(stateOn(day).department.size).toBeLessThan(2450);
    }
    const last = stateOn("2025-12-31");
    expect(last.networks.size).toBe(33);
    const {memberships, participants} = figuresOf(last);
    expect(memberships).toBeGreaterThan(1100);
    expect(memberships).toBeLessThan(1400);
    expect(participants).toBeGreaterThan(650);
    expect(participants).toBeLessThan(850);
    for (const members of last.networks.values()) expect(members.length).toBeLessThanOrEqual(76); // 75 and the broker
    expect(sample.networks.filter((row) => row.kind === "network")).toHaveLength(38);
    expect(sample.networks.filter((row) => row.kind === "committee")).toHaveLength(4);
    expect(sample.people.filter((row) => row.kind === "politician")).toHaveLength(25);
    const departments = [...last.department.values()];
    const sizes = new Map(departments.map((unit) => [unit, departments.filter((other) => other === unit).length]));
    sizes.delete(undefined);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(60);
  });

  test("breaks down its silos: all four figures rise in the last year, and X from the first", () => {
    const [first, start, end] = ["2023-03-31", "2024-12-31", "2025-12-31"].map((day) => figuresOf(stateOn(day)));
    if (!first || !start || !end) throw new Error("three days have three figures");
    expect(start.X - first.X).toBeGreaterThan(0.1);
    expect(end.X - start.X).toBeGreaterThan(0.08);
    expect(end.P).toBeGreaterThan(start.P);
    expect(end.R).toBeGreaterThan(start.R);
    expect(end.V).toBeGreaterThan(start.V);
  });

  test("loses 8 to 10 % in a whole year", () => {
    const employees = sample.people.filter((row) => row.kind === "employee");
    for (const year of ["2023", "2024", "2025"]) {
      const left = employees.filter((row) => row.valid_to.startsWith(year)).length / 2400;
      // 2024 has only three quarters in which anything happens; changes of department are in it too.
      expect(left).toBeGreaterThan(0.06);
      expect(left).toBeLessThan(0.11);
    }
  });

  test("is what is kept in data/sample", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kronblad-"));
    await writeOrganisation(sample, folder);
    for (const file of ["people.csv", "units.csv", "networks.csv", "memberships.csv"]) {
      const kept = await readFile(join(import.meta.dirname, "..", "data", "sample", file), "utf8");
      expect((await readFile(join(folder, file), "utf8")) === kept, file).toBe(true);
      expect(kept).not.toContain("\r");
    }
    await rm(folder, {recursive: true});
  });
});

describe.each([
  {persons: 2400, seed: 1},
  {persons: 600, seed: 5},
  {persons: 2400, seed: 2, planted: false},
  {persons: 20_000, seed: 3},
])("an organisation of %o", (options) => {
  const {people, units, networks, memberships} = generate(options);

  test("refers only to what is there", () => {
    const persons = new Set(people.map((row) => row.person_id));
    const unitIds = new Set(units.map((row) => row.unit_id));
    const networkIds = new Set(networks.map((row) => row.network_id));
    const unknown = [
      ...people.filter((row) => row.unit !== "" && !unitIds.has(row.unit)),
      ...people.filter((row) => row.manager_id !== "" && !persons.has(row.manager_id)),
      ...units.filter((row) => row.parent_id !== "" && !unitIds.has(row.parent_id)),
      ...networks.filter((row) => row.anchor_unit !== "" && !unitIds.has(row.anchor_unit)),
      ...networks.filter((row) => row.parent_network !== "" && !networkIds.has(row.parent_network)),
      ...memberships.filter((row) => !persons.has(row.person_id) || !networkIds.has(row.network_id)),
    ];
    expect(unknown).toEqual([]);
    expect(new Set(networks.map((row) => row.name)).size).toBe(networks.length);
  });

  test("has no interval that ends before it starts", () => {
    const intervals = [
      ...people.map((row) => [row.valid_from, row.valid_to]),
      ...units.map((row) => [row.start_date, row.end_date]),
      ...networks.map((row) => [row.start_date, row.end_date]),
      ...memberships.map((row) => [row.from, row.to]),
    ];
    expect(intervals.filter(([from = "", to = ""]) => from !== "" && to !== "" && from >= to)).toEqual([]);
    const lives = new Map(networks.map((row) => [row.network_id, row]));
    const outside = memberships.filter(({network_id, from, to}) => {
      const {start_date = "", end_date = ""} = lives.get(network_id) ?? {};
      return from < start_date || (end_date !== "" && to !== "" && to > end_date);
    });
    expect(outside).toEqual([]);
  });

  test("knows nobody by name or number", () => {
    const cells = [people, units, networks, memberships].flatMap((rows) =>
      rows.flatMap((row) => Object.values(row) as string[]),
    );
    expect(cells.filter((cell) => /\d{6}-?\d{4}/.test(cell))).toEqual([]);
    expect(people.filter((row) => !/^P\d+$/.test(row.person_id))).toEqual([]);
    expect(Object.keys(people[0] ?? {})).toEqual([
      "person_id",
      "unit",
      "manager_id",
      "position",
      "valid_from",
      "valid_to",
      "kind",
      "share",
      "is_manager",
    ]);
  });
});

test("the same seed makes the same organisation, another seed another", () => {
  expect(generate({persons: 2400, seed: 1})).toEqual(sample);
  expect(generate({persons: 2400, seed: 2}).memberships).not.toEqual(sample.memberships);
});

test("the planted pairs stay apart at any size", () => {
  const large = generate({persons: 20_000, seed: 3});
  const state = stateOn("2025-12-31", large);
  expect(meetings(state, truth("untouched pair").units)).toEqual([]);
  expect(meetings(state, truth("single thread").units)).toHaveLength(1);
});

test("unplanted, there are no truths, no reorganisation, and the cross share varies around the expected one", () => {
  const organisations = Array.from({length: 20}, (_, index) =>
    generate({persons: 2400, seed: 1000 + index, planted: false}),
  );
  expect(
    organisations.flatMap(({truths, units}) => [...truths, ...units.filter((row) => row.start_date !== "")]),
  ).toEqual([]);
  const shares = organisations.map((organisation) => figuresOf(stateOn("2025-12-31", organisation)).X);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1));
  const error = deviation / Math.sqrt(shares.length);
  expect(Math.abs(mean - expectedCrossShare(2400, "2025-12-31", 100))).toBeLessThan(4 * error);
});

test("100,000 persons are a matter of seconds", () => {
  const before = performance.now();
  expect(generate({persons: 100_000, seed: 1}).memberships.length).toBeGreaterThan(50_000);
  expect(performance.now() - before).toBeLessThan(20_000); // about 2 on two cores
});

test("too few networks for what is to be planted is said", () => {
  expect(() => generate({persons: 2400, seed: 1, networks: 10})).toThrow("too few networks for the planted truths: 10");
});
