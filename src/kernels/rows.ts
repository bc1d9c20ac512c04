/**
 * One side of a two-mode graph as flat rows: the items of row r are `items[starts[r]]` up to, not including,
 * `items[starts[r + 1]]`, ascending and without repeats.
 */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Pairs (row[i], item[i]), in any order and with repeats, as `count` rows. */
export function rowsOf(count: number, row: ArrayLike<number>, item: ArrayLike<number>): Rows {
  const order = Array.from({length: row.length}, (_, i) => i).sort((a, b) => row[a]! - row[b]! || item[a]! - item[b]!);
  const kept = order.filter((at, i) => {
    const before = i > 0 ? order[i - 1] : undefined;
    return before === undefined || row[at] !== row[before] || item[at] !== item[before];
  });
  const starts = new Int32Array(count + 1);
  for (const at of kept) starts[row[at]! + 1]! += 1;
  for (let r = 0; r < count; r += 1) starts[r + 1]! += starts[r]!;
  return {starts, items: Int32Array.from(kept, (at) => item[at]!)};
}

/** The same pairs seen from the other side, which has `count` members. */
export function transpose({starts, items}: Rows, count: number): Rows {
  const other = new Int32Array(count + 1);
  for (const item of items) other[item + 1]! += 1;
  for (let i = 0; i < count; i += 1) other[i + 1]! += other[i]!;
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
