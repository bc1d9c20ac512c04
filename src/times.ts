import {departmentsIn, type TieRules} from "./graph.ts";
import type {HomeFigure} from "./language.ts";
import {whole} from "./metric.ts";
import {
  byText,
  type Day,
  type GroupId,
  type Panel,
  type PersonId,
  type Post,
  type Spell,
  type Stay,
  type UnitId,
} from "./model.ts";

/** What of the rules the time before a day is read by. */
type Rules = Pick<TieRules, "departments" | "exceptions">;

/** A figure of network thinking in the own department, before the door of `privacy.ts`. */
export interface HomeRow {
  readonly figure: HomeFigure;
  /** `whole`, or the id of a department. */
  readonly subject: string;
  /** Months since a network ended, or quarters since a team started; undefined where it is not about a time since. */
  readonly at: number | undefined;
  readonly value: number | undefined;
  /** How many people stand behind it. */
  readonly n: number;
  /** 95 % interval. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** By chance, with what 95 % of the draws lie between. */
  readonly expected: number | undefined;
  readonly chanceLow: number | undefined;
  readonly chanceHigh: number | undefined;
  /** Two-sided. */
  readonly p: number | undefined;
}

export const nothing = {
  subject: whole,
  at: undefined,
  low: undefined,
  high: undefined,
  expected: undefined,
  chanceLow: undefined,
  chanceHigh: undefined,
  p: undefined,
};

/** Quarters of all years, one after the other. */
export function quarterOf(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** Whether all who were there then are in the panel. */
export function isKnown({lostUntil}: Panel, day: Day): boolean {
  return lostUntil === undefined || day >= lostUntil;
}

/** The first day of a quarter. */
export function startOf(quarter: number): Day {
  const month = (quarter % 4) * 3 + 1;
  return `${String(Math.floor(quarter / 4)).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as Day;
}

/** On the day before `day`: half open as they are, spells that start on it do not count yet, those that end on it still do. */
export function heldBefore({from, to}: Spell, day: Day): boolean {
  return (from === undefined || from < day) && (to === undefined || to >= day);
}

export function heldOn({from, to}: Spell, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || to > day);
}

/** A panel by person, and the quarters that it knows in full. */
export class Times {
  readonly panel: Panel;
  readonly posts: ReadonlyMap<PersonId, readonly Post[]>;
  readonly stays: ReadonlyMap<PersonId, readonly Stay[]>;
  readonly leads: ReadonlyMap<PersonId, readonly Stay[]>;
  /** The first quarter that began with memberships on record, none of them lost, and the one after the last that is over. */
  readonly first: number;
  readonly end: number;
  readonly #rules: Rules;
  readonly #departments = new Map<number, ReturnType<typeof departmentsIn>>();

  constructor(panel: Panel, rules: Rules) {
    this.panel = panel;
    this.posts = Map.groupBy(panel.posts, ({person}) => person);
    this.stays = Map.groupBy(panel.stays, ({person}) => person);
    this.leads = Map.groupBy(panel.leads, ({person}) => person);
    this.#rules = rules;
    const {day, lostUntil = ""} = panel;
    const earliest = panel.stays.map(({from}) => from ?? day).sort(byText)[0] ?? day;
    this.first = quarterOf(earliest > lostUntil ? earliest : (lostUntil as Day)) + 1;
    const quarter = quarterOf(panel.day);
    this.end = dayAfter(panel.day) === startOf(quarter + 1) ? quarter + 1 : quarter;
  }

  /** The department of an employee on the day before a quarter starts. */
  departmentBefore(quarter: number, person: PersonId, unit: UnitId | undefined): GroupId | undefined {
    let departments = this.#departments.get(quarter);
    if (departments === undefined) {
      departments = this.departmentsBefore(startOf(quarter));
      this.#departments.set(quarter, departments);
    }
    return departments(person, unit);
  }

  departmentsBefore(day: Day): ReturnType<typeof departmentsIn> {
    return departmentsIn(
      this.panel.units.filter((unit) => heldBefore(unit, day)),
      this.#rules,
    );
  }
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as Day;
}

/** Numbers things in the order in which they come. */
export class Numbers<Key> {
  readonly #numbers = new Map<Key, number>();

  of(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size;
    this.#numbers.set(key, fresh);
    return fresh;
  }

  get size(): number {
    return this.#numbers.size;
  }

  keys(): readonly Key[] {
    return [...this.#numbers.keys()];
  }
}
