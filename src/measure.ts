import {type AgainstChance, againstChance, crossShareInterval, drawsFor} from "./chance.ts";
import {type Graphs, graphsOf, strataOf, type TieRules} from "./graph.ts";
import {randomFor} from "./kernels/random.ts";
import {falseDiscovery} from "./kernels/statistics.ts";
import type {Level, Measure, Metric, NullModel, Score, Value} from "./metric.ts";
import {whole} from "./metric.ts";
import {metrics} from "./metrics/index.ts";
import type {NetworkFact, Past, Reading, Snapshot} from "./model.ts";

export interface MeasureSettings {
  readonly rules: TieRules;
  readonly readings: readonly Reading[];
  readonly nullModels: readonly NullModel[];
  readonly draws: {readonly whole: number; readonly pairs: number | "auto"};
  readonly seed: number;
  /** People are exchanged by chance only within the same unit at this depth; undefined: anywhere. */
  readonly strataDepth: number | undefined;
  /**
   * Whether it is the day that is looked at in full: pairs of departments are tested by as many draws as their number asks
   * for. Else by as few as can call one, director areas by themselves and measures whose draws take long get none, and those
   * that themselves take long are left out.
   */
  readonly inFull: boolean;
}

/** Draws that an interval over networks is made from. */
export const intervalDraws = 1999;
/** More pairs than this many draws can serve are for the pipeline file to decide on. */
const mostPairDraws = 20_000;
/**
 * Of a day that is not looked at in full. With 100 draws for each pair, a pair that one draw at most goes beyond has q < .05
 * if it is the only one; up to so many draws in all: earlier days are many, and are there to be compared with.
 */
const fewPairDraws = {each: 100, most: 4000};

/**
 * Every score of one day: each metric in each of its readings, and among employees against chance. Before the first
 * survey there is nothing to say of ties.
 */
export function measureDay(snapshot: Snapshot, settings: MeasureSettings, past?: Past): readonly Score[] {
  return settings.readings.flatMap((reading) => {
    const graphs = graphsOf(snapshot, settings.rules, reading, settings.seed, past);
    if (reading === "ties" && graphs.rows.networks.length === 0) return [];
    const plain = metrics
      .filter((metric) => metric.readings.includes(reading))
      .filter((metric) => metric.kind !== "measure" || metric.lastOnly !== true || settings.inFull)
      .flatMap((metric) => plainScores(metric, graphs));
    if (reading !== "departmental" && reading !== "ties") return plain;
    const strata = settings.strataDepth === undefined ? undefined : strataOf(snapshot, graphs, settings.strataDepth);
    const observed = reading === "ties" ? plain : withInterval(plain, settings.seed);
    const scores = [...observed, ...chanceScores(graphs, observed, settings, strata)];
    return [...scores, ...derivedScores(graphs, scores)];
  });
}

/** Networks with ties and the share of their pairs that cross, from a day's departmental scores. */
export function networkFacts(scores: readonly Score[]): readonly NetworkFact[] {
  return scores.flatMap(({metric, reading, subject, value, n}) =>
    metric === "simpson" && reading === "departmental" && value !== undefined ? [{id: subject, k: n, s: value}] : [],
  );
}

/** As many as the pipeline says, or as the number of pairs that are tested asks for. */
export function pairDrawsOf(
  {pairs, whole}: MeasureSettings["draws"],
  scores: readonly Score[],
  inFull: boolean,
): number {
  const tested = scores.filter(
    ({metric, of, reading, nullModel}) =>
      metric === "pair-weight" && of === "group-pair" && reading === "departmental" && nullModel === undefined,
  ).length;
  const asked = pairs === "auto" ? Math.min(drawsFor(tested), mostPairDraws) : pairs;
  return inFull ? asked : Math.min(asked, Math.max(whole, Math.min(fewPairDraws.each * tested, fewPairDraws.most)));
}

