/**
 * The catalogue of words that every language in `languages/` has in full: entries are texts, or functions of numbers
 * and names. Danish is written first, as Danish; English is its own text. A missing word is a type error.
 */

export type LanguageCode = "da" | "en";

/** Every metric that is issued has a title and a sentence on how to read it in every language. */
export const metricNames = [
  "participation",
  "reach",
  "cross-volume",
  "cross-share",
  "cross-share-of-employees",
  "index-of-crossing",
  "odds-ratio-of-crossing",
  "gap-of-participation",
  "gap-of-placing",
  "coverage",
  "ei-index",
  "coleman",
  "odds-ratio-of-ties",
  "assortativity",
  "degree-assortativity",
  "density",
  "fragmentation",
  "distance-weighted-fragmentation",
  "department-pairs-connected",
  "department-fragmentation",
  "department-distance-fragmentation",
  "base-distance",
  "distance-with-networks",
  "base-efficiency",
  "efficiency-with-networks",
  "fragmentation-without",
  "fragmentation-without-pair",
  "fragmentation-without-pair-equals",
  "distance-weighted-reach",
  "distance-weighted-reach-of-pair",
  "distance-weighted-reach-of-pair-equals",
  "tie-stability",
  "ties-kept",
  "ties-formed",
  "ties-dissolved",
  "concentration",
  "networks-per-leader",
  "participation-of-managers",
  "participation-without-managers",
  "reach-without-managers",
  "cross-share-without-managers",
  "participation-without-secretariat",
  "reach-without-secretariat",
  "cross-volume-without-secretariat",
  "cross-share-without-secretariat",
  "participation-of-staff",
  "participation-of-staff-standardised",
  "first-timers",
  "share-of-first-timers",
  "joins-in-12-months",
  "leaves-in-12-months",
  "exits-within-6-months",
  "pair-weight",
  "pair-networks",
  "pair-people",
  "pair-people-smaller-side",
  "pair-people-without-busiest",
  "pair-weight-without-busiest",
  "pair-people-without-one",
  "pair-people-without-two",
  "pair-people-without-three",
  "pairs-with-five",
  "pairs-hanging-on-network",
  "pairs-hanging-on-one",
  "pairs-hanging-on-two",
  "pairs-hanging-on-three",
  "network-size",
  "members-from",
  "departments",
  "simpson",
  "shannon",
  "hill-1",
  "hill-2",
  "rao",
  "rarefied-richness",
  "credit",
  "credit-rank",
  "sole-reach",
  "unique-bridges",
  "pairs-alone",
  "credit-sum",
  "sole-reach-sum",
  "pairs-alone-sum",
  "overlap",
  "nesting",
  "home-share",
  "anchor-share",
  "anchor-present",
  "leaders",
  "months-without-leader",
  "deputies",
  "months-without-change",
  "networks-with-politics",
  "networks-with-citizens",
  "networks-with-partners",
  "departments-with-politics",
  "departments-with-citizens",
  "departments-with-partners",
  "shared-politicians",
  "contact-carriers",
  "degree",
  "two-mode-degree",
  "two-mode-betweenness",
  "two-mode-betweenness-normalised",
  "strength",
  "constraint",
  "effective-size",
  "efficiency",
  "hierarchy",
  "local-clustering",
  "two-mode-effective-size",
  "two-mode-constraint",
  "two-mode-clustering",
  "bridging-coefficient",
  "bridging-centrality",
  "betweenness",
  "harmonic-closeness",
  "core-number",
  "pagerank",
  "eigenvector",
  "articulation-point",
  "pairs-on-person",
  "participation-coefficient",
  "within-module-z",
  "brokerage-coordinator",
  "brokerage-itinerant",
  "brokerage-gatekeeper",
  "brokerage-liaison",
  "brokerage-total",
  "directed-coordinator",
  "directed-itinerant",
  "directed-representative",
  "directed-gatekeeper",
  "directed-liaison",
  "directed-brokerage",
  "community",
  "communities",
  "modularity-of-departments",
  "modularity-of-communities",
  "barber-modularity-of-departments",
  "barber-modularity-of-communities",
  "normalised-mutual-information",
  "adjusted-rand",
  "variation-of-information",
  "adjusted-mutual-information",
  "community-stability",
  "community-stability-over-networks",
  "community-continuity",
  "community-size",
  "community-departments",
  "community-effective-departments",
  "community-largest-share",
  "department-communities",
  "community-recovery",
  "louvain-community",
  "modularity-of-louvain-communities",
] as const;
export type MetricName = (typeof metricNames)[number];

