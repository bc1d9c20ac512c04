import type {FindingFigures, FindingKind, FindingState, MetricName} from "./language.ts";
import type {Level, Score} from "./metric.ts";
import {byText, type Day} from "./model.ts";
import type {Scores} from "./scores.ts";

/** How much two departments need each other, as their directors say: 0 not at all, 3 very much. A pair in either order. */
export interface Need {
  readonly group: string;
  readonly other: string;
  readonly need: number;
}

/** What the scores of a day do not say of a network. */
interface NetworkFacts {
  /** The day on which it ends, as far as that is known on the day. */
  readonly end: Day | undefined;
  readonly parent: string | undefined;
}

/** A period as findings are found in it: its scores, and the facts that they do not hold. */
export interface Facts {
  readonly day: Day;
  readonly scores: Scores;
  readonly networks: ReadonlyMap<string, NetworkFacts>;
  readonly needs: readonly Need[];
}

export interface Threshold {
  readonly standard: number;
  /** The pipeline file may say anything between these. */
  readonly range: readonly [number, number];
  /** Whether it counts something. */
  readonly whole?: boolean;
  /** What it is, and why it is what it is. */
  readonly reason: string;
}

/** From where on something is a finding. All can be set in the pipeline file; none is a norm. */
export const thresholds = {
  enter: {
    standard: 0.05,
    range: [0, 1],
    reason:
      "A finding that claims to be more than chance enters below this q: at most one such finding in twenty is then false. The common level.",
  },
  leave: {
    standard: 0.2,
    range: [0, 1],
    reason:
      "It leaves above this q, or after two periods in a row in which q was between the two. Four times the level to enter: a pair whose q wanders between .04 and .06 would come and go otherwise.",
  },
  slack: {
    standard: 0.2,
    range: [0, 0.9],
    reason:
      "A finding that claims no more than its figure leaves when the figure is this part of the threshold on the other side of it, or after two periods in a row in which it was in between. So one person more or less ends no finding.",
  },
  fewPeople: {
    standard: 5,
    range: [1, 1000],
    whole: true,
    reason:
      "Fewer people in common than this are few. The least number that any figure in a report to management rests on: what is fewer hangs on single persons.",
  },
  leastParticipants: {
    standard: 20,
    range: [1, 100_000],
    whole: true,
    reason:
      "Departments with fewer participants (for participation: employees) are left out: with so few, one more or less decides.",
  },
  inwardIndex: {
    standard: 0.75,
    range: [0, 1],
    reason:
      "A department is inward when its index of crossing is at most this part of the organisation's. An organisation that is inward as a whole is so in every department; that is said once, in the headline, and not again for each.",
  },
  lowParticipation: {
    standard: 0.5,
    range: [0, 1],
    reason: "Participation is low below this part of the organisation's: every second employee who could be expected.",
  },
  fewShare: {
    standard: 1 / 3,
    range: [0, 1],
    reason:
      "The busiest tenth of the participants carries much when it has this share of the memberships: each of them four and a half times as many as each of the others.",
  },
  oneShare: {
    standard: 0.1,
    range: [0, 1],
    reason:
      "One person carries much who is between others for this share of all the shortest ways: ten such persons would leave none for the others. With fewer participants than ten times leastParticipants nobody is named: a high share is then no wonder.",
  },
  endingMonths: {
    standard: 6,
    range: [0, 120],
    whole: true,
    reason:
      "A network is about to end when its end is not further away than this: half a year is what it takes to settle who goes on with it.",
  },
  endingShare: {
    standard: 0.01,
    range: [0, 1],
    reason:
      "What a network about to end alone gives matters from this share of all reach, or from one pair of departments that meets nowhere else. A hundredth is the least change of reach that a report shows.",
  },
  vacantMonths: {
    standard: 2,
    range: [0, 120],
    whole: true,
    reason: "A network lacks a leader after so many whole months without one: a change of leaders takes time.",
  },
  nearCopy: {
    standard: 0.8,
    range: [0.5, 1],
    reason:
      "Two networks are near copies when this share of their members together is in both. At .8 nine in ten of each are in the other.",
  },
  stillMonths: {
    standard: 12,
    range: [1, 120],
    whole: true,
    reason:
      "A network stands still when nobody has joined or left it for so long: a year holds every season's changes.",
  },
  carryingTimes: {
    standard: 2,
    range: [1, 100],
    reason:
      "A network carries much when it gives so many times as much reach as if all networks gave alike, in all or alone. A multiple and no share: with 5 networks a fifth is nothing special, with 50 it is.",
  },
  leadersTimes: {
    standard: 2,
    range: [1, 100],
    reason: "A department supplies leaders when it has so many times the leaders that its part of the employees gives.",
  },
  leastLeaders: {
    standard: 3,
    range: [1, 1000],
    whole: true,
    reason: "And at least so many of them: of one or two leaders nothing follows.",
  },
  firstTimersTimes: {
    standard: 1.25,
    range: [1, 100],
    reason:
      "A department brings in new people when its share of participants who are there for the first time is so many times the organisation's: a quarter more.",
  },
} as const satisfies Record<string, Threshold>;
export type ThresholdName = keyof typeof thresholds;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** The thresholds of a pipeline file that says nothing of them. */
export const standardThresholds: Thresholds = Object.fromEntries(
  Object.entries(thresholds).map(([name, {standard}]) => [name, standard]),
) as Thresholds;

