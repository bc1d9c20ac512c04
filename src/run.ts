import {existsSync} from "node:fs";
import {mkdir, rm, writeFile} from "node:fs/promises";
import {availableParallelism, userInfo} from "node:os";
import {basename, dirname, join} from "node:path";
import {setImmediate} from "node:timers/promises";
import {Piscina} from "piscina";
import {findingsFor, scoresFor} from "./audience.ts";
import {audiences} from "./audiences/index.ts";
import {backboneTable} from "./backbone.ts";
import {GateError, InputError} from "./error.ts";
import {filesOf, isThere, pathsOf} from "./files.ts";
import type {Need} from "./finding.ts";
import {type Graphs, graphsOf, type TieRules} from "./graph.ts";
import type {Issue, Delivery as IssuedDelivery} from "./issue.ts";
import {issuesOf, type Period} from "./issues.ts";
import type {LanguageCode, Words} from "./language.ts";
import {languages} from "./languages/index.ts";
import type {Log} from "./log.ts";
import type {Score} from "./metric.ts";
import type {Day, NetworkId, OrgUnit, Snapshot} from "./model.ts";
import {assertKnown, readNeeds} from "./needs.ts";
import {type NewNetworkRules, newNetwork} from "./new-network.ts";
import {heldList, idsOf} from "./person.ts";
import {type Pipeline, readingsOf, tieRules} from "./pipeline.ts";
import {rulesOf} from "./privacy.ts";
import {keyId, readKey} from "./pseudonym.ts";
import {publish, type ReportFile} from "./publish.ts";
import {namedLines, noteList, rejectList, rejectTable} from "./rejects.ts";
import {rekeyed} from "./rekey.ts";
import type {IssuedFile} from "./report.ts";
import {deliveryOf} from "./sources/index.ts";
import {
  type Correction,
  type Delivery,
  type DeliveryRecord,
  type Gates,
  inMemory,
  type LoadReport,
  type Quality,
  type Reject,
  type Rekeying,
  type Retention,
  Store,
} from "./store.ts";
import type {HomeTask, MeasureTask, ReportTask} from "./tasks.ts";
import {templateTables, templateWorkbook} from "./template.ts";
import type {HomeRow} from "./times.ts";
import {type Action, whatIf} from "./whatif.ts";
import {answer, type Proposal} from "./whatif-answer.ts";
import {type Asked, actionsOf} from "./whatif-asked.ts";

