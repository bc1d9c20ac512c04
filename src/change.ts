import type {Graphs} from "./graph.ts";
import {type Composition, crossingPairs} from "./kernels/composition.ts";
import {creditsOf} from "./kernels/cover.ts";
import {pairWeightOf} from "./kernels/pair-weight.ts";
import {sizeOf} from "./kernels/rows.ts";
import {participantCredits, tieCredits} from "./kernels/shared-out.ts";
import {byText} from "./model.ts";

/** The figures whose changes are split; a weight of pairs for each pair of departments. */
export const splitFigures = [
  "participation",
  "reach",
  "cross-volume",
  "cross-share",
  "ei-index",
  "pair-weight",
] as const;
export type SplitFigure = (typeof splitFigures)[number];

/** What one network brings to a figure on one date: its weight, and its amount, which is the weight times a rate. */
export interface Brought {
  readonly id: string;
  /** Above 0. */
  readonly weight: number;
  readonly amount: number;
}

/**
 * A figure on one date as a sum over networks, sum_n amount_n / base: `base` is a number that no network is part of, such
 * as the employees, or the sum of the weights, which makes it a mean of rates.
 */
export interface FigureOnDate {
  readonly networks: readonly Brought[];
  readonly base: number | "weights";
}

/** Where a change comes from; in this order where two parts are equally large. */
export const splitParts = ["continuing", "size", "opened", "closed"] as const;
export type Part = (typeof splitParts)[number];
type Parts = Readonly<Record<Part, number>>;

/** A change and its parts, which add up to it. */
export interface WholeSplit extends Parts {
  readonly difference: number;
}

export interface Split extends WholeSplit {
  /** In the order of their ids; each part of the whole is the sum of theirs. */
  readonly networks: readonly (Parts & {readonly id: string})[];
  /** What of each part is gone when a network is left out on both dates, in the order of the networks. */
  readonly taken: Readonly<Record<Part, Float64Array>>;
}

/**
 * The change of F = sum_n w_n r_n, w = weight / base and r = amount / weight, network by network (Griliches & Regev 1995,
 * Journal of Econometrics 65). With F' the mean of F on both dates where F is a mean of rates, else 0:
 *
 * - `continuing`: mean(w) (r1 - r0), networks of both dates that bring more or less for their weight than before;
 * - `size`: (w1 - w0) (mean(r) - F'), networks of both dates that weigh more or less than before;
 * - `opened`: w1 (r1 - F'), and `closed`: -w0 (r0 - F'), networks of one date. One that fell under two members has no
 *   ties, and counts as closed.
 *
 * The parts add up to the difference. Undefined where there is nothing to divide by, hence no F, on one of the dates.
 */
