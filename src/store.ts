import {randomBytes} from "node:crypto";
import {chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {type DuckDBAppender, type DuckDBConnection, DuckDBInstance, type DuckDBValue, type JS} from "@duckdb/node-api";
import {type Engine, quoted, stageInBulk} from "./bulk.ts";
import {InputError} from "./error.ts";
import type {TieRules} from "./graph.ts";
import {faultsOf} from "./kernels/unit-tree.ts";
import type {LineKind, RefusalReason, RepairKind, WarningKind} from "./language.ts";
import {type CorrectableTable, correcting, loading} from "./loading.ts";
import type {Score} from "./metric.ts";
import type {
  Actor,
  Day,
  DeliveryKind,
  Facts,
  History,
  Membership,
  Network,
  NetworkId,
  OrgUnit,
  Panel,
  PersonId,
  PersonKind,
  Post,
  Snapshot,
  Spell,
  Stay,
  Table,
  Tie,
  UnitId,
} from "./model.ts";
import {byText} from "./model.ts";
import type {ReadRow} from "./parse.ts";
import {sql} from "./queries.ts";
import type {PlainLines, Summary} from "./source.ts";

/** The store is open already, here or in another process: one writer at a time. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}

/** Pseudonyms can't be made anew by another key, since the files that they came from are gone. */
export class UnreadError extends Error {
  override readonly name = "UnreadError";

  constructor(places: readonly Unread[]) {
    const listed = places.map(({source, day, file, pseudonyms}) =>
      source === undefined
        ? `  figures of earlier periods, or corrections: ${pseudonyms} pseudonyms`
        : `  ${source}${day === undefined ? "" : ` of ${day}`} (${file ?? ""}): ${pseudonyms} pseudonyms`,
    );
    const more = listed.length - mostUnread;
    super(
      [
        "the store is as it was: it has pseudonyms that no file which is still there leads to",
        ...listed.slice(0, mostUnread),
        ...(more > 0 ? [`  and ${more} deliveries more`] : []),
        "put the files of these deliveries back where the pipeline file looks for them, for as long as this takes; or choose --unlink (kronblad key rotate --help says what is lost by it)",
      ].join("\n"),
    );
  }
}

/** Deliveries that are named; of more, the number. */
const mostUnread = 12;

/** How many pseudonyms of one delivery, or of none that is still kept, are in no file. */
interface Unread {
  readonly source: string | undefined;
  readonly day: Day | undefined;
  readonly file: string | undefined;
  readonly pseudonyms: number;
}

/** What another key has not come to. */
export interface Rekeying {
  /** Pseudonyms that no key leads to any longer. */
  readonly unlinked: number;
  /** At most so many ids of people who were forgotten are by the old key still, and let them in again. */
  readonly forgottenUnread: number;
}

/** What a reader of one file gives. */
interface Delivered<T extends Table> {
  /** The source's name in the pipeline file; a load has each once, or once for each day. */
  readonly source: string;
  readonly table: T;
  readonly file: string;
  /** Of a snapshot or delta the day whose state it gives; of a dated file the day it is from, where that is known. */
  readonly day?: Day | undefined;
  /** What it says by what it leaves out; without it, it is dated. */
  readonly kind?: DeliveryKind | undefined;
  readonly batches: AsyncIterable<readonly ReadRow<Facts[T]>[]>;
  /** SHA-256 of the file, before it is read: what is stored already is not read again. */
  digest?(): Promise<string>;
  /** How the rows can be told without the batches, where they can. */
  plainLines?(): Promise<PlainLines | undefined>;
  /** How it is read: the same bytes read in another way are another delivery. */
  readonly how: string;
  /** Asked for once the batches are at their end. */
  summary(): {
    readonly sha256: string;
    readonly columns: ReadonlyMap<string, string>;
    readonly ignored: ReadonlyMap<string, number>;
    readonly lines: ReadonlyMap<LineKind, number>;
    readonly warned: readonly WarningKind[];
  };
}

/** One file of one source, to be loaded. */
export type Delivery = {readonly [T in Table]: Delivered<T>}[Table];

type Counts<Kind extends string> = Readonly<Partial<Record<Kind, number>>>;

/** What a file came to. Every row read is loaded, a duplicate, rejected or left out. */
export interface DeliveryRecord {
  readonly source: string;
  readonly day: Day | undefined;
  readonly kind: DeliveryKind;
  readonly table: Table;
  /** Without its folder. */
  readonly file: string;
  readonly sha256: string;
  /** How it was read: dialect, kind of ids, key. */
  readonly how: string;
  readonly read: number;
  readonly loaded: number;
  readonly duplicates: number;
  /** Not kept: of persons who were forgotten, corrected away, or past retention. */
  readonly leftOut: number;
  readonly rejected: Counts<RefusalReason>;
  /** Columns that are not loaded, with the count of their cells that are not empty. */
  readonly ignored: Readonly<Record<string, number>>;
  /** What was put right, and what was odd, by the count of rows; of the file as such once. */
  readonly repaired: Counts<RepairKind>;
  readonly warned: Counts<WarningKind>;
  /** Lines that are no rows. */
  readonly lines: Counts<LineKind>;
}

export interface LoadReport extends DeliveryRecord {
  /** The same bytes as last time under this name. Whom and what it refers to may have changed all the same. */
  readonly unchanged: boolean;
  /** Nothing was done with it, because all files of the load are unchanged. */
  readonly skipped: boolean;
}

/** What a load must not fall short of. */
export interface Gates {
  readonly leastUnits: number;
  readonly leastEmployees: number;
  /** Of the rows that a source had loaded before, 0 to 1. */
  readonly largestFall: number;
}

/** Which memberships make ties among employees, and which of them lead. */
type HistoryRules = Pick<TieRules, "silentRoles" | "leaderRoles" | "outwardKinds" | "lists">;

interface LoadOptions {
  /** Who has left is told as of the day of a delivery; of one without a day, as of this one. */
  readonly asOf?: Day | undefined;
  /** What other sources said, as under a name that the pipeline file no longer has, is forgotten. */
  readonly andNoOthers?: boolean;
  readonly gates?: Gates;
  readonly retention?: Retention | undefined;
}

/** How long rows about persons are kept, of the sources whose ids are pseudonyms. */
export interface Retention {
  readonly sources: readonly string[];
  /** What ended on this day or before is not kept. */
  readonly endedBy: Day | undefined;
  /** Refused rows of deliveries of days before this one are not kept. */
  readonly refusedBefore: Day | undefined;
}

/** Which rows of one person are to be what instead, by our fields; without `set`, they are left out. */
export interface Correction {
  readonly table: CorrectableTable;
  readonly where: Readonly<Record<string, string | undefined>>;
  readonly set: Readonly<Record<string, string | undefined>> | undefined;
}

/** A row that is not loaded; what stood in it is not kept. */
export interface Reject {
  readonly source: string;
  readonly day: Day | undefined;
  readonly file: string;
  readonly sha256: string;
  readonly line: number;
  readonly column: string | undefined;
  readonly reason: RefusalReason;
  readonly expected: string;
}

/** Rejected rows of one file of which the same column is wrong for the same reason. */
export interface AlikeRejects extends Pick<Reject, "source" | "file" | "column" | "reason"> {
  readonly count: number;
  /** The first of them, ascending. */
  readonly lines: readonly number[];
}

/** Rows of one table that speak of a person, by column; empty cells are left out. */
export interface Held {
  readonly table: keyof typeof sql.held;
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** What the figures of a day stand on. */
export interface Quality {
  /** Memberships in force of persons without an employment in force. */
  readonly membershipsOfFormer: number;
  readonly personsFormer: number;
  /** Living networks. */
  readonly networks: number;
  /** Those in which nobody with an employment in force has a leader's role. */
  readonly withoutLeader: readonly NetworkId[];
  /** Those whose anchor is not among the units in force, or that have none. */
  readonly withoutAnchor: readonly NetworkId[];
  /** Rejected membership rows whose person no people delivery knows. */
  readonly unknownPersons: number;
  /** For each source the latest day up to this one on which something in it begins or ends, or of a delivery; undefined without dates. */
  readonly lastChange: readonly {readonly source: string; readonly day: Day | undefined}[];
}

export interface Run {
  readonly startedAt: Date;
  readonly seconds: number;
  readonly verb: string;
  readonly account: string;
  readonly pipeline: string;
  readonly version: string;
  readonly seed: number;
  /** SHA-256 of the file of each source. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Seconds of each stage. */
  readonly timings: Readonly<Record<string, number>>;
  readonly outcome: string;
}

export interface StoreOptions {
  /** What DuckDB may hold in memory before it spills to a folder beside the store. */
  readonly memory?: string;
  readonly threads?: number;
  /** Files of deliveries that DuckDB may read by itself, where they are plain, and of so many bytes that it pays. */
  readonly files?: readonly string[];
  readonly bulkBytes?: number;
}

/** Why rows are rejected that could be read: the field it is about, and what was expected of it. */
const explanations = {
  "unknown-person": {field: "person", expected: "a person whom a people file knows"},
  "ambiguous-person": {field: "person", expected: "what only one person in the people files goes by"},
  "unknown-contact": {field: "to", expected: "a person whom a people file knows"},
  "ambiguous-contact": {field: "to", expected: "what only one person in the people files goes by"},
  "unknown-network": {field: "network", expected: "a network that a networks file knows"},
  "unknown-unit": {field: "unit", expected: "a unit that a units file knows"},
  "unknown-parent": {field: "parent", expected: "a parent that the files know"},
  date: {field: "from", expected: "a date such as 2026-01-31"},
  "end-before-start": {field: "to", expected: "a day after the first one"},
  "conflicting-row": {field: "id", expected: "one row only for the same time"},
  cycle: {field: "parent", expected: "a parent that is not part of it"},
} satisfies Partial<Record<RefusalReason, {field: string; expected: string}>>;

/** Counts the shapes that the store has had. */
const schemaVersion = 9;
const kept = new Set<unknown>(["scores", "runs"]);
/** What nobody would say again, since the shape that first had it. */
const settledByHand = {tables: ["forgotten", "corrections"], since: 5};

/** A store that is gone when it is closed. */
export const inMemory = ":memory:";

/** No extension is ever fetched, and strings are not compressed in the ways that take longer than all else of a load. */
const settings = {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  disabled_compression_methods: "dictionary,dict_fsst,zstd",
} as const;

/** Opening a file twice in one process succeeds in DuckDB, and what the second one writes is silently lost. */
const openFiles = new Set<string>();

/** The DuckDB file with all facts, rejects, scores and runs; nothing else opens it. */
export class Store {
  readonly #place: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #isBulk: (file: string) => boolean;
  #busy = false;

  private constructor(
    place: string,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    isBulk: (file: string) => boolean,
  ) {
    this.#place = place;
    this.#instance = instance;
    this.#connection = connection;
    this.#isBulk = isBulk;
  }

  /**
   * Opens the file, or makes it, for its owner only. No extension is ever fetched, no other file read or written but those
   * that are named. Throws `LockedError` where it is open already, in this process or another.
   */
  static async open(
    path: string,
    {memory = "650MB", threads = 2, files = [], bulkBytes = 2 ** 20}: StoreOptions = {},
  ): Promise<Store> {
    const place = path === inMemory ? path : placeOf(path);
    if (openFiles.has(place)) throw new LockedError(`store is open already: ${path}`);
    if (place !== inMemory) openFiles.add(place);
    let instance: DuckDBInstance | undefined;
    try {
      return await inPrivate(async () => {
        const options = {memory_limit: memory, threads: String(threads)};
        for (;;) {
          instance = await DuckDBInstance.create(place, {...settings, ...options});
          const connection = await instance.connect();
          const readable = files.map((file) => resolve(file));
          await connection.run(`
            set allowed_paths = [${readable.map(quoted).join(", ")}];
            set enable_external_access = false;
            set lock_configuration = true;`);
          if (place !== inMemory) chmodSync(place, 0o600);
          const bulk = new Set(readable);
          const isBulk = (file: string) => bulk.has(resolve(file)) && statSync(file).size >= bulkBytes;
          const store = new Store(place, instance, connection, isBulk);
          await store.#makeTables();
          await connection.run(loading.purge);
          if (place === inMemory || !(await store.#mustRewrite())) return store;
          connection.closeSync();
          instance.closeSync();
          await rewrite(place);
        }
      });
    } catch (error) {
      instance?.closeSync();
      openFiles.delete(place);
      if (error instanceof InputError) throw error;
      if (error instanceof Error && error.message.includes("Permission denied")) {
        throw new Error(
          `store can't be opened by this account, which needs the right to write the file and its folder: ${path}`,
          {cause: error},
        );
      }
      if (error instanceof Error && error.message.includes("Could not set lock")) {
        throw new LockedError(`store is in use by another process: ${path} (run again when that has ended)`, {
          cause: error,
        });
      }
      if (isFull(error)) throw new Error(`${noRoom}: ${path}`, {cause: error});
      throw new Error(
        `store can't be opened: ${path}: it is damaged, or no store; put a copy of it back, or move it away and let the next run make it anew from its sources (what was forgotten or corrected is then to be said again)`,
        {cause: error},
      );
    }
  }

  close(): void {
    const mask = process.umask(privateMask);
    try {
      this.#connection.closeSync();
      this.#instance.closeSync();
    } finally {
      process.umask(mask);
      openFiles.delete(this.#place);
    }
  }

  /**
   * Loads all files of a run, or none: whatever goes wrong, the store is as before. A dated file replaces what
   * the same source said before, a snapshot or delta what it said of that day; and nothing else. Files that are all
   * unchanged are skipped; when one has changed, all facts are made anew from what was ever delivered, since a person who
   * is new in one makes memberships in another valid: so the store is the same in whatever order files come. Throws
   * `InputError` where a file can't be trusted as such, or the load does not pass the gates.
   */
  async load(deliveries: readonly Delivery[], options: LoadOptions = {}): Promise<readonly LoadReport[]> {
    return this.#staged(deliveries, (staged) =>
      this.#atOnce("commit", () => this.#replace(deliveries, staged, options)),
    );
  }

  /** What `load` would do, without doing it, and of each delivery the first rows that it would reject. */
  async check(
    deliveries: readonly Delivery[],
    {firstRejects, ...options}: LoadOptions & {readonly firstRejects: number},
  ): Promise<{reports: readonly LoadReport[]; rejects: readonly Reject[]}> {
    const names = new Set(deliveries.map(({source}) => source));
    return this.#staged(deliveries, (staged) =>
      this.#atOnce("rollback", async () => ({
        reports: await this.#replace(deliveries, staged, options),
        rejects: (await this.#rows(sql.firstRejects, {most: firstRejects}))
          .map(rejectOf)
          .filter(({source}) => names.has(source)),
      })),
    );
  }

  /** What the sources were read from, in the order of their names and days. */
  async deliveries(): Promise<readonly DeliveryRecord[]> {
    const counts = await this.#rows(
      "select source, day::varchar as day, reason, count(*)::integer as n from rejects group by all order by all",
    );
    const rejected = Map.groupBy(counts, keyOf);
    const rows = await this.#rows(
      "select * replace (day::varchar as day) from deliveries order by source, deliveries.day",
    );
    return rows.map((row) => ({
      source: text(row.source),
      day: optionalDay(row.day),
      kind: text(row.kind) as DeliveryKind,
      table: text(row.table_name) as Table,
      file: text(row.file),
      sha256: text(row.sha256),
      how: text(row.how),
      read: number(row.rows_read),
      loaded: number(row.rows_loaded),
      duplicates: number(row.duplicates),
      leftOut: number(row.left_out),
      rejected: Object.fromEntries((rejected.get(keyOf(row)) ?? []).map(({reason, n}) => [text(reason), number(n)])),
      ignored: JSON.parse(text(row.ignored_columns)) as Record<string, number>,
      repaired: JSON.parse(text(row.repaired)) as Counts<RepairKind>,
      warned: JSON.parse(text(row.warned)) as Counts<WarningKind>,
      lines: JSON.parse(text(row.other_lines)) as Counts<LineKind>,
    }));
  }

  /** All rejected rows, by source, day and line, some at a time: there may be more of them than memory holds. */
  async *rejects(): AsyncGenerator<readonly Reject[]> {
    // A stream ends with the next query on its connection.
    const connection = await this.#instance.connect();
    try {
      // One delivery after the other: to sort all of them together takes room for all.
      for (const {source, day} of await this.#rows(sql.rejecting)) {
        const result = await connection.stream(sql.rejectsOf, {source: text(source), day: optional(day) ?? null});
        for await (const rows of result.yieldRowObjectJs()) yield rows.map(rejectOf);
      }
    } finally {
      connection.closeSync();
    }
  }

  /** The rejected rows by delivery, column and reason: how many, and the first lines of each. */
  async alikeRejects(firstLines: number): Promise<readonly AlikeRejects[]> {
    return (await this.#rows(sql.alikeRejects, {most: firstLines})).map((row) => ({
      source: text(row.source),
      file: text(row.file),
      column: optional(row.column_name),
      reason: text(row.reason) as RefusalReason,
      count: number(row.n),
      lines: Array.isArray(row.lines) ? row.lines.map(number) : [],
    }));
  }

  /** The state on a day. Its persons are those with an employment in force and those with a membership in force. */
  async snapshot(day: Day): Promise<Snapshot> {
    return {
      day,
      units: await this.units(day),
      persons: (await this.#rows(sql.actors, {day})).map(actorOf),
      networks: (await this.#rows(sql.networksInForce, {day})).map(networkOf),
      memberships: (await this.#rows(sql.membershipsInForce, {day})).map(membershipOf),
      ties: (await this.#rows(sql.tiesInForce, {day})).map(tieOf),
    };
  }

  /** The units in force on a day, by id. */
  async units(day: Day): Promise<readonly OrgUnit[]> {
    return (await this.#rows(sql.unitsInForce, {day})).map(unitOf);
  }

  /** All networks that ever were, by id. */
  async networks(): Promise<readonly Network[]> {
    return (await this.#rows(sql.allNetworks)).map(networkOf);
  }

  /** What the facts say of the time up to a day, by the rules of which memberships make ties among employees. */
  async history(day: Day, rules: HistoryRules): Promise<History> {
    const {leaders, ...values} = ruleValues(day, rules);
    const networks = await this.#rows(sql.networkHistory, {...values, leaders});
    const persons = await this.#rows(sql.personHistory, values);
    return {
      since: persons.map((row) => optionalDay(row.first)).reduce(earlierOf, undefined),
      isCut: (await this.lostUntil()) !== undefined,
      networks: new Map(
        networks.map((row) => [
          text(row.network) as NetworkId,
          {changed: optionalDay(row.changed), leaderlessSince: optionalDay(row.leaderless_since)},
        ]),
      ),
      persons: new Map(
        persons.map((row) => [
          text(row.person) as PersonId,
          {
            first: optionalDay(row.first),
            joins: number(row.joins),
            leaves: number(row.leaves),
            joinsFollowed: number(row.joins_followed),
            earlyLeaves: number(row.early_leaves),
          },
        ]),
      ),
    };
  }

  /** Employments and memberships over the whole time up to a day, by the same rules as `history`. */
  async panel(day: Day, rules: HistoryRules): Promise<Panel> {
    const {leaders, ...values} = ruleValues(day, rules);
    return {
      day,
      units: (await this.#rows(sql.allUnits)).map(unitOf),
      posts: (await this.#rows(sql.posts, {day})).map(postOf),
      stays: (await this.#rows(sql.stays, values)).map(stayOf),
      leads: (await this.#rows(sql.leads, {...values, leaders})).map(stayOf),
      networks: await this.networks(),
      lostUntil: await this.lostUntil(),
    };
  }

  async quality(day: Day, leaderRoles: ReadonlySet<string>): Promise<Quality> {
    const [former] = await this.#rows(sql.former, {day});
    const [unknown] = await this.#rows(sql.unknownMembers);
    const networks = await this.#rows(sql.networkHealth, {day, roles: JSON.stringify([...leaderRoles])});
    const changes = await this.#rows(sql.lastChange, {day});
    const lacking = (what: string) =>
      networks.filter((row) => row[what] === false).map(({network}) => text(network) as NetworkId);
    return {
      membershipsOfFormer: number(former?.memberships),
      personsFormer: number(former?.persons),
      networks: networks.length,
      withoutLeader: lacking("has_leader"),
      withoutAnchor: lacking("has_anchor"),
      unknownPersons: number(unknown?.n),
      lastChange: changes.map((row) => ({source: text(row.source), day: optionalDay(row.day)})),
    };
  }

  /**
   * Erases a person, by any of the ids under which the person may be known: all rows, all aliases, all scores of the
   * person. No later delivery brings the person back. Of the file the erased bytes are gone when it is next opened, which
   * writes it anew. Returns how many rows of deliveries are gone. Throws `Error` where not exactly one person is known.
   */
  async forget(ids: readonly PersonId[]): Promise<number> {
    return this.#transaction("commit", async () => {
      const person = await this.#personOf(ids);
      const before = (await this.deliveries()).reduce((sum, {leftOut}) => sum + leftOut, 0);
      await this.#connection.run(loading.erase, {person});
      await this.#connection.run(loading.eraseRows);
      await this.#derive();
      return (await this.deliveries()).reduce((sum, {leftOut}) => sum + leftOut, 0) - before;
    });
  }

  /**
   * Puts rows of a person right, as the sources delivered them, now and in every later delivery; a correction that was made
   * first is followed first. Returns how many rows there are. Throws `Error` where there is none, or no such person.
   */
  async correct(ids: readonly PersonId[], correction: Correction): Promise<number> {
    return this.#transaction("commit", async () => {
      const person = await this.#personOf(ids);
      const {table, where, set} = correction;
      const matches = JSON.stringify(where, emptyAsNull);
      const sets = set === undefined ? null : JSON.stringify(set, emptyAsNull);
      const [added] = await this.#rows(sql.addCorrection, {person, table, matches, sets});
      const changed = added === undefined ? 0 : await this.#apply(added);
      if (changed === 0) throw new Error("no such row of that person (kronblad show lists them)");
      await this.#derive();
      return changed;
    });
  }

  /**
   * Puts new pseudonyms in the place of old ones wherever they stand, all in one step: facts, corrections, scores, and who
   * was forgotten. Of the file the old ones are gone when it is next opened. Throws `UnreadError` where a pseudonym is in no
   * pair, since the file that it came from is gone; or it becomes one that no key leads to, if that is `unlink`.
   */
  async rekey(
    pairs: AsyncIterable<readonly (readonly [before: string, after: string])[]>,
    {
      sources,
      keyIds: [before, after],
      unlink,
    }: {
      readonly sources: readonly string[];
      readonly keyIds: readonly [string, string];
      readonly unlink: boolean;
    },
  ): Promise<Rekeying> {
    return await this.#transaction("commit", async () => {
      await this.#connection.run(loading.rekeyed);
      await this.#append("rekeyed", "temp", async (append) => {
        for await (const some of pairs) for (const pair of some) append(pair);
      });
      await this.#connection.run(loading.unmatched, {sources: JSON.stringify(sources)});
      const unread = (await this.#rows(loading.unmatchedCounts)).map((row) => ({
        source: optional(row.source),
        day: optionalDay(row.day),
        file: optional(row.file),
        pseudonyms: number(row.n),
      }));
      if (unread.length > 0 && !unlink) throw new UnreadError(unread);
      const {rowsChanged} = await this.#connection.run(loading.unlink, {salt: randomBytes(32).toString("hex")});
      const [forgotten] = await this.#rows(loading.unmatchedForgotten);
      await this.#connection.run(loading.rekey);
      await this.#connection.run("update deliveries set how = replace(how, $before, $after)", {before, after});
      await this.#derive();
      return {unlinked: rowsChanged, forgottenUnread: number(forgotten?.n)};
    });
  }

  /** The day before which facts are no longer whole, because rows that ended by then are past retention. */
  async lostUntil(): Promise<Day | undefined> {
    const [row] = await this.#rows("select lost_until::varchar as day from store_schema");
    return optionalDay(row?.day);
  }

  async #correctAll(): Promise<void> {
    for (const row of await this.#rows(sql.corrections)) await this.#apply(row);
  }

  /** How many rows a correction, as the store has it, has changed. */
  async #apply(row: Record<string, JS>): Promise<number> {
    const [matches, sets] = [text(row.matches), optional(row.sets)];
    const fields = (json: string) => Object.keys(JSON.parse(json) as object);
    const table = text(row.table_name) as CorrectableTable;
    const steps = correcting(table, fields(matches), sets === undefined ? undefined : fields(sets));
    let changed = 0;
    for (const step of steps) {
      const values = {
        names: text(row.names),
        ...(step.includes("$matches") ? {matches} : {}),
        ...(sets === undefined ? {} : {sets}),
      };
      changed = (await this.#connection.run(step, values)).rowsChanged;
    }
    return changed;
  }

  /** How many rows that deliveries said are gone. */
  async #expire({sources, endedBy}: Retention): Promise<number> {
    if (endedBy === undefined) return 0;
    let expired = 0;
    await this.#connection.run(loading.expiring, {sources: JSON.stringify(sources)});
    for (const {find, count: asked, remove} of loading.expire) {
      await this.#connection.run(find, {cutoff: endedBy});
      const [found] = await this.#rows(asked);
      expired += number(found?.n);
      await this.#connection.run(remove);
    }
    await this.#connection.run(loading.expired);
    return expired;
  }

  /** How many refused lines are gone. */
  async #clearQuarantine({sources, refusedBefore}: Retention): Promise<number> {
    if (refusedBefore === undefined) return 0;
    await this.#connection.run(loading.clearQuarantine, {cutoff: refusedBefore, sources: JSON.stringify(sources)});
    await this.#connection.run(loading.keepStating);
    const [found] = await this.#rows(loading.overdueCount);
    await this.#connection.run(loading.clearRows);
    return number(found?.n);
  }

  /** Everything that is held on a person, by any of the ids under which the person may be known; throws as `forget` does. */
  async held(ids: readonly PersonId[]): Promise<readonly Held[]> {
    const person = await this.#personOf(ids);
    const held: Held[] = [];
    for (const [table, query] of Object.entries(sql.held)) {
      const rows = await this.#rows(query, {person});
      held.push({table: table as Held["table"], rows: rows.map(cellsOf)});
    }
    return held;
  }

  async #personOf(ids: readonly PersonId[]): Promise<PersonId> {
    const found = await this.#rows(sql.personOf, {ids: JSON.stringify(ids)});
    if (found.length === 0) throw new Error("nobody in the store goes by that");
    if (found.length > 1)
      throw new Error("several people in the store go by that: give a key that only one of them has");
    return text(found[0]?.person) as PersonId;
  }

  /** Replaces all scores of one day. */
  async writeScores(asOf: Day, scores: readonly Score[]): Promise<void> {
    await this.#transaction("commit", async () => {
      await this.#connection.run("delete from scores where as_of = $asOf::date", {asOf});
      await this.#append("scores", "main", (append) => {
        for (const score of scores) append(cellsOfScore(score, asOf));
      });
      const [twice] = await this.#rows(sql.scoredTwice, {asOf});
      if (twice !== undefined) throw new Error(`score given twice: ${text(twice.metric)}`);
    });
  }

  /** The scores of one day, or of all, in the order of their key. */
  async scores(asOf?: Day): Promise<readonly Score[]> {
    return (await this.#rows(sql.scores, {asOf: asOf ?? null})).map(scoreOf);
  }

  async recordRun({startedAt, seed, inputs, timings, ...run}: Run): Promise<void> {
    await this.#transaction("commit", async () => {
      await this.#connection.run(
        `insert into runs by name select $started::timestamp as started_at, $seconds as seconds, $verb as verb,
         $account as account, $pipeline as pipeline, $version as version, $seed as seed, $inputs as inputs,
         $timings as timings, $outcome as outcome`,
        {
          ...run,
          started: startedAt.toISOString().slice(0, -1),
          seed: BigInt(seed),
          inputs: JSON.stringify(inputs),
          timings: JSON.stringify(timings),
        },
      );
    });
  }

  async #makeTables(): Promise<void> {
    const tables = new Set((await this.#rows("select table_name from duckdb_tables()")).map((row) => row.table_name));
    const [shape] = tables.has("store_schema") ? await this.#rows("select version from store_schema") : [];
    if (shape?.version === schemaVersion) return;
    if (shape !== undefined && number(shape.version) > schemaVersion) {
      throw new InputError(
        {file: this.#place},
        `a store of shape ${schemaVersion}, not ${number(shape.version)} as a later version of the program made it: keep it for that one, or move it away, and the next run makes it anew from its sources`,
      );
    }
    const schema = readFileSync(new URL("schema.sql", import.meta.url), "utf8");
    const isSettled = shape !== undefined && number(shape.version) >= settledByHand.since;
    const [before] = isSettled ? await this.#rows("select salt, lost_until::varchar as lost from store_schema") : [];
    const stays = new Set<unknown>([...kept, ...(isSettled ? settledByHand.tables : [])]);
    await this.#transaction("commit", async () => {
      // All else the shapes before held is what their files say again with the next load.
      for (const table of tables) if (!stays.has(table)) await this.#connection.run(`drop table ${text(table)}`);
      await this.#connection.run(schema);
      await this.#connection.run("insert into store_schema values ($version::integer, $salt, false, $lost::date)", {
        version: schemaVersion,
        salt: optional(before?.salt) ?? randomBytes(32).toString("hex"),
        lost: optional(before?.lost) ?? null,
      });
    });
  }

  async #mustRewrite(): Promise<boolean> {
    const [shape] = await this.#rows("select must_rewrite from store_schema");
    return shape?.must_rewrite === true;
  }

  /**
   * Reads all files that are not stored already, and writes what they say under numbers that no delivery has: nobody sees
   * it before the work makes them deliveries, and where it does not, it is taken away again.
   */
  async #staged<T>(deliveries: readonly Delivery[], work: (staged: StagedFiles) => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      try {
        checkSeries(deliveries);
        const before = await this.deliveries();
        const stored = new Map(
          before.map((record) => [keyOf({source: record.source, day: record.day ?? null}), record]),
        );
        await this.#connection.run(loading.stage);
        void digestAll(deliveries);
        const [last] = await this.#rows("select coalesce(max(number), 0) as number from deliveries");
        const unchanged = new Set<string>();
        for (const [at, delivery] of deliveries.entries()) {
          const key = keyOf({source: delivery.source, day: delivery.day ?? null});
          if (await this.#stage(delivery, number(last?.number) + at + 1, stored.get(key))) unchanged.add(key);
        }
        return await work({before, unchanged});
      } finally {
        // What is left of it when this fails, because there is no room, is gone when the store is next opened.
        await this.#connection.run(`${loading.unstage}; ${loading.purge}`).catch(() => undefined);
      }
    });
  }

  async #replace(
    deliveries: readonly Delivery[],
    {before, unchanged}: StagedFiles,
    {asOf, andNoOthers = false, gates, retention}: LoadOptions,
  ): Promise<readonly LoadReport[]> {
    const keys = deliveries.map((delivery) => keyOf({source: delivery.source, day: delivery.day ?? null}));
    const [late] = await this.#rows(loading.superseded);
    if (late !== undefined) {
      throw new InputError(
        {file: text(late.file)},
        `a file that is not older than the one of ${text(late.day)} before it`,
      );
    }
    const others = andNoOthers && before.some((old) => deliveries.every(({source}) => source !== old.source));
    const isSame = unchanged.size === deliveries.length && !others;
    if (others) await this.#connection.run(loading.forgetOthers);
    if (!isSame) {
      await this.#connection.run(loading.keep);
      await this.#correctAll();
    }
    // What is past retention grows with the days, whatever the files say.
    const expired = retention === undefined ? 0 : await this.#expire(retention);
    if (!isSame || expired > 0) await this.#derive({asOf});
    const cleared = retention === undefined ? 0 : await this.#clearQuarantine(retention);
    const skipped = isSame && expired === 0 && cleared === 0;
    const after = skipped ? before : await this.deliveries();
    if (gates !== undefined && !isSame) await this.#pass(gates, deliveries, before, after);
    const records = new Map(after.map((record) => [keyOf({source: record.source, day: record.day ?? null}), record]));
    return keys.map((key) => {
      const delivery = records.get(key);
      if (delivery === undefined) throw new Error("delivery lost");
      const {source, read, loaded, duplicates, leftOut, rejected} = delivery;
      const accounted = loaded + duplicates + leftOut + Object.values(rejected).reduce((sum, count) => sum + count, 0);
      if (read !== accounted) throw new Error(`rows lost: ${source}, ${read} read, ${accounted} accounted for`);
      return {...delivery, unchanged: unchanged.has(key), skipped};
    });
  }

  /** Throws `InputError` naming the file that falls short: what is lost by mistake looks like a reorganisation. */
  async #pass(
    {leastUnits, leastEmployees, largestFall}: Gates,
    deliveries: readonly Delivery[],
    before: readonly DeliveryRecord[],
    after: readonly DeliveryRecord[],
  ): Promise<void> {
    const fileOf = (wanted: Table) => deliveries.find(({table}) => table === wanted)?.file ?? `the ${wanted} files`;
    const [counts] = await this.#rows(sql.counts);
    for (const [table, what, counted, least] of [
      ["units", "units", number(counts?.units), leastUnits],
      ["people", "employees", number(counts?.employees), leastEmployees],
    ] as const) {
      if (counted < least) {
        throw new InputError(
          {file: fileOf(table)},
          `at least ${least} ${what} (${counted} were found; how many is set under thresholds in the pipeline file)`,
        );
      }
    }
    for (const {source, file, day, kind} of deliveries) {
      if (kind === "delta") continue;
      const now = soundRows(after.find((record) => record.source === source && record.day === day));
      const old = soundRows(acceptedBefore({source, day}, before, after));
      if (now < (1 - largestFall) * old) {
        const least = Math.ceil((1 - largestFall) * old);
        throw new InputError(
          {file},
          `at least ${least} rows, as ${old} were loaded last time and ${now} now (--accept-shrink if this is right)`,
        );
      }
    }
  }

  /** Writes what a file says under the number. Returns whether it is stored already; then it need not be read. */
  async #stage(delivery: Delivery, place: number, stored: DeliveryRecord | undefined): Promise<boolean> {
    const {source, day, table, kind = "dated", how} = delivery;
    const isStored = (sha256: string) =>
      stored?.kind === kind && stored.table === table && stored.how === how && stored.sha256 === sha256;
    const announce = (sha256: string, rest: readonly Value[]) =>
      this.#append("incoming", "temp", (append) => {
        append([place, source, day, kind, table, basename(delivery.file), sha256, how, ...rest, isStored(sha256)]);
      });
    const known = await delivery.digest?.();
    if (known !== undefined && isStored(known)) {
      await announce(known, [0, 0, "", "", "", "", ""]);
      return true;
    }
    const bulk = await this.#stageBulk(delivery, place);
    const {rows, leftOut, repaired, warned} = bulk ?? (await this.#stageRows(delivery, place));
    const summary = bulk?.summary ?? delivery.summary();
    for (const what of summary.warned) count(warned, what);
    const json = (counts: ReadonlyMap<string, number | string>) =>
      JSON.stringify(Object.fromEntries([...counts].toSorted(([a], [b]) => byText(a, b))));
    await announce(summary.sha256, [
      rows,
      leftOut,
      json(summary.columns),
      JSON.stringify(Object.fromEntries(summary.ignored)),
      json(repaired),
      json(warned),
      json(summary.lines),
    ]);
    return isStored(summary.sha256);
  }

  /** Undefined where the file is to be read row by row. */
  async #stageBulk(delivery: Delivery, place: number): Promise<(Staged & {readonly summary: Summary}) | undefined> {
    const {file, table} = delivery;
    if (table === "units" || table === "networks" || !this.#isBulk(file)) return undefined;
    const lines = await delivery.plainLines?.();
    if (lines === undefined) return undefined;
    const engine: Engine = {
      run: async (statement) => (await this.#connection.run(statement)).rowsChanged,
      rows: (query) => this.#rows(query),
      texts: (query) => this.#texts(query),
    };
    const [barred] = await this.#rows("from forgotten limit 1");
    const staged = await stageInBulk(engine, {file: resolve(file), table, number: place, lines}, barred !== undefined);
    return staged && {...staged, repaired: new Map(), warned: new Map()};
  }

  async #stageRows({table, day, batches}: Delivery, place: number): Promise<Staged> {
    const staged = {rows: 0, repaired: new Map<string, number>(), warned: new Map<string, number>()};
    const fields = Object.keys(loading.columnOf[table]);
    // TypeScript does not see that these are the fields of that table.
    const cellsOf = (fact: object) => fields.map((field) => (fact as Readonly<Record<string, Value>>)[field]);
    // The last column of staged networks: which date of the row can't be read.
    const noBadDate = table === "networks" ? [undefined] : [];
    await this.#append(`staged_${table}`, "temp", (append) =>
      this.#append("staged_rejects", "temp", async (refuse) => {
        for await (const batch of batches) {
          staged.rows += batch.length;
          for (const row of batch) {
            for (const what of row.repaired ?? []) count(staged.repaired, what);
            for (const what of row.warned ?? []) count(staged.warned, what);
            if ("fact" in row) append([row.line, row.isEnd ?? false, ...cellsOf(row.fact), ...noBadDate]);
            else if (row.undated !== undefined) append([row.line, false, ...cellsOf(row.undated), row.column]);
            else refuse([row.line, row.column, row.reason, row.expected]);
          }
        }
      }),
    );
    const leftOut = await this.#bar(table);
    const keep = loading.keepRows[table];
    await this.#connection.run(keep, {number: place, ...(keep.includes("$day") ? {day: day ?? null} : {})});
    await this.#connection.run(loading.keepRejects, {number: place});
    await this.#connection.run(loading.clear);
    return {...staged, leftOut};
  }

  /** Takes rows of persons who were forgotten out of what is staged; returns how many. */
  async #bar(table: Table): Promise<number> {
    if (table === "units" || table === "networks") return 0;
    const [barred] = await this.#rows("from forgotten limit 1");
    if (barred === undefined) return 0;
    if (table === "people") {
      await this.#connection.run(loading.barNames);
      await this.#connection.run(loading.barManagers);
    }
    return (await this.#connection.run(loading.bar[table])).rowsChanged;
  }

  /**
   * All facts and rejects, from what was delivered: units and networks first, which the others refer to. With a load, also
   * how many members have left; that stays until the next one.
   */
  async #derive(load?: Pick<LoadOptions, "asOf">): Promise<void> {
    const [gone] = await this.#rows("from gone limit 1");
    if (gone !== undefined) await this.#connection.run(loading.leaveOut);
    await this.#connection.run(loading.begin);
    const series = (await this.#rows("from slots where delivered <> 'dated' limit 1")).length > 0;
    await this.#append("explanations", "temp", (append) => {
      // The person of a tie is in its column `from`.
      for (const [reason, {field, expected}] of Object.entries(explanations))
        append([reason, field, field === "person" ? "from" : field, expected]);
    });
    await this.#connection.run(loading.nameUnits);
    await this.#settleNames(loading.unit);
    await this.#connection.run(loading.tidyUnits(series));
    await this.#findFaults(loading.unitBranches);
    await this.#connection.run(loading.loadUnits);
    await this.#connection.run(loading.tidyNetworks);
    await this.#findFaults(loading.networkBranches);
    await this.#connection.run(loading.loadNetworks(series));
    await this.#connection.run(loading.namePeople(series));
    await this.#settleNames(loading.person);
    await this.#connection.run(loading.keepAliases);
    const [shared] = await this.#rows("from forgotten where is_shared limit 1");
    if (shared !== undefined) await this.#connection.run(loading.keepAmbiguous);
    await this.#connection.run(loading.loadPeople(series));
    await this.#connection.run(loading.loadMemberships(series));
    await this.#connection.run(loading.loadTies);
    if (load !== undefined) {
      await this.#connection.run(loading.findLeft, {day: load.asOf ?? null});
      await this.#connection.run(loading.countLeft);
    }
    await this.#connection.run(loading.finish(series));
  }

  /** Until no id is found to be another's: as many rounds as files call one by the next name in turn, so a few. */
  async #settleNames({any, alone, start, step, finish}: (typeof loading)["unit"]): Promise<void> {
    if ((await this.#rows(any)).length === 0) {
      await this.#connection.run(alone);
      return;
    }
    await this.#connection.run(start);
    while ((await this.#connection.run(step)).rowsChanged > 0);
    await this.#connection.run(finish);
  }

  /** What keeps the rows from being a tree, by their `key`, which rows that say the same share. */
  async #findFaults(branches: string): Promise<void> {
    const rows = await this.#rows(branches);
    const faults = faultsOf(rows.map((row) => ({id: text(row.id), parent: optional(row.parent), ...spellOf(row)})));
    await this.#append("faults", "temp", (append) => {
      rows.forEach(({key}, at) => {
        if (faults[at] !== undefined) append([text(key), faults[at]]);
      });
    });
  }

  async #transaction<T>(end: "commit" | "rollback", work: () => Promise<T>): Promise<T> {
    return this.#alone(() => this.#atOnce(end, work));
  }

  /** Nothing else may be done with the store in the meantime. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy) throw new Error("store is busy");
    this.#busy = true;
    try {
      return await inPrivate(work);
    } catch (error) {
      if (isFull(error)) throw new Error(`${noRoom}; nothing is half done`, {cause: error});
      throw error;
    } finally {
      this.#busy = false;
    }
  }

  async #atOnce<T>(end: "commit" | "rollback", work: () => Promise<T>): Promise<T> {
    try {
      await this.#connection.run("begin");
      const result = await work();
      await this.#connection.run(end);
      return result;
    } catch (error) {
      // What went wrong is told, not that the rollback then may have nothing left to do.
      await this.#connection.run("rollback").catch(() => undefined);
      throw error;
    }
  }

  async *#texts(query: string): AsyncGenerator<readonly string[]> {
    const result = await this.#connection.stream(query);
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const column = chunk.getColumnVector(0);
      yield Array.from({length: chunk.rowCount}, (_, row) => String(column.getItem(row)));
    }
  }

  async #rows(query: string, values: Record<string, DuckDBValue> = {}): Promise<Record<string, JS>[]> {
    return (await this.#connection.runAndReadAll(query, values)).getRowObjectsJS();
  }

  async #append(
    table: string,
    catalog: "main" | "temp",
    work: (append: (cells: readonly Value[]) => void) => Promise<void> | void,
  ): Promise<void> {
    const appender = await this.#connection.createAppender(table, "main", catalog === "main" ? null : "temp");
    try {
      await work((cells) => {
        for (const cell of cells) appendTo(appender, cell);
        appender.endRow();
      });
    } finally {
      appender.closeSync();
    }
  }
}

const privateMask = 0o077;

const noRoom = "the store can't be written: make room on its disk, and run again";

function isFull(error: unknown): boolean {
  return error instanceof Error && /could not write|no space left|file too large/i.test(error.message);
}

/** DuckDB makes its files, the log beside the store too, with the rights that the process gives: the owner's only. */
async function inPrivate<T>(work: () => Promise<T>): Promise<T> {
  const mask = process.umask(privateMask);
  try {
    return await work();
  } finally {
    process.umask(mask);
  }
}

