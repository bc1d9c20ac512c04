import {
  at,
  type Career,
  type Dice,
  departmentOf,
  type Eventful,
  endOf,
  eventful,
  HORIZON,
  NEVER,
  numbered,
  startOf,
  stretchesOf,
  YEAR,
} from "./generate-town.ts";
import {
  CITIZENS,
  COMMITTEES,
  COUNCIL,
  DEPARTMENTS,
  PARTNERS,
  PLANTED,
  THEMES,
  type ThemeWords,
} from "./generate-words.ts";

/*
 * The networks of the made-up municipality: seats that people from the home department, or guests from the others, hold
 * one after another, ever more of them guests; and the truths that are planted in them.
 */

/** Whoever takes part from without. */
export interface Outsider {
  readonly kind: "politician" | "citizen" | "partner";
  readonly position: string;
}

export interface Network {
  readonly kind: "network" | "committee";
  readonly name: string;
  readonly purpose: string;
  readonly anchor: string;
  readonly parent: Network | undefined;
  readonly start: Eventful;
  readonly end: Eventful;
}

type Role = "leader" | "coordinator" | "deputy" | "member" | "observer";

interface Place {
  readonly person: Career | Outsider;
  readonly network: Network;
  readonly role: Role;
  readonly from: Eventful;
  readonly to: Eventful;
  /** The person has left the organisation, and nobody has said so to the network. */
  readonly leftOpen?: boolean;
}

/** How a network is composed. */
interface Design extends Network {
  readonly home: number;
  readonly seats: number;
  /** The probability that a seat filled on that day goes to the home department. */
  inwardness(day: Eventful): number;
  /** How likely each department is to send the others. */
  readonly guests: readonly number[];
  /** Drawn from all alike, instead of mostly from those who like to take part. */
  readonly evenly?: boolean;
  /** Its members are in no other network. */
  readonly alone?: boolean;
  /** Its leader leaves in the last year, and nobody follows. */
  readonly leaderless?: boolean;
}

const STARTED_BEFORE = 0.6; // share of the networks that are older than the three years
const OLDEST = 2 * YEAR; // before them
const ENDS = 0.05; // share that ends within them
const SHORTEST_LIFE = 150; // days
const SIZES = {median: 38, spread: 0.6, least: 6, most: 75}; // seats, lognormal
const INWARD_FIRST = 0.78; // on 1 January 2023
const INWARD_FALL = 0.5; // over the three years
const INWARD_POWER = 1.5; // ever faster
const INWARD_SPREAD = 0.08; // between networks
const INWARD_STEADY = 0.92; // of the department that stays to itself
const RARELY_A_GUEST = 0.12; // that department's weight elsewhere
export const OTHER_AREA = 0.5; // weight of a guest from the other director area
const ANCHOR = {none: 0.02, elsewhere: 0.2}; // elsewhere in the same director area

/** How many networks there are to be, whether truths are planted in them, and the weight of guests from the other area. */
interface Plan {
  readonly count: number;
  readonly planted: boolean;
  readonly otherArea: number;
}

function designNetworks({count, planted, otherArea}: Plan, dice: Dice): Design[] {
  const designs = new Map<string, Design>();
  const roots = THEMES.filter((theme) => theme.parent === undefined);
  for (let index = 0; index < count; index += 1) {
    // Unplanted networks are independent draws of the same kind, which is what an interval takes them for.
    const theme = planted ? at(THEMES, index % THEMES.length) : dice.pick(roots);
    const round = planted ? Math.floor(index / THEMES.length) : index;
    const parent = theme.parent === undefined ? undefined : designs.get(numbered(theme.parent, round));
    const general = designNetwork({...theme, name: numbered(theme.name, round)}, parent, otherArea, dice);
    designs.set(general.name, planted ? plant(general, dice) : general);
  }
  return [...designs.values()];
}

function designNetwork(theme: ThemeWords, parent: Design | undefined, otherArea: number, dice: Dice): Design {
  const home = departmentOf(theme.home);
  const own = INWARD_FIRST + INWARD_SPREAD * dice.normal();
  return {
    kind: "network",
    name: theme.name,
    purpose: theme.purpose,
    anchor: anchorOf(theme.home, dice),
    parent,
    ...lifeOf(parent, dice),
    home,
    seats: sizeOf(dice),
    inwardness: (day) => own - INWARD_FALL * (Math.max(day, 0) / HORIZON) ** INWARD_POWER,
    guests: DEPARTMENTS.map((department, index) =>
      index === home ? 0 : guestWeight(department, theme.home, otherArea),
    ),
  };
}

