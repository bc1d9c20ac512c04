import type {Cause, Headline} from "./language.ts";

/** A figure's change, with its 95 % interval where it has one. */
export interface Difference {
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What the headline is chosen from. Shares are 0 to 1. */
export interface Standing {
  /** Share of memberships whose department is known. */
  readonly coverage: number | undefined;
  readonly participation: number | undefined;
  readonly reach: number | undefined;
  /** The share across, with its 95 % interval. */
  readonly share: {readonly value: number; readonly low: number | undefined; readonly high: number | undefined};
  /** The share across by chance, and where 95 % of the draws lie. */
  readonly chance: {readonly expected: number; readonly low: number; readonly high: number} | undefined;
  /** Over a year, with the same definitions at both ends; undefined in the first year. */
  readonly year:
    | {
        readonly reach: Difference;
        readonly crossVolume: Difference;
        readonly share: Difference;
        /** Of the share across relative to its expectation. */
        readonly index: Difference;
        /** Why the share across changed, as far as it is known. */
        readonly cause: Cause | undefined;
      }
    | undefined;
}

const leastCoverage = 0.8;
/** "The same as by chance" needs the whole interval within 3 points of the expectation. */
const equivalence = 0.03;

/** The interval leaves out 0. Without an interval nothing is sure. */
export function isSure({low, high}: Difference): boolean {
  return low !== undefined && high !== undefined && (low > 0 || high < 0);
}

/**
 * The case that the headline states: the first that holds, in the order below. Undefined where the organisation has no
 * share across at all, as without networks. The good news needs more than the bad: silos are said to be breaking down
 * only when the share rises against chance beyond uncertainty and neither reach nor cross volume went down at all; and not
 * when it did so mainly because departments were reorganised, or because networks ended while reach did not rise.
 */
export function headlineOf(standing: Standing | undefined): Headline | undefined {
  if (standing === undefined) return undefined;
  const {coverage, participation, share, chance, year} = standing;
  if (coverage !== undefined && coverage < leastCoverage) return {kind: "thin", coverage};
  if (participation === undefined) return undefined;
  const figures = {participation, share: share.value, chance};
  if (year === undefined) return {kind: "first", ...figures};
  const change = year.share.value;
  const {cause} = year;
  if (surelyDown(year.share)) return {kind: "share-falls", ...figures, change, cause};
  if (surelyDown(year.reach) && surelyDown(year.crossVolume) && standing.reach !== undefined) {
    return {kind: "reach-falls", ...figures, reach: standing.reach, change: year.reach.value};
  }
  if (chance !== undefined && share.value > chance.high) return {kind: "above", ...figures, chance};
  if (chance !== undefined && isSame(share, chance.expected)) return {kind: "same", ...figures};
  const lessMet = year.reach.value < 0 || year.crossVolume.value < 0;
  // What ended or was reorganised brought nobody together.
  const shareOnly = cause?.kind === "reorganised" || (cause?.kind === "closed" && year.reach.value <= 0);
  const up = surelyUp(year.index) && change > 0 && !lessMet;
  if (up && !shareOnly) return {kind: "breaking-down", ...figures, change, cause};
  if (up || (surelyUp(year.share) && lessMet)) return {kind: "share-only", ...figures, change, cause};
  return {kind: "unclear", ...figures, change, sure: isSure(year.share)};
}

function isSame({low, high}: Standing["share"], expected: number): boolean {
  return low !== undefined && high !== undefined && low >= expected - equivalence && high <= expected + equivalence;
}

function surelyUp(change: Difference): boolean {
  return isSure(change) && change.value > 0;
}

function surelyDown(change: Difference): boolean {
  return isSure(change) && change.value < 0;
}
