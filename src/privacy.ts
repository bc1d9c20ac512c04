/**
 * The only door between scores and whatever is issued to people: page, chart, table, tooltip, file name, sort order.
 * What may not be seen leaves here without its value, so nothing behind the door can print it by accident.
 */

/** What may be said of a figure. `few`: some, or for a pair none or few, on too few people to say; `none`: truly none. */
export type Shown<Value> =
  | {readonly kind: "shown"; readonly value: Value}
  | {readonly kind: "few"}
  | {readonly kind: "none"}
  | {readonly kind: "hidden"};

const few = {kind: "few"} as const;
const none = {kind: "none"} as const;
const hidden = {kind: "hidden"} as const;

/** The fewest people a figure rests on, whatever the pipeline file says. */
const floor = 3;
/** A pair of groups rests on at least this many people of each. */
const leastOfEachSide = 3;
/** Employees are counted in steps of this many, shares of a network in steps of this many per cent. */
const step = 5;
/** Below this many employees a network's size and share together would give its composition away. */
const bandedBelow = 20;

/** How the door is set: the fewest people that a published figure rests on. */
export interface Rules {
  readonly minimumGroup: number;
}

/** Throws where the pipeline asks for fewer people behind a figure than is ever allowed. */
export function rulesOf(minimumGroup: number): Rules {
  if (!(minimumGroup >= floor)) throw new Error(`minimum group below ${floor}: ${minimumGroup}`);
  return {minimumGroup};
}

/** Throws if a row is about a person, or labels persons: an issue that would contain one is not made. */
export function withoutPersons<Row extends {readonly of: string; readonly label?: string | undefined}>(
  rows: readonly Row[],
): readonly Row[] {
  if (rows.some(({of, label}) => of === "person" || label !== undefined)) {
    throw new Error("a report without persons was given a row about a person");
  }
  return rows;
}

/** A figure of the whole organisation or of a group, which rests on `n` people of a group of `size`. */
export function figure<Value>(
  value: Value | undefined,
  {n, size}: {readonly n: number; readonly size: number},
  {minimumGroup}: Rules,
): Shown<Value> {
  if (value === undefined) return none;
  return Math.min(n, size) >= minimumGroup ? {kind: "shown", value} : hidden;
}

/** What a pair of groups rests on; a count that is not known counts as 0. */
export interface PairBasis {
  /** People who carry the pair, of both groups together. */
  readonly people: number;
  readonly smallerSide: number;
  /** People left when the network that carries most of the pair is taken away: its leader can subtract it. */
  readonly withoutBusiest: number;
  /** Participants of the group that has fewer. */
  readonly participants: number;
}

/**
 * A figure of a pair of groups. What falls short of the rule is one class, whether it is none, few, or many of whom
 * one network's leader knows nearly all; where a group is itself small, not even that is said.
 */
export function pairFigure<Value>(value: Value | undefined, basis: PairBasis, {minimumGroup}: Rules): Shown<Value> {
  if (basis.participants < minimumGroup) return hidden;
  if (basis.people < minimumGroup || basis.withoutBusiest < minimumGroup || basis.smallerSide < leastOfEachSide) {
    return few;
  }
  return value === undefined ? none : {kind: "shown", value};
}

/**
 * A figure as it is, and as it would be with something that is only thought of. A change of fewer people than the smallest
 * group, or of their meetings or memberships, is none: `perUnit` is how many a whole of the figure stands for.
 */
export function wouldBe(
  before: number | undefined,
  after: number | undefined,
  {n, perUnit}: {readonly n: number; readonly perUnit: number},
  {minimumGroup}: Rules,
): Shown<{readonly before: number; readonly after: number}> {
  if (before === undefined || after === undefined) return none;
  if (n < minimumGroup) return hidden;
  const isSmall = Math.abs(after - before) * perUnit < minimumGroup;
  return {kind: "shown", value: {before, after: isSmall ? before : after}};
}

/** People in common of a pair of groups and the weight of what they have in common, at one time. */
interface PairCount {
  readonly people: number;
  readonly weight: number;
  /** As in `PairBasis`. */
  readonly participants: number;
}

/** People by whoever comes; one number where it is all the same. */
interface PeopleBetween {
  readonly low: number;
  readonly high: number;
}

/** `enough`: at least as many as the smallest group, and no more is said. */
export type PairShown = Shown<{readonly people: PeopleBetween; readonly weight: number}> | {readonly kind: "enough"};

/**
 * A pair before and after something that is only thought of, for those who see each pair as it is: people to the nearest
 * 5. Of a pair that has too few before, it is said after that there are enough, not how many: whoever thought of it knows
 * how many it brings, and could subtract them. `between` is where the people after lie by whoever comes.
 */
export function pairChange(
  before: PairCount,
  after: PairCount & {readonly between?: PeopleBetween | undefined},
  {minimumGroup}: Rules,
): {readonly before: PairShown; readonly after: PairShown} {
  const shown = ({people, weight, participants, between}: typeof after): PairShown => {
    if (participants < minimumGroup) return hidden;
    if (people < minimumGroup) return few;
    const {low, high} = between ?? {low: people, high: people};
    const rounded = {low: roundTo(Math.max(low, minimumGroup), step), high: roundTo(high, step)};
    return {kind: "shown", value: {people: rounded, weight}};
  };
  const [old, now] = [shown(before), shown(after)];
  if (old.kind === "shown" || now.kind !== "shown") return {before: old, after: now};
  return {before: old, after: old.kind === "few" ? {kind: "enough"} : hidden};
}

