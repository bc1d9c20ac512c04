import {type Graphs, withMemberships} from "./graph.ts";
import {type Statistic, type Studentised, studentised, studentisedTotals} from "./kernels/bootstrap.ts";
import {gathering, handsOf} from "./kernels/hands.ts";
import {shuffledLabels} from "./kernels/labels.ts";
import {participantsOf} from "./kernels/participants.ts";
import {randomFor} from "./kernels/random.ts";
import {autocorrelationOf, deviationOf, meanOf, quantileOf} from "./kernels/statistics.ts";
import {tradesOf} from "./kernels/trades.ts";
import type {MetricName} from "./language.ts";
import type {Level, Measure, NullModel} from "./metric.ts";
import {byText, type NetworkFact, type Random} from "./model.ts";

/** How chance is asked. */
export interface Chance {
  readonly model: NullModel;
  readonly draws: number;
  readonly seed: number;
  /** Of which subjects: the draws of each are kept in memory. */
  readonly levels: readonly Level[];
  /** For each person a stratum: people are exchanged only within one, where others could never have met. */
  readonly strata?: Int32Array | undefined;
}

/** What chance makes of one score. */
export interface AgainstChance {
  readonly metric: MetricName;
  readonly of: Level;
  readonly subject: string;
  readonly other: string | undefined;
  /** Draws in which the score has a value; all that follows is over these, and undefined where there are none. */
  readonly draws: number;
  readonly expected: number | undefined;
  /** 95 % of the draws lie between these: 2.5 and 97.5 % quantiles, type 7. */
  readonly chanceLow: number | undefined;
  readonly chanceHigh: number | undefined;
  /** Sample standard deviation of the draws, 0 where they differ by no more than rounding. */
  readonly sd: number | undefined;
  /** (observed - expected) / sd; undefined where sd is 0. */
  readonly z: number | undefined;
  /** Two-sided. Undefined, like z, where the observed score has no value. */
  readonly p: number | undefined;
  /** Of each draw with the one before: near 0 where the chain of trades has forgotten, see `mixing` below. */
  readonly autocorrelation: number | undefined;
}

/**
 * Mixing. Between draws there are eight rounds of trades, in each of which every hand is in one; and ten times as many
 * before the first, as the observed arrangement may be an unlikely one. Whether that was enough shows in
 * `autocorrelation`: about 0 +- 2 / sqrt(draws) when it was. On the sample it is .01 under `memberships`; under `guests`,
 * where not everybody may go everywhere, .04, which is as if 8 % of the draws were missing. Draws that remember each other
 * leave `expected` right and make it, and p, less exact.
 */
const roundsPerDraw = 8;
const roundsBeforeFirst = 80;

/** Beyond rounding: values nearer to each other than this, relative to the largest, are the same. */
const tolerance = 1e-9;

/**
 * The scores of the measures that ask for this null model, against chance: the measures are computed again on
 * shuffled memberships. Models (product page 2): `memberships`, curveball, every person keeps the number of networks
 * and every network its size; `guests`, only guests are traded, and never into a network hosted by their own group;
 * networks without a home keep all (who hosts, see `hostsOf`); `labels`, groups shuffled among the participants.
 *
 * p = min(1, 2 min(p_low, p_high)), p_x = (b_x + 1) / (R + 1) with b_x the draws at least as far out as the observed
 * score (Phipson & Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9(1)): never 0. A row is
 * asked for by having been observed; one that a draw lacks has no value in that draw.
 */
export function againstChance(
  graphs: Graphs,
  measures: readonly Measure[],
  {model, draws, seed, levels, strata}: Chance,
): readonly AgainstChance[] {
  const random = randomFor(seed, `measures ${model}`);
  const asked = measures
    .filter(({chance}) => chance.includes(model))
    .map((measure): Asked => {
      const most = Math.min(draws, measure.draws ?? draws);
      const series = observe(measure, graphs, levels, most, random);
      return {measure, most, series, inOrder: [...series.values()], valuesOf: measure.values?.(graphs)};
    });
  if (asked.length === 0) return [];
  const shuffle = shuffler(graphs, model, randomFor(seed, `shuffle ${model}`), strata);
  for (let draw = 0; draw < draws; draw += 1) {
    const shuffled = shuffle();
    for (const one of asked) if (draw < one.most) record(one, shuffled, draw, levels, random);
  }
  return asked.flatMap(({measure, series}) => [...series.values()].map((one) => compare(measure.name, one)));
}

