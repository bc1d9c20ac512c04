import type {Delivery} from "./store.ts";

/** The pseudonym of one and the same thing by an old key and by a new one. */
export type Rekeyed = readonly [before: string, after: string];

/**
 * The same file read with two keys: all pseudonyms in it by both, as often as they stand there. Nothing else tells which
 * is which: a pseudonym does not say what it was made of.
 */
export async function* rekeyed(before: Delivery, after: Delivery): AsyncGenerator<readonly Rekeyed[]> {
  const others = pseudonymsIn(after);
  for await (const olds of pseudonymsIn(before)) {
    const {value: news} = await others.next();
    if (news === undefined || news.length !== olds.length) throw new Error(`changed while it was read: ${before.file}`);
    yield olds.flatMap((old, i) => {
      const now = news[i];
      // What stands there by either key is no pseudonym.
      return old === undefined || now === undefined || old === now ? [] : [[old, now] as const];
    });
  }
}

async function* pseudonymsIn(delivery: Delivery): AsyncGenerator<readonly (string | undefined)[]> {
  switch (delivery.table) {
    case "people":
      for await (const rows of delivery.batches)
        yield rows.flatMap((row) => {
          if (!("fact" in row)) return [];
          const {person, employment, manager, unit, aliases = []} = row.fact;
          return [person, employment, manager, unit, ...aliases];
        });
      return;
    case "memberships":
      for await (const rows of delivery.batches)
        yield rows.flatMap((row) => ("fact" in row ? [row.fact.person, ...(row.fact.aliases ?? [])] : []));
      return;
    case "ties":
      for await (const rows of delivery.batches)
        yield rows.flatMap((row) => ("fact" in row ? [row.fact.from, row.fact.to] : []));
      return;
    // Those of a chain of managers have their ids of them.
    case "units":
      for await (const rows of delivery.batches)
        yield rows.flatMap((row) => ("fact" in row ? [row.fact.id, row.fact.parent] : []));
      return;
    case "networks":
      return;
  }
}
