import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {stringify} from "csv-stringify/sync";
import {makeNetworks, type Network, type NetworkLife, OTHER_AREA, type Outsider} from "./generate-networks.ts";
import {
  at,
  type Career,
  type Dice,
  dateOf,
  dice,
  endOf,
  eventful,
  fillTeams,
  HORIZON,
  makeTeams,
  REORGANISATION,
  SECOND_SHARE,
  startOf,
  stretchesOf,
  type Team,
} from "./generate-town.ts";
import {AREAS, COUNCIL, DEPARTMENTS, PLANTED, ROOT} from "./generate-words.ts";

export interface GenerateOptions {
  readonly persons: number;
  readonly seed: number;
  /** Networks over the three years; 38 for every 2,400 persons where it is not said. */
  readonly networks?: number;
  /** Whether the truths are planted (the default), or the general mechanism runs alone. */
  readonly planted?: boolean;
  /**
   * How likely a department of the other director area is to be invited, against one of the own: half as likely, where it
   * is not said. With 1 networks are inward and no more: no two departments are nearer to each other than others.
   */
  readonly otherArea?: number;
}

export interface PersonRow {
  person_id: string;
  unit: string;
  manager_id: string;
  position: string;
  valid_from: string;
  valid_to: string;
  kind: "employee" | "politician" | "citizen" | "partner";
  share: string;
  is_manager: "yes" | "";
}

interface UnitRow {
  unit_id: string;
  name: string;
  parent_id: string;
  level: string;
  start_date: string;
  end_date: string;
}

interface NetworkRow {
  network_id: string;
  name: string;
  anchor_unit: string;
  start_date: string;
  end_date: string;
  kind: "network" | "committee";
  purpose: string;
  parent_network: string;
}

export interface MembershipRow {
  person_id: string;
  network_id: string;
  role: "leader" | "coordinator" | "deputy" | "member" | "observer";
  from: string;
  to: string;
}

/** What is known to be so, because it was put there. Dates are days on which it happens; units, networks and persons are ids. */
export type Truth =
  | {readonly kind: "untouched pair"; readonly units: readonly [string, string]}
  | {readonly kind: "single thread"; readonly units: readonly [string, string]; readonly network: string}
  | {readonly kind: "closing that matters"; readonly network: string; readonly on: string}
  | {readonly kind: "closing without loss"; readonly network: string; readonly parent: string; readonly on: string}
  | {readonly kind: "inward department"; readonly unit: string}
  | {readonly kind: "reorganisation alone"; readonly teams: readonly string[]; readonly to: string; readonly on: string}
  | {readonly kind: "broker"; readonly person: string; readonly on: string}
  | {readonly kind: "vacant leader"; readonly network: string; readonly since: string}
  | {readonly kind: "left open"; readonly memberships: readonly {person: string; network: string; left: string}[]};

export interface Organisation {
  people: PersonRow[];
  units: UnitRow[];
  networks: NetworkRow[];
  memberships: MembershipRow[];
  truths: Truth[];
}

const NETWORKS_PER_PERSON = 38 / 2400;
const FEWEST_NETWORKS = 38; // that the planted truths need

/** The same options always give the same organisation. */
export function generate(options: GenerateOptions): Organisation {
  const town = build(options);
  const ids = numberAll(town);
  const planted = options.planted ?? true;
  return {
    people: peopleRows(town, ids),
    units: unitRows(town.teams),
    networks: networkRows(town, ids),
    memberships: membershipRows(town, ids),
    truths: planted ? truthsOf(town, ids) : [],
  };
}

/** Writes people.csv, units.csv, networks.csv and memberships.csv into the folder. */
export async function writeOrganisation(organisation: Organisation, folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const table of ["people", "units", "networks", "memberships"] as const) {
    const rows: readonly object[] = organisation[table];
    await writeFile(join(folder, `${table}.csv`), stringify([...rows], {header: true}));
  }
}

/**
 * The cross share X that the unplanted mechanism stands for on a day: crossings and memberships pooled over organisations
 * with the seeds 1 to `organisations`. An interval around the X of one of them is to cover it.
 */
export function expectedCrossShare(persons: number, date: string, organisations: number): number {
  const day = eventful(date);
  let crossing = 0;
  let memberships = 0;
  for (let seed = 1; seed <= organisations; seed += 1) {
    for (const counts of compositionsOf(build({persons, seed, planted: false}), day)) {
      const members = counts.reduce((sum, count) => sum + count, 0);
      if (members < 2) continue;
      const alike = counts.reduce((sum, count) => sum + count * (count - 1), 0);
      crossing += members - alike / (members - 1);
      memberships += members;
    }
  }
  return crossing / memberships;
}