/**
 * Writes the file anew from what is in its tables, so that bytes of what was deleted are in it no longer. The old one is
 * held until the new one has its name: killed in between, it is the old one, and it is done when it is next opened.
 */
async function rewrite(place: string): Promise<void> {
  const aside = `${place}.rewrite`;
  for (const left of [aside, `${aside}.wal`]) rmSync(left, {force: true});
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  try {
    await connection.run(`attach ${quoted(place)} as old (read_only); attach ${quoted(aside)} as new;`);
    await connection.run(
      "copy from database old to new; update new.store_schema set must_rewrite = false; detach new;",
    );
    renameSync(aside, place);
  } finally {
    connection.closeSync();
    instance.closeSync();
    // Where it has not got its name, it takes up room that may be what was lacking.
    for (const left of [aside, `${aside}.wal`]) rmSync(left, {force: true});
  }
}

/** The file under its one true name, so that two ways of writing it are known to be one. */
function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  mkdirSync(dirname(path), {recursive: true, mode: 0o700});
  return join(realpathSync(dirname(path)), basename(path));
}

/** The files of a load, once they are read. */
interface StagedFiles {
  /** What is stored as yet. */
  readonly before: readonly DeliveryRecord[];
  /** Those that are stored already, just so, by `keyOf`. */
  readonly unchanged: ReadonlySet<string>;
}

