import type {Table} from "../model.ts";
import {type ReadOptions, read} from "../source.ts";
import type {Delivery} from "../store.ts";
import {plainMemberships} from "./plain-memberships.ts";
import {plainNetworks} from "./plain-networks.ts";
import {plainPeople} from "./plain-people.ts";
import {plainTies} from "./plain-ties.ts";
import {plainUnits} from "./plain-units.ts";

/** All dialects, and the tables that each has. */
export const dialects = {
  plain: {
    people: plainPeople,
    units: plainUnits,
    networks: plainNetworks,
    memberships: plainMemberships,
    ties: plainTies,
  },
} as const;

export interface SourceFile {
  readonly name: string;
  readonly table: Table;
  readonly dialect: keyof typeof dialects;
  readonly file: string;
  readonly ids: ReadOptions["ids"];
}

/**
 * A file as the store takes it; it is read when the store asks for its rows. Throws `InputError` where its ids are
 * identifiers and there is no key.
 */
export function deliveryOf({name, table, dialect, file, ids}: SourceFile, key: Buffer | undefined): Delivery {
  const sources = dialects[dialect];
  const options = {ids, key};
  switch (table) {
    case "people":
      return {source: name, table, file, ...read(sources.people, file, options)};
    // No persons in these two: nothing to keep secret.
    case "units":
      return {source: name, table, file, ...read(sources.units, file, {ids: "opaque", key: undefined})};
    case "networks":
      return {source: name, table, file, ...read(sources.networks, file, {ids: "opaque", key: undefined})};
    case "memberships":
      return {source: name, table, file, ...read(sources.memberships, file, options)};
    case "ties":
      return {source: name, table, file, ...read(sources.ties, file, options)};
  }
}
