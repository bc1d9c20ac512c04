import {byText, type NetworkFact} from "./model.ts";

/** What one network brings to a total. */
export interface Amount {
  readonly id: string;
  readonly amount: number;
}

/** Where a change comes from; in this order where two parts are equally large. */
const causes = ["continuing", "size", "opened", "closed"] as const;
export type Cause = (typeof causes)[number];
type Parts = Readonly<Record<Cause, number>>;

export interface Split extends Parts {
  readonly difference: number;
  /** In the order of their ids; each part of the whole is the sum of theirs. */
  readonly networks: readonly (Parts & {readonly id: string})[];
}

/**
 * The change of X = sum_n w_n s_n, w = k / M, network by network (Griliches & Regev 1995, Journal of Econometrics 65).
 * With X' the mean of X on both dates:
 *
 * - `continuing`: mean(w) (s1 - s0), networks of both dates that cross more or less than before;
 * - `size`: (w1 - w0) (mean(s) - X'), networks of both dates that weigh more or less than before;
 * - `opened`: w1 (s1 - X'), and `closed`: -w0 (s0 - X'), networks of one date. One that fell under two members has no
 *   ties, and counts as closed.
 *
 * The parts add up to the difference. Undefined where there are no ties, hence no X, on one of the dates.
 */
export function splitOfShare(before: readonly NetworkFact[], after: readonly NetworkFact[]): Split | undefined {
  const membersBefore = sumOf(before, ({k}) => k);
  const membersAfter = sumOf(after, ({k}) => k);
  if (membersBefore === 0 || membersAfter === 0) return undefined;
  const shareBefore = sumOf(before, ({k, s}) => k * s) / membersBefore;
  const shareAfter = sumOf(after, ({k, s}) => k * s) / membersAfter;
  const centre = (shareBefore + shareAfter) / 2;
  return {
    difference: shareAfter - shareBefore,
    ...summed(before, after, {
      both: (old, now) => {
        const [w0, w1] = [old.k / membersBefore, now.k / membersAfter];
        return {
          continuing: ((w0 + w1) / 2) * (now.s - old.s),
          size: (w1 - w0) * ((old.s + now.s) / 2 - centre),
        };
      },
      opened: ({k, s}) => (k / membersAfter) * (s - centre),
      closed: ({k, s}) => (-k / membersBefore) * (s - centre),
    }),
  };
}

/**
 * The change of a total over networks, such as V (amount 100 k s / E) or M (amount k), which is the sum of the changes
 * of networks of both dates and of what the opened bring and the closed take. `size` is 0: a total has no weights.
 */
export function splitOfTotal(before: readonly Amount[], after: readonly Amount[]): Split {
  return {
    difference: sumOf(after, ({amount}) => amount) - sumOf(before, ({amount}) => amount),
    ...summed(before, after, {
      both: (old, now) => ({continuing: now.amount - old.amount, size: 0}),
      opened: ({amount}) => amount,
      closed: ({amount}) => -amount,
    }),
  };
}

/** The largest part that pulls the way the change went; undefined where nothing changed. */
export function mainCause(split: Split): Cause | undefined {
  const way = Math.sign(split.difference);
  let main: Cause | undefined;
  for (const cause of causes) {
    if (split[cause] * way > (main === undefined ? 0 : split[main] * way)) main = cause;
  }
  return main;
}

/** What a network adds, by the dates on which it is there. */
interface Rules<Fact> {
  both(old: Fact, now: Fact): Pick<Parts, "continuing" | "size">;
  opened(now: Fact): number;
  closed(old: Fact): number;
}

function summed<Fact extends {readonly id: string}>(
  before: readonly Fact[],
  after: readonly Fact[],
  rules: Rules<Fact>,
): Omit<Split, "difference"> {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const now = new Map(after.map((fact) => [fact.id, fact]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(byText);
  const networks = ids.map((id) => ({id, ...partsOf(old.get(id), now.get(id), rules)}));
  const all = (cause: Cause) => sumOf(networks, (network) => network[cause]);
  return {continuing: all("continuing"), size: all("size"), opened: all("opened"), closed: all("closed"), networks};
}

function partsOf<Fact>(old: Fact | undefined, now: Fact | undefined, rules: Rules<Fact>): Parts {
  return {
    ...(old !== undefined && now !== undefined ? rules.both(old, now) : {continuing: 0, size: 0}),
    opened: old === undefined && now !== undefined ? rules.opened(now) : 0,
    closed: old !== undefined && now === undefined ? rules.closed(old) : 0,
  };
}

function sumOf<Fact>(facts: readonly Fact[], amount: (fact: Fact) => number): number {
  let sum = 0;
  for (const fact of facts) sum += amount(fact);
  return sum;
}
