import {type Brief, briefsOf} from "./brief.ts";
import type {CauseSplit} from "./cause.ts";
import type {WholeSplit} from "./change.ts";
import type {FlowerRow} from "./charts/flower.ts";
import {type MatrixRow, mostDepartments, type OwnCell, type PairCell, type Verdict} from "./charts/group-matrix.ts";
import type {NetworksRow} from "./charts/networks.ts";
import type {TrendRow} from "./charts/trend.ts";
import type {Finding, Need} from "./finding.ts";
import type {DepartmentRule, TieRules} from "./graph.ts";
import {outwardGroups} from "./graph.ts";
import {type Difference, headlineOf, isSure} from "./headline.ts";
import type {Advice, Cause, FragilePairs, Headline, MetricName, WarningKind} from "./language.ts";
import type {Lineages} from "./lineages.ts";
import {type Score, whole} from "./metric.ts";
import type {Day} from "./model.ts";
import {byText, yearBefore} from "./model.ts";
import {type ChangePart, mainCause} from "./parts.ts";
import {
  credits,
  figure,
  headcount,
  type NetworkFigures,
  networkFigures,
  type PairBasis,
  pairFigure,
  type Rules,
  rulesOf,
  type Shown,
  wouldBe,
} from "./privacy.ts";
import {Scores} from "./scores.ts";
import type {HomeRow} from "./times.ts";

/** With the last period, or a year before. */
export type Span = "period" | "year";
/** The four headline figures, and the share across as an index of what chance gives. */
export const figureNames = ["participation", "reach", "cross-volume", "cross-share"] as const;
type FigureName = (typeof figureNames)[number];

/** A figure's change from an earlier day, both days measured by the same definitions. */
export interface Change extends Difference {
  readonly figure: FigureName | "index-of-crossing";
  readonly span: Span;
  readonly from: Day;
}

/** What became of one source's last delivery. */
export interface Delivery {
  readonly name: string;
  /** The latest day, up to the issue's, on which something in it begins or ends. */
  readonly lastEvent: Day | undefined;
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
  /** What is missing or odd in what was loaded, by the count of rows. */
  readonly warned: Readonly<Partial<Record<WarningKind, number>>>;
}

/** Settled once, in the pipeline file. */
export interface Settings {
  readonly departments: DepartmentRule;
  readonly weight: TieRules["weight"];
  readonly broadcastLimit: number | "none";
  readonly silentRoles: readonly string[];
  readonly draws: {readonly whole: number; readonly pairs: number};
  readonly strata: "none" | {readonly depth: number};
  /** Pairs of which it is stated how much they need each other; undefined where nobody has stated any. */
  readonly statedNeeds: number | undefined;
}

export interface NamedNetwork {
  readonly name: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The leader's department, or the most frequent one; of a closed network, the last. */
  readonly home: string | undefined;
  /** The department of its management anchor. */
  readonly anchor: string | undefined;
}

/** What could be decided, and the four headline figures before and after: see `recommendations.ts`. */
export type Recommendation = {
  /** Undefined where they stay as they are. */
  readonly figures: readonly WouldBe[] | undefined;
} & (
  | {
      readonly kind: "new-network";
      /** People of each department. */
      readonly members: ReadonlyMap<string, number>;
      /** The pairs with few people in common that it brings together. */
      readonly pairs: readonly (readonly [string, string])[];
      /** Whether the directors have said so. */
      readonly isNeeded: boolean;
    }
  /** Figures as they would be without it. */
  | {readonly kind: "ending-network"; readonly network: string; readonly end: string}
  /** Figures as they would be without the second. */
  | {readonly kind: "near-copy"; readonly networks: readonly [string, string]}
  /** Figures as they would be if it made ties. */
  | {readonly kind: "list"; readonly network: string}
  | {readonly kind: "leader" | "anchor" | "deputy"; readonly networks: readonly string[]}
);

interface WouldBe {
  readonly figure: FigureName;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** People behind it. */
  readonly n: number;
}

