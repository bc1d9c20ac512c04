/** The members of a network from the first and from the second of two groups: persons by index, at least one of each. */
type Meeting = readonly [first: ArrayLike<number>, second: ArrayLike<number>];

/** How few of the people whom two groups have in common may be left: those who are in a network with the other group. */
export interface Fragility {
  /** Fewest people left when one, two or three of them go, whoever is missed most. */
  readonly left: readonly [one: number, two: number, three: number];
  /** For each of the people, ascending, how many are left when only this person goes. */
  readonly without: ReadonlyMap<number, number>;
}

/** More people than this are not taken away. */
const mostGone = 3;
/** Below this, bounds differ by rounding only. */
const rounding = 1e-9;

/**
 * Who goes takes along those who meet the other group through nobody else. Exact for one, two and three people: greedily
 * one would find the first, but not two who are missed only when both go.
 *
 * A meeting ends when a side of it is gone, so that only members of sides of at most three can take others along. Who
 * meets the other group in t meetings is lost when all t end: let each take 1 / t of the person. Then people who go lose
 * no more others than all that their sides take, a side's part shared out equally among its members. The search takes
 * those with the largest parts first and stops where no others can do better.
 */
export function fragilityOf(meetings: readonly Meeting[]): Fragility {
  const persons = Int32Array.from(
    new Set(meetings.flatMap((sides) => sides.flatMap((side) => Array.from(side)))),
  ).sort();
  const at = new Map(Array.from(persons, (person, local) => [person, local]));
  const local = (side: ArrayLike<number>) => Array.from(side, (person) => at.get(person)!);
  const ties = new Ties(
    persons.length,
    meetings.map(([first, second]) => [local(first), local(second)]),
  );
  const [one, two, three] = ties.mostLost().map((lost, i) => Math.max(0, persons.length - (i + 1) - lost));
  return {
    left: [one!, two!, three!],
    without: new Map(Array.from(persons, (person, i) => [person, persons.length - 1 - ties.lostWith([i])])),
  };
}

interface Side {
  readonly meeting: number;
  readonly members: readonly number[];
}

class Ties {
  readonly #meetings: readonly (readonly [readonly number[], readonly number[]])[];
  /** In how many meetings each person is. */
  readonly #times: Int32Array;
  /** Of each person, the sides of at most three that the person is the first of. */
  readonly #sides: readonly (readonly Side[])[];
  /** Of each person, the most of others that can be lost on the person's account. */
  readonly #part: Float64Array;
  /** Meetings of each person that have ended: zero between two questions. */
  readonly #ended: Int32Array;

  constructor(people: number, meetings: readonly (readonly [readonly number[], readonly number[]])[]) {
    this.#meetings = meetings;
    this.#times = new Int32Array(people);
    for (const side of meetings.flat()) for (const person of side) this.#times[person]! += 1;
    const sides: Side[][] = Array.from({length: people}, () => []);
    this.#part = new Float64Array(people);
    for (const [meeting, [first, second]] of meetings.entries()) {
      for (const [members, others] of [[first, second] as const, [second, first] as const]) {
        if (members.length > mostGone) continue;
        sides[members[0]!]!.push({meeting, members});
        const taken = others.reduce((sum, other) => sum + 1 / this.#times[other]!, 0);
        for (const member of members) this.#part[member]! += taken / members.length;
      }
    }
    this.#sides = sides;
    this.#ended = new Int32Array(people);
  }

  /** How many others are lost when these go. */
  lostWith(gone: readonly number[]): number {
    const ended = new Set<number>();
    for (const person of gone) {
      for (const {meeting, members} of this.#sides[person]!) {
        if (members.every((member) => gone.includes(member))) ended.add(meeting);
      }
    }
    const touched = [...ended].flatMap((meeting) => this.#meetings[meeting]!.flat());
    let lost = 0;
    for (const person of touched) {
      this.#ended[person]! += 1;
      if (this.#ended[person] === this.#times[person] && !gone.includes(person)) lost += 1;
    }
    for (const person of touched) this.#ended[person] = 0;
    return lost;
  }

  /** The most others that are lost when at most one, two, three people go. */
  mostLost(): number[] {
    const part = this.#part;
    const candidates = [...part.keys()]
      .filter((person) => part[person]! > 0)
      .sort((a, b) => part[b]! - part[a]! || a - b);
    const parts = candidates.map((person) => part[person]!);
    let most = 0;
    const search = (gone: readonly number[], sum: number, from: number, more: number) => {
      if (more === 0) {
        most = Math.max(most, this.lostWith(gone));
        return;
      }
      for (let i = from; i + more <= candidates.length; i += 1) {
        let bound = sum;
        for (let next = i; next < i + more; next += 1) bound += parts[next]!;
        if (bound + rounding < most + 1) return;
        search([...gone, candidates[i]!], sum + parts[i]!, i + 1, more - 1);
      }
    };
    return Array.from({length: mostGone}, (_, i) => {
      search([], 0, 0, i + 1);
      return most;
    });
  }
}
