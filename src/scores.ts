import type {MetricName} from "./language.ts";
import type {Level, Score} from "./metric.ts";
import {byText} from "./model.ts";

/** Scores of one day in the departmental reading, by metric and subject. */
export class Scores {
  readonly #rows: ReadonlyMap<string, Score>;
  readonly #subjects: ReadonlyMap<MetricName, readonly string[]>;
  readonly #all = new Map<string, readonly Score[]>();

  constructor(scores: readonly Score[]) {
    const departmental = scores.filter(({reading}) => reading === "departmental");
    // A score has a row for each null model; `labels` tests the machinery and is not for readers.
    const lastWins = departmental.toSorted((a, b) => weightOf(a) - weightOf(b));
    this.#rows = new Map(lastWins.map((score) => [levelled(score), score]));
    this.#subjects = new Map(
      [...Map.groupBy(departmental.filter(isNoArea), ({metric}) => metric)].map(([metric, of]) => [
        metric,
        [...new Set(of.map(({subject}) => subject))].sort(byText),
      ]),
    );
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
    const rows = [...this.#rows.values()]
      .filter((score) => score.metric === metric && score.of === level)
      .sort((a, b) => byText(a.subject, b.subject) || byText(a.other ?? "", b.other ?? ""));
    this.#all.set(key, rows);
    return rows;
  }

  subjects(metric: MetricName): readonly string[] {
    return this.#subjects.get(metric) ?? [];
  }
}

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
