import {uniformFloat64} from "pure-rand/distribution/uniformFloat64";
import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";
import {DEPARTMENTS, PLANTED, type TeamWords} from "./generate-words.ts";

/*
 * The base organisation of the made-up municipality: seats in teams that people hold one after another. No ids of persons
 * and no rows; generate.ts makes those.
 */

/**
 * Time is counted in days since 1 January 2023 on which something may happen. The first quarter of 2024 has none, so
 * that the planted reorganisation is its only event. Negative days lie before 2023.
 */
export type Eventful = number;
const FIRST = Date.UTC(2023, 0, 1);
const MILLISECONDS = 86_400_000;
const QUIET_DAYS = 91;
export const YEAR = 365;
/** The first day after the quiet quarter: by then the reorganisation of 1 January 2024 is all that has happened. */
const REORGANISED: Eventful = YEAR;
export const REORGANISATION = "2024-01-01";
export const HORIZON = eventful("2026-01-01");
export const NEVER: Eventful = Number.POSITIVE_INFINITY;
const ALWAYS: Eventful = Number.NEGATIVE_INFINITY;

/** For dates outside the quiet quarter. */
export function eventful(date: string): Eventful {
  const days = (Date.parse(date) - FIRST) / MILLISECONDS;
  return days < REORGANISED ? days : days - QUIET_DAYS;
}

/** Empty where it has always been so, and from the horizon on, where nobody knows yet. */
export function dateOf(day: Eventful): string {
  if (day === ALWAYS || day >= HORIZON) return "";
  return new Date(FIRST + (day < REORGANISED ? day : day + QUIET_DAYS) * MILLISECONDS).toISOString().slice(0, 10);
}

export interface Dice {
  /** In [0, 1). */
  unit(): number;
  /** A whole number in [from, to). */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  /** An index, in proportion to the weights. */
  weighed(weights: readonly number[]): number;
  /** An exponential waiting time of at least one day. */
  wait(mean: number): number;
  normal(): number;
}

export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  const between = (from: number, to: number) => from + Math.floor(unit() * (to - from));
  return {
    unit,
    between,
    chance: (probability) => unit() < probability,
    pick: (list) => at(list, between(0, list.length)),
    weighed: (weights) => {
      let left = unit() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return index;
      }
      return weights.length - 1;
    },
    wait: (mean) => Math.ceil(-Math.log(1 - unit()) * mean) || 1,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}

/** The item that is known to be there. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly words: TeamWords;
  /** Departments are known by their place in DEPARTMENTS. */
  readonly department: number;
  readonly movesTo: number | undefined;
  readonly seats: number;
}

interface Post {
  readonly team: Team;
  readonly position: string;
  readonly share: number;
  readonly from: Eventful;
  readonly to: Eventful;
}

/** An employee below the chiefs, or a manager of a team. */
export interface Career {
  readonly kind: "employee";
  readonly isManager: boolean;
  /** One after another. */
  readonly posts: Post[];
  /** A lesser post held beside all of them. */
  readonly besides: {readonly team: Team; readonly position: string} | undefined;
  /** How many more networks one may be drawn into. */
  room: number;
}

const LARGEST_TEAM = 130; // beyond that a school becomes two
const TURNOVER = 0.1; // departures a year and seat, of which some are to another department
const CHANGES_DEPARTMENT = 0.12;
const LONGEST_TENURE = 20 * YEAR;
const HIRED_UNKNOWN = 0.03;
const LONGEST_GAP = 45;
const TWO_POSTS = 0.01;
const PART_TIMES = [1, 1, 1, 1, 0.86, 0.81, 0.76, 0.5];
const MAIN_SHARE = 0.6; // of full time, for those with two posts
export const SECOND_SHARE = 0.3;
const NETWORKS_EACH = 5;

export const departmentOf = (id: string) => DEPARTMENTS.findIndex((department) => department.id === id);
export const startOf = (career: Career) => at(career.posts, 0).from;
export const endOf = (career: Career) => at(career.posts, career.posts.length - 1).to;

