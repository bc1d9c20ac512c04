/**
 * One side of a two-mode graph as flat rows: the items of row r are `items[starts[r]]` up to, not including,
 * `items[starts[r + 1]]`, ascending and without repeats.
 */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Pairs (row[i], item[i]), in any order and with repeats, as `count` rows. Items are whole numbers from 0. */
export function rowsOf(count: number, row: ArrayLike<number>, item: ArrayLike<number>): Rows {
  let most = -1;
  for (let i = 0; i < item.length; i += 1) if (item[i]! > most) most = item[i]!;
  // Two counting sorts: grouped by item first, the rows come out of the transposition in the order of items.
  return withoutRepeats(transpose(grouped(most + 1, item, row), count));
}

/** The same pairs seen from the other side, which has `count` members. */
export function transpose({starts, items}: Rows, count: number): Rows {
  const other = startsOf(count, items);
  const next = other.slice(0, count);
  const rows = new Int32Array(items.length);
  for (let r = 0; r + 1 < starts.length; r += 1) {
    for (let at = starts[r]!; at < starts[r + 1]!; at += 1) rows[next[items[at]!]!++] = r;
  }
  return {starts: other, items: rows};
}

export function sizeOf({starts}: Rows, row: number): number {
  return starts[row + 1]! - starts[row]!;
}

/** Where in the items a row has this one; -1 where it has not. */
export function placeIn({starts, items}: Rows, row: number, item: number): number {
  let low = starts[row]!;
  let high = starts[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (items[middle] === item) return middle;
    if (items[middle]! < item) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Room for the longest row. */
export function longest({starts}: Rows): number {
  let most = 0;
  for (let r = 0; r + 1 < starts.length; r += 1) most = Math.max(most, starts[r + 1]! - starts[r]!);
  return most;
}

function startsOf(count: number, row: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < row.length; i += 1) starts[row[i]! + 1]! += 1;
  for (let r = 0; r < count; r += 1) starts[r + 1]! += starts[r]!;
  return starts;
}

function grouped(count: number, row: ArrayLike<number>, item: ArrayLike<number>): Rows {
  const starts = startsOf(count, row);
  const next = starts.slice(0, count);
  const items = new Int32Array(item.length);
  for (let i = 0; i < item.length; i += 1) items[next[row[i]!]!++] = item[i]!;
  return {starts, items};
}

function withoutRepeats({starts, items}: Rows): Rows {
  const kept = new Int32Array(starts.length);
  let end = 0;
  for (let r = 0; r + 1 < starts.length; r += 1) {
    for (let at = starts[r]!; at < starts[r + 1]!; at += 1) {
      if (at === starts[r] || items[at] !== items[at - 1]) items[end++] = items[at]!;
    }
    kept[r + 1] = end;
  }
  return {starts: kept, items: items.slice(0, end)};
}