/** The world outside, handed in. */
export interface Effects {
  readonly log: Log;
  readonly now: () => Date;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface LoadChoice {
  /** Somebody says that a source has really become that much smaller. */
  readonly acceptShrink?: boolean;
}

/** Reads, measures and issues every period of the pipeline. Returns the folder of the reports. */
export async function run(pipeline: Pipeline, effects: Effects, choice: LoadChoice = {}): Promise<string> {
  // A mistake in it is told before anything is measured.
  needsOf(pipeline, undefined);
  return await withStore(pipeline, effects, "run", async (store, timed) => {
    await timed("ingest", () => load(pipeline, store, effects, choice));
    return await withThreads(async (threads) => {
      // While the threads measure, the days are made ready for their reports.
      const [measured, days] = await timed("measure", async () => {
        const tasks = await measureTasks(pipeline, store, effects);
        return await Promise.all([measureAll(tasks, threads, effects), issueDays(pipeline, store, effects)]);
      });
      let kept: Promise<void> | undefined;
      const keepScores = async () => {
        kept ??= keep(store, measured);
        await kept;
      };
      try {
        return await timed("report", () =>
          issueAll(pipeline, store, effects, {threads, days, measured, meanwhile: keepScores}),
        );
      } finally {
        // Whatever becomes of the reports.
        await keepScores();
      }
    });
  });
}

/** Reads the sources into the store. */
export async function ingest(pipeline: Pipeline, effects: Effects, choice: LoadChoice = {}): Promise<void> {
  await withStore(pipeline, effects, "ingest", async (store, timed) => {
    await timed("ingest", () => load(pipeline, store, effects, choice));
  });
}

/** Measures every period from what the store holds. */
export async function measure(pipeline: Pipeline, effects: Effects): Promise<void> {
  await withStore(pipeline, effects, "measure", async (store, timed) => {
    await timed("measure", async () => {
      const tasks = await measureTasks(pipeline, store, effects);
      await keep(store, await withThreads((threads) => measureAll(tasks, threads, effects)));
    });
  });
}

/** Issues the reports of every period from the scores that the store holds. */
export async function report(pipeline: Pipeline, effects: Effects): Promise<void> {
  await withStore(pipeline, effects, "report", async (store, timed) => {
    await timed("report", async () => {
      const days = await issueDays(pipeline, store, effects);
      await withThreads((threads) => issueAll(pipeline, store, effects, {threads, days}));
    });
  });
}

/** Reads everything, writes nothing: what would be loaded, dropped and refused, and the first lines refused. */
export async function check(pipeline: Pipeline, effects: Effects): Promise<readonly string[]> {
  const store = await Store.open(inMemory, {files: opaqueFiles(pipeline)});
  try {
    const {reports, rejects} = await store.check(deliveriesOf(pipeline, effects), {
      asOf: pipeline.periods.at(-1),
      firstRejects: namedRejects,
    });
    const needs = needsOf(pipeline, undefined);
    const stated = needs === undefined ? [] : [`needs: ${needs.length} pairs of departments stated`];
    const isLast = lastDays(reports);
    // Of a series the lines of the last file: those of all would fill screens.
    const listed = rejects.filter(({source, day}) => isLast(source, day));
    return [...reports.flatMap((one) => checked(one, listed)), ...stated];
  } finally {
    store.close();
  }
}

/** The rows that the last load refused, grouped by file and reason; and what was put right or odd in those it loaded. */
export async function rejects(pipeline: Pipeline, effects: Effects, language: LanguageCode): Promise<string> {
  return await withStore(pipeline, effects, "rejects", async (store) => {
    const words = languages[language];
    const lists = [rejectList(await store.alikeRejects(namedLines), words), noteList(await mustHold(store), words)];
    return lists.filter((list) => list !== "").join("\n\n");
  });
}

/** Everything that is held on the person who is called this, for whoever asks for access. */
export async function show(
  pipeline: Pipeline,
  effects: Effects,
  written: string,
  language: LanguageCode,
): Promise<string> {
  const ids = idsOf(written, keyOf(pipeline, effects));
  return await withStore(pipeline, effects, "show", async (store) =>
    heldList(await store.held(ids), languages[language]),
  );
}

/** Erases the person who is called this; returns how many rows of deliveries are gone. */
export async function forget(pipeline: Pipeline, effects: Effects, written: string): Promise<number> {
  const ids = idsOf(written, keyOf(pipeline, effects));
  const rows = await withStore(pipeline, effects, "forget", (store) => store.forget(ids));
  // Opened once more, the file is written anew without the bytes.
  (await Store.open(pipeline.store)).close();
  return rows;
}

/**
 * Makes all pseudonyms anew by the key that the pipeline file names, from the files that are still there, which are read with
 * both keys. The old key is of no use afterwards. Throws `UnreadError` where the store has persons whom none of them names,
 * unless those are to be unlinked.
 */
export async function rotateKey(
  pipeline: Pipeline,
  effects: Effects,
  {from, unlink}: {readonly from: string; readonly unlink: boolean},
): Promise<Rekeying> {
  const [before, after] = [readKey({file: from}, effects.environment), keyOf(pipeline, effects)];
  if (after === undefined) throw new Error("the pipeline file names no key (privacy.key): it is to name the new one");
  const keyed = pipeline.sources.filter(({ids}) => ids === "identifier");
  async function* pairs() {
    for (const source of keyed.filter(({file}) => isThere(file))) {
      for (const {file} of filesOf({...source, delivery: "snapshot"}))
        yield* rekeyed(deliveryOf({...source, file}, before), deliveryOf({...source, file}, after));
    }
  }
  const rekeying = await withStore(pipeline, effects, "key rotate", async (store) => {
    const keyIds = [keyId(before), keyId(after)] as const;
    const by = (await store.deliveries()).flatMap(({source, how}) => {
      const id = keyIdIn(how);
      return id === undefined ? [] : [{source, id}];
    });
    if (by.some(({id}) => id !== keyIds[0]))
      throw new InputError({file: from}, `the key that the store's pseudonyms are by (${by[0]?.id}, not ${keyIds[0]})`);
    return await store.rekey(pairs(), {sources: by.map(({source}) => source), keyIds, unlink});
  });
  // Opened once more, the file is written anew without the old ones.
  (await Store.open(pipeline.store)).close();
  return rekeying;
}

/** By which key a delivery's pseudonyms are; undefined where its ids are opaque. */
function keyIdIn(how: string): string | undefined {
  return / identifier ([0-9a-f]{8})$/.exec(how)?.[1];
}

/** Throws `InputError` where what is in the store is by another key: the same person would be two. */
async function mustBeKeyed(pipeline: Pipeline, store: Store, effects: Effects): Promise<void> {
  const key = keyOf(pipeline, effects);
  if (key === undefined) return;
  const ids = (await store.deliveries()).map(({how}) => keyIdIn(how));
  if (ids.some((id) => id !== undefined && id !== keyId(key))) {
    throw new InputError(
      {file: pipeline.store},
      "pseudonyms by the key that the pipeline file names; they are by another (kronblad key rotate makes them anew)",
    );
  }
}

/** Puts rows of the person who is called this right; returns how many. */
export async function correct(
  pipeline: Pipeline,
  effects: Effects,
  written: string,
  correction: Correction,
): Promise<number> {
  const ids = idsOf(written, keyOf(pipeline, effects));
  return await withStore(pipeline, effects, "correct", (store) => store.correct(ids, correction));
}

/** Pairs of persons who share more networks than chance lets expect, on a day: by default the last period. */
export async function backbone(
  pipeline: Pipeline,
  effects: Effects,
  {day = pipeline.periods.at(-1), alpha}: {readonly day?: Day | undefined; readonly alpha: number},
): Promise<string> {
  if (day === undefined) throw new Error("no day to take the backbone of");
  return await withStore(pipeline, effects, "backbone", async (store) => {
    const {snapshot, rules} = await stateOn(day, pipeline, store, effects);
    return backboneTable(graphsOf(snapshot, rules, "departmental", pipeline.analysis.seed), alpha);
  });
}

/** A day as it is measured. */
async function stateOn(day: Day, pipeline: Pipeline, store: Store, {log}: Effects) {
  const lists = new InformationLists(pipeline);
  // What is an information list goes by the periods before, as it does when they are measured.
  const lost = await store.lostUntil();
  for (const before of pipeline.periods.filter((period) => period < day))
    await listsOn(await store.snapshot(before), {lists, lost, store, log});
  const snapshot = await store.snapshot(day);
  if (snapshot.memberships.length === 0) throw new Error(`the store has no memberships on ${day}`);
  return {snapshot, rules: tieRules(pipeline, lists.on(snapshot, log))};
}

/** How a decision that is only thought of is asked of. */
interface WhatIfChoice {
  readonly asked: Asked;
  /** Also the one new network that adds most reach. */
  readonly best: Pick<NewNetworkRules, "size" | "each"> | undefined;
  readonly day?: Day | undefined;
  readonly language: LanguageCode;
}

/** The figures of a day, by default the last period, before and after a decision that is only thought of. */
export async function whatif(
  pipeline: Pipeline,
  effects: Effects,
  {asked, best, day = pipeline.periods.at(-1), language}: WhatIfChoice,
): Promise<string> {
  if (day === undefined) throw new Error("no day to ask of");
  return await withStore(pipeline, effects, "whatif", async (store) => {
    const {snapshot: facts, rules} = await stateOn(day, pipeline, store, effects);
    const {analysis, privacy, title} = pipeline;
    const {seed, strata, broadcastLimit} = analysis;
    const most = broadcastLimit === "none" ? Number.POSITIVE_INFINITY : broadcastLimit;
    const decided = actionsOf(asked, facts, most);
    const strataDepth = strata === "none" ? undefined : strata.depth;
    const settings = {rules, seed, ...whatIfDraws, strataDepth};
    const words = languages[language];
    // In the organisation as it would be with what is decided.
    const proposal = best && proposalOf(pipeline, () => whatIf(facts, decided, settings).snapshot, rules, best);
    const members = proposal?.found?.members;
    const actions: readonly Action[] =
      members === undefined ? decided : [...decided, {kind: "start", name: words.whatIf.newNetwork, members}];
    const question = {title, facts, actions, proposal, draws: whatIfDraws.draws, rules: rulesOf(privacy.minimumGroup)};
    return answer(question, whatIf(facts, actions, settings), words);
  });
}

function proposalOf(
  pipeline: Pipeline,
  snapshotOf: () => Snapshot,
  rules: TieRules,
  {size, each}: NonNullable<WhatIfChoice["best"]>,
): Proposal {
  if (each < 1) throw new InputError({file: "--each"}, "at least 1");
  if (size < 2 * each) throw new InputError({file: "--size"}, "at least twice as many as --each, for two departments");
  const graphs = graphsOf(snapshotOf(), rules, "departmental", pipeline.analysis.seed);
  const needs = needsOf(pipeline, graphs);
  const {fewPeople} = pipeline.thresholds.findings;
  const found = newNetwork(graphs, {size, each, fewPeople, needs});
  return {size, fewPeople, isByNeed: needs !== undefined, found};
}

/** Few draws: the expectation of the share across is wanted, and no test. */
const whatIfDraws = {draws: 199, choices: 99};

/**
 * Writes the register that a secretariat can keep, with the units of the last period to choose from: a workbook, or for a
 * name without `.xlsx` a folder with the two tables as CSV. Somebody's work is never written over. Throws `Error` where
 * there is such a file.
 */
export async function template(pipeline: Pipeline, file: string, language: LanguageCode): Promise<readonly string[]> {
  const words = languages[language];
  const files = file.endsWith(".xlsx")
    ? [{path: file, bytes: await templateWorkbook(await unitsOf(pipeline), words)}]
    : templateTables(words).map(({name, text}) => ({path: join(file, `${name}.csv`), bytes: text}));
  for (const {path, bytes} of files) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, bytes, {flag: "wx"}).catch((error: unknown) => {
      throw new Error(`can't be written, or is there already: ${path}`, {cause: error});
    });
  }
  return files.map(({path}) => path);
}

