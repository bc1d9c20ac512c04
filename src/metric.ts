import {type Affiliations, counts, type Graphs} from "./graph.ts";
import {type Pair, pairsOf} from "./kernels/pairs.ts";
import {sizeOf} from "./kernels/rows.ts";
import type {MetricName} from "./language.ts";
import type {Day, GroupId, Random, Reading} from "./model.ts";

/** What a score is about. */
export const levels = ["whole", "group", "group-pair", "network", "network-pair", "person", "community"] as const;
export type Level = (typeof levels)[number];

/** How chance is made: see `chance.ts`. */
export const nullModels = ["memberships", "guests", "labels"] as const;
export type NullModel = (typeof nullModels)[number];

/** The subject of scores of the whole organisation. */
export const whole = "whole";

/** One number about one subject; a pair once, with subject < other. */
export interface Value {
  readonly of: Level;
  readonly subject: string;
  readonly other?: string;
  /** How many people stand behind the number: privacy goes by it. */
  readonly n: number;
  /** Undefined where the measure has no value: never 0, never NaN. */
  readonly value: number | undefined;
}

interface Described {
  /** The file's name. */
  readonly name: MetricName;
  readonly of: readonly Level[];
  readonly readings: readonly Reading[];
  /** In plain text, with the symbols of the product: E employees, N participants, k members of a network ... */
  readonly formula: string;
  /** What it counts, when it has no value, and what differs between programs. */
  readonly definition: string;
  /** Author and year, and where it stands. */
  readonly source: string;
}

export interface Measure extends Described {
  readonly kind: "measure";
  readonly quantity:
    | "share"
    | "count"
    | "per 100 employees"
    | "index"
    | "weight"
    | "nats"
    | "bits"
    | "effective number";
  readonly range: readonly [number, number];
  /** The null models under which its expectation is asked for. */
  readonly chance: readonly NullModel[];
  /**
   * Pure: the same graphs and generator give the same rows, in the same order. With `asked`, rows of other levels may
   * be left out: chance asks thousands of times.
   */
  compute(graphs: Graphs, random: Random, asked?: readonly Level[]): Iterable<Value>;
}

/** A grouping of persons rather than a number. */
export interface Partition extends Described {
  readonly kind: "partition";
  compute(graphs: Graphs, random: Random): Iterable<{readonly subject: string; readonly label: string}>;
}

export type Metric = Measure | Partition;

/** `part / all` of the sums over all groups, and of each group; no value where there is nothing to divide by. */
export function* ratios(
  groups: readonly GroupId[],
  people: ArrayLike<number>,
  part: ArrayLike<number>,
  all: ArrayLike<number>,
): Iterable<Value> {
  const share = (top: number, bottom: number) => (bottom > 0 ? top / bottom : undefined);
  const sum = (terms: ArrayLike<number>) => groups.reduce((total, _, g) => total + (terms[g] ?? 0), 0);
  yield {of: "whole", subject: whole, n: sum(people), value: share(sum(part), sum(all))};
  for (const [g, subject] of groups.entries()) {
    yield {of: "group", subject, n: people[g] ?? 0, value: share(part[g] ?? 0, all[g] ?? 0)};
  }
}

/** A row for every network, also where it has one member or none: n is its size k. */
export function* perNetwork(
  {networks, ofNetwork}: Affiliations,
  figure: (network: number, size: number) => number | undefined,
): Iterable<Value> {
  for (const [at, subject] of networks.entries()) {
    const n = sizeOf(ofNetwork, at);
    yield {of: "network", subject, n, value: figure(at, n)};
  }
}

/** A row for every person who is in a network of the reading; the others have nothing to be measured by. */
export function* perPerson(
  {persons, ofPerson}: Affiliations,
  figure: (person: number) => number | undefined,
): Iterable<Value> {
  for (const [at, subject] of persons.entries()) {
    if (sizeOf(ofPerson, at) > 0) yield {of: "person", subject, n: 1, value: figure(at)};
  }
}

/** A row for every person who is in a network of the reading, by node of the projection and its number of contacts. */
export function* perNode(
  {rows, projection: {persons, starts}}: Graphs,
  figure: (node: number, contacts: number) => number | undefined,
): Iterable<Value> {
  for (const [node, person] of persons.entries()) {
    const [subject, contacts] = [rows.persons[person], (starts[node + 1] ?? 0) - (starts[node] ?? 0)];
    if (subject !== undefined) yield {of: "person", subject, n: 1, value: figure(node, contacts)};
  }
}

/** Up to so many groups every pair has a row, met or not; above, where nobody reads a matrix, only those that meet. */
const matrixLimit = 100;

/** A row for each pair of groups between which ties count in the reading: n is the distinct people who carry it. */
export function* perPair({rows, frame}: Graphs, figure: (pair: Pair) => number): Iterable<Value> {
  const {groups, group, ofNetwork} = rows;
  const rules = {
    weight: frame.weight,
    counts: (g: number, h: number) => counts(frame, g, h),
    untouched: groups.length <= matrixLimit,
  };
  for (const pair of pairsOf(ofNetwork, group, groups.length, rules)) {
    const [subject, other] = [groups[pair.first], groups[pair.second]];
    if (subject === undefined || other === undefined) continue;
    yield {
      of: "group-pair",
      subject,
      other,
      // Counted when asked for: chance asks for the value only.
      get n() {
        return pair.people.first + pair.people.second;
      },
      value: figure(pair),
    };
  }
}

/** The department and the community of every participant, in the order of persons. */
export function classesOf({rows, communities}: Graphs): {
  readonly departments: number[];
  readonly communities: number[];
} {
  const classes = {departments: [] as number[], communities: [] as number[]};
  for (const [at, person] of rows.persons.entries()) {
    const community = communities.get(person);
    const department = rows.group[at];
    if (community === undefined || department === undefined) continue;
    classes.departments.push(department);
    classes.communities.push(community);
  }
  return classes;
}

/** A row of the long table of scores. The first six, with the null model, are its key. */
export interface Score {
  readonly asOf: Day;
  readonly reading: Reading;
  readonly metric: MetricName;
  readonly of: Level;
  readonly subject: string;
  readonly other: string | undefined;
  readonly value: number | undefined;
  readonly label: string | undefined;
  readonly n: number;
  /** 95 % interval of the value for other networks of the same kind. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly nullModel: NullModel | undefined;
  readonly expected: number | undefined;
  /** Where 95 % of the draws lie. */
  readonly chanceLow: number | undefined;
  readonly chanceHigh: number | undefined;
  readonly z: number | undefined;
  readonly p: number | undefined;
  readonly q: number | undefined;
}