/** All that the reports of one period are made of: plain data, nothing withheld yet. */
export interface Issue {
  /** The organisation. */
  readonly title: string;
  readonly day: Day;
  /** All days measured, in order of time, up to `day`. */
  readonly periods: readonly Day[];
  /** Those of them whose figures stay as they were measured, because rows about persons are past retention. */
  readonly frozen: readonly Day[];
  /** Of these periods; the last one's in full, of the others at least the headline figures. */
  readonly scores: readonly Score[];
  readonly groups: ReadonlyMap<string, {readonly name: string; readonly area: string | undefined}>;
  /** The names of the director areas. */
  readonly areas: ReadonlyMap<string, string>;
  /** Departments, in the order that all pictures keep; area by area. */
  readonly order: readonly string[];
  readonly networks: ReadonlyMap<string, NamedNetwork>;
  readonly changes: readonly Change[];
  /** Which departments need each other, as their directors say; undefined where they have said nothing. */
  readonly needs: readonly Need[] | undefined;
  /** The change of the share across, split by network and by cause. */
  readonly splits: readonly {
    readonly span: Span;
    readonly from: Day;
    readonly split: WholeSplit;
    readonly causes: CauseSplit["unions"];
  }[];
  /** The changes of all figures in all their parts, for the secretariat. */
  readonly changeParts: readonly (ChangePart & {readonly span: Span; readonly from: Day})[];
  /** Of the period, and what has left since the one before; in the order that they are to be told in. */
  readonly findings: readonly Finding[];
  /** At most three. */
  readonly recommendations: readonly Recommendation[];
  /** The day's communities under the numbers that they keep, and those that have ended since the period before. */
  readonly communities: Lineages;
  readonly deliveries: readonly Delivery[];
  /** Of the whole time up to the day; of the last period only, and for who is given scores. */
  readonly home: readonly HomeRow[];
  readonly settings: Settings;
  readonly seed: number;
  readonly version: string;
  readonly minimumGroup: number;
  /** Networks in the order of their petals. */
  readonly flowerOrder: readonly string[];
}

/** What a page says of how it came about: nothing about anybody. */
export type Imprint = Pick<
  Issue,
  "title" | "day" | "periods" | "frozen" | "deliveries" | "settings" | "seed" | "version" | "minimumGroup"
>;

/** A headline figure as it may be told. */
export interface Figure {
  readonly name: FigureName;
  readonly value: Shown<number>;
  /** Whom it is about: employees, or for the share across participants; to the nearest 5. */
  readonly people: Shown<number>;
  readonly changes: readonly {
    readonly span: Span;
    readonly from: Day;
    readonly value: number;
    /** Undefined for a plain count, which has no interval. */
    readonly sure: boolean | undefined;
  }[];
}

/** A network's line in the table. */
export interface NetworkLine {
  readonly name: string;
  readonly home: string | undefined;
  readonly anchor: string | undefined;
  readonly figures: NetworkFigures;
  /** Part of all reach, in whole per cent; of the smallest networks it is not told. */
  readonly percent: number | undefined;
}

/** A recommendation as it may be told: with names, and without a pair that nothing may be said of. */
export type ToldRecommendation = Advice & {
  /** Undefined where the figures stay as they are. */
  readonly figures: readonly ToldWouldBe[] | undefined;
};

interface ToldWouldBe {
  readonly figure: FigureName;
  readonly value: Shown<{readonly before: number; readonly after: number}>;
}

interface Flower {
  /** The director area that is drawn, undefined for all. */
  readonly area: string | undefined;
  readonly networks: number;
  readonly rows: readonly FlowerRow[];
}

/** What may be told of an issue. Everything in it went through `privacy.ts`; pages and charts see nothing else. */
export interface Told {
  readonly headline: Headline | undefined;
  readonly lede:
    | {readonly low: number; readonly high: number; readonly taking: number; readonly placing: number}
    | undefined;
  readonly figures: readonly Figure[];
  /** 100 = as by chance. */
  readonly index: number | undefined;
  readonly coverage: number | undefined;
  readonly trend: readonly TrendRow[];
  /** One picture, or one for each director area, or none where nobody could read it. */
  readonly flowers: readonly Flower[];
  readonly living: number;
  readonly departments: number;
  readonly matrix: readonly MatrixRow[];
  readonly carriers: readonly NetworksRow[];
  /** In alphabetical order of the page's language only when printed; here by id. */
  readonly networks: readonly NetworkLine[];
  /** Barriers and drivers in short, with names in the place of ids. */
  readonly briefs: readonly Brief[];
  readonly before: Day | undefined;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly fragile: FragilePairs | undefined;
  /** With what a reorganisation of departments is the cause of. */
  readonly parts: {readonly from: Day; readonly split: WholeSplit; readonly reorganised: number} | undefined;
  readonly recommendations: readonly ToldRecommendation[];
}