/** By the root of the size: small departments send more of their people. */
function guestWeight(department: {area: string; share: number}, home: string, otherArea: number): number {
  const near = department.area === at(DEPARTMENTS, departmentOf(home)).area;
  return Math.sqrt(department.share) * (near ? 1 : otherArea);
}

function anchorOf(home: string, dice: Dice): string {
  if (dice.chance(ANCHOR.none)) return "";
  const {area} = at(DEPARTMENTS, departmentOf(home));
  return dice.chance(ANCHOR.elsewhere) ? dice.pick(DEPARTMENTS.filter((other) => other.area === area)).id : home;
}

function lifeOf(parent: Design | undefined, dice: Dice): {start: Eventful; end: Eventful} {
  if (parent) return {start: parent.start + dice.between(30, SHORTEST_LIFE), end: parent.end};
  const start = dice.chance(STARTED_BEFORE) ? -dice.between(0, OLDEST) : dice.between(0, HORIZON - SHORTEST_LIFE);
  const end = dice.chance(ENDS) ? dice.between(Math.max(start, 0) + SHORTEST_LIFE, HORIZON + 1) : NEVER;
  return {start, end};
}

function sizeOf(dice: Dice): number {
  const {median, spread, least, most} = SIZES;
  return Math.round(Math.min(Math.max(median * Math.exp(spread * dice.normal()), least), most));
}

/** Somebody who belongs to a department for a time. */
interface Eligible {
  readonly career: Career;
  readonly from: Eventful;
  readonly to: Eventful;
}
type Pool = readonly Eligible[];

const EAGERNESS = 3; // power of a uniform draw: the head of the pool is drawn far more often
const MOVING_EAGERNESS = 0.25; // those who are to be reorganised stand nearer the head
const DRAWS = 60; // then the seat stays empty for now
const STAY = 3.5 * YEAR;
const VACANCY = {least: 20, most: 120};
const FOUNDING = 0.6; // share of the seats filled at the start
const LATE = 1.8; // power of a uniform draw: seats added lie closer to today
const COORDINATOR = 0.4;
const DEPUTY = 0.3;
const OBSERVER = 0.03;
const FORGOTTEN = 0.04; // of the memberships of those who leave the organisation

/** For each department everybody who ever belongs to it, the eager first. */
function makePools(careers: readonly Career[], dice: Dice): Pool[] {
  const ranked = careers
    .map((career) => ({career, rank: dice.unit() * (willMove(career) ? MOVING_EAGERNESS : 1)}))
    .sort((one, other) => one.rank - other.rank);
  const pools: Eligible[][] = DEPARTMENTS.map(() => []);
  for (const {career} of ranked) {
    for (const {department, from, to} of stretchesOf(career)) at(pools, department).push({career, from, to});
  }
  return pools;
}

const willMove = (career: Career) => career.posts.some((post) => post.team.movesTo !== undefined);

function draw(pool: Pool, day: Eventful, met: ReadonlySet<unknown>, evenly: boolean, dice: Dice): Career | undefined {
  for (let attempt = 0; attempt < DRAWS; attempt += 1) {
    const rank = evenly ? dice.unit() : dice.unit() ** EAGERNESS;
    const one = pool[Math.floor(rank * pool.length)];
    if (one && one.from <= day && day < one.to && one.career.room > 0 && !met.has(one.career)) return one.career;
  }
  return undefined;
}

function fillNetwork(network: Design, pools: readonly Pool[], dice: Dice): Place[] {
  const places: Place[] = [];
  const met = new Set<Career>();
  for (let seat = 0; seat < network.seats; seat += 1) {
    const role = roleOf(seat, dice);
    let day = seat === 0 || network.alone || dice.chance(FOUNDING) ? network.start : laterThan(network.start, dice);
    while (day < Math.min(network.end, HORIZON)) {
      const person = candidate(network, role, day, pools, met, dice);
      if (person) {
        met.add(person);
        person.room = network.alone ? 0 : person.room - 1;
        const place = placeFrom(day, person, role, network, dice);
        places.push(place);
        day = place.to;
      }
      if (network.leaderless && role === "leader") break;
      day += dice.between(VACANCY.least, VACANCY.most);
    }
  }
  return places;
}

function placeFrom(day: Eventful, person: Career, role: Role, network: Design, dice: Dice): Place {
  const stay = dice.wait(STAY);
  const wanted = network.leaderless && role === "leader" ? NEVER : day + stay;
  const to = Math.min(wanted, endOf(person), network.end);
  const leaves = to === endOf(person) && to < Math.min(network.end, HORIZON);
  return {person, network, role, from: day, to, leftOpen: leaves && role === "member" && dice.chance(FORGOTTEN)};
}