/** How many members each network has of each department. */
function compositionsOf(town: Town, day: number): Iterable<number[]> {
  const compositions = new Map<Network, number[]>();
  for (const {person, network, role, from, to} of town.places) {
    if (network.kind !== "network" || role === "observer" || person.kind !== "employee") continue;
    if (from > day || day >= to) continue;
    const stretch = stretchesOf(person).find((one) => one.from <= day && day < one.to);
    if (!stretch) continue;
    const counts = compositions.get(network) ?? DEPARTMENTS.map(() => 0);
    counts[stretch.department] = at(counts, stretch.department) + 1;
    compositions.set(network, counts);
  }
  return compositions.values();
}

interface Town extends NetworkLife {
  readonly teams: readonly Team[];
  readonly careers: readonly Career[];
  readonly chiefs: readonly Chief[];
  readonly dice: Dice;
}

/** Who leads a unit above the teams. */
interface Chief {
  readonly unit: string;
  readonly position: string;
  readonly above: string | undefined;
}

function build({persons, seed, networks, planted = true, otherArea = OTHER_AREA}: GenerateOptions): Town {
  const count = networks ?? Math.max(FEWEST_NETWORKS, Math.round(persons * NETWORKS_PER_PERSON));
  if (planted && count < FEWEST_NETWORKS) throw new Error(`too few networks for the planted truths: ${count}`);
  const roll = dice(seed);
  const teams = makeTeams(persons, planted);
  const careers = fillTeams(teams, planted, roll);
  return {teams, careers, chiefs: chiefs(), dice: roll, ...makeNetworks(careers, {count, planted, otherArea}, roll)};
}

const chiefs = (): Chief[] => [
  {unit: ROOT.id, position: ROOT.leader, above: undefined},
  ...AREAS.map(({id, leader}) => ({unit: id, position: leader, above: ROOT.id})),
  ...DEPARTMENTS.map(({id, chief, area}) => ({unit: id, position: chief, above: area})),
];

/** The ids of persons are shuffled, so that their order tells nothing; networks are numbered as they were founded. */
interface Ids {
  readonly persons: ReadonlyMap<Career | Outsider | Chief, string>;
  readonly networks: ReadonlyMap<Network, string>;
}

function numberAll({careers, outsiders, chiefs, networks, dice}: Town): Ids {
  const persons = [...careers, ...outsiders, ...chiefs];
  const numbers = persons.map((_, index) => index + 1);
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = dice.between(0, last + 1);
    [numbers[last], numbers[other]] = [at(numbers, other), at(numbers, last)];
  }
  const founded = [...networks].sort((one, other) => one.start - other.start);
  const personDigits = Math.max(5, String(persons.length).length);
  const networkDigits = Math.max(3, String(founded.length).length);
  return {
    persons: new Map(persons.map((person, index) => [person, idOf("P", at(numbers, index), personDigits)])),
    networks: new Map(founded.map((network, index) => [network, idOf("N", index + 1, networkDigits)])),
  };
}

/** Of equal length, so that the order of ids is the order of numbers. */
const idOf = (letter: string, number: number, digits: number) => letter + String(number).padStart(digits, "0");

/** The id that is known to be there. */
function idIn<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error("no id was given");
  return id;
}

function peopleRows({careers, outsiders, chiefs}: Town, {persons}: Ids): PersonRow[] {
  const leaders = new Map<Team | string, string>();
  for (const career of careers) if (career.isManager) leaders.set(at(career.posts, 0).team, idIn(persons, career));
  for (const chief of chiefs) leaders.set(chief.unit, idIn(persons, chief));
  const rows = careers.flatMap((career) => employmentRows(career, idIn(persons, career), leaders));
  for (const chief of chiefs) {
    const manager = chief.above === undefined ? "" : idIn(leaders, chief.above);
    rows.push({
      ...blankPerson(idIn(persons, chief), "employee"),
      unit: chief.unit,
      manager_id: manager,
      position: chief.position,
      share: "1",
      is_manager: "yes",
    });
  }
  for (const outsider of outsiders) {
    const unit = outsider.kind === "politician" ? COUNCIL.id : "";
    rows.push({...blankPerson(idIn(persons, outsider), outsider.kind), unit, position: outsider.position});
  }
  return inOrder(rows, ({person_id, valid_from}) => person_id + valid_from);
}

