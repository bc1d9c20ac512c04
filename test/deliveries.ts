import {createHash} from "node:crypto";
import type {Day, DeliveryKind, Facts, NetworkId, PersonId, Table, UnitId} from "../src/model.ts";
import type {ReadRow} from "../src/parse.ts";
import type {Delivery, Reject, Store} from "../src/store.ts";

/** Facts with what a row does not say left out. */
export type Said<T extends Table> = Partial<Facts[T]>;

const bare: {readonly [T in Table]: Facts[T]} = {
  people: {
    person: "" as PersonId,
    kind: "employee",
    unit: undefined,
    manager: undefined,
    position: undefined,
    share: undefined,
    isManager: undefined,
    from: undefined,
    to: undefined,
  },
  units: {id: "" as UnitId, name: "", parent: undefined, from: undefined, to: undefined},
  networks: {
    id: "" as NetworkId,
    name: "",
    kind: undefined,
    purpose: undefined,
    anchor: undefined,
    parent: undefined,
    from: undefined,
    to: undefined,
  },
  memberships: {
    person: "" as PersonId,
    network: "" as NetworkId,
    role: undefined,
    from: undefined,
    to: undefined,
  },
  ties: {from: "" as PersonId, to: "" as PersonId, day: undefined, weight: undefined, kind: undefined},
};

interface Series {
  readonly source?: string;
  readonly day?: Day;
  readonly kind?: DeliveryKind;
}

/** A delivery, to be loaded as often as one likes, of facts made by hand, one on each line from 2 on, under the table's name if no other is given. */
export function delivered<T extends Table>(
  table: T,
  facts: readonly Said<T>[],
  {source = table, day, kind = "dated"}: Series = {},
): Delivery {
  const rows = facts.map((fact, i) => ({line: i + 2, fact: {...bare[table], ...fact}}));
  return deliveredRows(table, rows, {source, kind, ...(day === undefined ? {} : {day})});
}

/** The same, of rows as a reader gives them. */
export function deliveredRows<T extends Table>(
  table: T,
  rows: readonly ReadRow<Facts[T]>[],
  {source = table, day, kind = "dated"}: Series = {},
): Delivery {
  const columns = new Map(Object.keys(bare[table]).map((field) => [field, field]));
  const sha256 = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  const batches = {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(rows);
    },
  };
  const summary = () => ({sha256, columns, ignored: new Map(), lines: new Map(), warned: []});
  // The compiler can't see that a table and its rows go together once they are apart.
  return {source, day, kind, table, file: `${source}.csv`, how: "made by hand", batches, summary} as Delivery;
}

/** All rows that a store has rejected. */
export async function rejectsIn(store: Store): Promise<readonly Reject[]> {
  return (await Array.fromAsync(store.rejects())).flat();
}