/** What a finding of each kind is evidenced by. Shares are 0 to 1; an index of 100 is what chance gives. */
export interface FindingFigures {
  readonly "needed-pair": {readonly need: number; readonly people: number};
  readonly "untouched-pair": {
    /** Participants of the department that has fewer. */
    readonly participants: number;
    /** Whether it is less than chance gives; undefined where that was not asked. */
    readonly sure: boolean | undefined;
  };
  readonly "pair-below-chance": PairFigures;
  readonly "pair-on-one-network": {readonly people: number; readonly left: number; readonly networks: number};
  readonly "inward-department": {
    readonly share: number;
    readonly chance: Chance | undefined;
    readonly index: number;
    /** Of the whole organisation. */
    readonly whole: number;
    readonly q: number;
  };
  readonly "low-participation": {readonly share: number; readonly whole: number};
  readonly "load-on-few": {readonly share: number};
  readonly "load-on-one": {readonly share: number; readonly networks: number};
  readonly "ending-network": {
    readonly end: string;
    /** Of all reach, what nobody else gives. */
    readonly share: number;
    /** Pairs of departments that meet nowhere else. */
    readonly pairs: number;
  };
  readonly "network-without-leader": {readonly months: number | undefined};
  readonly "network-without-deputy": {readonly share: number};
  readonly "network-without-anchor": {readonly members: number};
  readonly "anchor-not-represented": {readonly members: number};
  readonly "one-department-network": {readonly members: number};
  readonly "near-copy": {readonly overlap: number; readonly people: number};
  readonly "nested-network": {readonly smaller: number; readonly larger: number};
  readonly "network-without-change": {readonly months: number};
  readonly "carrying-network": {
    /** Of all reach, and what nobody else gives. */
    readonly share: number;
    readonly sole: number;
    /** What each network would give if all gave alike. */
    readonly equal: number;
  };
  readonly "newly-met-pair": {readonly people: number; readonly networks: number; readonly since: string};
  readonly "pair-above-chance": PairFigures;
  readonly "department-supplies-leaders": {
    readonly leaders: number;
    readonly all: number;
    /** The department's part of all employees. */
    readonly share: number;
  };
  readonly "department-with-first-timers": {
    readonly people: number;
    readonly share: number;
    readonly whole: number;
  };
}
export type FindingKind = keyof FindingFigures;

interface PairFigures {
  readonly index: number;
  readonly networks: number;
  readonly people: number;
  readonly q: number;
}

/** Whether a finding was there in the period before: of the first period nobody can say. */
export type FindingState = "first" | "new" | "still" | "gone";

/** Why a row is not loaded: the first while it is read, those from `unknown-person` when it meets the other rows. */
export type RefusalReason =
  | "cell-count"
  | "quote"
  | "empty-key"
  | "registration-number"
  | "no-key"
  | "cpr-placeholder"
  | "cpr-spreadsheet"
  | "cpr-length"
  | "cpr-date"
  | "uuid"
  | "email"
  | "placeholder-person"
  | "deleted"
  | "survivor-pay"
  | "pension"
  | "no-position"
  | "service-account"
  | "nested-group"
  | "room"
  | "filtered"
  | "too-large"
  | "text"
  | "date"
  | "share"
  | "weight"
  | "flag"
  | "kind"
  | "unknown-person"
  | "ambiguous-person"
  | "unknown-contact"
  | "ambiguous-contact"
  | "unknown-network"
  | "unknown-unit"
  | "unknown-parent"
  | "end-before-start"
  | "conflicting-row"
  | "cycle";

/** What was put right in a row that is loaded. */
export type RepairKind =
  | "padded"
  | "name-order"
  | "old-spelling"
  | "apostrophe"
  | "ampersand"
  | "date-form"
  | "month-only"
  | "danish-month"
  | "percentage";

/** What is missing or odd in a row that is loaded all the same; the last one is about the file. */
export type WarningKind =
  | "member-left"
  | "email-missing"
  | "cpr-missing"
  | "start-missing"
  | "start-invalid"
  | "share-invalid"
  | "leader-vacant"
  | "network-id-missing"
  | "footer-differs";

/**
 * Lines of a file that state nothing by themselves. The last four are records: what goes on with the record before it or
 * says again what one said, a heading that others hang on, an end of what the file does not state, and a role that was put
 * into the row of the same person.
 */
export type LineKind =
  | "preamble"
  | "blank"
  | "footer"
  | "footnote"
  | "continuation"
  | "grouping"
  | "termination"
  | "merged-role";

/** Words for whoever mends a source: the list of rows that were refused. */
interface RejectWords {
  readonly none: string;
  readonly source: (source: string, file: string, rows: number) => string;
  /** Heads what was put right and what was odd in rows that are loaded. */
  readonly noted: (source: string, file: string) => string;
  readonly lines: (lines: readonly number[], more: number) => string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly repairs: Readonly<Record<RepairKind, string>>;
  readonly warnings: Readonly<Record<WarningKind, string>>;
}