/** As in an export made today: the manager is the present one, also for a team that has moved. */
function employmentRows(career: Career, id: string, leaders: ReadonlyMap<Team | string, string>): PersonRow[] {
  const row = (team: Team, position: string, share: number, from: number, to: number): PersonRow => ({
    ...blankPerson(id, "employee"),
    unit: team.id,
    manager_id: idIn(leaders, career.isManager ? at(DEPARTMENTS, team.movesTo ?? team.department).id : team),
    position,
    valid_from: dateOf(from),
    valid_to: dateOf(to),
    share: String(share),
    is_manager: career.isManager ? "yes" : "",
  });
  const rows = career.posts.map(({team, position, share, from, to}) => row(team, position, share, from, to));
  const {besides} = career;
  if (besides) rows.push(row(besides.team, besides.position, SECOND_SHARE, startOf(career), endOf(career)));
  return rows;
}

const blankPerson = (person_id: string, kind: PersonRow["kind"]): PersonRow => ({
  person_id,
  unit: "",
  manager_id: "",
  position: "",
  valid_from: "",
  valid_to: "",
  kind,
  share: "",
  is_manager: "",
});

function unitRows(teams: readonly Team[]): UnitRow[] {
  const row = (unit_id: string, name: string, parent_id: string, level: number, start_date = "", end_date = "") => ({
    unit_id,
    name,
    parent_id,
    level: String(level),
    start_date,
    end_date,
  });
  return [
    row(ROOT.id, ROOT.name, "", 1),
    row(COUNCIL.id, COUNCIL.name, ROOT.id, 2),
    ...AREAS.map(({id, name}) => row(id, name, ROOT.id, 2)),
    ...DEPARTMENTS.map(({id, name, area}) => row(id, name, area, 3)),
    ...teams.flatMap(({id, name, department, movesTo}) => {
      const parent = at(DEPARTMENTS, department).id;
      if (movesTo === undefined) return [row(id, name, parent, 4)];
      return [
        row(id, name, parent, 4, "", REORGANISATION),
        row(id, name, at(DEPARTMENTS, movesTo).id, 4, REORGANISATION),
      ];
    }),
  ];
}

function networkRows(town: Town, {networks}: Ids): NetworkRow[] {
  const rows = town.networks.map(
    (network): NetworkRow => ({
      network_id: idIn(networks, network),
      name: network.name,
      anchor_unit: network.anchor,
      start_date: dateOf(network.start),
      end_date: dateOf(network.end),
      kind: network.kind,
      purpose: network.purpose,
      parent_network: network.parent ? idIn(networks, network.parent) : "",
    }),
  );
  return inOrder(rows, ({network_id}) => network_id);
}

function membershipRows({places}: Town, ids: Ids): MembershipRow[] {
  const rows = places.map(
    ({person, network, role, from, to, leftOpen}): MembershipRow => ({
      person_id: idIn(ids.persons, person),
      network_id: idIn(ids.networks, network),
      role,
      from: dateOf(from),
      to: leftOpen ? "" : dateOf(to),
    }),
  );
  return inOrder(rows, ({network_id, from, person_id}) => network_id + from + person_id);
}

function inOrder<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  const keyed = rows.map((row) => ({row, key: key(row)}));
  keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return keyed.map(({row}) => row);
}

function truthsOf(town: Town, ids: Ids): Truth[] {
  const named = (name: string) => {
    const network = town.networks.find((one) => one.name === name);
    if (!network) throw new Error(`no such network: ${name}`);
    return network;
  };
  const idOfNetwork = (name: string) => idIn(ids.networks, named(name));
  const moved = town.teams.filter(({movesTo}) => movesTo !== undefined);
  const lastLeader = (name: string) =>
    town.places.find(({network, role}) => network === named(name) && role === "leader");
  const {reaching, redundant, redundantParent, leaderless, threadNetwork} = PLANTED;
  return [
    {kind: "untouched pair", units: PLANTED.untouched},
    {kind: "single thread", units: PLANTED.thread, network: idOfNetwork(threadNetwork)},
    {kind: "closing that matters", network: idOfNetwork(reaching), on: dateOf(named(reaching).end)},
    {
      kind: "closing without loss",
      network: idOfNetwork(redundant),
      parent: idOfNetwork(redundantParent),
      on: dateOf(named(redundant).end),
    },
    {kind: "inward department", unit: PLANTED.inward},
    {kind: "reorganisation alone", teams: moved.map(({id}) => id), to: "AB", on: REORGANISATION},
    ...(town.broker ? [{kind: "broker" as const, person: idIn(ids.persons, town.broker), on: "2025-12-31"}] : []),
    {kind: "vacant leader", network: idOfNetwork(leaderless), since: dateOf(lastLeader(leaderless)?.to ?? HORIZON)},
    {
      kind: "left open",
      memberships: town.places
        .filter(({leftOpen}) => leftOpen)
        .map(({person, network, to}) => ({
          person: idIn(ids.persons, person),
          network: idIn(ids.networks, network),
          left: dateOf(to),
        })),
    },
  ];
}