/** What staging a file has counted. */
interface Staged {
  readonly rows: number;
  readonly leftOut: number;
  readonly repaired: Map<string, number>;
  readonly warned: Map<string, number>;
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** A delivery by its source and day, as rows of the store have them. */
function keyOf({source, day}: Record<string, JS>): string {
  return JSON.stringify([source, day ?? null]);
}

/** Goes through the bytes of all files while the first are written; what is wrong with one is told in its turn. */
async function digestAll(deliveries: readonly Delivery[]): Promise<void> {
  for (const delivery of deliveries) await delivery.digest?.().catch(() => undefined);
}

/** Throws where the files of a source can't be one after the other. */
function checkSeries(deliveries: readonly Delivery[]): void {
  for (const [source, own] of Map.groupBy(deliveries, (delivery) => delivery.source)) {
    const days = new Set(own.map(({day}) => day));
    const dated = own.filter(({kind = "dated"}) => kind === "dated").length;
    if (days.size < own.length || dated > 1) throw new Error("a source has two deliveries");
    const undated = own.find(({day, kind = "dated"}) => kind !== "dated" && day === undefined);
    if (undated !== undefined) throw new Error(`a delivery without its day: ${source}`);
    if (new Set(own.map(({kind, table}) => `${kind} ${table}`)).size > 1)
      throw new Error(`deliveries of two kinds: ${source}`);
  }
}

/** The last delivery that was accepted: of a series the one of the day before it; else the one it replaces. */
function acceptedBefore(
  {source, day}: {readonly source: string; readonly day: Day | undefined},
  before: readonly DeliveryRecord[],
  after: readonly DeliveryRecord[],
): DeliveryRecord | undefined {
  const replaced = before.find((record) => record.source === source && record.day === day);
  const earlier = after.findLast((record) => record.source === source && (record.day ?? "") < (day ?? ""));
  const dated = before.find((record) => record.source === source && record.kind === "dated");
  return replaced ?? earlier ?? dated;
}

/** Rows of a delivery that are in order, those among them that are not kept by design. */
function soundRows(record: DeliveryRecord | undefined): number {
  return record === undefined ? 0 : record.loaded + record.leftOut;
}

type Value = string | number | boolean | readonly string[] | undefined;

/** A list of texts as DuckDB writes it, which reads it where a list is due: four times as fast as a list of its own values. */
function listIn(cells: readonly string[]): string {
  return `[${cells.map((cell) => `"${cell.replace(/["\\]/g, "\\$&")}"`).join(", ")}]`;
}