export function makeTeams(persons: number, planted: boolean): Team[] {
  return DEPARTMENTS.flatMap((department, index) => {
    const weights = department.teams.reduce((sum, team) => sum + team.weight, 0);
    let number = 0;
    return department.teams.flatMap((words) => {
      const seats = words.seats ?? Math.max(2, Math.round((persons * department.share * words.weight) / weights));
      const copies = Math.ceil(seats / LARGEST_TEAM);
      return Array.from({length: copies}, (_, copy): Team => {
        number += 1;
        return {
          id: words.id ?? `${department.id}-${String(number).padStart(2, "0")}`,
          name: numbered(words.name, copy),
          words,
          department: index,
          movesTo: planted && words.movesTo !== undefined ? departmentOf(words.movesTo) : undefined,
          seats: Math.floor((seats + copy) / copies),
        };
      });
    });
  });
}

export const numbered = (name: string, copy: number) => (copy === 0 ? name : `${name} ${copy + 1}`);

// People carry their networks along when they change department, which would undo what is planted on these.
const STAYING = new Set<string>([...PLANTED.untouched, ...PLANTED.thread, PLANTED.inward]);

/** The first seat of a team is its manager's, who stays all three years. */
export function fillTeams(teams: readonly Team[], planted: boolean, dice: Dice): Career[] {
  const isOpen = (team: Team) => !planted || !STAYING.has(at(DEPARTMENTS, team.department).id);
  const open = teams.filter(isOpen);
  return teams.flatMap((team) => {
    const careers = [hire(team, hiredBefore(dice), teams, dice, true)];
    for (let seat = 1; seat < team.seats; seat += 1) {
      let from = hiredBefore(dice);
      while (from < HORIZON) {
        const career = hire(team, from, teams, dice);
        careers.push(career);
        const left = endOf(career);
        from = left + dice.between(0, LONGEST_GAP);
        if (left < HORIZON && isOpen(team) && dice.chance(CHANGES_DEPARTMENT)) {
          career.posts.push(post(elsewhere(open, team, dice), left, dice, career.besides !== undefined));
          break; // the seat goes along, so that the number of employees stays
        }
      }
    }
    return careers;
  });
}

const hiredBefore = (dice: Dice) => (dice.chance(HIRED_UNKNOWN) ? ALWAYS : -dice.between(1, LONGEST_TENURE));

function hire(team: Team, from: Eventful, teams: readonly Team[], dice: Dice, isManager = false): Career {
  const second = !isManager && dice.chance(TWO_POSTS) ? elsewhere(teams, team, dice) : undefined;
  const first = post(team, from, dice, second !== undefined);
  return {
    kind: "employee",
    isManager,
    posts: [isManager ? {...first, position: team.words.leader, share: 1, to: NEVER} : first],
    besides: second && {team: second, position: dice.pick(second.words.positions)},
    room: NETWORKS_EACH,
  };
}

function post(team: Team, from: Eventful, dice: Dice, besidesAnother: boolean): Post {
  return {
    team,
    position: dice.pick(team.words.positions),
    share: besidesAnother ? MAIN_SHARE : dice.pick(PART_TIMES),
    from,
    to: Math.max(from, 0) + dice.wait(YEAR / TURNOVER),
  };
}

/** A team of another department. */
function elsewhere(teams: readonly Team[], own: Team, dice: Dice): Team {
  for (;;) {
    const team = dice.pick(teams);
    if (team.department !== own.department && team.department !== own.movesTo) return team;
  }
}

interface Stretch {
  readonly department: number;
  readonly from: Eventful;
  readonly to: Eventful;
}

/** Where somebody belongs, and when: a post in a team that moves is two stretches. */
export function stretchesOf(career: Career): Stretch[] {
  return career.posts
    .flatMap(({team: {department, movesTo}, from, to}) =>
      movesTo === undefined
        ? [{department, from, to}]
        : [
            {department, from, to: Math.min(to, REORGANISED)},
            {department: movesTo, from: Math.max(from, REORGANISED), to},
          ],
    )
    .filter(({from, to}) => from < to);
}