async function unitsOf({store: place, periods}: Pipeline): Promise<readonly OrgUnit[]> {
  const day = periods.at(-1);
  if (day === undefined) return [];
  const store = await Store.open(place);
  try {
    return await store.units(day);
  } finally {
    store.close();
  }
}

/** Refused lines that `check` names for each source. */
const namedRejects = 20;

function checked(
  {source, day, file, read, loaded, duplicates, rejected, ignored, repaired, warned, lines}: LoadReport,
  rejects: readonly Reject[],
): readonly string[] {
  const refused = sum(Object.values(rejected));
  const columns = Object.entries(ignored).map(([column, cells]) => `${column} (${cells} cells)`);
  const own = rejects.filter((reject) => reject.source === source && reject.day === day);
  const counted = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([what, count]) => `${what}: ${count}`);
  const noted = [
    ["put right", counted(repaired)],
    ["odd", counted(warned)],
    ["no rows", counted(lines)],
  ] as const;
  return [
    `${source}: ${file}${day === undefined ? "" : ` of ${day}`}: ${read} rows read, ${loaded} would be loaded, ${duplicates} duplicates dropped, ${refused} refused`,
    ...(columns.length > 0 ? [`  not loaded: ${columns.join(", ")}`] : []),
    ...noted.filter(([, counts]) => counts.length > 0).map(([what, counts]) => `  ${what}: ${counts.join(", ")}`),
    ...counted(rejected).map((count) => `  ${count}`),
    ...own.map(
      ({line, column, reason, expected}) =>
        `  ${file}, line ${line}${column === undefined ? "" : `, ${column}`}: ${reason}, expected ${expected}`,
    ),
    ...(own.length > 0 && refused > own.length ? [`  and ${refused - own.length} lines more`] : []),
  ];
}

