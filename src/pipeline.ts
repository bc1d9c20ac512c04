import {readFileSync} from "node:fs";
import {dirname, resolve} from "node:path";
import {LineCounter, parseDocument} from "yaml";
import {z} from "zod";
import {InputError} from "./error.ts";
import {isPattern} from "./files.ts";
import {thresholds as limits, type Threshold, type ThresholdName} from "./finding.ts";
import type {DepartmentRule, TieRules} from "./graph.ts";
import {mapping} from "./mapping.ts";
import {nullModels} from "./metric.ts";
import type {Day, GroupId, NetworkId, Reading, Table, UnitId} from "./model.ts";
import {membershipReadings} from "./model.ts";
import {dialects, has} from "./sources/index.ts";

/** A day the calendar has: 2025-02-30 is none. */
const day = z.iso.date("a date such as 2025-12-31").transform((text) => text as Day);
const share = z.number().min(0, "a share from 0 to 1").max(1, "a share from 0 to 1");
const text = z.string("text").min(1, "a text that is not empty");
const unit = text.transform((id) => id as UnitId);

const source = z
  .strictObject({
    name: text.describe("The delivery's name: a new file under the same name replaces what the old one said."),
    table: z.enum(["people", "units", "networks", "memberships", "ties"]),
    dialect: z.enum(dialects).default("plain").describe("How the file is written; plain is our own shape."),
    mapping: mapping.optional(),
    sheet: text.optional().describe("Of an Excel workbook (.xlsx): the sheet; without it, the first one."),
    file: text.describe("Path, from the pipeline file's folder; with * or ? in the last part, all such files."),
    day: z
      .union(
        [day, z.string().regex(/^(?=.*yyyy)(?=.*MM)(?=.*dd)/)],
        "a date, or how one stands in the file's name, such as yyyyMMdd",
      )
      .optional()
      .describe("The day whose state the file gives: a date, or how it stands in the file's name, such as yyyyMMdd."),
    delivery: z
      .enum(["dated", "snapshot", "delta"])
      .default("dated")
      .describe(
        "Rows carry their dates (dated), who is missing has ended (snapshot), or only what has changed (delta).",
      ),
    ids: z
      .enum(["opaque", "identifier"])
      .default("identifier")
      .describe("Person ids as they stand (opaque), or keyed pseudonyms in their place (identifier)."),
  })
  .refine(has, {path: ["table"], error: "a table that the dialect or mapping has"})
  .describe("One file to read.");

/** A file without a day, or one of several, says nothing of a day's state. */
const datable = source.refine(
  ({day: when, delivery, file}) => when !== undefined || (delivery === "dated" && !isPattern(file)),
  {
    path: ["day"],
    error: "a date, or how one stands in the file's name, such as yyyyMMdd",
  },
);

const periods = z.union(
  [
    z.array(day).min(1, "at least one date"),
    z.strictObject({from: day, to: day, every: z.enum(["month", "quarter", "year"])}),
  ],
  "a list of dates, or from, to and every",
);

const departments = z.union(
  [z.literal("own"), z.strictObject({depth: z.int().min(0)}), z.array(unit).min(1)],
  "own, {depth: n} (the root is 0) or a list of unit ids",
);

const draws = z.strictObject({
  whole: z.int().min(19).default(999).describe("Draws for the whole organisation and its groups."),
  pairs: z
    .union([z.literal("auto"), z.int().min(19)], "auto or a whole number")
    .default("auto")
    .describe("Draws for pairs of departments; auto: 20 for each pair at the 5 % level, at least 999."),
});

const succession = z.strictObject({
  unit,
  became: unit.describe("The unit that it became, or became part of; several rows where it was divided."),
  day: day.optional().describe("The first day on which it had; without it, the row holds for every comparison."),
});

const analysis = z
  .strictObject({
    weight: z
      .enum(["newman", "count"])
      .default("newman")
      .describe("What a network gives a pair of its members: 1 / (k - 1), or 1."),
    broadcastLimit: z
      .union([z.literal("none"), z.int().min(2)], "none or a whole number from 2")
      .default(150)
      .describe("A network with more members is an information list: listed, but without ties."),
    lists: z.array(text).default([]).describe("Networks confirmed to be information lists, whatever their size."),
    notLists: z.array(text).default([]).describe("Networks confirmed to be no information lists, whatever their size."),
    roles: z
      .strictObject({
        silent: z.array(text).default(["observer"]).describe("Roles that make no ties; empty: all roles count."),
        leader: z.array(text).default(["leader"]).describe("Roles that lead a network."),
        deputy: z.array(text).default(["deputy"]).describe("Roles that stand in for a network's leader."),
      })
      .prefault({}),
    outwardKinds: z
      .array(text)
      .default(["committee"])
      .describe("Kinds of network that make ties in the outward readings only."),
    secretariat: z
      .array(unit)
      .default([])
      .describe(
        "Units that run the networks, with those below: headline figures are given without their employees too.",
      ),
    central: z
      .array(unit)
      .default([])
      .describe(
        "Units of the central administration, such as the town hall's: their employees, and those of units below, are central staff, all others decentral. Without them there are no such staff groups.",
      ),
    tieKind: text
      .optional()
      .describe("The kind of tie that is read, where a ties file has several; without it, all kinds together."),
    nullModels: z.array(z.enum(nullModels)).default([...nullModels]),
    draws: draws.default({whole: 999, pairs: "auto"}),
    seed: z.int().default(1),
    strata: z
      .union([z.literal("none"), z.strictObject({depth: z.int().min(0)})], "none or {depth: n}")
      .default("none")
      .describe("People are exchanged by chance only within the same unit at this depth."),
  })
  .prefault({});