interface Asked {
  readonly measure: Measure;
  /** Draws that it gets. */
  readonly most: number;
  readonly series: ReadonlyMap<string, Series>;
  /** The same, in the order of its rows. */
  readonly inOrder: readonly Series[];
  readonly valuesOf: ReturnType<NonNullable<Measure["values"]>>;
}

interface Series {
  readonly of: Level;
  readonly subject: string;
  readonly other: string | undefined;
  readonly observed: number | undefined;
  /** The values of the draws that have one: the first `count`. */
  readonly drawn: Float64Array;
  count: number;
}

function observe(
  measure: Measure,
  graphs: Graphs,
  levels: readonly Level[],
  draws: number,
  random: Random,
): ReadonlyMap<string, Series> {
  const series = new Map<string, Series>();
  for (const {of, subject, other, value} of measure.compute(graphs, random, levels)) {
    if (!levels.includes(of)) continue;
    const count = isPair(of) ? draws : 0;
    const one = {of, subject, other, observed: value, drawn: new Float64Array(draws), count};
    series.set(identity(of, subject, other), one);
  }
  return series;
}

function record(
  {measure, series, inOrder, valuesOf}: Asked,
  shuffled: Graphs,
  draw: number,
  levels: readonly Level[],
  random: Random,
) {
  if (inOrder.length === 0) return;
  const values = valuesOf?.(shuffled);
  if (values !== undefined) {
    for (let at = 0; at < inOrder.length; at += 1) inOrder[at]!.drawn[draw] = values[at]!;
    return;
  }
  let at = 0;
  for (const {of, subject, other, value} of measure.compute(shuffled, random, levels)) {
    if (!levels.includes(of)) continue;
    // Nearly always the rows of a draw are those that were observed, one after the other.
    const next = inOrder[at++];
    const isNext = next?.subject === subject && next.of === of && next.other === other;
    const one = isNext ? next : series.get(identity(of, subject, other));
    if (one === undefined || value === undefined) continue;
    // A pair that a draw has no row for did not meet in it, which is 0 and not the lack of a value.
    if (isPair(of)) one.drawn[draw] = value;
    else one.drawn[one.count++] = value;
  }
}

function isPair(of: Level): boolean {
  return of === "group-pair" || of === "area-pair";
}

function identity(of: Level, subject: string, other: string | undefined): string {
  return `${of}\t${subject}\t${other ?? ""}`;
}

/** A department that has so many times the leader's members hosts the network in the leader's place. */
const hostTimes = 2;

/**
 * Whose network it is: its home, unless another group has more than twice as many members in it. A leader who is of another
 * department than the network, since a move or by office, would else make guests of all who are at home in it; and a
 * block of guests from one department looks like a pair that seeks each other.
 */
function hostsOf({rows: {group, groups, ofNetwork}, frame: {home}}: Graphs): Int32Array {
  const members = new Int32Array(groups.length);
  return home.map((leaders, n) => {
    if (leaders < 0) return leaders;
    const present = ofNetwork.items.subarray(ofNetwork.starts[n], ofNetwork.starts[n + 1]);
    for (const person of present) members[group[person]!]! += 1;
    let host = leaders;
    for (const person of present) {
      const g = group[person]!;
      const needed = host === leaders ? hostTimes * members[leaders]! : members[host]!;
      if (members[g]! > needed || (members[g] === needed && host !== leaders && g < host)) host = g;
    }
    for (const person of present) members[group[person]!] = 0;
    return host;
  });
}

/** Each call is one draw. */
function shuffler(graphs: Graphs, model: NullModel, random: Random, strata: Int32Array | undefined): () => Graphs {
  const {rows} = graphs;
  if (model === "labels") {
    const taking = participantsOf(rows.ofNetwork, rows.persons.length);
    const persons = Int32Array.from(taking.keys()).filter((i) => taking[i] === 1);
    return () => withMemberships(graphs, rows.ofNetwork, shuffledLabels(rows.group, persons, strata, random));
  }
  const hosts = hostsOf(graphs);
  const isGuest = (person: number, n: number) => hosts[n]! >= 0 && rows.group[person] !== hosts[n];
  const hands = handsOf(rows.ofNetwork, model === "guests" ? isGuest : () => true, strata);
  const nobodys = rows.groups.length;
  const trade = tradesOf(
    hands.rows,
    hands.network.map((n) => (model === "guests" ? hosts[n]! : nobodys)),
    rows.group,
  );
  const gathered = gathering(hands);
  const play = (rounds: number) => {
    for (let table = 0; table + 1 < hands.tables.length; table += 1) {
      trade(hands.tables[table]!, hands.tables[table + 1]!, rounds, random);
    }
  };
  play(roundsBeforeFirst);
  return () => {
    play(roundsPerDraw);
    return withMemberships(graphs, gathered());
  };
}