function appendTo(appender: DuckDBAppender, cell: Value): void {
  if (cell === undefined) appender.appendNull();
  else if (typeof cell === "string") appender.appendVarchar(cell);
  else if (typeof cell === "boolean") appender.appendBoolean(cell);
  else if (typeof cell === "object") appender.appendVarchar(listIn(cell));
  else if (Number.isFinite(cell)) appender.appendDouble(cell);
  else throw new Error(`not a number for the store: ${cell}`);
}

function text(value: JS | undefined): string {
  if (typeof value !== "string") throw new Error("no text in the store where one must be");
  return value;
}

function optional(value: JS | undefined): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

function number(value: JS | undefined): number {
  if (typeof value !== "number") throw new Error("no number in the store where one must be");
  return value;
}

function optionalDay(value: JS | undefined): Day | undefined {
  return optional(value) as Day | undefined;
}

/** An empty cell stands in JSON as null. */
function emptyAsNull(_: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

/** The cells of a row that are not empty, as text. */
function cellsOf(row: Record<string, JS>): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === "string") cells.set(column, value);
    else if (typeof value === "number" || typeof value === "boolean") cells.set(column, String(value));
  }
  return cells;
}

function earlierOf(day: Day | undefined, other: Day | undefined): Day | undefined {
  return day === undefined || (other !== undefined && other < day) ? other : day;
}