const privacy = z
  .strictObject({
    minimumGroup: z.int().min(3, "at least 3").default(5).describe("The fewest people a published figure rests on."),
    key: z
      .union([z.strictObject({file: text}), z.strictObject({variable: text})], "{file: path} or {variable: name}")
      .optional()
      .describe("Where the secret key of the pseudonyms is; outside the store and the repository."),
    retention: z
      .strictObject({
        history: z
          .int()
          .min(24, "at least 24, as figures look back")
          .optional()
          .describe("Months after its end that a row about a person is kept."),
        quarantine: z
          .int()
          .min(1)
          .optional()
          .describe(
            "Days after its delivery that a refused row of a series is kept; of the last one until another follows.",
          ),
      })
      .optional()
      .describe("How long rows about persons are kept, of sources with identifiers; without it, always."),
  })
  .prefault({});

function limit({standard, range: [least, most], whole = false, reason}: Threshold) {
  const expected = `a ${whole ? "whole " : ""}number from ${least} to ${most}`;
  const number = whole ? z.int("a whole number") : z.number();
  return number.min(least, expected).max(most, expected).default(standard).describe(reason);
}

/** From where on something is a finding. */
const findings = z
  .strictObject({
    enter: limit(limits.enter),
    leave: limit(limits.leave),
    slack: limit(limits.slack),
    fewPeople: limit(limits.fewPeople),
    leastParticipants: limit(limits.leastParticipants),
    inwardIndex: limit(limits.inwardIndex),
    lowParticipation: limit(limits.lowParticipation),
    fewShare: limit(limits.fewShare),
    oneShare: limit(limits.oneShare),
    endingMonths: limit(limits.endingMonths),
    endingShare: limit(limits.endingShare),
    vacantMonths: limit(limits.vacantMonths),
    nearCopy: limit(limits.nearCopy),
    stillMonths: limit(limits.stillMonths),
    carryingTimes: limit(limits.carryingTimes),
    leadersTimes: limit(limits.leadersTimes),
    leastLeaders: limit(limits.leastLeaders),
    firstTimersTimes: limit(limits.firstTimersTimes),
  } satisfies Record<ThresholdName, z.ZodType>)
  .prefault({});

const thresholds = z
  .strictObject({
    leastUnits: z.int().min(0).default(10).describe("A load that leaves fewer units is refused."),
    leastEmployees: z.int().min(0).default(50).describe("A load that leaves fewer employees is refused."),
    largestFall: share.default(0.2).describe("A file whose loaded rows fall by more since the last load is refused."),
    largestRejected: share
      .default(0.05)
      .describe("With more of the memberships or ties rejected, nothing is published."),
    findings: findings.describe("From where on something is a finding: docs/findings.md has the reasons."),
  })
  .prefault({});

const schema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens")
    .describe("Names the report folder."),
  title: text.describe("The organisation, as its reports call it."),
  store: text.describe("The DuckDB file, from the pipeline file's folder."),
  output: text.default("../reports").describe("The report folder, from the pipeline file's folder."),
  sources: z.array(datable).min(1, "at least one source"),
  needs: text
    .optional()
    .describe(
      "Which pairs of departments need each other, as their directors say: a CSV file with the columns department, other, need (0 to 3). Without it every pair counts alike.",
    ),
  departments: departments.describe("Which level counts as department."),
  exceptions: z
    .record(z.string(), z.array(text))
    .default({})
    .describe("Groups of their own: name, and the units or persons in it."),
  succession: z
    .array(succession)
    .default([])
    .describe("Which unit became which, where ids changed: a change over a reorganisation is split by it."),
  periods: periods.describe("The days that are measured."),
  analysis,
  thresholds,
  privacy,
  reports: z
    .array(z.strictObject({audience: z.enum(["management", "secretariat"]), language: z.enum(["da", "en"])}))
    .default([
      {audience: "management", language: "da"},
      {audience: "management", language: "en"},
      {audience: "secretariat", language: "da"},
    ]),
});