/** What a column of an unknown export may be taken for. */
export type ColumnRole =
  | "cpr"
  | "employee"
  | "employment"
  | "uuid"
  | "email"
  | "name"
  | "first-name"
  | "last-name"
  | "unit-id"
  | "unit-name"
  | "unit-alias"
  | "parent"
  | "path"
  | "path-text"
  | "indent"
  | "institution"
  | "manager"
  | "is-manager"
  | "position"
  | "from"
  | "to"
  | "effective"
  | "share"
  | "hours"
  | "full-time"
  | "status"
  | "network-id"
  | "network-name"
  | "anchor"
  | "kind"
  | "purpose"
  | "leader"
  | "members"
  | "citizens"
  | "politicians"
  | "role"
  | "chair"
  | "deputy"
  | "alternate"
  | "id";

/** What is never read, whatever it is called: the column that holds it is left. */
export type ForbiddenKind =
  | "address"
  | "phone"
  | "pay"
  | "leave"
  | "age"
  | "sex"
  | "birth"
  | "union"
  | "party"
  | "manager-cpr"
  | "notes";

/** What the cells of a column look like. */
export type CellShape = "cpr" | "uuid" | "email" | "date" | "flag" | "number" | "names" | "text";

/** What an export that nobody has seen is taken for, as comments on a proposed mapping. */
interface SniffWords {
  readonly title: (file: string) => string;
  readonly rows: (rows: number, all: boolean) => string;
  readonly encodings: Readonly<Record<"ascii" | "utf-8" | "windows-1252" | "workbook", string>>;
  readonly mark: (encoding: string) => string;
  readonly xml: (element: string, records: number) => string;
  readonly separator: (separator: string, rows: number, of: number) => string;
  readonly quotes: Readonly<Record<"lax" | "none" | "absent", string>>;
  readonly header: (line: number) => string;
  readonly labels: (line: number) => string;
  readonly footer: (start: string) => string;
  readonly footnote: (start: string) => string;
  readonly dialect: (name: string) => string;
  readonly ids: string;
  readonly columns: string;
  readonly moreColumns: (columns: number) => string;
  readonly hiddenColumns: (columns: number) => string;
  readonly taken: Readonly<Record<ColumnRole, string>>;
  readonly mustLeave: (what: string) => string;
  readonly forbidden: Readonly<Record<ForbiddenKind, string>>;
  readonly unused: (what: string) => string;
  readonly left: string;
  readonly because: Readonly<Record<"both" | "header" | "cells" | "unlike", string>>;
  readonly cells: (cells: number, of: number, shape: CellShape, empty: number) => string;
  readonly open: string;
  readonly openDate: (column: string) => string;
  readonly openPart: Readonly<Record<"table" | "person" | "unit" | "network" | "from" | "parent" | "id", string>>;
}

/** Tables of the store that speak of persons, and their columns, for whoever asks what is held on them. */
export interface HeldWords {
  title(rows: string): string;
  readonly tables: Readonly<
    Record<
      | "persons"
      | "aliases"
      | "employments"
      | "managed"
      | "memberships"
      | "ties"
      | "said_people"
      | "said_memberships"
      | "said_ties"
      | "corrections"
      | "scores",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "source"
      | "day"
      | "line"
      | "kind"
      | "known_from"
      | "count"
      | "unit"
      | "position"
      | "share"
      | "is_manager"
      | "manager"
      | "network"
      | "role"
      | "valid_from"
      | "valid_to"
      | "first_seen"
      | "last_seen"
      | "from_person"
      | "to_person"
      | "survey"
      | "weight"
      | "table"
      | "matches"
      | "sets"
      | "as_of"
      | "reading"
      | "metric"
      | "value"
      | "label",
      string
    >
  >;
}

interface MetricWords {
  readonly title: string;
  /** One or two sentences: what the number says, and what it does not. */
  readonly reads: string;
}

/** What a metric says of itself, in another language than the one that metrics are written in. */
export interface Definition {
  /** What it counts, when it has no value, and what differs between programs. */
  readonly definition: string;
  /** Where the formula has words of its own; letters and signs are the same everywhere. */
  readonly formula?: string;
  /** Where the source is more than authors, years and titles. */
  readonly source?: string;
}

/** Words for what is said of a metric on request. */
interface ExplainWords {
  readonly formula: string;
  /** The letters that formulas are written in. */
  readonly symbols: string;
  readonly of: string;
  readonly levels: Readonly<
    Record<
      | "whole"
      | "group"
      | "area"
      | "group-pair"
      | "area-pair"
      | "staff-group"
      | "network"
      | "network-pair"
      | "person"
      | "community",
      string
    >
  >;
  readonly unit: string;
  readonly quantities: Readonly<
    Record<
      | "share"
      | "count"
      | "steps"
      | "months"
      | "rank"
      | "per 100 employees"
      | "index"
      | "weight"
      | "nats"
      | "bits"
      | "effective number",
      string
    >
  >;
  /** Of a grouping, which has no number. */
  readonly label: string;
  range(low: number, high: number): string;
  readonly chance: string;
  readonly nullModels: Readonly<Record<"memberships" | "guests" | "labels", string>>;
  readonly source: string;
}