function plainScores(metric: Metric, graphs: Graphs): readonly Score[] {
  const {reading, day, seed} = graphs.frame;
  const random = randomFor(seed, `metric ${metric.name} ${reading}`);
  const base = {...nothing, asOf: day, reading, metric: metric.name};
  if (metric.kind === "derived") return [];
  return metric.kind === "partition"
    ? Array.from(metric.compute(graphs, random), ({subject, label}) => ({
        ...base,
        of: "person" as const,
        subject,
        label,
        n: 1,
      }))
    : Array.from(
        metric.compute(graphs, random),
        ({of, subject, other, value, n, error, low, high, expected, z}: Value) => ({
          ...base,
          of,
          subject,
          other,
          value,
          n,
          low,
          high,
          expected,
          z,
          ...(value === undefined || error === undefined
            ? {}
            : {low: value - 1.96 * error, high: value + 1.96 * error}),
        }),
      );
}

const nothing = {
  other: undefined,
  value: undefined,
  label: undefined,
  low: undefined,
  high: undefined,
  nullModel: undefined,
  expected: undefined,
  chanceLow: undefined,
  chanceHigh: undefined,
  z: undefined,
  p: undefined,
  q: undefined,
};

function withInterval(scores: readonly Score[], seed: number): readonly Score[] {
  return scores.map((score) => {
    if (score.metric !== "cross-share" || score.subject !== whole) return score;
    const draws = {draws: intervalDraws, random: randomFor(seed, "interval of cross-share")};
    return {...score, ...crossShareInterval(networkFacts(scores), draws)};
  });
}

function chanceScores(
  graphs: Graphs,
  plain: readonly Score[],
  {nullModels, draws, inFull}: MeasureSettings,
  strata: Int32Array | undefined,
): readonly Score[] {
  const n = new Map(plain.map((score) => [identity(score), score]));
  const measures = metrics
    .filter((metric): metric is Measure => metric.kind === "measure")
    .filter((measure) => measure.readings.includes(graphs.frame.reading))
    .filter((measure) => inFull || measure.draws === undefined);
  const {reading, seed} = graphs.frame;
  // Whom somebody names is nobody's to trade: only departments are shuffled over ties.
  const models = reading === "ties" ? nullModels.filter((model) => model === "labels") : nullModels;
  return models.flatMap((model) => {
    const pairs = model === "guests";
    const many = pairs ? pairDrawsOf(draws, plain, inFull) : draws.whole;
    // Labels are shuffled to test the machinery: nobody reads them by area.
    const levels: readonly Level[] = pairs
      ? ["group-pair", "area-pair"]
      : model === "memberships" && inFull
        ? ["whole", "group", "area"]
        : ["whole", "group"];
    const found = againstChance(graphs, measures, {model, draws: many, seed, levels, strata});
    const q = new Map<AgainstChance, number | undefined>();
    // Pairs of departments and pairs of areas are two families of tests: they say the same things twice.
    for (const family of pairs ? Map.groupBy(found, ({of}) => of).values() : []) {
      const adjusted = falseDiscovery(family.map(({p}) => p));
      for (const [at, one] of family.entries()) q.set(one, adjusted[at]);
    }
    return found.map((one): Score => {
      const observed = n.get(identity(one));
      return {
        ...(observed ?? missing(one)),
        ...figures(one),
        z: one.z,
        p: one.p,
        q: q.get(one),
        nullModel: model,
      };
    });
  });
}

/** What is reckoned from the scores of the reading. */
function derivedScores({frame: {day, reading}}: Graphs, scores: readonly Score[]): readonly Score[] {
  return metrics
    .filter((metric) => metric.kind === "derived")
    .filter((metric) => metric.readings.includes(reading))
    .flatMap((metric) =>
      Array.from(metric.derive(scores), ({of, subject, value, n}) => ({
        ...nothing,
        asOf: day,
        reading,
        metric: metric.name,
        of,
        subject,
        value,
        n,
        nullModel: metric.nullModel,
      })),
    );
}

function figures({expected, chanceLow, chanceHigh}: AgainstChance) {
  return {expected, chanceLow, chanceHigh};
}

function missing({metric, of, subject}: AgainstChance): never {
  throw new Error(`chance was asked of a score that was not measured: ${metric} of ${of} ${subject}`);
}

function identity({metric, of, subject, other}: Pick<Score, "metric" | "of" | "subject" | "other">): string {
  return `${metric}\t${of}\t${subject}\t${other ?? ""}`;
}
