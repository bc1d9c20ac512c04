import {once} from "./kernels/once.ts";
import type {MetricName} from "./language.ts";
import type {Level, Score} from "./metric.ts";
import {byText, type Day} from "./model.ts";

/** Scores of one day in the departmental reading, by metric and subject. */
export class Scores {
  readonly #departmental: readonly Score[];
  readonly #rows = new Map<string, Score>();
  readonly #all = new Map<string, readonly Score[]>();
  readonly #subjects = new Map<MetricName, readonly string[]>();
  /** Those of the rows, and all, by what they are asked for by: grouped once, and sorted when asked for. */
  #byLevel: ReadonlyMap<string, readonly Score[]> | undefined;
  #byMetric: ReadonlyMap<MetricName, readonly Score[]> | undefined;

  constructor(scores: readonly Score[]) {
    this.#departmental = scores.filter(({reading}) => reading === "departmental");
    // A score has a row for each null model, of which the last wins; `labels` tests the machinery and is not for readers.
    for (const weight of [0, 1, 2]) {
      for (const score of this.#departmental) if (weightOf(score) === weight) this.#rows.set(levelled(score), score);
    }
  }

  of(metric: MetricName, subject: string, other?: string): Score | undefined {
    return this.#rows.get(keyOf(metric, subject, other));
  }

  /** A pair is stored once, with the smaller id first. */
  pair(metric: MetricName, one: string, two: string): Score | undefined {
    return one < two ? this.of(metric, one, two) : this.of(metric, two, one);
  }

  /** Those of a metric at a level, in the order of their subjects. */
  all(metric: MetricName, level: Level): readonly Score[] {
    const key = `${metric}\t${level}`;
    const known = this.#all.get(key);
    if (known !== undefined) return known;
    this.#byLevel ??= Map.groupBy(this.#rows.values(), (score) => `${score.metric}\t${score.of}`);
    const rows = (this.#byLevel.get(key) ?? []).toSorted(
      (a, b) => byText(a.subject, b.subject) || byText(a.other ?? "", b.other ?? ""),
    );
    this.#all.set(key, rows);
    return rows;
  }

  subjects(metric: MetricName): readonly string[] {
    const known = this.#subjects.get(metric);
    if (known !== undefined) return known;
    this.#byMetric ??= Map.groupBy(this.#departmental.filter(isNoArea), (score) => score.metric);
    const subjects = [...new Set((this.#byMetric.get(metric) ?? []).map(({subject}) => subject))].sort(byText);
    this.#subjects.set(metric, subjects);
    return subjects;
  }
}

/** Those of the day of an issue: many of its sections ask. */
export const scoresOfDay: (issue: {readonly day: Day; readonly scores: readonly Score[]}) => Scores = once(
  ({day, scores}: {readonly day: Day; readonly scores: readonly Score[]}) =>
    new Scores(scores.filter(({asOf}) => asOf === day)),
);

function weightOf({nullModel}: Score): number {
  return nullModel === "labels" ? 0 : nullModel === undefined ? 1 : 2;
}

function isNoArea({of}: Score): boolean {
  return of !== "area-pair" && of !== "area";
}

/** An area may have the id of a department: its rows are asked for by their level only. */
function levelled(score: Score): string {
  const key = keyOf(score.metric, score.subject, score.other);
  return isNoArea(score) ? key : `${score.of}\t${key}`;
}

function keyOf(metric: MetricName, subject: string, other: string | undefined): string {
  return `${metric}\t${subject}\t${other ?? ""}`;
}