/** What is found in one period, by itself. */
interface SignOf<Kind extends FindingKind> {
  readonly kind: Kind;
  readonly subject: string;
  /** Of a pair, with subject < other. */
  readonly other?: string;
  /** Whether it is enough to enter; if not, it is enough to stay for a while. */
  readonly firm: boolean;
  /** By effect and never by p: 0 to 1 on the kind's own scale, 1 the most there can be. */
  readonly severity: number;
  readonly figures: FindingFigures[Kind];
}
export type Sign = {readonly [Kind in FindingKind]: SignOf<Kind>}[FindingKind];

/** How one kind of driver or barrier is found. */
export interface RuleOf<Kind extends FindingKind> {
  /** The file's name. */
  readonly kind: Kind;
  readonly side: "barrier" | "driver";
  readonly of: readonly Level[];
  /** Whether it claims to be more than chance. */
  readonly claims: boolean;
  /** Which thresholds it goes by. */
  readonly thresholds: readonly ThresholdName[];
  /** In plain text: when it is found, and what is left out. */
  readonly rule: string;
  /** In plain text: what is 0 and what is 1 on its scale of severity. */
  readonly severity: string;
  /** Pure. */
  find(facts: Facts, thresholds: Thresholds, earlier: readonly Facts[]): Iterable<SignOf<Kind>>;
  /** What the figure counts. */
  readonly quantity: "share" | "count" | "index" | "months";
  /** The one figure whose change is told, of a subject that need not be a finding; undefined where there is none. */
  figure(facts: Facts, subject: string, other?: string): number | undefined;
}
export type Rule = {readonly [Kind in FindingKind]: RuleOf<Kind>}[FindingKind];

/** At least the limit: true; within the slack below it: false; else undefined, which is no sign at all. */
export function atLeast(value: number | undefined, limit: number, {slack}: Thresholds): boolean | undefined {
  if (value === undefined) return undefined;
  return value >= limit ? true : value >= limit * (1 - slack) ? false : undefined;
}

/** Below the limit: true; within the slack above it: false; else undefined. */
export function below(value: number | undefined, limit: number, {slack}: Thresholds): boolean | undefined {
  if (value === undefined) return undefined;
  return value < limit ? true : value < limit * (1 + slack) ? false : undefined;
}

/** q below the level to enter: true; up to the level to leave: false; else undefined. */
export function significant(q: number | undefined, {enter, leave}: Thresholds): boolean | undefined {
  if (q === undefined) return undefined;
  return q < enter ? true : q <= leave ? false : undefined;
}

type Scored = Pick<Facts, "scores">;

/** Index of what a pair has in common: 100 is what chance gives when guests are exchanged. */
export function pairIndex({scores}: Scored, subject: string, other: string | undefined): number | undefined {
  const {value, expected} = scores.of("pair-weight", subject, other) ?? {};
  return value === undefined || expected === undefined || expected === 0 ? undefined : (100 * value) / expected;
}

/** A count of a subject; 0 where there is no row of it. */
export function countOf({scores}: Scored, metric: MetricName, subject: string, other?: string): number {
  return scores.of(metric, subject, other)?.value ?? 0;
}