/** A batch job, as its file describes it, with paths made absolute and defaults filled in. */
export interface Pipeline extends Omit<z.output<typeof schema>, "departments" | "periods" | "exceptions"> {
  readonly departments: DepartmentRule;
  readonly exceptions: TieRules["exceptions"];
  readonly periods: readonly Day[];
}

/** The JSON Schema that editors check pipeline files with. */
export function pipelineSchema(): unknown {
  return z.toJSONSchema(schema, {io: "input", unrepresentable: "any", reused: "ref"});
}

/**
 * Reads and checks a pipeline file. Every mistake is an `InputError` with line and column, and what was expected.
 */
export function readPipeline(file: string): Pipeline {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), {lineCounter: lines});
  const [broken] = document.errors;
  if (broken) throw new InputError(placeAt(broken.pos[0]), `YAML (${broken.code.toLowerCase().replaceAll("_", " ")})`);
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    const {path, expected} = mistakeOf(result.error.issues[0]);
    throw new InputError(placeAt(offsetOf(path), path.join(".")), expected);
  }
  const {departments: level, periods: when, exceptions, ...rest} = result.data;
  const here = (path: string) => resolve(dirname(file), path);
  return {
    ...rest,
    store: here(rest.store),
    output: here(rest.output),
    needs: rest.needs === undefined ? undefined : here(rest.needs),
    sources: rest.sources.map((one) => ({...one, file: here(one.file)})),
    privacy:
      "file" in (rest.privacy.key ?? {})
        ? {...rest.privacy, key: {file: here((rest.privacy.key as {file: string}).file)}}
        : rest.privacy,
    departments: Array.isArray(level) ? {units: level} : level,
    exceptions: new Map(Object.entries(exceptions).map(([group, members]) => [group as GroupId, new Set(members)])),
    periods: Array.isArray(when) ? when.toSorted() : daysOf(when),
  };

  function placeAt(offset: number, key = "") {
    const {line, col} = lines.linePos(offset);
    return {file, line, column: key === "" ? `column ${col}` : `column ${col} (${key})`};
  }

  /** Of the deepest part of the path that the file has. */
  function offsetOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const range =
        typeof node === "object" && node !== null && "range" in node
          ? (node.range as readonly number[] | undefined)
          : undefined;
      if (range?.[0] !== undefined) return range[0];
    }
    return 0;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputError({file}, "a pipeline file that can be read");
  }
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

/** Where the first mistake is and what was expected; of alternatives, the one that the file comes closest to. */
function mistakeOf(issue: z.core.$ZodIssue | undefined): Mistake {
  if (issue === undefined) return {path: [], expected: "a pipeline"};
  switch (issue.code) {
    case "unrecognized_keys":
      return {path: [...issue.path, issue.keys[0] ?? ""], expected: "no such key here"};
    case "invalid_type":
      return {
        path: issue.path,
        expected:
          issue.expected === "int"
            ? "a whole number"
            : `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`,
      };
    case "invalid_value":
      return {path: issue.path, expected: issue.values.map(String).join(" or ")};
    case "invalid_union": {
      const inner = issue.errors.map(([first]) => mistakeOf(first)).find(({path}) => path.length > 0);
      return inner === undefined
        ? {path: issue.path, expected: issue.message}
        : {path: [...issue.path, ...inner.path], expected: inner.expected};
    }
    default:
      return {path: issue.path, expected: issue.message};
  }
}

/** The last day of every month, quarter or year from the first day named to the last. */
function daysOf({from, to, every}: {from: Day; to: Day; every: "month" | "quarter" | "year"}): Day[] {
  const step = {month: 1, quarter: 3, year: 12}[every];
  const days: Day[] = [];
  const [year = 0, month = 1] = from.split("-").map(Number);
  for (let months = year * 12 + month - 1; ; months += 1) {
    if ((months + 1) % step !== 0) continue;
    // Day 0 of the next month is the last of this one.
    const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).toISOString().slice(0, 10) as Day;
    if (last > to) return days;
    if (last >= from) days.push(last);
  }
}

/** What the sources give something to read of; without networks and ties, that nobody is in a network. */
export function readingsOf({sources}: Pipeline): readonly Reading[] {
  const has = (wanted: Table) => sources.some(({table}) => table === wanted);
  return [...(has("memberships") || !has("ties") ? membershipReadings : []), ...(has("ties") ? ["ties" as const] : [])];
}

/** What makes a tie, for one period: the lists are decided by size, which differs from period to period. */
export function tieRules(
  {departments: level, exceptions, analysis: settings}: Pipeline,
  lists: ReadonlySet<NetworkId>,
): TieRules {
  return {
    departments: level,
    exceptions,
    weight: settings.weight,
    silentRoles: new Set(settings.roles.silent),
    leaderRoles: new Set(settings.roles.leader),
    deputyRoles: new Set(settings.roles.deputy),
    outwardKinds: new Set(settings.outwardKinds),
    lists,
    secretariat: new Set(settings.secretariat),
    central: new Set(settings.central),
    tieKind: settings.tieKind,
  };
}
