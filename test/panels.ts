import {type GenerateOptions, generate} from "../src/generate.ts";
import {randomFor} from "../src/kernels/random.ts";
import {
  byText,
  type Day,
  type Network,
  type NetworkId,
  type OrgUnit,
  type Panel,
  type PersonId,
  type Post,
  type Stay,
  type UnitId,
} from "../src/model.ts";

/** A day as written; an empty one is none. */
const on = (day: string) => (day === "" ? undefined : (day as Day));
const spell = (from: string, to: string) => ({from: on(from), to: on(to)});

/** A panel in short: of each row its ids, then from and to. What a test does not say is empty. */
export function panelOf({
  day = "2025-12-31",
  units = [],
  posts = [],
  stays = [],
  leads = [],
  networks = [],
}: {
  readonly day?: string;
  readonly units?: readonly (readonly [id: string, parent?: string, from?: string, to?: string])[];
  readonly posts?: readonly (readonly [
    person: string,
    unit: string,
    from?: string,
    to?: string,
    isManager?: boolean,
  ])[];
  readonly stays?: readonly (readonly [person: string, network: string, from?: string, to?: string])[];
  readonly leads?: readonly (readonly [person: string, network: string, from?: string, to?: string])[];
  readonly networks?: readonly (readonly [id: string, to?: string])[];
}): Panel {
  const stay = ([person, network, from = "", to = ""]: readonly [string, string, string?, string?]): Stay => ({
    person: person as PersonId,
    network: network as NetworkId,
    ...spell(from, to),
  });
  return {
    day: day as Day,
    units: units.map(
      ([id, parent, from = "", to = ""]): OrgUnit => ({
        id: id as UnitId,
        name: id,
        parent: parent as UnitId | undefined,
        ...spell(from, to),
      }),
    ),
    posts: posts.map(
      ([person, unit, from = "", to = "", isManager]): Post => ({
        person: person as PersonId,
        unit: unit === "" ? undefined : (unit as UnitId),
        isManager,
        ...spell(from, to),
      }),
    ),
    stays: stays.map(stay),
    leads: leads.map(stay),
    networks: networks.map(
      ([id, to = ""]): Network => ({
        id: id as NetworkId,
        name: id,
        kind: undefined,
        purpose: undefined,
        anchor: undefined,
        parent: undefined,
        ...spell("", to),
      }),
    ),
  };
}

/** How an organisation comes about. */
export interface World {
  readonly seed: number;
  /** How many times as often somebody joins whose teammate joined in one of the two quarters before. */
  readonly spread?: number;
  /** Half of the teams are there for two years only. */
  readonly passing?: boolean;
}

const quarters = 20;
const firstYear = 2021;
const departments = 6;
const teamsEach = 6;
const networkCount = 30;
/** Of an employee, in a quarter, where a team is of average keenness. */
const joining = 0.012;
const leaving = 0.03;