function roleOf(seat: number, dice: Dice): Role {
  if (seat === 0) return "leader";
  if (seat === 1 && dice.chance(COORDINATOR)) return "coordinator";
  if (seat === 2 && dice.chance(DEPUTY)) return "deputy";
  return dice.chance(OBSERVER) ? "observer" : "member";
}

/** Networks grow over the years, most of all in the last. */
const laterThan = (start: Eventful, dice: Dice) =>
  HORIZON - Math.ceil((HORIZON - Math.max(start, 0)) * dice.unit() ** LATE);

function candidate(
  network: Design,
  role: Role,
  day: Eventful,
  pools: readonly Pool[],
  met: ReadonlySet<Career>,
  dice: Dice,
): Career | undefined {
  const home = at(pools, network.home);
  if (role === "leader") {
    return network.leaderless ? leavingLastYear(home, day) : draw(home, day, met, false, dice);
  }
  const inside = dice.chance(network.inwardness(day));
  const pool = inside ? home : at(pools, dice.weighed(network.guests));
  return draw(pool, day, met, network.evenly ?? false, dice);
}

const LAST_YEAR = eventful("2025-01-01");

const leavingLastYear = (pool: Pool, day: Eventful) =>
  pool.find(({career, from}) => from <= day && endOf(career) > LAST_YEAR && endOf(career) < HORIZON - YEAR / 4)?.career;

const NESTED = 0.5; // share of the parent's members

/** A network within another: its members are the parent's, and so are all meetings in it. */
function fillWithin(network: Network, parentPlaces: readonly Place[], dice: Dice): Place[] {
  const places = parentPlaces
    .filter(({person, role}) => person.kind === "employee" && role !== "observer" && dice.chance(NESTED))
    .map(({person, from, to}): Place => {
      return {person, network, role: "member", from: Math.max(from, network.start), to: Math.min(to, network.end)};
    })
    .filter(({from, to}) => from < to && from < HORIZON);
  const longest = Math.max(...places.map(({from, to}) => to - from));
  const leader = places.find(({from, to}) => to - from === longest);
  return places.map((place) => (place === leader ? {...place, role: "leader"} : place));
}

// --- Politics and society ---

const OUTSIDERS = {citizen: 1.2, partner: 0.6}; // for each network
const WITH_OUTSIDERS = 0.5;
const MOST_OUTSIDERS = 6;
const TERM_START = eventful("2022-01-01");

function makeOutsiders(networks: number, dice: Dice): Outsider[] {
  const make = (kind: Outsider["kind"], count: number, positions: readonly string[]) =>
    Array.from({length: Math.round(count)}, (): Outsider => ({kind, position: dice.pick(positions)}));
  return [
    ...make("politician", COUNCIL.seats, [COUNCIL.position]),
    ...make("citizen", networks * OUTSIDERS.citizen, CITIZENS),
    ...make("partner", networks * OUTSIDERS.partner, PARTNERS),
  ];
}

function inviteOutsiders(network: Design, outsiders: readonly Outsider[], dice: Dice): Place[] {
  if (!dice.chance(WITH_OUTSIDERS)) return [];
  const invited = new Set(Array.from({length: dice.between(1, MOST_OUTSIDERS + 1)}, () => dice.pick(outsiders)));
  const end = Math.min(network.end, HORIZON);
  return [...invited].map((person) => {
    const from = dice.between(network.start, end);
    return {person, network, role: "member", from, to: Math.min(from + dice.wait(STAY), network.end)};
  });
}

/** The council's members share the committees among them; a citizen and a secretary sit in as observers. */
function makeCommittees(outsiders: readonly Outsider[], secretaries: Pool, dice: Dice): Place[] {
  const politicians = outsiders.filter(({kind}) => kind === "politician");
  const citizens = outsiders.filter(({kind}) => kind === "citizen");
  const life = {start: TERM_START, end: NEVER};
  return COMMITTEES.flatMap(({name, purpose, anchor}, index) => {
    const network: Network = {kind: "committee", name, purpose, anchor, parent: undefined, ...life};
    const seat = (person: Place["person"], role: Role): Place => ({
      person,
      network,
      role,
      from: life.start,
      to: life.end,
    });
    const elected = politicians.filter((_, seatNumber) => seatNumber % COMMITTEES.length === index);
    const secretary = secretaries.filter(({career}) => staysThroughout(career))[index];
    const places = elected.map((person, rank) => seat(person, rank === 0 ? "leader" : "member"));
    if (secretary) places.push(seat(secretary.career, "observer"));
    places.push(seat(dice.pick(citizens), "observer"));
    return places;
  });
}

const staysThroughout = (career: Career) => startOf(career) < TERM_START && endOf(career) >= HORIZON;

// --- What is planted ---

const GUESTS_TO_THREAD = 9;