/** Numbers, dates and order as the language writes them. No value is always the same short text. */
export interface Format {
  readonly none: string;
  /** Share 0-1 as a percentage, with the sign % as the language sets it; no decimals unless asked for. */
  readonly percent: (share: number, decimals?: number) => string;
  /** `84–86 %`; one number where both ends round to the same. */
  readonly percents: (low: number, high: number) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** With its sign, true minus. */
  readonly signed: (value: number, decimals?: number) => string;
  /** `31.12.2025` or `31 December 2025`. */
  readonly day: (day: string) => string;
  /** `4. kvt. 2025` or `Q4 2025`, for charts; a day that ends no quarter is written as the day. */
  readonly period: (day: string) => string;
  /** `4. kvartal 2025`, or the day: for running text. */
  readonly periodInText: (day: string) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Words for the flower. */
interface FlowerWords {
  /** Title in the golden heart, one text a line. */
  readonly heart: readonly string[];
  /** What the picture shows, for those who do not see it: living and closed networks. */
  description(living: number, closed: number): string;
  readonly network: string;
  readonly department: string;
  /** The department that guests come from. */
  readonly guestsFrom: string;
  readonly people: string;
  readonly employees: string;
  readonly share: string;
  /** Heads of the narrow columns. */
  readonly employeesShort: string;
  readonly shareShort: string;
  readonly closed: string;
  /** Instead of the numbers of a network with so few employees that only its name is shown. */
  readonly nameOnly: string;
  /** For a department in which no network is led. */
  readonly noNetworks: string;
  readonly politics: string;
  readonly society: string;
  readonly shareLegend: string;
  chance(share: string): string;
  /** The lowest and the highest class. */
  under(limit: string): string;
  andOver(limit: string): string;
  readonly threadLegend: string;
  readonly anchor: string;
  readonly closedPetal: string;
  /** A petal of one fixed size. */
  nameOnlyPetal(minimumGroup: number): string;
  readonly areaLegend: string;
  /** What the length of an arc of the ring says, and what it does not. */
  readonly arcs: string;
  /** Said where thin threads are left out. */
  wideThreadsOnly(least: number): string;
}

/** The way a part of the change of the share across came about. */
type ChangeKind = "continuing" | "size" | "opened" | "closed";

/**
 * The main reason for a change of the share across, which may also be that employees came, left or moved, or that the
 * departments were reorganised: `networks` is how many were opened or closed.
 */
export interface Cause {
  readonly kind: ChangeKind | "staff" | "reorganised";
  readonly rises: boolean;
  readonly networks: number;
}

interface Chance {
  readonly low: number;
  readonly high: number;
}

interface HeadlineFigures {
  readonly participation: number;
  /** The share across, and where 95 % of what chance gives lies, if chance was asked. */
  readonly share: number;
  readonly chance: Chance | undefined;
}

/** The one sentence that the page opens with: which case holds, and its numbers. All shares and changes are 0 to 1. */
export type Headline =
  | {readonly kind: "thin"; readonly coverage: number}
  | ({readonly kind: "first"} & HeadlineFigures)
  | ({readonly kind: "share-falls"; readonly change: number; readonly cause: Cause | undefined} & HeadlineFigures)
  | ({readonly kind: "reach-falls"; readonly reach: number; readonly change: number} & HeadlineFigures)
  | ({readonly kind: "above"; readonly chance: Chance} & HeadlineFigures)
  | ({readonly kind: "same"} & HeadlineFigures)
  | ({readonly kind: "breaking-down"; readonly change: number; readonly cause: Cause | undefined} & HeadlineFigures)
  | ({readonly kind: "share-only"; readonly change: number; readonly cause: Cause | undefined} & HeadlineFigures)
  | ({readonly kind: "unclear"; readonly change: number; readonly sure: boolean} & HeadlineFigures);

/** A sentence with its most important number apart: before, number, after. */
export type Sentence = readonly [before: string, number: string, after: string];

/** Where the share across lies when 95 % of what chance gives is between two limits. */
export type Standing = "below" | "within" | "above";

interface TrendWords {
  /** The finding: the distance to the chance band, 0 to 1. */
  title(standing: Standing | undefined, distance: number): string;
  readonly subtitle: string;
  /** Written on the band. */
  readonly chance: string;
  /** Written beside the last value. */
  distance(standing: Standing, distance: number): string;
  readonly period: string;
  readonly share: string;
  readonly interval: string;
  /** Heads the limits of the chance band. */
  readonly chanceBand: string;
  readonly from: string;
  readonly to: string;
  readonly description: string;
}

interface GroupMatrixWords {
  /** Where there is no finding. */
  readonly heading: string;
  title(below: number, pairs: number): string;
  readonly subtitle: string;
  readonly department: string;
  readonly otherDepartment: string;
  readonly index: string;
  readonly ownShare: string;
  readonly ownExpected: string;
  readonly networks: string;
  readonly people: string;
  readonly verdict: string;
  readonly more: string;
  readonly less: string;
  readonly unclear: string;
  readonly untested: string;
  readonly own: string;
  readonly legendMore: string;
  readonly legendLess: string;
  readonly legendUnclear: string;
  readonly legendOwn: string;
  readonly legendFew: string;
  readonly legendHidden: string;
  /** What the class of none or few takes in. */
  fewMeans(minimumGroup: number): string;
  tooMany(departments: number, most: number): string;
  readonly description: string;
}

interface NetworksWords {
  title(half: number | undefined, named: number, percent: number): string;
  readonly subtitle: string;
  readonly network: string;
  readonly credit: string;
  readonly sole: string;
  readonly shared: string;
  readonly ofWhichSole: string;
  rest(networks: number): string;
  readonly description: string;
}

/** A kind of finding, in words. Titles are plural: they head lists. */
interface FindingKindWords<Kind extends FindingKind> {
  readonly title: string;
  /** When it is found; in English the rule itself says it. */
  readonly rule?: string;
  readonly evidence: (figures: FindingFigures[Kind]) => string;
  /** What its figure counts, if it counts something: one of it, and more. */
  readonly counts?: readonly [one: string, more: string];
  /** A proposal, and no more. */
  readonly action: string;
}

interface FindingWords {
  readonly barriers: string;
  readonly barriersRead: readonly string[];
  readonly drivers: string;
  readonly driversRead: readonly string[];
  readonly kinds: {readonly [Kind in FindingKind]: FindingKindWords<Kind>};
  readonly whole: string;
  person(pseudonym: string): string;
  readonly kind: string;
  readonly where: string;
  readonly evidence: string;
  readonly change: string;
  readonly life: string;
  readonly action: string;
  /** Heads a list of findings of a kind. */
  headed(title: string, count: number): string;
  proposal(action: string): string;
  /** What the life of a finding is by now; `since` is the period in which it was first seen. */
  readonly states: Readonly<Record<FindingState, (since: string) => string>>;
  /** Of what is alive without being enough to enter, by whether it claims to be more than chance. */
  readonly weak: {readonly claim: string; readonly fact: string};
  /** Of a pair whose meetings changed mostly because units were moved. */
  readonly reorganised: string;
  readonly changes: {
    share(points: string): string;
    index(change: string): string;
    count(change: string, unit: string): string;
    months(change: string): string;
    readonly none: string;
  };
  /** Heads the thresholds of a kind, and says that it claims to be more than chance. */
  readonly thresholds: string;
  readonly claims: string;
  /** The short form for management. */
  readonly heading: string;
  readonly subtitle: string;
  readonly noBarriers: string;
  readonly noDrivers: string;
  /**
   * How many there are; how many of them are new since the last period, and of these after a reorganisation; how many are no
   * longer more than chance for sure; and how many others have left.
   */
  counted(counts: Readonly<Record<"count" | "fresh" | "reorganised" | "unsure" | "gone", number>>): string;
  more(count: number): string;
}

/** The secretariat's page. */
/** What is told of network thinking in the own department, in the order of the page. */
export type HomeFigure =
  | "earlier-teammate"
  | "later-teammate"
  | "managers-among-members"
  | "managers-among-others"
  | "manager-ratio"
  | "leaders-among-members"
  | "leaders-among-others"
  | "leader-ratio"
  | "ended-networks"
  | "ended-pairs"
  | "pairs-together"
  | "pairs-apart"
  | "pairs-left"
  | "share-together"
  | "share-apart"
  | "share-left"
  | "together-beyond-chance"
  | "elsewhere-after-first"
  | "started-teams"
  | "elsewhere-of-started"
  | "elsewhere-of-others"
  | "elsewhere-beyond-others"
  | "elsewhere-of-department"
  | "elsewhere-of-other-departments";

/** Why a membership, a person or a department is there on one of two dates only. */
type SplitCause = "opened" | "closed" | "joined" | "ended" | "hired" | "left" | "moved" | "reorganised";

/** How many pairs of departments have five people or more in common, and how many of them would have fewer without ... */
export interface FragilePairs {
  readonly pairs: number;
  readonly network: number;
  readonly onePerson: number;
  readonly twoPeople: number;
  readonly threePeople: number;
}

interface DossierWords {
  readonly title: string;
  readonly heading: string;
  readonly lede: string;
  readonly nothing: string;
  /** Rows of a table that are in its file only. */
  more(rows: number): string;
  readonly networks: string;
  readonly credit: string;
  readonly sole: string;
  readonly creditRead: string;
  readonly rank: string;
  readonly rankRead: string;
  readonly pairsAlone: string;
  readonly needsRead: string;
  readonly needsNotStated: string;
  readonly department: string;
  readonly people: string;
  readonly change: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly since: string;
    readonly figure: string;
    readonly split: string;
    readonly part: string;
    readonly byNetwork: string;
    readonly byCause: string;
    readonly whole: string;
    /** Heads the parts of a change. */
    headed(figure: string, change: string, since: string): string;
    readonly interval: string;
    between(low: string, high: string): string;
    readonly causes: Readonly<Record<SplitCause, string>>;
  };
  readonly creditSums: {
    readonly title: string;
    readonly reads: string;
    readonly by: string;
    readonly who: string;
    readonly people: string;
    readonly pairsAlone: string;
    readonly host: string;
    readonly divisions: Readonly<Record<"role" | "hours" | "place" | "position", string>>;
    readonly fullTime: string;
    readonly partTime: string;
    readonly central: string;
    readonly decentral: string;
  };
  readonly staff: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly standardised: string;
    readonly management: string;
    readonly managers: string;
  };
  /** The figures without some of the employees. */
  readonly without: Readonly<
    Record<
      "secretariat" | "managers",
      {readonly title: string; readonly reads: readonly string[]; readonly column: string}
    >
  > & {readonly figure: string; readonly all: string; readonly difference: string};
  readonly society: {
    readonly title: string;
    readonly reads: readonly string[];
    /** The heading of how many employees are in such networks. */
    carriers(networks: string): string;
    readonly committees: string;
    committeesRead(minimumGroup: number): readonly string[];
    readonly committee: string;
    readonly networks: string;
    readonly which: string;
  };
  readonly areas: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly area: string;
    readonly otherArea: string;
    /** The heading of what chance gives of a figure. */
    byChance(figure: string): string;
    readonly pairsTitle: string;
    readonly pairsRead: readonly string[];
    readonly weight: string;
  };
  readonly communities: {
    readonly title: string;
    readonly reads: readonly string[];
    /** How far they would be the same, each from 0 (as by chance) to 1, as far as it is known. */
    sameness(index: {
      readonly seeds: number | undefined;
      readonly networks: number | undefined;
      /** And how far they are those of the period before. */
      readonly before: number | undefined;
    }): readonly string[];
    readonly community: string;
    readonly members: string;
    readonly departments: string;
    readonly largest: string;
    readonly largestShare: string;
    readonly across: string;
    readonly isAcross: string;
    readonly isNotAcross: string;
    readonly recovery: string;
    readonly since: string;
    /** By the number that it keeps. */
    name(lineage: number): string;
    /** Where it comes from; overlap 0 to 1. */
    origin(
      from:
        | {readonly kind: "first" | "new"}
        | {readonly kind: "continued"; readonly overlap: number}
        | {readonly kind: "split"; readonly from: number},
    ): string;
    /** What became of it. */
    fate(became: {readonly kind: "ended"} | {readonly kind: "merged"; readonly into: number}): string;
    readonly departmentsTitle: string;
    readonly departmentsRead: string;
    readonly spread: string;
  };
  readonly further: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly figure: string;
    readonly now: string;
    readonly chance: string;
    readonly year: string;
    /** Heads how a figure is read. */
    readonly meaning: string;
  };
  readonly fragility: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly withoutNetwork: string;
    readonly withoutOne: string;
    readonly withoutTwo: string;
    readonly withoutThree: string;
  };
  readonly home: {
    readonly title: string;
    readonly reads: readonly string[];
    readonly figures: Readonly<Record<HomeFigure, string>>;
    readonly figure: string;
    readonly about: string;
    readonly organisation: string;
    readonly when: string;
    readonly value: string;
    readonly interval: string;
    readonly chance: string;
    readonly p: string;
    readonly people: string;
    /** After a network has ended. */
    months(after: number): string;
    /** Before (less than 0) or after a start. */
    quarters(since: number): string;
    under(p: string): string;
    between(low: string, high: string): string;
  };
}

