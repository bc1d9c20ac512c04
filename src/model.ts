/** The words of the house: ids, days, intervals, and the facts that everything else is made of. */

declare const brand: unique symbol;
type Branded<Text extends string, Name extends string> = Text & {readonly [brand]: Name};

export type PersonId = Branded<string, "PersonId">;
export type UnitId = Branded<string, "UnitId">;
export type NetworkId = Branded<string, "NetworkId">;
/** What a person counts as: the id of a department, a name from the pipeline's exceptions, or an outward group. */
export type GroupId = Branded<string, "GroupId">;
/** A calendar day, `yyyy-mm-dd`: text order is time order. */
export type Day = Branded<string, "Day">;

/** Half open, `[from, to)`: on the day `to` it no longer holds. No `from`: always; no `to`: still. */
export interface Spell {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/**
 * What a file says by leaving something out. A dated one is whole, and its rows carry their dates; of a snapshot of a day
 * whatever is missing has ended; a delta says what has changed, and nothing of the rest.
 */
export type DeliveryKind = "dated" | "snapshot" | "delta";

export const personKinds = ["employee", "politician", "citizen", "partner"] as const;
export type PersonKind = (typeof personKinds)[number];

/** One spell of a unit in the base organisation's tree; a unit that moves has one row for each parent. */
export interface OrgUnit extends Spell {
  readonly id: UnitId;
  readonly name: string;
  readonly parent: UnitId | undefined;
  /** What else the unit goes by, such as an id of another system or a folded name: other files may say that instead. */
  readonly aliases?: readonly UnitId[] | undefined;
}

interface Employment extends Spell {
  readonly person: PersonId;
  /** What else the person goes by, as pseudonyms too: other files may say that instead. */
  readonly aliases?: readonly PersonId[] | undefined;
  /** What the employment itself goes by, as a pseudonym: by it a later delivery says what has changed; undefined: by the person. */
  readonly employment?: string | undefined;
  readonly kind: PersonKind;
  readonly unit: UnitId | undefined;
  /** What else the row says of the unit; tried in turn where `unit` is not known. */
  readonly unitAliases?: readonly UnitId[] | undefined;
  readonly manager: PersonId | undefined;
  readonly position: string | undefined;
  /** Share of full time, 0 to 1. */
  readonly share: number | undefined;
  readonly isManager: boolean | undefined;
}

export interface Network extends Spell {
  readonly id: NetworkId;
  readonly name: string;
  readonly kind: string | undefined;
  readonly purpose: string | undefined;
  /** The unit in the base organisation that answers for the network (ledelsesmæssigt ophæng). */
  readonly anchor: UnitId | undefined;
  readonly parent: NetworkId | undefined;
}

export interface Membership extends Spell {
  readonly person: PersonId;
  /** What else the row says of the person, as pseudonyms; tried in turn where nobody goes by `person`. */
  readonly aliases?: readonly PersonId[] | undefined;
  /** What its own file says the person is, as of a citizen whom no people file knows; undefined where it does not say. */
  readonly kind?: PersonKind | undefined;
  readonly network: NetworkId;
  readonly role: string | undefined;
}

/** What one person says of another, as in a survey of who works with whom; of oneself it is kept, and makes no tie. */
export interface Tie {
  readonly from: PersonId;
  readonly to: PersonId;
  /** The day of the survey: it holds from then until the next survey of that kind. Undefined: always. */
  readonly day: Day | undefined;
  /** Above 0; undefined counts as 1. */
  readonly weight: number | undefined;
  /** Such as advice or friendship. */
  readonly kind: string | undefined;
}

/** The tables that exports come in, and the fact that a row of each states. */
export interface Facts {
  readonly people: Employment;
  readonly units: OrgUnit;
  readonly networks: Network;
  readonly memberships: Membership;
  readonly ties: Tie;
}
export type Table = keyof Facts;

/** A person on one day, by the one employment that counts (largest share, latest start, smallest unit id). */
export interface Actor {
  readonly id: PersonId;
  readonly kind: PersonKind;
  readonly unit: UnitId | undefined;
  readonly manager: PersonId | undefined;
  readonly position: string | undefined;
  /** Share of full time, 0 to 1. */
  readonly share: number | undefined;
  readonly isManager: boolean | undefined;
  /** False for somebody who still holds a membership but no employment: a matter of data quality. */
  readonly inForce: boolean;
}

/**
 * The state on one day: units, persons employed or in a network, living networks, memberships in force, and of each
 * kind of tie those of its latest survey.
 */
export interface Snapshot {
  readonly day: Day;
  readonly units: readonly OrgUnit[];
  readonly persons: readonly Actor[];
  readonly networks: readonly Network[];
  readonly memberships: readonly Membership[];
  readonly ties: readonly Tie[];
}

/** What a network's state on a day does not say: how it came to it. */
export interface NetworkHistory {
  /** The latest day on which somebody joined or left; undefined where none is known. */
  readonly changed: Day | undefined;
  /** The day since which nobody leads it; undefined where somebody does, or where it is not known. */
  readonly leaderlessSince: Day | undefined;
}

/**
 * A person's way through the networks up to a day. Who leaves and comes back the same day never left; who is there
 * when a network closes does not leave it.
 */
export interface PersonHistory {
  /** The day of the first participation ever; undefined: always. */
  readonly first: Day | undefined;
  /** In the 12 months up to the day. */
  readonly joins: number;
  readonly leaves: number;
  /** Joined more than 6 and up to 18 months before the day, networks that closed within 6 months aside ... */
  readonly joinsFollowed: number;
  /** ... of which left within 6 months. */
  readonly earlyLeaves: number;
}

/** A unit that became another one, such as when units are merged, divided or renamed. */
export interface Succession {
  readonly unit: UnitId;
  readonly became: UnitId;
  /** The first day on which it had; undefined: holds for all comparisons. */
  readonly day?: Day | undefined;
}

/** What is known, up to a day, of networks and persons whose memberships make ties among employees. */
export interface History {
  /** The earliest of the known days of first participation; undefined where none is known. */
  readonly since: Day | undefined;
  /** Whether rows are past retention, so that it is not known who was in a network before. */
  readonly isCut?: boolean;
  readonly networks: ReadonlyMap<NetworkId, NetworkHistory>;
  /** Who was never in a network is not among them. */
  readonly persons: ReadonlyMap<PersonId, PersonHistory>;
}

/** The time before a day: how its state came about, and the state on the day that was measured before it, if any. */
export interface Past {
  readonly history: History;
  readonly earlier: Snapshot | undefined;
}

/** The one employment that counts of an employee, for as long as it does: the posts of a person do not overlap. */
export interface Post extends Spell {
  readonly person: PersonId;
  readonly unit: UnitId | undefined;
  readonly isManager: boolean | undefined;
}

/** An unbroken stay of a person in a network that makes ties among employees, in whatever roles. */
export interface Stay extends Spell {
  readonly person: PersonId;
  readonly network: NetworkId;
}

/**
 * Who was where and in which networks over the whole time up to a day, as it was known on that day: what ends later
 * has no end.
 */
export interface Panel {
  readonly day: Day;
  /** Every spell of every unit. */
  readonly units: readonly OrgUnit[];
  /** By person, then by start. */
  readonly posts: readonly Post[];
  /** By person, network and start. */
  readonly stays: readonly Stay[];
  /** The parts of the stays that are in a leader's role; the same person may have several at once. */
  readonly leads: readonly Stay[];
  /** All that ever were. */
  readonly networks: readonly Network[];
  /** Spells that ended by this day may be missing, as they are past retention; undefined where none is. */
  readonly lostUntil?: Day | undefined;
}

/** The readings that are made of memberships. */
export const membershipReadings = [
  "departmental",
  "employee-citizen",
  "employee-politician",
  "citizen-politician",
] as const;
export const readings = [...membershipReadings, "ties"] as const;
/**
 * Whose ties count: employees of departments among themselves, by the networks they share, or one of the three outward
 * kinds of contact; or, by what they say of each other, employees again.
 */
export type Reading = (typeof readings)[number];

/** A network with ties on one date: k >= 2 members, of whose pairs the share s crosses. */
export interface NetworkFact {
  readonly id: string;
  readonly k: number;
  readonly s: number;
}

/** Uniform on [0, 1), from a stated seed. */
export type Random = () => number;

/** Whole months from one day to a later one: 31 January to 28 February is none. */
export function monthsBetween(from: Day, to: Day): number {
  const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split("-").map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDate < date ? 1 : 0);
}

/** The same date of the year before, which in text order is right for 29 February too. */
export function yearBefore(day: Day): Day {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as Day;
}

/** By code unit, so that the order is the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
