import {createHash} from "node:crypto";
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
import {register} from "./register.ts";
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
  opus,
  "med-networks": medNetworks,
  "med-members": medMembers,
  "hand-kept": handKept,
  "m365-groups": m365Groups,
  register,
} as const satisfies Readonly<Record<string, Mapping>>;

export type Dialect = "plain" | keyof typeof mappings;

/** All dialects, our own first. */
export const dialects = ["plain", ...(Object.keys(mappings) as (keyof typeof mappings)[])] as const;

export interface SourceFile {
  readonly name: string;
  readonly table: Table;
  readonly dialect: Dialect;
  /** Instead of a dialect. */
  readonly mapping?: Mapping | undefined;
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly ids: ReadOptions["ids"];
}

/** Whether a dialect, or a mapping in its place, has that table. */
export function has({dialect, mapping, table}: Pick<SourceFile, "dialect" | "mapping" | "table">): boolean {
  if (mapping === undefined && dialect === "plain") return true;
  return table !== "ties" && mappingOf(dialect, mapping)?.[table] !== undefined;
}

function mappingOf(dialect: Dialect, mapping: Mapping | undefined): Mapping | undefined {
  return mapping ?? (dialect === "plain" ? undefined : mappings[dialect]);
}

/**
 * A file as the store takes it; it is read when the store asks for its rows. Throws `InputError` where its ids are
 * identifiers and there is no key.
 */
export function deliveryOf(source: SourceFile, key: Buffer | undefined): Delivery {
  const {name, table, file, ids, sheet} = source;
  const options = {ids, key, sheet};
  // No persons in networks, nor as a rule in units: nothing to keep secret.
  const nobody: ReadOptions = {ids: "opaque", key: undefined, sheet};
  switch (table) {
    case "people":
      return {source: name, table, file, ...read(sourceOf(source, table), file, options)};
    case "units": {
      const chain = mappingOf(source.dialect, source.mapping)?.units?.chain;
      return {
        source: name,
        table,
        file,
        ...read(sourceOf(source, table), file, chain === undefined ? nobody : options),
      };
    }
    case "networks":
      return {source: name, table, file, ...read(sourceOf(source, table), file, nobody)};
    case "memberships":
      return {source: name, table, file, ...read(sourceOf(source, table), file, options)};
    case "ties":
      return {source: name, table, file, ...read(plain.ties, file, options)};
  }
}

/** How a dialect, or a mapping in its place, reads a table. Throws where it has none. */
export function sourceOf<T extends MappedTable>(
  {dialect, mapping}: Pick<SourceFile, "dialect" | "mapping">,
  table: T,
): Source<T> {
  const mapped = mappingOf(dialect, mapping);
  // TypeScript does not see that the plain source of a table gives that table.
  if (mapped === undefined) return plain[table] as Source<Table> as Source<T>;
  const source = compile(mapping === undefined ? dialect : `mapping ${digest(mapping)}`, mapped, table);
  if (source === undefined) throw new Error(`no ${table} in dialect ${dialect}`);
  return source;
}

/** Tells mappings apart: the same bytes read by another one are other facts. */
function digest(mapping: Mapping): string {
  return createHash("sha256").update(JSON.stringify(mapping)).digest("hex").slice(0, 8);
}