/** The networks that are named in the chart of contributions; the rest stand together. */
const mostNamed = 10;
const significant = 0.05;

/** From all that is known to what may be told. */
export function told(issue: Issue, scores: readonly Score[]): Told {
  const rules = rulesOf(issue.minimumGroup);
  const now = new Scores(scores.filter(({asOf}) => asOf === issue.day));
  const before = issue.periods.filter((day) => day < issue.day).at(-1);
  const earlier = new Scores(scores.filter(({asOf}) => asOf === before));
  const employees = now.of("participation", whole)?.n ?? 0;
  const may = employees >= rules.minimumGroup;
  const living = now.subjects("network-size");
  const gone = before === undefined ? [] : earlier.subjects("network-size").filter((id) => !living.includes(id));
  const fresh = before === undefined ? [] : living.filter((id) => opensAfter(issue.networks.get(id), before));
  const names = (ids: readonly string[]) => ids.map((id) => issue.networks.get(id)?.name ?? id).toSorted(byText);
  const [carriers, networks] = contributions(issue, now, living, rules);
  const headline = may ? headlineOf(standing(issue, now)) : undefined;
  const index = now.of("index-of-crossing", whole)?.value;
  return {
    headline,
    // Data too thin for a conclusion are too thin for its parts.
    lede: headline === undefined || headline.kind === "thin" ? undefined : ledeOf(now),
    figures: figureNames.map((name) => figureOf(name, issue, now, rules)),
    index: may && index !== undefined ? Math.round(index) : undefined,
    coverage: may ? rounded(now.of("coverage", whole)?.value) : undefined,
    trend: trendOf(issue, scores, rules),
    flowers: flowersOf(issue, now, living, rules),
    living: living.length,
    departments: issue.order.length,
    matrix: living.length === 0 || issue.order.length > mostDepartments ? [] : matrixOf(issue, now, rules),
    carriers,
    networks,
    briefs: may ? named(issue, briefsOf(issue.findings, now, rules, issue.changeParts)) : [],
    before,
    opened: names(fresh),
    closed: names(gone),
    fragile: may ? fragileIn(now) : undefined,
    parts: may ? partsOf(issue) : undefined,
    recommendations: issue.recommendations.flatMap((one) => recommendationOf(one, issue, now, rules) ?? []),
  };
}

function named({groups, networks}: Issue, briefs: readonly Brief[]): readonly Brief[] {
  return briefs.map((brief) => {
    const names: ReadonlyMap<string, {readonly name: string}> = brief.of.includes("network") ? networks : groups;
    return {...brief, named: brief.named.map((ids) => ids.map((id) => names.get(id)?.name ?? id))};
  });
}

/** How many pairs hang on a network or on few people; undefined where nobody has asked. */
export function fragileIn(now: Scores): FragilePairs | undefined {
  const of = (name: MetricName) => now.of(name, whole)?.value;
  const [pairs, network] = [of("pairs-with-five"), of("pairs-hanging-on-network")];
  const onePerson = of("pairs-hanging-on-one");
  const [twoPeople, threePeople] = [of("pairs-hanging-on-two"), of("pairs-hanging-on-three")];
  if (pairs === undefined || network === undefined || onePerson === undefined) return undefined;
  if (twoPeople === undefined || threePeople === undefined) return undefined;
  return {pairs, network, onePerson, twoPeople, threePeople};
}

/** To the third decimal: a tenth of a per cent, the most that is ever printed. */
function rounded(value: number): number;
function rounded(value: number | undefined): number | undefined;
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1000) / 1000;
}

function chanceOf(score: Score | undefined) {
  const {expected, chanceLow: low, chanceHigh: high} = score ?? {};
  return expected === undefined || low === undefined || high === undefined ? undefined : {expected, low, high};
}

function standing(issue: Issue, now: Scores) {
  const share = now.of("cross-share", whole);
  if (share?.value === undefined) return undefined;
  return {
    coverage: now.of("coverage", whole)?.value,
    participation: now.of("participation", whole)?.value,
    reach: now.of("reach", whole)?.value,
    share: {value: share.value, low: share.low, high: share.high},
    chance: chanceOf(share),
    year: yearOf(issue),
  };
}

