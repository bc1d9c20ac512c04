import type {HeldWords, Words} from "./language.ts";
import {keyReaders} from "./mapping.ts";
import type {PersonId} from "./model.ts";
import {type Cell, CellError, day, flag, id, letteredCpr, Notes, orEmpty, personKind, share, text} from "./parse.ts";
import {type KeyType, pseudonymsBy} from "./pseudonym.ts";
import type {Held} from "./store.ts";

/**
 * All ids that a person may have in the store who is called this: the text as it stands, and by a key its pseudonym as
 * each kind of identifier that it may be.
 */
export function idsOf(written: string, key: Buffer | undefined): readonly PersonId[] {
  const opaque = written.trim() as PersonId;
  if (key === undefined) return [opaque];
  const pseudonym = pseudonymsBy(key);
  const pseudonyms = Object.entries({...keyReaders, cpr: letteredCpr}).flatMap(([kind, read]) => {
    try {
      return [pseudonym(kind as KeyType, read(written, new Notes()))];
    } catch (error) {
      if (error instanceof CellError) return [];
      throw error;
    }
  });
  return [opaque, ...pseudonyms];
}

/** The fields that can be put right, as the store writes them. */
const fields: Readonly<Record<string, Cell<string | number | boolean | undefined>>> = {
  kind: personKind,
  unit: orEmpty(id()),
  position: orEmpty(text),
  share: orEmpty(share),
  isManager: orEmpty(flag),
  network: id(),
  role: orEmpty(text),
  from: orEmpty(day),
  to: orEmpty(day),
};

/** Of texts such as `unit=U2` the values by field, an empty one undefined. Throws `Error` for what is none. */
export function valuesOf(assignments: readonly string[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    assignments.map((written) => {
      const [, field = "", value = ""] = /^(\w+)=(.*)$/s.exec(written) ?? [];
      const read = fields[field];
      if (read === undefined) throw new Error(`expected field=value, of ${Object.keys(fields).join(", ")}`);
      try {
        const cell = read(value);
        return [field, cell === undefined ? undefined : String(cell)];
      } catch (error) {
        if (error instanceof CellError) throw new Error(`${field}: expected ${error.expected}`);
        throw error;
      }
    }),
  );
}

/** Everything that is held on a person, in words for that person. */
export function heldList(held: readonly Held[], {held: says, format}: Words): string {
  const lines = held.flatMap(({table, rows}) =>
    rows.length === 0
      ? []
      : ["", says.tables[table], ...rows.map((row) => `  ${[...row].map((cell) => said(cell, says)).join("; ")}`)],
  );
  return [says.title(format.number(held.reduce((sum, {rows}) => sum + rows.length, 0))), ...lines].join("\n");
}

function said([column, value]: readonly [string, string], {columns}: HeldWords): string {
  return `${columns[column as keyof typeof columns] ?? column}: ${value}`;
}
