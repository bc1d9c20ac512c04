import type {MappedTable, Mapping} from "../mapping.ts";
import {compile} from "../mapping.ts";
import type {Table} from "../model.ts";
import {type ReadOptions, read, type Source} from "../source.ts";
import type {Delivery} from "../store.ts";
import {handKept} from "./hand-kept.ts";
import {m365Groups} from "./m365-groups.ts";
import {medMembers} from "./med-members.ts";
import {medNetworks} from "./med-networks.ts";
import {opus} from "./opus.ts";
import {os2moEngagements} from "./os2mo-engagements.ts";
import {os2moManagers} from "./os2mo-managers.ts";
import {plainMemberships} from "./plain-memberships.ts";
import {plainNetworks} from "./plain-networks.ts";
import {plainPeople} from "./plain-people.ts";
import {plainTies} from "./plain-ties.ts";
import {plainUnits} from "./plain-units.ts";
import {sdEmployees} from "./sd-employees.ts";
import {sofdPeople} from "./sofd-people.ts";
import {sofdUnits} from "./sofd-units.ts";

const plain = {
  people: plainPeople,
  units: plainUnits,
  networks: plainNetworks,
  memberships: plainMemberships,
  ties: plainTies,
} as const;

/** The exports of other systems. */
const mappings = {
  "sd-employees": sdEmployees,
  "os2mo-engagements": os2moEngagements,
  "os2mo-managers": os2moManagers,
  "sofd-people": sofdPeople,
  "sofd-units": sofdUnits,
  opus: opus,
  "med-networks": medNetworks,
  "med-members": medMembers,
  "hand-kept": handKept,
  "m365-groups": m365Groups,
} as const satisfies Readonly<Record<string, Mapping>>;

export type Dialect = "plain" | keyof typeof mappings;

/** All dialects, our own first. */
export const dialects = ["plain", ...(Object.keys(mappings) as (keyof typeof mappings)[])] as const;

export interface SourceFile {
  readonly name: string;
  readonly table: Table;
  readonly dialect: Dialect;
  readonly file: string;
  readonly ids: ReadOptions["ids"];
}

/** Whether a dialect has that table. */
export function has(dialect: Dialect, table: Table): boolean {
  return dialect === "plain" || (table !== "ties" && (mappings[dialect] as Mapping)[table] !== undefined);
}

function mapped<T extends MappedTable>(dialect: Exclude<Dialect, "plain">, table: T): Source<T> {
  const source = compile(dialect, mappings[dialect], table);
  if (source === undefined) throw new Error(`no ${table} in dialect ${dialect}`);
  return source;
}

/**
 * A file as the store takes it; it is read when the store asks for its rows. Throws `InputError` where its ids are
 * identifiers and there is no key.
 */
export function deliveryOf({name, table, dialect, file, ids}: SourceFile, key: Buffer | undefined): Delivery {
  const options = {ids, key};
  // No persons in units and networks: nothing to keep secret.
  const nobody: ReadOptions = {ids: "opaque", key: undefined};
  switch (table) {
    case "people":
      return {source: name, table, file, ...read(sourceOf(dialect, table), file, options)};
    case "units":
      return {source: name, table, file, ...read(sourceOf(dialect, table), file, nobody)};
    case "networks":
      return {source: name, table, file, ...read(sourceOf(dialect, table), file, nobody)};
    case "memberships":
      return {source: name, table, file, ...read(sourceOf(dialect, table), file, options)};
    case "ties":
      return {source: name, table, file, ...read(plain.ties, file, options)};
  }
}

/** How a dialect reads a table. Throws where it has none. */
export function sourceOf<T extends MappedTable>(dialect: Dialect, table: T): Source<T> {
  // TypeScript does not see that the plain source of a table gives that table.
  return dialect === "plain" ? (plain[table] as Source<Table> as Source<T>) : mapped(dialect, table);
}
