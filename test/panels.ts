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
        if (one !== undefined) posts.push([one.person, unit, one.from, change]);
        seats[seat] = {person: `P${hired}`, from: one === undefined && opens === 0 ? "" : change, joined: false};
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
    posts: posts.toSorted((a, b) => byText(a[0], b[0])),
    stays,
    networks: networks.filter(({to}) => to < quarters).map(({id, to}) => [id, dayIn(to, 0)]),
  });
}