function optionalNumber(value: JS | undefined): number | undefined {
  return value === null || value === undefined ? undefined : number(value);
}

function optionalFlag(value: JS | undefined): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function rejectOf(row: Record<string, JS>): Reject {
  return {
    source: text(row.source),
    day: optionalDay(row.day),
    file: text(row.file),
    sha256: text(row.sha256),
    line: number(row.line),
    column: optional(row.column_name),
    reason: text(row.reason) as RefusalReason,
    expected: text(row.expected),
  };
}

function spellOf(row: Record<string, JS>): Spell {
  return {from: optionalDay(row.valid_from), to: optionalDay(row.valid_to)};
}

function unitOf(row: Record<string, JS>): OrgUnit {
  return {
    id: text(row.unit) as UnitId,
    name: text(row.name),
    parent: optional(row.parent) as UnitId | undefined,
    ...spellOf(row),
  };
}

function actorOf(row: Record<string, JS>): Actor {
  return {
    id: text(row.person) as PersonId,
    kind: text(row.kind) as PersonKind,
    unit: optional(row.unit) as UnitId | undefined,
    manager: optional(row.manager) as PersonId | undefined,
    position: optional(row.position),
    share: optionalNumber(row.share),
    isManager: optionalFlag(row.is_manager),
    inForce: row.in_force === true,
  };
}