function compare(metric: MetricName, {of, subject, other, observed, drawn, count}: Series): AgainstChance {
  const values = drawn.subarray(0, count);
  const ascending = values.slice().sort();
  const expected = meanOf(values);
  const largest = Math.max(Math.abs(observed ?? 0), Math.abs(ascending[0] ?? 0), Math.abs(ascending.at(-1) ?? 0));
  const near = tolerance * largest;
  const deviation = deviationOf(values);
  const sd = deviation !== undefined && deviation <= near ? 0 : deviation;
  const known = observed !== undefined && expected !== undefined;
  return {
    metric,
    of,
    subject,
    other,
    draws: count,
    expected,
    chanceLow: quantileOf(ascending, 0.025),
    chanceHigh: quantileOf(ascending, 0.975),
    sd,
    z: known && sd !== undefined && sd > 0 ? (observed - expected) / sd : undefined,
    p: known ? twoSided(observed, values, near) : undefined,
    autocorrelation: sd === 0 ? undefined : autocorrelationOf(values),
  };
}

/** A draw as near as rounding to the observed value is a tie and counts on both sides. */
function twoSided(observed: number, draws: Float64Array, near: number): number {
  let low = 0;
  let high = 0;
  for (const value of draws) {
    if (value <= observed + near) low += 1;
    if (value >= observed - near) high += 1;
  }
  return Math.min(1, (2 * (Math.min(low, high) + 1)) / (draws.length + 1));
}

/** Draws for a family of tests: 20 x tests / 0.05 (28 pairs: 11,200), so that the smallest q can fall under .05. */
export function drawsFor(tests: number): number {
  return Math.max(999, 400 * tests);
}

/** How many draws an interval is made from, and the generator. */
export interface Draws {
  readonly draws: number;
  readonly random: Random;
}

/**
 * Fewer networks have no interval. In simulation that of X covers .93 to .96 with 20, 38 and 80 networks, however skewed
 * sizes and shares are; with 10 networks .88 to .95, hence the limit. That of a change covers .94 with 10 still.
 */
const fewestForShare = 18;
const fewestForChange = 10;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of X for other networks of the same kind: symmetric bootstrap-t (Hall 1988, Journal of the Royal
 * Statistical Society B 50) over networks on logit X, with the standard error
 * sqrt(n / (n - 1) sum_n (k_n s_n - X k_n)^2) / M. With 20 networks of very different size it covers .94 where the
 * equal-tailed one covers .89 to .92. None with fewer than 18 networks; none where X is 0 or 1, since the logit has no
 * value there; none where the networks are so alike that a draw may have no error.
 */
export function crossShareInterval(networks: readonly NetworkFact[], {draws, random}: Draws): Interval | undefined {
  if (networks.length < fewestForShare) return undefined;
  const byId = networks.toSorted((a, b) => byText(a.id, b.id));
  const side = {k: Float64Array.from(byId, ({k}) => k), crossing: Float64Array.from(byId, ({k, s}) => k * s)};
  const logit: Statistic = (picked) => {
    const {share, pull} = shareOf(side, picked);
    return {value: Math.log(share / (1 - share)), error: errorOf(picked, pull) / (share * (1 - share))};
  };
  const [drawn] = studentised(networks.length, [logit], draws, random);
  const margin = marginOf(drawn);
  if (drawn === undefined || margin === undefined) return undefined;
  const {value} = drawn.observed;
  const shareFrom = (x: number) => 1 / (1 + Math.exp(-x));
  return {low: shareFrom(value - margin), high: shareFrom(value + margin)};
}

/** What a change is reckoned from, on one of its dates. */
export interface DateFacts {
  /** With `soleReach`, the number of (person, group) that are met in this network and in no other. */
  readonly networks: readonly (NetworkFact & {readonly soleReach: number})[];
  readonly employees: number;
  readonly groups: number;
  /** R, and E[X] under the null model. */
  readonly reach: number | undefined;
  readonly expected: number | undefined;
}

interface Change {
  /** Undefined where the figure has no value on one of the dates. */
  readonly difference: number | undefined;
  /** 95 % interval of the difference; undefined where there are too few networks, or too few of them changed. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The interval is there and does not hold 0. */
  readonly sure: boolean;
}