/** Some day of a quarter, counted from the first. */
function dayIn(quarter: number, part: number): string {
  const month = (quarter % 4) * 3 + 1 + Math.floor(part * 3);
  const date = 1 + Math.floor(((part * 3) % 1) * 28);
  return `${firstYear + Math.floor(quarter / 4)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/**
 * Five years of 36 teams in six departments that differ as organisations do: some teams are many times as keen as others,
 * networks open and close at any time and take mostly people from their home department, people come and go. Whether
 * anything spreads within a team is up to `spread`; nothing else does.
 */
export function worldOf({seed, spread = 1, passing = false}: World): Panel {
  const random = randomFor(seed, "world");
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const networks = Array.from({length: networkCount}, (_, n) => {
    const from = Math.floor(random() * (quarters + 8)) - 8;
    return {id: `N${n}`, home: n % departments, from, to: from + 4 + Math.floor(random() * 16)};
  });
  const posts: [string, string, string, string][] = [];
  const stays: [string, string, string, string][] = [];
  let hired = 0;
  /** Who left a team in each quarter, and may come to another one in the next. */
  const leavers = Array.from({length: quarters}, (): {person: string; joined: boolean}[] => []);
  for (let team = 0; team < departments * teamsEach; team += 1) {
    const department = team % departments;
    const unit = `D${department}-${team}`;
    const keenness = Math.exp(0.9 * normal() - 0.4);
    const opens = passing && team % 2 === 0 ? Math.floor(random() * 12) : 0;
    const closes = passing && team % 2 === 0 ? opens + 8 : quarters;
    const size = 12 + Math.floor(random() * 20);
    /** Who is there, and whether they have joined a network before. */
    const seats: {person: string; from: string; joined: boolean}[] = [];
    /** In which quarters somebody of the team joined for the first time, and what. */
    const came: (readonly string[])[] = [];
    for (let q = opens; q < closes; q += 1) {
      for (let seat = 0; seat < size; seat += 1) {
        const one = seats[seat];
        if (one !== undefined && random() >= leaving) continue;
        const change = dayIn(q, random());
        if (one !== undefined) {
          posts.push([one.person, unit, one.from, change]);
          leavers[q]?.push({person: one.person, joined: one.joined});
        }
        const mover = one !== undefined && random() < 0.5 ? leavers[q - 1]?.pop() : undefined;
        const from = one === undefined && opens === 0 ? "" : change;
        seats[seat] = mover === undefined ? {person: `P${hired}`, from, joined: false} : {...mover, from};
        hired += 1;
      }
      const before = [...(came[q - 1] ?? []), ...(came[q - 2] ?? [])];
      const now: string[] = [];
      const living = networks.filter(({from, to}) => from <= q && q < to);
      const weights = living.map(({home}) => (home === department ? 1 : 0.06));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const rate = joining * keenness * all * (before.length > 0 ? spread : 1);
      for (const seat of seats) {
        if (seat.joined || random() >= Math.min(0.9, rate)) continue;
        let left = random() * all;
        const network = living.find((_, n) => {
          left -= weights[n] ?? 0;
          return left < 0;
        });
        const day = dayIn(q, random());
        if (network === undefined || day < seat.from) continue;
        seat.joined = true;
        now.push(network.id);
        stays.push([seat.person, network.id, day, network.to < quarters ? dayIn(network.to, 0) : ""]);
      }
      came[q] = now;
    }
    for (const {person, from} of seats) posts.push([person, unit, from, closes < quarters ? dayIn(closes, 0) : ""]);
  }
  return panelOf({
    units: Array.from({length: departments * teamsEach}, (_, team) => [
      `D${team % departments}-${team}`,
      `D${team % departments}`,
    ]),
    posts: posts.toSorted((a, b) => byText(a[0], b[0]) || byText(a[2], b[2])),
    stays,
    networks: networks.filter(({to}) => to < quarters).map(({id, to}) => [id, dayIn(to, 0)]),
  });
}

/**
 * Four years of 240 people in six departments, always the same ones in the same 30 networks, and `ending` networks more
 * that end in the first two or three years, drawn anew for each seed. How many members of one go on together differs from
 * network to network; with `apart` none do, and only meet again as anybody may.
 */
export function endingsOf({
  seed,
  ending,
  apart = false,
}: {
  readonly seed: number;
  readonly ending: number;
  readonly apart?: boolean;
}): Panel {
  const fixed = randomFor(1, "living");
  const random = randomFor(seed, "endings");
  const people = Array.from({length: 240}, (_, i) => ({id: `P${i}`, unit: `D${i % 6}`}));
  const posts: [string, string, string, string][] = people.map(({id, unit}) => [
    id,
    unit,
    "",
    fixed() < 0.25 ? dayIn(Math.floor(16 * fixed()), fixed()) : "",
  ]);
  const stays: [string, string, string, string][] = [];
  const membersBy = (chance: () => number) => {
    const size = 4 + Math.floor(20 * chance() ** 3);
    return new Set(Array.from({length: size}, () => Math.floor(chance() * people.length)));
  };
  for (let n = 0; n < 30; n += 1) {
    for (const i of membersBy(fixed)) stays.push([`P${i}`, `L${n}`, dayIn(0, fixed()), ""]);
  }
  const networks: [string, string][] = [];
  for (let n = 0; n < ending; n += 1) {
    const end = dayIn(4 + Math.floor(7 * random()), random());
    networks.push([`N${n}`, end], [`S${n}`, ""]);
    const goOn = apart || random() < 0.4 ? 0 : random();
    for (const i of membersBy(random)) {
      stays.push([`P${i}`, `N${n}`, dayIn(0, random()), end]);
      if (random() < goOn) stays.push([`P${i}`, `S${n}`, end, ""]);
    }
  }
  return panelOf({day: "2024-12-31", units: Array.from({length: 6}, (_, d) => [`D${d}`]), posts, stays, networks});
}

/** A made-up municipality as a panel, without a store: everybody's main employment, and all but observers and committees. */
export function townOf(options: GenerateOptions): Panel {
  const {people, units, networks, memberships} = generate(options);
  const living = new Map(networks.filter(({kind}) => kind === "network").map((row) => [row.network_id, row]));
  const counted = memberships.filter(({network_id, role}) => living.has(network_id) && role !== "observer");
  const employments = people.filter(({kind, share}) => kind === "employee" && Number(share) > 0.3);
  return panelOf({
    units: units.map((row) => [row.unit_id, row.parent_id, row.start_date, row.end_date]),
    posts: employments
      .map((row) => [row.person_id, row.unit, row.valid_from, row.valid_to, row.is_manager === "yes"] as const)
      .toSorted((a, b) => byText(a[0], b[0]) || byText(a[2], b[2])),
    stays: counted.map((row) => [row.person_id, row.network_id, row.from, row.to]),
    leads: counted
      .filter(({role}) => role === "leader")
      .map((row) => [row.person_id, row.network_id, row.from, row.to]),
    networks: [...living.values()].map((row) => [row.network_id, row.end_date]),
  });
}