function networkOf(row: Record<string, JS>): Network {
  return {
    id: text(row.network) as NetworkId,
    name: text(row.name),
    kind: optional(row.kind),
    purpose: optional(row.purpose),
    anchor: optional(row.anchor) as UnitId | undefined,
    parent: optional(row.parent) as NetworkId | undefined,
    ...spellOf(row),
  };
}

function membershipOf(row: Record<string, JS>): Membership {
  return {
    person: text(row.person) as PersonId,
    network: text(row.network) as NetworkId,
    role: optional(row.role),
    ...spellOf(row),
  };
}

function postOf(row: Record<string, JS>): Post {
  return {
    person: text(row.person) as PersonId,
    unit: optional(row.unit) as UnitId | undefined,
    isManager: optionalFlag(row.is_manager),
    ...spellOf(row),
  };
}

function stayOf(row: Record<string, JS>): Stay {
  return {person: text(row.person) as PersonId, network: text(row.network) as NetworkId, ...spellOf(row)};
}

function tieOf(row: Record<string, JS>): Tie {
  return {
    from: text(row.from_person) as PersonId,
    to: text(row.to_person) as PersonId,
    day: optionalDay(row.day),
    weight: optionalNumber(row.weight),
    kind: optional(row.kind),
  };
}

function ruleValues(day: Day, rules: HistoryRules) {
  return {
    day,
    silent: JSON.stringify([...rules.silentRoles]),
    outward: JSON.stringify([...rules.outwardKinds]),
    lists: JSON.stringify([...rules.lists]),
    leaders: JSON.stringify([...rules.leaderRoles]),
  };
}