/** A year's changes, only where all that the headline weighs against each other are known. */
function yearOf(issue: Issue) {
  const changes = new Map(issue.changes.filter(({span}) => span === "year").map((one) => [one.figure, one]));
  const [reach, crossVolume] = [changes.get("reach"), changes.get("cross-volume")];
  const [share, index] = [changes.get("cross-share"), changes.get("index-of-crossing")];
  if (!reach || !crossVolume || !share || !index) return undefined;
  return {reach, crossVolume, share, index, cause: causeOf(issue, share.from)};
}

function causeOf({splits, networks, day}: Issue, from: Day): Cause | undefined {
  const found = splits.find((one) => one.span === "year");
  const kind = found && mainCause(found.split, found.causes);
  if (found === undefined || kind === undefined) return undefined;
  const all = [...networks.values()];
  const opened = all.filter((network) => opensAfter(network, from) && isLiving(network, day)).length;
  const closed = all.filter((network) => isLiving(network, from) && !isLiving(network, day)).length;
  return {
    kind,
    rises: found.split.difference > 0,
    networks: kind === "opened" ? opened : kind === "closed" ? closed : 0,
  };
}

function isLiving({from, to}: NamedNetwork, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}

function opensAfter(network: NamedNetwork | undefined, day: Day): boolean {
  return network?.from !== undefined && network.from > day;
}

function ledeOf(now: Scores): Told["lede"] {
  const chance = chanceOf(now.of("cross-share", whole));
  const taking = now.of("gap-of-participation", whole)?.value;
  const placing = now.of("gap-of-placing", whole)?.value;
  if (chance === undefined || taking === undefined || placing === undefined) return undefined;
  return {low: chance.low, high: chance.high, taking: rounded(taking), placing: rounded(placing)};
}

function figureOf(name: FigureName, {changes}: Issue, now: Scores, rules: Rules): Figure {
  const score = now.of(name, whole);
  const n = score?.n ?? 0;
  const value = figure(rounded(score?.value), {n, size: n}, rules);
  const all = changes.filter((change) => change.figure === name);
  // Where periods are years, the last period and a year ago are the same day, and once is enough.
  const distinct = all.filter(
    ({span, from}) => span === "year" || !all.some((one) => one.span === "year" && one.from === from),
  );
  return {name, value, people: headcount(n, rules), changes: value.kind === "shown" ? distinct.map(changeOf) : []};
}

function changeOf(change: Change): Figure["changes"][number] {
  const {span, from, value, low, high} = change;
  const known = low !== undefined && high !== undefined;
  return {span, from, value: rounded(value), sure: known ? isSure(change) : undefined};
}

function trendOf({periods}: Issue, scores: readonly Score[], rules: Rules): readonly TrendRow[] {
  const byDay = Map.groupBy(
    scores.filter(({metric, of}) => metric === "cross-share" && of === "whole"),
    ({asOf}) => asOf,
  );
  return periods.flatMap((day) => {
    const score = new Scores(byDay.get(day) ?? []).of("cross-share", whole);
    const shown = figure(score?.value, {n: score?.n ?? 0, size: score?.n ?? 0}, rules);
    if (shown.kind !== "shown" || score === undefined) return [];
    return [
      {
        day,
        share: rounded(shown.value),
        low: rounded(score.low),
        high: rounded(score.high),
        chanceLow: rounded(score.chanceLow),
        chanceHigh: rounded(score.chanceHigh),
      },
    ];
  });
}

function matrixOf({order, groups, minimumGroup}: Issue, now: Scores, rules: Rules): readonly MatrixRow[] {
  const nameOf = (group: string) => groups.get(group)?.name ?? group;
  const sizeOf = (group: string) => now.of("participation", group)?.n ?? 0;
  const own = (group: string): OwnCell => {
    const score = now.of("cross-share", group);
    const value =
      score?.value === undefined ? undefined : {value: rounded(score.value), expected: rounded(score.expected)};
    const share = figure(value, {n: participantsIn(group, now), size: sizeOf(group)}, rules);
    return {kind: "own", department: nameOf(group), area: groups.get(group)?.area, share};
  };
  const pair = (group: string, other: string): PairCell => {
    const weight = now.pair("pair-weight", group, other);
    const basis = basisOf(group, other, now);
    const index = weight?.value === undefined || !weight.expected ? undefined : (100 * weight.value) / weight.expected;
    const people = headcount(basis.people, rules);
    const figures = pairFigure(
      index === undefined || people.kind !== "shown"
        ? undefined
        : {
            index: Math.round(index),
            networks: now.pair("pair-networks", group, other)?.value ?? 0,
            people: people.value,
            verdict: verdictOf(weight),
          },
      basis,
      rules,
    );
    return {kind: "pair", department: nameOf(group), other: nameOf(other), figures, most: minimumGroup - 1};
  };
  return order.flatMap((group, at) => [...order.slice(0, at).map((other) => pair(group, other)), own(group)]);
}