type Timed = <T>(stage: string, work: () => Promise<T>) => Promise<T>;

/** The verbs that read sources. */
const loads: ReadonlySet<string> = new Set(["run", "ingest"]);

/** Opens the store for one verb, and writes down what was done, when, by whom and how it ended. */
async function withStore<T>(
  pipeline: Pipeline,
  {now, version}: Effects,
  verb: string,
  work: (store: Store, timed: Timed) => Promise<T>,
): Promise<T> {
  const store = await Store.open(pipeline.store, {files: loads.has(verb) ? opaqueFiles(pipeline) : []});
  const startedAt = now();
  const timings: Record<string, number> = {};
  const since = (start: Date) => (now().getTime() - start.getTime()) / 1000;
  const record = async (outcome: string) => {
    const inputs = Object.fromEntries((await store.deliveries()).map(({source, sha256}) => [source, sha256]));
    const {name, analysis} = pipeline;
    const account = userInfo().username;
    await store.recordRun({
      startedAt,
      seconds: since(startedAt),
      verb,
      account,
      pipeline: name,
      version,
      seed: analysis.seed,
      inputs,
      timings,
      outcome,
    });
  };
  try {
    const result = await work(store, async (stage, part) => {
      const start = now();
      const done = await part();
      timings[stage] = since(start);
      return done;
    });
    await record("done");
    return result;
  } catch (error) {
    await record(error instanceof Error ? error.name : "failed");
    throw error;
  } finally {
    store.close();
  }
}

function keyOf({privacy}: Pipeline, {environment}: Effects): Buffer | undefined {
  return privacy.key === undefined ? undefined : readKey(privacy.key, environment);
}

/** Nothing in them identifies anybody, so that the store may read them by itself. */
function opaqueFiles({sources}: Pipeline): readonly string[] {
  return sources.filter(({ids}) => ids === "opaque").flatMap(({file}) => pathsOf(file));
}

function deliveriesOf(pipeline: Pipeline, effects: Effects): readonly Delivery[] {
  const {sources} = pipeline;
  const key = keyOf(pipeline, effects);
  return sources.flatMap((source) =>
    filesOf(source).map(({file, day}) => ({...deliveryOf({...source, file}, key), day, kind: source.delivery})),
  );
}