/** The general design, bent to the planted truths. */
function plant(general: Design, dice: Dice): Design {
  const design = {...general, guests: invitationsOf(general, dice), ...alterationsOf(general.name)};
  return design.home === departmentOf(PLANTED.inward)
    ? {...design, inwardness: () => INWARD_STEADY, evenly: true}
    : design;
}

function alterationsOf(name: string): Partial<Design> {
  switch (name) {
    case PLANTED.reaching:
      return {start: -YEAR, end: eventful("2024-08-20"), seats: 75, inwardness: () => 0.15, evenly: true, alone: true};
    case PLANTED.threadNetwork:
      return {start: eventful("2023-04-24"), end: NEVER, seats: 48, inwardness: () => 0.4};
    case PLANTED.redundant:
      return {end: eventful("2024-11-13")};
    case PLANTED.redundantParent:
      return {start: -YEAR, end: NEVER, seats: 56};
    case PLANTED.leaderless:
      return {start: -YEAR, end: NEVER, leaderless: true};
    default:
      return {};
  }
}

/** Of each planted pair that is to be kept apart, a network invites one department at most. */
function invitationsOf({name, home, guests: general}: Design, dice: Dice): number[] {
  const inward = departmentOf(PLANTED.inward);
  const guests = general.map((weight, index) =>
    home === inward ? Number(index !== home) : weight * (index === inward ? RARELY_A_GUEST : 1),
  );
  const pairs = name === PLANTED.threadNetwork ? [PLANTED.untouched] : [PLANTED.untouched, PLANTED.thread];
  for (const pair of pairs) {
    const [one, other] = [departmentOf(pair[0]), departmentOf(pair[1])];
    const invitesOne = home === one || (home !== other && dice.chance(0.5));
    guests[invitesOne ? other : one] = 0;
  }
  if (name === PLANTED.threadNetwork) {
    const other = departmentOf(PLANTED.thread[0]);
    guests[other] = at(guests, other) * GUESTS_TO_THREAD;
  }
  return guests;
}

const BROKERED = 9; // networks, beside those of the inward department
const SETTLED = -4 * YEAR; // hired before

/** One person who is in networks of every department, and in all those of the department that stays to itself. */
function reserveBroker(pool: Pool): Career {
  const hasOnePost = ({isManager, posts, besides}: Career) => !isManager && posts.length === 1 && !besides;
  const broker = pool.find(
    ({career}) => hasOnePost(career) && startOf(career) < SETTLED && endOf(career) >= HORIZON,
  )?.career;
  if (!broker) throw new Error("too few persons for a broker");
  broker.room = 0; // no draw may take the place away or add to it
  return broker;
}

function broker(person: Career, networks: readonly Design[], dice: Dice): Place[] {
  const alive = networks.filter(({end, parent}) => end >= HORIZON && parent === undefined);
  const inward = departmentOf(PLANTED.inward);
  const others = alive.filter(({home}) => home !== inward);
  const step = others.length / BROKERED;
  const chosen = Array.from({length: BROKERED}, (_, index) => at(others, Math.floor(index * step)));
  return [...alive.filter(({home}) => home === inward), ...chosen].map((network) => {
    const from = dice.between(Math.max(network.start, 0), HORIZON);
    return {person, network, role: "member", from, to: NEVER};
  });
}

// --- All together ---

export interface NetworkLife {
  readonly networks: readonly Network[];
  readonly places: readonly Place[];
  readonly outsiders: readonly Outsider[];
  /** Where truths are planted. */
  readonly broker: Career | undefined;
}

export function makeNetworks(careers: readonly Career[], plan: Plan, dice: Dice): NetworkLife {
  const {count, planted} = plan;
  const designs = designNetworks(plan, dice);
  const pools = makePools(careers, dice);
  const brokers = at(pools, departmentOf(PLANTED.brokerFrom));
  const reserved = planted ? reserveBroker(brokers) : undefined;
  const outsiders = makeOutsiders(count, dice);
  const filled = new Map<Network, Place[]>();
  for (const design of designs) {
    const parentPlaces = design.parent && filled.get(design.parent);
    filled.set(design, parentPlaces ? fillWithin(design, parentPlaces, dice) : fillNetwork(design, pools, dice));
  }
  const committees = makeCommittees(outsiders, brokers, dice);
  return {
    networks: [...designs, ...new Set(committees.map(({network}) => network))],
    places: [
      ...[...filled.values()].flat(),
      ...designs.flatMap((design) => inviteOutsiders(design, outsiders, dice)),
      ...(reserved ? broker(reserved, designs, dice) : []),
      ...committees,
    ],
    outsiders,
    broker: reserved,
  };
}