/** In the order of the columns in schema.sql. */
function cellsOfScore(score: Score, asOf: Day): readonly Value[] {
  if (score.asOf !== asOf) throw new Error(`score of another day: ${score.asOf}`);
  return [
    score.asOf,
    score.reading,
    score.metric,
    score.of,
    score.subject,
    score.other,
    score.value,
    score.label,
    score.n,
    score.low,
    score.high,
    score.nullModel,
    score.expected,
    score.chanceLow,
    score.chanceHigh,
    score.z,
    score.p,
    score.q,
  ];
}

function scoreOf(row: Record<string, JS>): Score {
  return {
    asOf: text(row.as_of) as Day,
    reading: text(row.reading) as Score["reading"],
    metric: text(row.metric) as Score["metric"],
    of: text(row.of) as Score["of"],
    subject: text(row.subject),
    other: optional(row.other),
    value: optionalNumber(row.value),
    label: optional(row.label),
    n: number(row.n),
    low: optionalNumber(row.low),
    high: optionalNumber(row.high),
    nullModel: optional(row.null_model) as Score["nullModel"],
    expected: optionalNumber(row.expected),
    chanceLow: optionalNumber(row.chance_low),
    chanceHigh: optionalNumber(row.chance_high),
    z: optionalNumber(row.z),
    p: optionalNumber(row.p),
    q: optionalNumber(row.q),
  };
}
