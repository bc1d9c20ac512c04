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

export const personKinds = ["employee", "politician", "citizen", "partner"] as const;
export type PersonKind = (typeof personKinds)[number];

/** One spell of a unit in the base organisation's tree; a unit that moves has one row for each parent. */
export interface OrgUnit extends Spell {
  readonly id: UnitId;
  readonly name: string;
  readonly parent: UnitId | undefined;
}

interface Employment extends Spell {
  readonly person: PersonId;
  readonly kind: PersonKind;
  readonly unit: UnitId | undefined;
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
  readonly network: NetworkId;
  readonly role: string | undefined;
}

/** The tables that exports come in, and the fact that a row of each states. */
export interface Facts {
  readonly people: Employment;
  readonly units: OrgUnit;
  readonly networks: Network;
  readonly memberships: Membership;
}
export type Table = keyof Facts;

/** A person on one day, by the one employment that counts (largest share, latest start, smallest unit id). */
export interface Actor {
  readonly id: PersonId;
  readonly kind: PersonKind;
  readonly unit: UnitId | undefined;
  readonly manager: PersonId | undefined;
  readonly position: string | undefined;
  readonly isManager: boolean | undefined;
  /** False for somebody who still holds a membership but no employment: a matter of data quality. */
  readonly inForce: boolean;
}

/** The state on one day: units, persons employed or in a network, living networks, memberships in force. */
export interface Snapshot {
  readonly day: Day;
  readonly units: readonly OrgUnit[];
  readonly persons: readonly Actor[];
  readonly networks: readonly Network[];
  readonly memberships: readonly Membership[];
}

export const readings = ["departmental", "employee-citizen", "employee-politician", "citizen-politician"] as const;
/** Whose ties count: employees of departments among themselves, or one of the three outward kinds of contact. */
export type Reading = (typeof readings)[number];

/** A network with ties on one date: k >= 2 members, of whose pairs the share s crosses. */
export interface NetworkFact {
  readonly id: string;
  readonly k: number;
  readonly s: number;
}

/** Uniform on [0, 1), from a stated seed. */
export type Random = () => number;

/** By code unit, so that the order is the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