async function load(pipeline: Pipeline, store: Store, effects: Effects, choice: LoadChoice): Promise<void> {
  const {log} = effects;
  const gates = gatesOf(pipeline, choice);
  await mustBeKeyed(pipeline, store, effects);
  log.step("reading the sources");
  const reports = await store.load(deliveriesOf(pipeline, effects), {
    asOf: pipeline.periods.at(-1),
    andNoOthers: true,
    gates,
    retention: retentionOf(pipeline, effects),
  });
  if (reports.every(({table}) => table !== "units"))
    log.warn("no source has units: those that people refer to are taken as they stand, without a tree");
  const isLast = lastDays(reports);
  for (const {source, day, read, loaded, duplicates, rejected, repaired, warned, unchanged, skipped} of reports) {
    const refused = sum(Object.values(rejected));
    const name = day === undefined ? source : `${source} of ${day}`;
    // Of a long series only what is new is told; where nothing is, that once.
    if (day !== undefined && unchanged && !(skipped && isLast(source, day))) continue;
    log.step(skipped ? `${name}: unchanged` : `${name}: ${loaded} of ${read} rows loaded`, {
      source,
      day,
      read,
      loaded,
      duplicates,
      refused,
      repaired,
      warned,
      skipped,
    });
    if (refused > 0 && !skipped) log.warn(`${name}: rows refused`, {source, day, rejected});
  }
}

/** Tells of a delivery whether it is its source's last. */
function lastDays(reports: readonly LoadReport[]): (source: string, day: Day | undefined) => boolean {
  const last = new Map(reports.map(({source, day}) => [source, day]));
  return (source, day) => last.get(source) === day;
}

/** The scores of each day: the same as the store has of it. */
type Measured = ReadonlyMap<Day, readonly Score[]>;

/** Runs a task on a thread of its own. */
interface Threads {
  measure(task: MeasureTask): Promise<readonly Score[]>;
  home(task: HomeTask): Promise<readonly HomeRow[]>;
  report(task: ReportTask): Promise<readonly IssuedFile[]>;
}

/** The periods are independent of each other: as many go side by side as the machine has cores. */
async function withThreads<T>(work: (threads: Threads) => Promise<T>): Promise<T> {
  const many = availableParallelism();
  // They stay for what comes later: to start one takes as long as a report.
  const pool = new Piscina({
    filename: new URL("./tasks.ts", import.meta.url).href,
    minThreads: many,
    maxThreads: many,
  });
  try {
    return await work({
      measure: (task) => pool.run(task, {name: "measureTask"}),
      home: (task) => pool.run(task, {name: "homeTask"}),
      report: (task) => pool.run(task, {name: "reportTask"}),
    });
  } finally {
    await pool.destroy();
  }
}

/** What there is to measure: every period that is not frozen, in the order of time. */
async function measureTasks(pipeline: Pipeline, store: Store, {log}: Effects): Promise<readonly MeasureTask[]> {
  const {analysis} = pipeline;
  await mustHold(store);
  const {periods, frozen, lost} = await wholePeriods(pipeline, store, log);
  const lists = new InformationLists(pipeline);
  const readings = readingsOf(pipeline);
  const tasks: MeasureTask[] = [];
  for (const day of periods) {
    const snapshot = await store.snapshot(day);
    const rules = tieRules(pipeline, await listsOn(snapshot, {lists, lost, store, log}));
    const before = tasks.at(-1)?.snapshot;
    const earlier = before !== undefined && isWhole(before.day, lost) ? before : undefined;
    const past = {history: await store.history(day, rules), earlier};
    if (readings.includes("ties")) warnOfKinds(snapshot, rules.tieKind, log);
    const settings = {
      rules,
      readings,
      nullModels: analysis.nullModels,
      draws: analysis.draws,
      seed: analysis.seed,
      strataDepth: analysis.strata === "none" ? undefined : analysis.strata.depth,
      inFull: day === periods.at(-1),
    };
    tasks.push({snapshot, past, settings});
  }
  return tasks.filter(({snapshot}) => !frozen.has(snapshot.day));
}

async function measureAll(tasks: readonly MeasureTask[], threads: Threads, {log}: Effects): Promise<Measured> {
  return new Map(
    // The last period has by far the most draws: it goes first, and the others fill the gaps.
    await Promise.all(
      tasks.toReversed().map(async (task) => {
        const {day} = task.snapshot;
        const scores = await threads.measure(task);
        log.step(`measured ${day}`, {day, scores: scores.length});
        return [day, scores] as const;
      }),
    ),
  );
}

/** Keeps the scores in the store. */
async function keep(store: Store, measured: Measured): Promise<void> {
  for (const [day, scores] of measured) await store.writeScores(day, scores);
}

/** The last delivery of each source. */
async function mustHold(store: Store): Promise<readonly DeliveryRecord[]> {
  const deliveries = new Map((await store.deliveries()).map((delivery) => [delivery.source, delivery]));
  if (deliveries.size === 0) throw new Error("the store holds no deliveries: read the sources first (kronblad ingest)");
  return [...deliveries.values()];
}

/** How far back the figures of a day look: from whom joined in time to see whether it lasted. */
const monthsLookedBack = 18;

/**
 * The periods that there are figures of, and which of those are never measured or issued again because rows that they rest
 * on are past retention: what was published of them stays.
 */