/** Employees, to the nearest 5. */
export function headcount(count: number, {minimumGroup}: Rules): Shown<number> {
  if (count <= 0) return none;
  return count < minimumGroup ? few : {kind: "shown", value: roundTo(count, step)};
}

/** Size of a network in a band: `to` is the last size in it. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** Class of the share of member pairs across departments, 0 to 4. */
export type Bridging = 0 | 1 | 2 | 3 | 4;

/** Lower limits, in per cent, of the classes of bridging above the first; fixed, so that periods can be compared. */
export const bridgingLimits = [30, 50, 65, 78] as const;

/** What may be said of a network, by the number of employees in it; `bridging` is the class of its share across. */
export type NetworkFigures =
  /** Too few employees: its name, and nothing else. */
  | {readonly kind: "name"}
  | {readonly kind: "band"; readonly size: Band; readonly bridging: Bridging | undefined}
  /** Employees to the nearest 5, and the share across to the nearest 5 %. */
  | {
      readonly kind: "full";
      readonly size: number;
      readonly share: number | undefined;
      readonly bridging: Bridging | undefined;
    };

/**
 * Size and share of a network. A share is quadratic in the composition, so that an exact pair of size and share gives
 * a small network's composition away: below 20 employees there is a band and a class, above it both are rounded.
 */
export function networkFigures(employees: number, share: number | undefined, {minimumGroup}: Rules): NetworkFigures {
  const least = Math.max(minimumGroup, step);
  if (employees < least) return {kind: "name"};
  if (employees < bandedBelow) {
    const [from, to] = employees < 10 ? [step, 9] : [10, bandedBelow - 1];
    return {kind: "band", size: {from: Math.max(least, from), to}, bridging: bridgingOf(share)};
  }
  const rounded = share === undefined ? undefined : roundTo(share * 100, step) / 100;
  // The class is that of the rounded share: that of the exact one would say on which side of a limit it lies.
  return {kind: "full", size: roundTo(employees, step), share: rounded, bridging: bridgingOf(rounded)};
}

/** Class of a share of member pairs across departments, by the fixed limits. */
function bridgingOf(share: number | undefined): Bridging | undefined {
  if (share === undefined) return undefined;
  const [one, two, three, four] = bridgingLimits;
  if (share < one / 100) return 0;
  if (share < two / 100) return 1;
  if (share < three / 100) return 2;
  return share < four / 100 ? 3 : 4;
}

/** A network's part of all reach, before the door. */
interface Credited {
  readonly id: string;
  readonly employees: number;
  readonly credit: number;
  readonly sole: number;
}

/** Parts of all reach in whole per cent; `percent` of `named` and `rest` add up to 100. */
export interface Credits {
  readonly named: readonly {readonly id: string; readonly percent: number; readonly sole: number}[];
  readonly rest: {readonly networks: number; readonly percent: number};
}

/**
 * Networks by their parts of all reach, and the rest together. A network of too few employees is never named, nor left
 * alone in the rest. Order goes by the rounded parts, then by id. Where one per cent of all reach would be fewer than
 * the smallest group, the steps are wider: 2, 5, 10, 20, 25 or 50. No reach, no parts.
 */
export function credits(networks: readonly Credited[], rules: Rules): Credits | undefined {
  const total = networks.reduce((sum, {credit}) => sum + credit, 0);
  if (!(total > 0)) return undefined;
  const width = [1, 2, 5, 10, 20, 25].find((percent) => (percent / 100) * total >= rules.minimumGroup) ?? 50;
  const rounded = (part: number) => roundTo((part / total) * 100, width);
  const least = Math.max(rules.minimumGroup, step);
  const named = networks
    .filter(({employees}) => employees >= least)
    .toSorted((a, b) => rounded(b.credit) - rounded(a.credit) || (a.id < b.id ? -1 : 1));
  const rest = () => networks.filter((network) => !named.includes(network));
  const lone = () => rest().length === 1 || rest().reduce((sum, {employees}) => sum + employees, 0) < least;
  while (named.length > 0 && rest().some(({employees}) => employees < least) && lone()) named.pop();
  const restCredit = rest().reduce((sum, {credit}) => sum + credit, 0);
  const percents = adding([...named.map(({credit}) => credit), restCredit], total, width);
  return {
    named: named
      .map(({id, sole}, at) => ({id, percent: percents[at] ?? 0, sole: Math.min(rounded(sole), percents[at] ?? 0)}))
      .toSorted((a, b) => b.percent - a.percent || (a.id < b.id ? -1 : 1)),
    rest: {networks: rest().length, percent: percents.at(-1) ?? 0},
  };
}

/** Parts in per cent, in steps of `width`, that add up to 100: by largest remainder, then by position. */
function adding(parts: readonly number[], total: number, width: number): readonly number[] {
  const exact = parts.map((part) => ((part / total) * 100) / width);
  const steps = exact.map(Math.floor);
  const left = Math.round(100 / width - steps.reduce((sum, whole) => sum + whole, 0));
  const byRemainder = exact
    .map((value, at) => ({at, remainder: value - Math.floor(value)}))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const {at} of byRemainder.slice(0, left)) steps[at] = (steps[at] ?? 0) + 1;
  return steps.map((whole) => whole * width);
}

function roundTo(value: number, width: number): number {
  return Math.round(value / width) * width;
}