/** A column of the register that a secretariat can keep of its networks and their members. */
export type RegisterColumn =
  | "networkId"
  | "networkName"
  | "networkKind"
  | "purpose"
  | "anchor"
  | "email"
  | "employee"
  | "memberName"
  | "personKind"
  | "role"
  | "firstDay"
  | "lastDay";

/** The workbook of that register. What a cell offers is written as it is offered. */
interface RegisterWords {
  readonly sheets: {
    readonly networks: string;
    readonly members: string;
    readonly guide: string;
    readonly choices: string;
  };
  readonly columns: Readonly<Record<RegisterColumn, {readonly header: string; readonly explains: string}>>;
  readonly choices: {
    readonly networkKind: readonly string[];
    readonly personKind: readonly string[];
    readonly role: readonly string[];
  };
  /** What the page that explains the columns says first. */
  readonly guide: readonly string[];
  readonly column: string;
  readonly explanation: string;
}

/** A figure that may not be shown, or is none. */
interface ShownWords {
  few(most: number): string;
  noneOrFew(most: number): string;
  readonly none: string;
  readonly hidden: string;
  /** Range of a number, with the language's dash. */
  range(from: string, to: string): string;
  /** Class of a share: below the lowest limit, between two, from the highest on. */
  under(limit: string): string;
  andOver(limit: string): string;
}