async function wholePeriods(
  {periods}: Pipeline,
  store: Store,
  log: Log,
): Promise<{periods: readonly Day[]; frozen: ReadonlySet<Day>; lost: Day | undefined}> {
  const lost = await store.lostUntil();
  const frozen = new Set(lost === undefined ? [] : periods.filter((day) => day < monthsAfter(lost, monthsLookedBack)));
  const known: Day[] = [];
  for (const day of periods) {
    if (!frozen.has(day)) known.push(day);
    else if ((await store.scores(day)).length > 0) {
      known.push(day);
      log.step(`${day} stays as it was measured: rows that it rests on are past retention`, {day});
    } else log.warn(`${day} can't be measured any more: rows that it rests on are past retention`, {day});
  }
  if (known.every((day) => frozen.has(day)))
    throw new Error(
      `rows of every period are past retention: nothing to measure (days from ${lost === undefined ? "" : monthsAfter(lost, monthsLookedBack)} on can be: name later periods, or keep rows longer by privacy: retention: in the pipeline file)`,
    );
  return {periods: known, frozen, lost};
}

/** Whether all who were there on a day are still in the store. */
function isWhole(day: Day, lost: Day | undefined): boolean {
  return lost === undefined || day >= lost;
}

function monthsAfter(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10) as Day;
}

/** By the clock of the run: what is kept until when depends on it, and no figure does. */
function retentionOf({privacy, sources}: Pipeline, {now}: Effects): Retention | undefined {
  const {history, quarantine} = privacy.retention ?? {};
  const named = sources.filter(({ids}) => ids === "identifier").map(({name}) => name);
  if ((history === undefined && quarantine === undefined) || named.length === 0) return undefined;
  const today = now().toISOString().slice(0, 10) as Day;
  const daysBefore = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10) as Day;
  return {
    sources: named,
    endedBy: history === undefined ? undefined : monthsAfter(today, -history),
    refusedBefore: quarantine === undefined ? undefined : daysBefore(quarantine),
  };
}

function warnOfKinds({day, ties}: Snapshot, kind: string | undefined, log: Log): void {
  const kinds = new Set(ties.map((tie) => tie.kind));
  if (kind === undefined && kinds.size > 1)
    log.warn(`ties of ${kinds.size} kinds are read together: settle one under tieKind`, {day});
  if (kind !== undefined && !kinds.has(kind)) log.warn(`no ties of the kind ${kind} on ${day}`, {day});
}

function gatesOf({thresholds}: Pipeline, {acceptShrink = false}: LoadChoice): Gates {
  return acceptShrink ? {...thresholds, largestFall: 1} : thresholds;
}

/** Beside the reports: why there are no new ones. */
const stoppedFolder = "stopped";

/**
 * Throws `GateError` where so many memberships or ties were rejected that the figures would be of somebody else; beside the
 * last reports, which stay, it is then said why there are no new ones.
 */
async function passPublication(
  {thresholds, reports, output, name}: Pipeline,
  store: Store,
  deliveries: readonly DeliveryRecord[],
): Promise<void> {
  const most = thresholds.largestRejected;
  for (const table of ["memberships", "ties"] as const) {
    const rows = deliveries.filter((one) => one.table === table);
    const read = sum(rows.map((one) => one.read));
    const refused = sum(rows.flatMap(({rejected}) => Object.values(rejected)));
    if (refused <= most * read) continue;
    const said = inLanguages(reports, ({page}) => page.stopped(table, refused, read, most));
    const files = [
      {path: `${stoppedFolder}/stopped.txt`, bytes: said},
      {path: `${stoppedFolder}/rejects.csv`, bytes: rejectTable(store.rejects())},
    ];
    await publish(join(output, name), files, undefined);
    const limit = `${(100 * most).toFixed(1)} %`;
    throw new GateError(
      `not published: ${refused} of ${read} ${table} were rejected, more than ${limit} (kronblad rejects shows which); the last reports stay`,
    );
  }
}