export interface Changes {
  /** X1 - X0. */
  readonly crossShare: Change;
  /** log((X1 / E1) / (X0 / E0)), the expectations taken as known: exp() of it is the ratio of the two indices. */
  readonly index: Change;
  /** V1 - V0, per 100 employees. */
  readonly crossVolume: Change;
  /** R1 - R0. */
  readonly reach: Change;
}

/**
 * Changes between two dates, with intervals for other networks of the same kind. The units are the networks of either
 * date: one draw of them serves both dates, so that what a network brings to both cancels. Symmetric bootstrap-t: on
 * organisations made up with 20, 38 and 80 networks, over a quarter and over a year, it covers .93 to .96 for X and the
 * index, equal-tailed bootstrap-t .92 to .95.
 *
 * V also changes by networks that open and close, of which there may be none among few networks over a quarter, and then
 * the draws do not know that there could have been: cover .90. So half a network is added to what they tell, as in
 * Jeffreys's estimate of a rare count: to the square of the error, half the mean square of what a network brings. Cover
 * .94 to .97 over a year, .94 to .99 over a quarter: wider than need be where hardly any open, never narrower.
 *
 * R can't be drawn in that way: a draw with repeats holds about 63 % of the networks, and repeats reach nobody new, so
 * that reach falls in every draw, and by more on the date with less overlap; percentiles cover .82, percentiles turned
 * round .5. So R stands as it is, and only its error is drawn, from what each network takes away when it is left out:
 * its sole reach. That is the jackknife, whose variance is never too small on average (Efron & Stein 1981, Annals of
 * Statistics 9). Cover .93 to .98 (with Shapley credits, which count shared reach as if it could be lost, more).
 */
export function changesBetween(before: DateFacts, after: DateFacts, draws: Draws): Changes {
  return changesOf(before, after, draws, new Set(), unseen);
}

/**
 * The same for a change that is decided on rather than met with, such as the end of a network: the networks that the
 * decision names are there, or not, in every draw, and only the others are drawn, once for before and after. So what the
 * decision itself does to V is exact and has no interval, and nothing else is taken to open or close.
 */
export function changesByDecision(
  before: DateFacts,
  after: DateFacts,
  decided: ReadonlySet<string>,
  draws: Draws,
): Changes {
  return changesOf(before, after, draws, decided, () => 0);
}

function changesOf(
  before: DateFacts,
  after: DateFacts,
  {draws, random}: Draws,
  decided: ReadonlySet<string>,
  unseenIn: (...sides: readonly Side[]) => number,
): Changes {
  const ids = idsOf([...before.networks, ...after.networks]);
  const drawnIds = ids.filter((id) => !decided.has(id));
  const all = [...drawnIds, ...ids.filter((id) => decided.has(id))];
  const fixed = Int32Array.from({length: all.length - drawnIds.length}, (_, i) => drawnIds.length + i);
  const old = sideOf(before, all);
  const now = sideOf(after, all);
  const statistics = [
    shareChange(old, now, fixed, false),
    shareChange(old, now, fixed, true),
    totalOf(
      now.volume.map((volume, i) => volume - old.volume[i]!),
      fixed,
    ),
    totalOf(
      now.sole.map((sole, i) => sole - old.sole[i]!),
      fixed,
    ),
  ];
  const [share, log, volume] = statistics.map((statistic) => statistic(Int32Array.from(drawnIds.keys())).value);
  const drawn = drawnIds.length < fewestForChange ? [] : studentised(drawnIds.length, statistics, draws, random);
  const expected = minus(logOf(after.expected), logOf(before.expected));
  return {
    crossShare: changeOf(share, drawn[0]),
    index: changeOf(minus(log, expected), drawn[1]),
    crossVolume: changeOf(
      before.employees > 0 && after.employees > 0 ? volume : undefined,
      drawn[2],
      unseenIn(old, now),
    ),
    reach: changeOf(minus(after.reach, before.reach), drawn[3]),
  };
}

/**
 * How far the 95 % intervals of totals go to either side: each over the same units, of which one draw serves all, by
 * symmetric bootstrap-t. Undefined where a total is not given, where there are fewer than ten units, or where too few of
 * them bring anything.
 */
export function marginsOfTotals(
  totals: readonly (Float64Array | undefined)[],
  {draws, random}: Draws,
): readonly (number | undefined)[] {
  const given = totals.flatMap((one) => (one === undefined || one.length < fewestForChange ? [] : [one]));
  const margins = studentisedTotals(given, draws, random).map((drawn) => marginOf(drawn));
  return totals.map((one) => (one === undefined ? undefined : margins[given.indexOf(one)]));
}

