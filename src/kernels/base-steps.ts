import {eachArrival, lowestBit} from "./arrivals.ts";
import {drawnOf, type Estimate, ratioOf} from "./estimate.ts";
import {once} from "./once.ts";
import {randomFor} from "./random.ts";
import {type Rows, rowsOf} from "./rows.ts";

/** The base organisation: for each person the unit, for each unit its parent; -1 where there is none. */
export interface Base {
  readonly unit: Int32Array;
  readonly parent: Int32Array;
}

/** What is known of the persons: base organisation, groups, and the networks of each. */
interface Organisation {
  readonly rows: {readonly group: Int32Array; readonly groups: {readonly length: number}; readonly ofPerson: Rows};
  readonly frame: {readonly base: Base; readonly seed: number};
}

/** All persons are searched from up to `exact` of them; of more, a sample. */
const searches = {exact: 10_000, sample: 1000};

export interface BaseSteps {
  /** Persons with a unit, by group: the rest stand nowhere in the base organisation and are in no pair. */
  readonly persons: Float64Array;
  /**
   * For each group the mean number of steps from its persons to all of other groups. Undefined where there are none, or
   * where no path leads to some of them.
   */
  readonly ofGroup: readonly (Estimate | undefined)[];
  /** The same over all pairs of persons of different groups. */
  readonly mean: Estimate | undefined;
  /** Mean over all pairs of persons of 2 / steps, 2 being the fewest there can be; 0 where no path leads. */
  readonly efficiency: Estimate | undefined;
}

/**
 * Steps between persons, where each of these is one: from person to own unit, from unit to parent, from person to
 * network. So two of one unit or of one network are 2 apart, and two of sister units 4. Persons without a network have
 * an empty row; if all have, it is the base organisation alone.
 *
 * Persons of the same unit, group and networks are as far from anybody else, so that one search stands for all of them:
 * most employees are in no network, and 2,400 make some 650 kinds.
 */
export function baseSteps(
  {rows: {group, groups, ofPerson}, frame: {base, seed}}: Organisation,
  {exact, sample} = searches,
): BaseSteps {
  const kinds = kindsOf(base, group, ofPerson);
  const persons = new Float64Array(groups.length);
  kinds.group.forEach((g, kind) => {
    persons[g]! += kinds.size[kind]!;
  });
  const all = persons.reduce((sum, count) => sum + count, 0);
  const times = all <= exact ? kinds.size : drawnOf(kinds.size, sample, randomFor(seed, "base steps"));
  const sources = Int32Array.from(kinds.size.keys()).filter((kind) => times[kind]! > 0);
  const {steps, met, nearness} = search(tiesOf(base, kinds, ofPerson), kinds, sources);
  const figure = (top: Float64Array, bottom: Float64Array, isAsked: (g: number) => boolean, population: number) =>
    ratioOf(
      top,
      bottom,
      sources.map((kind) => (isAsked(kinds.group[kind]!) ? times[kind]! : 0)),
      population,
    );
  const others = Float64Array.from(sources, (kind) => all - persons[kinds.group[kind]!]!);
  const everybody = new Float64Array(sources.length).fill(all - 1);
  const lost = new Set(sources.filter((_, at) => met[at]! < others[at]!).map((kind) => kinds.group[kind]!));
  return {
    persons,
    ofGroup: Array.from(persons, (count, g) =>
      lost.has(g) ? undefined : figure(steps, others, (own) => own === g, count),
    ),
    mean: lost.size > 0 ? undefined : figure(steps, others, () => true, all),
    efficiency: figure(nearness, everybody, () => true, all),
  };
}

/** In the base organisation and the networks, which may lead from unit to unit. */
export const stepsWithNetworks = once((organisation: Organisation) => baseSteps(organisation));

/** In the base organisation alone. */
export const stepsInBase = once(({rows, frame}: Organisation) => {
  const ofPerson = {starts: new Int32Array(rows.group.length + 1), items: new Int32Array(0)};
  return baseSteps({rows: {...rows, ofPerson}, frame});
});

/** Persons of the same unit, group and networks, as one. */
interface Kinds {
  /** One of them. */
  readonly person: Int32Array;
  readonly group: Int32Array;
  /** How many there are; 0 for those who have no unit, though paths may lead through them. */
  readonly size: Int32Array;
}

function kindsOf({unit}: Base, group: Int32Array, {starts, items}: Rows): Kinds {
  const found = new Map<string, number>();
  const person: number[] = [];
  const size: number[] = [];
  for (let i = 0; i < unit.length; i += 1) {
    const key = `${unit[i]} ${group[i]} ${items.subarray(starts[i], starts[i + 1]).join()}`;
    const kind = found.get(key) ?? person.push(i) - 1;
    found.set(key, kind);
    size[kind] = (size[kind] ?? 0) + (unit[i]! < 0 ? 0 : 1);
  }
  return {
    person: Int32Array.from(person),
    group: Int32Array.from(person, (i) => group[i]!),
    size: Int32Array.from(size),
  };
}

/** Kinds of person come first, then units, then networks. */
function tiesOf({unit, parent}: Base, {person}: Kinds, {starts, items}: Rows): Rows {
  const [ends, others]: [number[], number[]] = [[], []];
  const tie = (a: number, b: number) => {
    ends.push(a, b);
    others.push(b, a);
  };
  const firstNetwork = person.length + parent.length;
  person.forEach((i, kind) => {
    if (unit[i]! >= 0) tie(kind, person.length + unit[i]!);
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) tie(kind, firstNetwork + items[at]!);
  });
  parent.forEach((above, at) => {
    if (above >= 0) tie(person.length + at, person.length + above);
  });
  return rowsOf(firstNetwork + items.reduce((most, n) => Math.max(most, n + 1), 0), ends, others);
}

/** For each source: steps to persons of other groups in all, how many were met, and the sum over everybody of 2 / steps. */
function search(ties: Rows, {group, size}: Kinds, sources: Int32Array) {
  const steps = new Float64Array(sources.length);
  const met = new Float64Array(sources.length);
  // Others of the same kind share the unit, and are 2 steps away.
  const nearness = Float64Array.from(sources, (kind) => size[kind]! - 1);
  eachArrival(ties, sources, (node, away, bits, first) => {
    const persons = size[node] ?? 0;
    if (persons === 0) return;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const at = first + lowestBit(rest);
      nearness[at]! += (2 * persons) / away;
      if (group[sources[at]!] === group[node]) continue;
      steps[at]! += persons * away;
      met[at]! += persons;
    }
  });
  return {steps, met, nearness};
}