/** How many employees of the department are in a network with another. */
export function participantsOf({scores}: Scored, group: string): number {
  const {value = 0, n = 0} = scores.of("participation", group) ?? {};
  return Math.round(value * n);
}

/** What the networks give in meetings of a person with a department: all of it, what one alone gives, and how many. */
export function reachOf({scores}: Scored): {readonly all: number; readonly sole: number; readonly networks: number} {
  const sum = (rows: readonly Score[]) => rows.reduce((total, {value = 0}) => total + value, 0);
  const credits = scores.all("credit", "network").filter(({value}) => value !== undefined);
  return {all: sum(credits), sole: sum(scores.all("sole-reach", "network")), networks: credits.length};
}

/** Size of a network as a part of the largest one's: how grave what a network lacks is, where nothing else says it. */
export function relativeSize(facts: Scored, network: string): number {
  const sizes = facts.scores.all("network-size", "network").map(({value = 0}) => value);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return largest > 0 ? countOf(facts, "network-size", network) / largest : 0;
}

/** A sign in the course of the periods. */
type Lived = Sign & {
  readonly state: FindingState;
  /** The period in which its present life began. */
  readonly firstSeen: Day;
};

/** A finding of a period, or one that has left since the period before. */
export type Finding = Lived & {
  /** What its subject is. */
  readonly of: Level;
  /** The rule's figure on the day, also of what has left, and its change since the period before. */
  readonly value: number | undefined;
  readonly change: number | undefined;
};

/** A part of the change of a figure of a pair, as far as it is needed here. */
interface PairPart {
  readonly span: string;
  readonly figure: string;
  readonly pair: readonly [string, string] | undefined;
  readonly by: string;
  readonly part: string;
  readonly network: string | undefined;
  readonly value: number;
}

/** Whether a pair is new because units were moved: no other cause changed its meetings more since the period before. */
export function isOfReorganisation({state, subject, other}: Finding, parts: readonly PairPart[]): boolean {
  if (state !== "new" || other === undefined) return false;
  const causes = parts.filter(({span, figure, pair, by, network}) => {
    const isOfPair = figure === "pair-weight" && pair?.[0] === subject && pair[1] === other;
    return isOfPair && span === "period" && by === "cause" && network === undefined;
  });
  const most = Math.max(0, ...causes.map(({value}) => Math.abs(value)));
  return most > 0 && causes.some(({part, value}) => part === "reorganised" && Math.abs(value) === most);
}

/** So many periods in a row with signs that are not firm a finding outlives. */
const mostWeakPeriods = 2;

/**
 * The findings of each of these periods, given in order of time: what has entered and not left, and what has left since
 * the period before. A finding enters with a firm sign. It leaves with the first period without any sign of it, or when
 * there was none but weak ones for two periods and in the third again; what comes back is new. In the first period nobody can say what is new.
 */
export function livesOf(
  periods: readonly {readonly day: Day; readonly signs: readonly Sign[]}[],
): readonly (readonly Lived[])[] {
  let alive = new Map<string, {readonly sign: Sign; readonly firstSeen: Day; readonly weak: number}>();
  return periods.map(({day, signs}, at) => {
    const before = alive;
    alive = new Map();
    const lived: Lived[] = [];
    for (const sign of signs) {
      const key = keyOf(sign);
      const known = before.get(key);
      const weak = sign.firm ? 0 : (known?.weak ?? mostWeakPeriods) + 1;
      if (weak > mostWeakPeriods) continue;
      const firstSeen = known?.firstSeen ?? day;
      alive.set(key, {sign, firstSeen, weak});
      lived.push({...sign, state: known !== undefined ? "still" : at === 0 ? "first" : "new", firstSeen});
    }
    for (const [key, {sign, firstSeen}] of before) {
      if (!alive.has(key)) lived.push({...sign, state: "gone", firstSeen});
    }
    return lived;
  });
}

function keyOf({kind, subject, other = ""}: Sign): string {
  return `${kind}\t${subject}\t${other}`;
}

/** The graver first, within a kind; equally grave ones by their ids. */
export function byGravity(a: Sign, b: Sign): number {
  return b.severity - a.severity || byText(a.subject, b.subject) || byText(a.other ?? "", b.other ?? "");
}
