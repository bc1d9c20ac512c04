import {type Rows, rowsOf} from "../../src/kernels/rows.ts";

/** Rows from lists, as the tests write them. */
export function rowsFrom(lists: readonly (readonly number[])[]): Rows {
  const row = lists.flatMap((items, r) => items.map(() => r));
  return rowsOf(lists.length, row, lists.flat());
}

export function listsOf({starts, items}: Rows): number[][] {
  return Array.from({length: starts.length - 1}, (_, r) => [...items.subarray(starts[r], starts[r + 1])]);
}

/** How often each of `count` items stands in the rows. */
export function timesOf({items}: Rows, count: number): number[] {
  const times = Array.from({length: count}, () => 0);
  for (const item of items) times[item]! += 1;
  return times;
}

/**
 * Every arrangement with the same row lengths and the same number of rows for each item, in which no item is where it
 * may not be: by trying all subsets for one row after the other.
 */
export function arrangementsLike(
  lists: readonly (readonly number[])[],
  count: number,
  mayBe: (item: number, row: number) => boolean = () => true,
): string[] {
  const found: string[] = [];
  const extend = (done: number[][], left: readonly number[]) => {
    const row = done.length;
    if (row === lists.length) {
      if (left.every((times) => times === 0)) found.push(JSON.stringify(done));
      return;
    }
    for (let subset = 0; subset < 2 ** count; subset += 1) {
      const items = left.flatMap((_, item) => ((subset >> item) & 1 ? [item] : []));
      if (items.length !== lists[row]!.length || items.some((item) => left[item] === 0 || !mayBe(item, row))) continue;
      extend(
        [...done, items],
        left.map((times, item) => times - ((subset >> item) & 1)),
      );
    }
  };
  extend([], timesOf(rowsFrom(lists), count));
  return found;
}

/** Pearson's statistic of equal frequencies, and what it exceeds once in a thousand (Wilson & Hilferty 1931). */
export function uniformity(seen: ReadonlyMap<string, number>, possible: readonly string[]) {
  const total = [...seen.values()].reduce((a, b) => a + b, 0);
  const each = total / possible.length;
  const statistic = possible.reduce((sum, one) => sum + ((seen.get(one) ?? 0) - each) ** 2 / each, 0);
  const freedom = possible.length - 1;
  const bound = freedom * (1 - 2 / (9 * freedom) + 3.0902 * Math.sqrt(2 / (9 * freedom))) ** 3;
  return {statistic, bound, strangers: [...seen.keys()].filter((one) => !possible.includes(one))};
}

/** How often each arrangement comes up when `next` makes the rows' next state; the order within a row is none. */
export function tallyOf(rows: Rows, draws: number, next: () => void): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    next();
    const key = JSON.stringify(listsOf(rows).map((items) => items.sort((a, b) => a - b)));
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}