/** A sentence in every language of the reports. */
function inLanguages(reports: Pipeline["reports"], say: (words: Words) => string): string {
  return [...new Set(reports.map(({language}) => language))].map((code) => `${say(languages[code])}\n`).join("\n");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** What reports stand on besides the scores. */
interface IssueDays {
  readonly days: readonly Omit<Period, "scores">[];
  readonly frozen: ReadonlySet<Day>;
  readonly files: readonly ReportFile[];
  readonly home: HomeTask | undefined;
  readonly deliveries: readonly DeliveryRecord[];
}

async function issueDays(pipeline: Pipeline, store: Store, {log, version}: Effects): Promise<IssueDays> {
  const folder = join(pipeline.output, pipeline.name);
  const days: Omit<Period, "scores">[] = [];
  const files: ReportFile[] = [];
  const lists = new InformationLists(pipeline);
  let home: HomeTask | undefined;
  const deliveries = await mustHold(store);
  const {periods, frozen, lost} = await wholePeriods(pipeline, store, log);
  for (const day of periods) {
    const snapshot = await store.snapshot(day);
    const listed = await listsOn(snapshot, {lists, lost, store, log});
    const rules = tieRules(pipeline, listed);
    // It tells of the whole time, so that the last period says it all.
    if (day === pipeline.periods.at(-1)) home = await homeTaskOf(pipeline, store, day, rules);
    const graphs = graphsOf(snapshot, rules, "departmental", pipeline.analysis.seed);
    const quality = await store.quality(day, new Set(pipeline.analysis.roles.leader));
    days.push({
      day,
      units: snapshot.units,
      snapshot,
      rules,
      graphs,
      deliveries: deliveries.map((one) => issued(one, quality)),
      isFrozen: frozen.has(day),
      isWhole: isWhole(day, lost),
    });
    if (frozen.has(day)) {
      // What was published of it stays; that it does is said beside it.
      if (existsSync(join(folder, day)))
        files.push({
          path: `${day}/frozen.txt`,
          bytes: inLanguages(pipeline.reports, ({page, format}) => page.frozen(format.periodInText(day))),
          isBeside: true,
        });
      continue;
    }
    const counts = {...countsOf(snapshot), ...tieCounts(pipeline, snapshot, rules)};
    files.push({path: `${day}/run.json`, bytes: runFacts(pipeline, version, day, counts, deliveries, quality, listed)});
  }
  return {days, frozen, files, home, deliveries};
}

interface Issuing {
  readonly threads: Threads;
  readonly days: IssueDays;
  /** Scores that need not be read from the store. */
  readonly measured?: Measured;
  /** What else there is to do while the threads write. */
  readonly meanwhile?: () => Promise<void>;
}

async function issueAll(
  pipeline: Pipeline,
  store: Store,
  {log, version}: Effects,
  {threads, days: {days, frozen, files, home: homeTask, deliveries}, measured = new Map(), meanwhile}: Issuing,
): Promise<string> {
  await passPublication(pipeline, store, deliveries);
  const periods: Period[] = [];
  for (const one of days) {
    const scores = measured.get(one.day) ?? (await store.scores(one.day));
    if (scores.length === 0) throw new Error(`no scores of ${one.day} in the store: measure first`);
    periods.push({...one, scores});
  }
  const needs = needsOf(pipeline, periods.at(-1)?.graphs);
  const networks = await store.networks();
  const home = heldBack(homeTask === undefined ? Promise.resolve([]) : threads.home(homeTask));
  const reports = async (issue: Issue) =>
    await Promise.all(
      pipeline.reports.map(async ({audience, language}) => {
        const isLast = issue.day === pipeline.periods.at(-1);
        // Only what the audience may see goes to the thread: a copy is made of it.
        const seen = {
          ...issue,
          scores: scoresFor(audiences[audience], issue.scores),
          findings: findingsFor(audiences[audience], issue.findings),
          changeParts: audiences[audience].gives === "scores" ? issue.changeParts : [],
          home: isLast && audiences[audience].gives === "scores" ? await home : [],
        };
        const written = await threads.report({issue: seen, audience, language});
        log.step(`written: ${issue.day}, ${audience}, ${language}`, {day: issue.day, audience, language});
        return written.map(({path, bytes}) => ({path: `${issue.day}/${path}`, bytes}));
      }),
    );
  const made: ReturnType<typeof reports>[] = [];
  for (const issue of issuesOf(pipeline, periods, networks, needs, version)) {
    if (!frozen.has(issue.day)) made.push(heldBack(reports(issue)));
    // The threads are at work meanwhile: whoever has finished is given what is next.
    await setImmediate();
  }
  await meanwhile?.();
  const refused = {
    path: `${pipeline.periods.at(-1) ?? ""}/secretariat/rejects.csv`,
    bytes: rejectTable(store.rejects()),
  };
  const folder = join(pipeline.output, pipeline.name);
  await publish(folder, [...files, ...(await Promise.all(made)).flat(2), refused], pipeline.periods.at(-1) ?? "");
  await rm(join(folder, stoppedFolder), {recursive: true, force: true});
  return folder;
}

/** If it fails, whoever awaits it is told, and nobody before. */
function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Throws `InputError` for a need of a department that these graphs, of the last period, do not have, where they are there. */
function needsOf({needs: file}: Pipeline, graphs: Graphs | undefined): readonly Need[] | undefined {
  if (file === undefined) return undefined;
  const needs = readNeeds(file);
  if (graphs !== undefined) assertKnown(file, needs, graphs.rows.groups);
  return needs;
}

/** Undefined where nobody is given it. */
async function homeTaskOf(
  {analysis, reports}: Pipeline,
  store: Store,
  day: Day,
  rules: TieRules,
): Promise<HomeTask | undefined> {
  if (!reports.some(({audience}) => audiences[audience].gives === "scores")) return undefined;
  return {panel: await store.panel(day, rules), settings: {rules, draws: analysis.draws.whole, seed: analysis.seed}};
}

function issued({source, read, loaded, rejected, warned}: DeliveryRecord, {lastChange}: Quality): IssuedDelivery {
  return {
    name: source,
    lastEvent: lastChange.find((one) => one.source === source)?.day,
    read,
    loaded,
    rejected: sum(Object.values(rejected)),
    warned,
  };
}

/** What it takes to make the same reports again, and what they stand on; no clock, so that the same is the same. */
function runFacts(
  {name, title, analysis, departments, privacy, sources}: Pipeline,
  version: string,
  day: Day,
  counts: Readonly<Record<string, number>>,
  deliveries: readonly DeliveryRecord[],
  quality: Quality,
  lists: ReadonlySet<NetworkId>,
): string {
  const facts = {
    pipeline: name,
    title,
    day,
    version,
    seed: analysis.seed,
    settings: {departments, analysis, minimumGroup: privacy.minimumGroup},
    sources: sources.map(({name: source, table, dialect, file, ids}) => ({
      source,
      table,
      dialect,
      file: basename(file),
      ids,
    })),
    deliveries,
    counts,
    informationLists: [...lists].toSorted(),
    quality,
  };
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

function countsOf({units, persons, networks, memberships}: Snapshot): Readonly<Record<string, number>> {
  return {units: units.length, persons: persons.length, networks: networks.length, memberships: memberships.length};
}

/** Ties of the kind that is read, between employees of a known department: as they were said, and what they come to. */
function tieCounts(pipeline: Pipeline, snapshot: Snapshot, rules: TieRules): Readonly<Record<string, number>> {
  if (!readingsOf(pipeline).includes("ties")) return {};
  const {rows, frame, arcs} = graphsOf(snapshot, rules, "ties", pipeline.analysis.seed);
  const {from, to} = frame.named;
  return {
    ties: from.length,
    tiesWithOneself: from.filter((person, i) => person === to[i]).length,
    distinctTies: arcs.items.length,
    tiedPairs: rows.networks.length,
  };
}

/**
 * Which networks are information lists: larger than the limit when first met, and from then on whatever their size, until the
 * pipeline file settles it; so that a network that grows past the limit does not pull the figures down from one
 * period to the next.
 */
class InformationLists {
  readonly #pipeline: Pipeline;
  readonly #settled = new Map<string, boolean>();

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    for (const id of pipeline.analysis.lists) this.#settled.set(id, true);
    for (const id of pipeline.analysis.notLists) this.#settled.set(id, false);
  }

  on({day, memberships}: Snapshot, log: Log): ReadonlySet<NetworkId> {
    const {broadcastLimit, roles, lists, notLists} = this.#pipeline.analysis;
    if (broadcastLimit === "none") return new Set(lists as NetworkId[]);
    const tying = memberships.filter(({role}) => !roles.silent.includes(role ?? ""));
    for (const [network, rows] of Map.groupBy(tying, (membership) => membership.network)) {
      const isLarge = new Set(rows.map(({person}) => person)).size > broadcastLimit;
      const status = this.#settled.get(network);
      if (status === undefined) this.#settled.set(network, isLarge);
      else if (status !== isLarge && !lists.includes(network) && !notLists.includes(network))
        warnOf(network, day, isLarge, log);
    }
    return this.#all();
  }

  /** On a day of which the scores alone tell: networks that have a size make ties, and of others nothing is known. */
  asMeasured(scores: readonly Score[]): ReadonlySet<NetworkId> {
    for (const {metric, subject} of scores) {
      if (metric === "network-size" && !this.#settled.has(subject)) this.#settled.set(subject, false);
    }
    return this.#all();
  }

  #all(): ReadonlySet<NetworkId> {
    return new Set([...this.#settled].filter(([, isList]) => isList).map(([id]) => id as NetworkId));
  }
}

/** What is a list on a day; where rows are lost that tell how large networks were, by how it was measured. */
async function listsOn(
  snapshot: Snapshot,
  {lists, lost, store, log}: {lists: InformationLists; lost: Day | undefined; store: Store; log: Log},
): Promise<ReadonlySet<NetworkId>> {
  return isWhole(snapshot.day, lost) ? lists.on(snapshot, log) : lists.asMeasured(await store.scores(snapshot.day));
}

function warnOf(network: NetworkId, day: Day, isLarge: boolean, log: Log): void {
  const settle = isLarge ? "lists or notLists" : "notLists or lists";
  log.warn(`network ${network} crossed the limit for information lists: settle it under ${settle}`, {network, day});
}