/** The settings that hold for all periods, each with its ways of being set. */
interface SettingWords {
  readonly departments: string;
  readonly ownUnit: string;
  atDepth(depth: number): string;
  listed(units: number): string;
  readonly weight: string;
  readonly newman: string;
  readonly count: string;
  readonly broadcastLimit: string;
  over(limit: number): string;
  readonly noLimit: string;
  readonly silentRoles: string;
  readonly allRolesCount: string;
  /** In one line. */
  roles(roles: readonly string[]): string;
  readonly needs: string;
  readonly noNeeds: string;
  statedFor(pairs: number): string;
  readonly halfLife: string;
  readonly noHalfLife: string;
  readonly chance: string;
  draws(whole: number, pairs: number): string;
  readonly strata: string;
  readonly noStrata: string;
  strataAtDepth(depth: number): string;
  readonly minimumGroup: string;
  people(count: number): string;
  readonly seed: string;
  readonly version: string;
  readonly periods: string;
  daysMeasured(count: number, from: string, to: string): string;
}

/** Words for the page around the charts. */
interface PageWords {
  readonly title: string;
  readonly structure: string;
  asOf(day: string): string;
  /** What the page says first, when there is nothing to say it of. */
  readonly nothing: string;
  /**
   * What chance gives, unless the headline has said it, and which part of the distance is who takes part and who is
   * put with whom; in points, 0 to 1.
   */
  lede(chance: Chance | undefined, taking: number, placing: number): string;
  readonly figures: string;
  employees(count: string): string;
  participants(count: string): string;
  readonly per100: string;
  points(change: string): string;
  since(period: string): string;
  readonly overAYear: string;
  readonly sure: string;
  readonly unsure: string;
  index(index: string): string;
  readonly firstPeriod: string;
  /** Why nothing new is published: how many rows of a table were refused, of how many, and the largest share that is let through. */
  stopped(table: "memberships" | "ties", refused: number, read: number, most: number): string;
  /** Of the periods up to one whose rows about persons are past retention. */
  frozen(period: string): string;
  readonly flowerSubtitle: string;
  /** Of a director area, where there are too many networks for one flower. */
  flowerOf(area: string, networks: number): string;
  /** Instead of a flower or a table that nobody could read. */
  tooMany(networks: number, most: number): string;
  flower(networks: number): string;
  readonly asTable: string;
  /** Names a chart that can be scrolled sideways. */
  chart(title: string): string;
  readonly download: string;
  fragile(fragile: FragilePairs): string;
  readonly allNetworks: string;
  readonly network: string;
  readonly home: string;
  readonly anchor: string;
  readonly size: string;
  readonly share: string;
  readonly credit: string;
  readonly inward: string;
  readonly creditRead: string;
  readonly changes: string;
  opened(period: string): string;
  closed(period: string): string;
  readonly noneOpened: string;
  readonly noneClosed: string;
  parts(period: string): string;
  readonly partsRead: string;
  readonly causes: Readonly<Record<ChangeKind, string>>;
  /** What of the change a reorganisation of departments is the cause of; it may pull the other way. */
  reorganised(points: string): string;
  readonly total: string;
  readonly part: string;
  readonly standsOn: string;
  readonly sources: string;
  readonly source: string;
  readonly lastEvent: string;
  /** Days from the delivery to the day of the report; negative where it came later. */
  age(days: number): string;
  readonly read: string;
  readonly loaded: string;
  readonly rejected: string;
  /** Heads what is missing or odd in rows that are loaded, and how many of them there are. */
  readonly odd: string;
  coverage(share: string, left: string): string;
  readonly settings: string;
  readonly settingWords: SettingWords;
  readonly definitions: string;
  /** Term and meaning. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
  notes(minimumGroup: number): readonly string[];
  readonly howToRead: string;
}

/** What is recommended, by names. */
export type Advice =
  | {readonly kind: "new-network"; readonly members: readonly DecidedMembers[]; readonly isNeeded: boolean}
  | {readonly kind: "ending-network"; readonly network: string; readonly end: string}
  | {readonly kind: "near-copy"; readonly networks: readonly [string, string]}
  | {readonly kind: "list"; readonly network: string}
  | {readonly kind: "leader" | "anchor" | "deputy"; readonly networks: readonly string[]};

/** Words for what management could decide. */
interface AdviceWords {
  readonly heading: string;
  readonly subtitle: string;
  readonly none: string;
  title(advice: Advice): string;
  reason(advice: Advice): string;
  readonly now: string;
  /** Heads the figures with it, or without what it is about. */
  afterwards(kind: Advice["kind"]): string;
  readonly unchanged: string;
}

/** What is thought of, by names. */
export type Decision =
  | {readonly kind: "merge"; readonly unit: string; readonly into: string}
  | {readonly kind: "move"; readonly unit: string; readonly parent: string}
  | {readonly kind: "close"; readonly network: string}
  | {readonly kind: "start" | "add"; readonly network: string; readonly members: readonly DecidedMembers[]}
  | {readonly kind: "anchor"; readonly network: string; readonly unit: string};

interface DecidedMembers {
  readonly department: string;
  readonly count: number;
}

/** Words for a decision that is only thought of: the figures before and after it. */
interface WhatIfWords {
  readonly title: string;
  decision(decision: Decision): string;
  readonly nothing: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Head the two kinds of uncertainty: other networks, and whoever is chosen. */
  readonly networks: string;
  readonly choice: string;
  interval(low: string, high: string): string;
  readonly pairs: string;
  readonly noPairs: string;
  readonly people: string;
  readonly weight: string;
  /** At least as many as the smallest group. */
  enough(minimumGroup: number): string;
  /** For a department that is not there. */
  readonly gone: string;
  more(pairs: number): string;
  /** Names a new network that is proposed. */
  readonly newNetwork: string;
  proposal(size: number, fewPeople: number): string;
  noProposal(fewPeople: number): string;
  /** What it is expected to add, and the most that any could. */
  bound(adds: string, atMost: string): string;
  readonly byNeed: string;
  readonly withoutNeeds: string;
  readonly notes: {
    readonly change: string;
    readonly networks: string;
    choice(choices: number): string;
    chance(draws: number): string;
    /** Where departments are no longer the same. */
    readonly units: string;
    readonly anchor: string;
    pairs(minimumGroup: number): string;
    readonly reading: string;
  };
}

export interface Words {
  readonly code: LanguageCode;
  readonly format: Format;
  readonly metrics: Readonly<Record<MetricName, MetricWords>>;
  /** Undefined: as the metrics themselves say it, in English. */
  readonly definitions: Readonly<Record<MetricName, Definition>> | undefined;
  readonly explain: ExplainWords;
  readonly flower: FlowerWords;
  readonly headline: (headline: Headline) => Sentence;
  /** Names of roles, where they are not the ones in the data. */
  readonly roles: Readonly<Record<string, string>>;
  readonly shown: ShownWords;
  readonly trend: TrendWords;
  readonly groupMatrix: GroupMatrixWords;
  readonly networks: NetworksWords;
  readonly page: PageWords;
  readonly rejects: RejectWords;
  readonly sniff: SniffWords;
  readonly held: HeldWords;
  readonly whatIf: WhatIfWords;
  readonly advice: AdviceWords;
  readonly register: RegisterWords;
  readonly dossier: DossierWords;
  readonly findings: FindingWords;
}

/** How a language writes numbers and days: what `Intl` knows, and what it does not. */
export function formatOf(
  locale: string,
  writes: {
    readonly none: string;
    readonly day: (year: number, month: number, day: number) => string;
    readonly quarter: (quarter: number, year: number) => string;
    readonly quarterInText: (quarter: number, year: number) => string;
  },
): Format {
  const writer = (options: Intl.NumberFormatOptions) => {
    // By the number of decimals: to make one takes longer than to write a hundred numbers.
    const made = new Map<number, Intl.NumberFormat>();
    return (value: number, decimals = 0) => {
      const known =
        made.get(decimals) ??
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay: "negative",
          ...options,
        });
      made.set(decimals, known);
      // A hyphen is no minus, and a figure and its sign stay on one line.
      return known.format(value).replace("-", "−").replace(" %", "\u00a0%");
    };
  };
  const percent = writer({style: "percent"});
  const day = (text: string) => {
    const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
    return {year, month, date};
  };
  const quarterly = (text: string, quarter: (quarter: number, year: number) => string) => {
    const {year, month, date} = day(text);
    const ends = ["3-31", "6-30", "9-30", "12-31"].indexOf(`${month}-${date}`);
    return ends < 0 ? writes.day(year, month, date) : quarter(ends + 1, year);
  };
  const order = new Intl.Collator(locale);
  return {
    none: writes.none,
    percent,
    percents: (low, high) => {
      const [from, to] = [percent(low), percent(high)];
      return from === to ? to : `${from.replace(/\s?%/u, "")}–${to}`;
    },
    number: writer({}),
    signed: writer({signDisplay: "exceptZero"}),
    day: (text) => {
      const {year, month, date} = day(text);
      return writes.day(year, month, date);
    },
    period: (text) => quarterly(text, writes.quarter),
    periodInText: (text) => quarterly(text, writes.quarterInText),
    compare: (a, b) => order.compare(a, b),
  };
}