function verdictOf(weight: Score | undefined): Verdict {
  const {value, expected, q} = weight ?? {};
  if (value === undefined || expected === undefined || q === undefined) return "untested";
  if (q >= significant) return "unclear";
  return value > expected ? "more" : "less";
}

/** The chart of contributions, and the table of all networks. */
function contributions(
  {networks, groups}: Issue,
  now: Scores,
  living: readonly string[],
  rules: Rules,
): readonly [readonly NetworksRow[], readonly NetworkLine[]] {
  const count = (metric: MetricName, id: string) => now.of(metric, id)?.value ?? 0;
  const parts = credits(
    living.map((id) => ({
      id,
      employees: count("network-size", id),
      credit: count("credit", id),
      sole: count("sole-reach", id),
    })),
    rules,
  );
  const percents = new Map(parts?.named.map((one) => [one.id, one]));
  const nameOf = (group: string | undefined) => (group === undefined ? undefined : (groups.get(group)?.name ?? group));
  const lines = living.map((id): NetworkLine => {
    const network = networks.get(id);
    const figures = networkFigures(count("network-size", id), now.of("simpson", id)?.value, rules);
    const name = network?.name ?? id;
    if (figures.kind === "name") return {name, home: undefined, anchor: undefined, figures, percent: undefined};
    return {
      name,
      home: nameOf(network?.home),
      anchor: nameOf(network?.anchor),
      figures,
      percent: percents.get(id)?.percent,
    };
  });
  if (parts === undefined) return [[], lines];
  const named = parts.named.slice(0, mostNamed);
  const others = parts.named.slice(mostNamed);
  const rest = {
    networks: others.length + parts.rest.networks,
    percent: others.reduce((sum, {percent}) => sum + percent, parts.rest.percent),
  };
  const rows = named.map(({id, percent, sole}) => ({
    kind: "network" as const,
    name: networks.get(id)?.name ?? id,
    home: nameOf(networks.get(id)?.home),
    percent,
    sole,
  }));
  return [rest.networks > 0 ? [...rows, {kind: "rest" as const, ...rest}] : rows, lines];
}

/** More petals cannot be read in one picture. */
export const mostPetals = 80;
/** Flowers on one page, each for a director area. */
const mostFlowers = 8;

function flowersOf(issue: Issue, now: Scores, living: readonly string[], rules: Rules): readonly Flower[] {
  const rows = flowerOf(issue, now, living, rules);
  const petals = rows.filter((row) => row.kind === "petal");
  const open = (some: typeof petals) => some.filter(({state}) => state === "living").length;
  if (petals.length === 0) return [];
  if (petals.length <= mostPetals) return [{area: undefined, networks: open(petals), rows}];
  const areas = [...new Set(issue.order.map((id) => issue.groups.get(id)?.area))];
  const parts = areas.map((area) => petals.filter(({department}) => issue.groups.get(department)?.area === area));
  const legible = areas.length <= mostFlowers && parts.every((part) => part.length <= mostPetals);
  if (areas.includes(undefined) || !legible) return [];
  return parts.map((part, at) => ({
    area: areas[at],
    networks: open(part),
    rows: rows.map((row) => (row.kind === "whole" ? {...row, part: areas[at]} : row)),
  }));
}

function flowerOf(issue: Issue, now: Scores, living: readonly string[], rules: Rules): readonly FlowerRow[] {
  const {order, groups, networks, minimumGroup, flowerOrder} = issue;
  const place = new Map(flowerOrder.map((id, at) => [id, at]));
  const chance = chanceOf(now.of("cross-share", whole));
  const rows: FlowerRow[] = [
    {
      kind: "whole",
      chance: chance && {low: rounded(chance.low), high: rounded(chance.high)},
      minimumGroup,
      part: undefined,
    },
    ...order.map((id, at) => ({
      kind: "department" as const,
      id,
      name: groups.get(id)?.name ?? id,
      area: groups.get(id)?.area,
      order: at,
    })),
  ];
  for (const [id, network] of [...networks].toSorted(([a], [b]) => byText(a, b))) {
    const {home, name, anchor} = network;
    const isOpen = living.includes(id);
    if (home === undefined || !order.includes(home) || !(isOpen || closedLately(network, issue.day))) continue;
    const employees = now.of("network-size", id)?.value ?? 0;
    const figures = isOpen ? networkFigures(employees, now.of("simpson", id)?.value, rules) : ({kind: "name"} as const);
    rows.push({
      kind: "petal",
      network: id,
      name,
      department: home,
      state: isOpen ? "living" : "closed",
      figures,
      anchor: figures.kind === "name" || anchor === undefined || !order.includes(anchor) ? undefined : anchor,
      order: place.get(id) ?? networks.size,
    });
    // Of a network of which only the name is told, nobody's place is told either.
    if (figures.kind !== "name") rows.push(...composition(id, home, order, now, rules));
  }
  return rows;
}

