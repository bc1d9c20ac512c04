import type {Graphs} from "./graph.ts";
import type {MetricName} from "./language.ts";
import type {Day, Random, Reading} from "./model.ts";

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
  readonly quantity: "share" | "count" | "index" | "weight" | "nats" | "bits" | "effective number";
  readonly range: readonly [number, number];
  /** The null models under which its expectation is asked for. */
  readonly chance: readonly NullModel[];
  /** Pure: the same graphs and generator give the same rows, in the same order. */
  compute(graphs: Graphs, random: Random): Iterable<Value>;
}

/** A grouping of persons rather than a number. */
export interface Partition extends Described {
  readonly kind: "partition";
  compute(graphs: Graphs, random: Random): Iterable<{readonly subject: string; readonly label: string}>;
}

export type Metric = Measure | Partition;

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