function changeOf(difference: number | undefined, drawn: Studentised | undefined, unseen = 0): Change {
  if (difference === undefined || !Number.isFinite(difference)) {
    return {difference: undefined, low: undefined, high: undefined, sure: false};
  }
  const margin = marginOf(drawn, unseen);
  if (margin === undefined) return {difference, low: undefined, high: undefined, sure: false};
  return {difference, low: difference - margin, high: difference + margin, sure: Math.abs(difference) > margin};
}

/** How far a 95 % interval goes to either side; `unseen` is the square of an error that the draws do not show. */
function marginOf(drawn: Studentised | undefined, unseen = 0): number | undefined {
  if (drawn === undefined) return undefined;
  const most = quantileOf(drawn.t.map(Math.abs).sort(), 0.95);
  return most !== undefined && Number.isFinite(most) ? most * Math.sqrt(drawn.observed.error ** 2 + unseen) : undefined;
}

/** Half the mean square of what a network of either date brings to V. */
function unseen(...sides: readonly Side[]): number {
  const brought = sides.flatMap(({k, volume}) => [...volume].filter((_, i) => k[i]! > 0));
  return brought.reduce((sum, volume) => sum + volume ** 2, 0) / (2 * brought.length);
}

function minus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

function logOf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.log(value);
}

/** The networks of one date, in the order of the ids of both; one that is not there brings nothing. */
interface Side {
  readonly k: Float64Array;
  /** k s. */
  readonly crossing: Float64Array;
  /** What each network adds to V, and takes from R when it is left out. */
  readonly volume: Float64Array;
  readonly sole: Float64Array;
}

function sideOf({networks, employees, groups}: DateFacts, ids: readonly string[]): Side {
  const known = new Map(networks.map((network) => [network.id, network]));
  const each = (amount: (network: DateFacts["networks"][number]) => number) =>
    Float64Array.from(ids, (id) => {
      const network = known.get(id);
      return network === undefined ? 0 : amount(network);
    });
  return {
    k: each(({k}) => k),
    crossing: each(({k, s}) => k * s),
    volume: each(({k, s}) => (100 * k * s) / employees),
    sole: each(({soleReach}) => soleReach / (employees * (groups - 1))),
  };
}

function idsOf(networks: readonly NetworkFact[]): readonly string[] {
  return [...new Set(networks.map(({id}) => id))].sort(byText);
}

/** M and X of the networks picked and those that are always there, and how far network i pulls on X: k (s - X) / M. */
function shareOf({k, crossing}: Pick<Side, "k" | "crossing">, picked: Int32Array, fixed: Int32Array = none) {
  let members = 0;
  let crosses = 0;
  const add = (i: number) => {
    members += k[i]!;
    crosses += crossing[i]!;
  };
  for (const i of picked) add(i);
  for (const i of fixed) add(i);
  const share = crosses / members;
  return {share, pull: (i: number) => (crossing[i]! - share * k[i]!) / members};
}

const none = new Int32Array(0);

/** The change of X, or of log X, on which a network pulls by 1 / X as much. */
function shareChange(before: Side, after: Side, fixed: Int32Array, log: boolean): Statistic {
  return (picked) => {
    const old = shareOf(before, picked, fixed);
    const now = shareOf(after, picked, fixed);
    const perOld = log ? old.share : 1;
    const perNow = log ? now.share : 1;
    return {
      value: log ? Math.log(now.share / old.share) : now.share - old.share,
      error: errorOf(picked, (i) => now.pull(i) / perNow - old.pull(i) / perOld),
    };
  };
}

function totalOf(amount: Float64Array, fixed: Int32Array): Statistic {
  const decided = fixed.reduce((sum, i) => sum + amount[i]!, 0);
  return (picked) => {
    let value = decided;
    for (const i of picked) value += amount[i]!;
    return {value, error: errorOf(picked, (i) => amount[i]!)};
  };
}

/** Standard error of a sum over n networks: sqrt(n / (n - 1) sum of squares) of how far each is from their mean. */
function errorOf(picked: Int32Array, influence: (i: number) => number): number {
  let sum = 0;
  for (const i of picked) sum += influence(i);
  const mean = sum / picked.length;
  let squares = 0;
  for (const i of picked) squares += (influence(i) - mean) ** 2;
  return Math.sqrt((picked.length / (picked.length - 1)) * squares);
}