/** Where the guests of a network come from, and how many stand outside the departments. */
function composition(
  network: string,
  home: string,
  order: readonly string[],
  now: Scores,
  rules: Rules,
): readonly FlowerRow[] {
  const from = (group: string) => now.of("members-from", network, group)?.value ?? 0;
  const threads = order
    .filter((group) => group !== home)
    .map((department) => ({
      kind: "thread" as const,
      network,
      department,
      people: headcount(from(department), rules),
    }));
  const rim = (group: "politics" | "society", count: number) => ({
    kind: "rim" as const,
    network,
    group,
    people: headcount(count, rules),
  });
  const society = from(outwardGroups.citizen) + from(outwardGroups.partner);
  return [...threads, rim("politics", from(outwardGroups.politician)), rim("society", society)].filter(
    ({people}) => people.kind !== "none",
  );
}

/** In the year before: older ones would crowd the picture out. */
function closedLately({from, to}: NamedNetwork, day: Day): boolean {
  return to !== undefined && to <= day && to > yearBefore(day) && (from === undefined || from <= day);
}

/** Undefined where it is about a pair of departments of which not even that it is few may be said. */
function recommendationOf(
  recommendation: Recommendation,
  {networks, groups, order}: Issue,
  now: Scores,
  rules: Rules,
): ToldRecommendation | undefined {
  const nameOf = (network: string) => networks.get(network)?.name ?? network;
  const figures = recommendation.figures?.map(({figure: name, before, after, n}) => {
    // What one whole of the figure is in persons, meetings or memberships.
    const perUnit = {participation: n, reach: n * (order.length - 1), "cross-volume": n / 100, "cross-share": n}[name];
    return {figure: name, value: wouldBe(rounded(before), rounded(after), {n, perUnit}, rules)};
  });
  switch (recommendation.kind) {
    case "new-network": {
      const {kind, members, pairs, isNeeded} = recommendation;
      if (pairs.some(([one, two]) => pairFigure(undefined, basisOf(one, two, now), rules).kind === "hidden")) return;
      const named = [...members].map(([id, count]) => ({department: groups.get(id)?.name ?? id, count}));
      return {kind, members: named, isNeeded, figures};
    }
    case "ending-network":
    case "list":
      return {...recommendation, network: nameOf(recommendation.network), figures};
    case "near-copy": {
      const [kept, other] = recommendation.networks;
      return {kind: recommendation.kind, networks: [nameOf(kept), nameOf(other)], figures};
    }
    default:
      return {kind: recommendation.kind, networks: recommendation.networks.map(nameOf), figures};
  }
}

/** What a pair of departments rests on. */
function basisOf(group: string, other: string, now: Scores): PairBasis {
  const count = (metric: MetricName) => now.pair(metric, group, other)?.value ?? 0;
  return {
    people: count("pair-people"),
    smallerSide: count("pair-people-smaller-side"),
    withoutBusiest: count("pair-people-without-busiest"),
    participants: Math.min(participantsIn(group, now), participantsIn(other, now)),
  };
}

function participantsIn(group: string, now: Scores): number {
  const {value = 0, n = 0} = now.of("participation", group) ?? {};
  return Math.round(value * n);
}

/** Over a year if that is known, else since the last period. */
function partsOf({splits}: Issue): Told["parts"] {
  const found = splits.find(({span}) => span === "year") ?? splits.find(({span}) => span === "period");
  if (found === undefined) return undefined;
  const {difference, continuing, size, opened, closed} = found.split;
  const split = {difference, continuing, size, opened, closed};
  return {from: found.from, split, reorganised: found.causes.structure.value};
}