export function splitByNetwork(before: FigureOnDate, after: FigureOnDate): Split | undefined {
  const old = new Map(before.networks.map((one) => [one.id, one]));
  const now = new Map(after.networks.map((one) => [one.id, one]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(byText);
  const each = ids.map((id) => sumsOf(old.get(id), now.get(id)));
  const all = each.reduce((sums, one) => combined(sums, one, 1), nothing);
  const scale = scaleOf(all, before.base, after.base);
  if (scale.before <= 0 || scale.after <= 0) return undefined;
  const whole = partsOf(all, scale);
  const rest = each.map((one) => {
    const left = combined(all, one, -1);
    return partsOf(left, scaleOf(left, before.base, after.base));
  });
  const taken = (part: Part) => Float64Array.from(rest, (left) => whole[part] - left[part]);
  return {
    difference: amountAfter(all) / scale.after - amountBefore(all) / scale.before,
    ...whole,
    networks: ids.map((id, n) => ({id, ...partsOf(each[n]!, scale)})),
    taken: {
      continuing: taken("continuing"),
      size: taken("size"),
      opened: taken("opened"),
      closed: taken("closed"),
    },
  };
}

/** What the parts are made of, summed over networks: of those of both dates, of the opened and of the closed. */
const nothing = {
  weightBefore: 0,
  weightAfter: 0,
  /** Either weight times the change of the rate, and times its mean. */
  gainBefore: 0,
  gainAfter: 0,
  meanBefore: 0,
  meanAfter: 0,
  openedWeight: 0,
  openedAmount: 0,
  closedWeight: 0,
  closedAmount: 0,
};
type Sums = Readonly<typeof nothing>;

function sumsOf(old: Brought | undefined, now: Brought | undefined): Sums {
  if (old === undefined) return {...nothing, openedWeight: now?.weight ?? 0, openedAmount: now?.amount ?? 0};
  if (now === undefined) return {...nothing, closedWeight: old.weight, closedAmount: old.amount};
  const [before, after] = [old.amount / old.weight, now.amount / now.weight];
  return {
    ...nothing,
    weightBefore: old.weight,
    weightAfter: now.weight,
    gainBefore: old.weight * (after - before),
    gainAfter: now.weight * (after - before),
    meanBefore: (old.weight * (before + after)) / 2,
    meanAfter: (now.weight * (before + after)) / 2,
  };
}

/** The sums with another's added or, with -1, taken away. */
function combined(sums: Sums, other: Sums, sign: 1 | -1): Sums {
  const result = {...sums};
  for (const term of Object.keys(nothing) as readonly (keyof Sums)[]) result[term] += sign * other[term];
  return result;
}

function amountBefore({meanBefore, gainBefore, closedAmount}: Sums): number {
  return meanBefore - gainBefore / 2 + closedAmount;
}

function amountAfter({meanAfter, gainAfter, openedAmount}: Sums): number {
  return meanAfter + gainAfter / 2 + openedAmount;
}

/** What weights and amounts of each date are divided by, and F'. */
interface Scale {
  readonly before: number;
  readonly after: number;
  readonly centre: number;
}

function scaleOf(sums: Sums, base0: FigureOnDate["base"], base1: FigureOnDate["base"]): Scale {
  const before = base0 === "weights" ? sums.weightBefore + sums.closedWeight : base0;
  const after = base1 === "weights" ? sums.weightAfter + sums.openedWeight : base1;
  const centre = base0 === "weights" ? (amountBefore(sums) / before + amountAfter(sums) / after) / 2 : 0;
  return {before, after, centre};
}

function partsOf(sums: Sums, {before, after, centre}: Scale): Parts {
  return {
    continuing: (sums.gainBefore / before + sums.gainAfter / after) / 2,
    size:
      (sums.meanAfter - centre * sums.weightAfter) / after - (sums.meanBefore - centre * sums.weightBefore) / before,
    opened: (sums.openedAmount - centre * sums.openedWeight) / after,
    closed: (centre * sums.closedWeight - sums.closedAmount) / before,
  };
}

/** The largest part that pulls the way the change went; undefined where nothing changed. */
export function mainPart(split: WholeSplit): Part | undefined {
  const way = Math.sign(split.difference);
  let main: Part | undefined;
  for (const part of splitParts) {
    if (split[part] * way > (main === undefined ? 0 : split[main] * way)) main = part;
  }
  return main;
}

/** A figure of the whole organisation, or of a pair of departments. */
export interface SplitSubject {
  readonly figure: SplitFigure;
  /** Of a pair, the smaller id first. */
  readonly pair: readonly [string, string] | undefined;
}

/** The split of one figure's change. */
export interface FigureSplit extends SplitSubject {
  readonly split: Split;
}

/**
 * The changes of all figures between two dates, each split by network. What several networks bring together is shared
 * out equally among them on each date, which is its Shapley value (1953): a participant over the networks that he or she
 * is in, a department that somebody meets over the networks in which that is, a distinct tie over those that the two
 * share. So a part of P, R or E-I says what a network is credited with, not what would be lost without it; and one that
 * opens beside another takes over half of what both bring: it is the continuing one's loss and the opened one's gain.
 *
 * | figure | weight | amount | base |
 * | --- | --- | --- | --- |
 * | P | k | sum over members of 1 / (networks of the member) | E |
 * | R | k | credit for reach | E (G - 1) |
 * | V | k | 100 k s | E |
 * | X | k | k s | sum of k |
 * | E-I | ties credited | external less internal ties credited | sum of ties |
 * | weight of a pair | k | c_g c_h times the weight of a pair of members | 1 |
 */
export function splitsByNetwork(before: Graphs, after: Graphs, {pairs}: {readonly pairs: boolean}): FigureSplit[] {
  const [old, now] = [before, after].map(wholeFigures) as [WholeFigures, WholeFigures];
  const found = wholeNames.map((figure) => ({
    figure,
    pair: undefined,
    split: splitByNetwork(old[figure], now[figure]),
  }));
  const ofPairs = pairs ? pairSplits(pairsOn(before), pairsOn(after)) : [];
  return [...found, ...ofPairs].flatMap(({split, ...subject}) => (split === undefined ? [] : [{...subject, split}]));
}

const wholeNames = splitFigures.filter((figure) => figure !== "pair-weight");
type WholeFigures = Readonly<Record<(typeof wholeNames)[number], FigureOnDate>>;

/** Only networks with ties, k >= 2, are in the sums: the others bring nothing to any figure. */
function wholeFigures({rows}: Graphs): WholeFigures {
  const {persons, networks, groups, group, ofPerson, ofNetwork, composition} = rows;
  const size = (n: number) => sizeOf(ofNetwork, n);
  const brought = (amount: (n: number) => number, weight = size) =>
    tyingIn(rows).map((n) => ({id: networks[n]!, weight: weight(n), amount: amount(n)}));
  const crossing = (n: number) => size(n) * (crossingPairs(composition, n) ?? 0);
  const taking = participantCredits(ofPerson, ofNetwork);
  const reach = creditsOf(ofPerson, composition, group, groups.length).credit;
  const {ties, lean} = tieCredits(ofPerson, ofNetwork, group);
  const tied = (n: number) => ties[n]!;
  const employees = persons.length;
  return {
    participation: {networks: brought((n) => taking[n]!), base: employees},
    reach: {networks: brought((n) => reach[n]!), base: employees * (groups.length - 1)},
    "cross-volume": {networks: brought((n) => 100 * crossing(n)), base: employees},
    "cross-share": {networks: brought(crossing), base: "weights"},
    "ei-index": {networks: brought((n) => lean[n]!, tied), base: "weights"},
  };
}

function tyingIn({networks, ofNetwork}: Graphs["rows"]): readonly number[] {
  return [...networks.keys()].filter((n) => sizeOf(ofNetwork, n) >= 2);
}

/** The networks with ties and their sizes; and of each pair of departments what each of them brings. */
interface PairsOnDate {
  readonly sizes: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, {readonly pair: Pair; readonly amounts: Map<string, number>}>;
}
type Pair = readonly [string, string];

function pairsOn({rows, frame}: Graphs): PairsOnDate {
  const {networks, groups, ofNetwork, composition} = rows;
  const sizes = new Map<string, number>();
  const pairs = new Map<string, {readonly pair: Pair; readonly amounts: Map<string, number>}>();
  for (const n of tyingIn(rows)) {
    const id = networks[n]!;
    const size = sizeOf(ofNetwork, n);
    sizes.set(id, size);
    for (const [g, h, count] of pairsIn(composition, n)) {
      const pair = [groups[g]!, groups[h]!] as const;
      const key = pair.join("\t");
      const known = pairs.get(key) ?? {pair, amounts: new Map<string, number>()};
      known.amounts.set(id, count * pairWeightOf(frame.weight, n, size));
      pairs.set(key, known);
    }
  }
  return {sizes, pairs};
}

/** For each two groups of a network, the pairs of members that they make; the groups ascend. */
function* pairsIn({starts, groups, counts}: Composition, n: number): Iterable<readonly [number, number, number]> {
  for (let a = starts[n]!; a < starts[n + 1]!; a += 1) {
    for (let b = a + 1; b < starts[n + 1]!; b += 1) yield [groups[a]!, groups[b]!, counts[a]! * counts[b]!];
  }
}

/** Of the pairs that some network carries on one of the dates; one that goes on without the pair is no closed one. */
function pairSplits(old: PairsOnDate, now: PairsOnDate) {
  const keys = [...new Set([...old.pairs.keys(), ...now.pairs.keys()])].sort(byText);
  return keys.map((key) => {
    const [was, is] = [old.pairs.get(key), now.pairs.get(key)];
    const ids = [...new Set([was, is].flatMap((one) => [...(one?.amounts.keys() ?? [])]))];
    const onDate = ({sizes}: PairsOnDate, amounts: ReadonlyMap<string, number> | undefined): FigureOnDate => ({
      networks: ids.flatMap((id) => {
        const weight = sizes.get(id);
        return weight === undefined ? [] : [{id, weight, amount: amounts?.get(id) ?? 0}];
      }),
      base: 1,
    });
    return {
      figure: "pair-weight" as const,
      pair: (was ?? is)?.pair,
      split: splitByNetwork(onDate(old, was?.amounts), onDate(now, is?.amounts)),
    };
  });
}
