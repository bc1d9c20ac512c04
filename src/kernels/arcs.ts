import type {Rows} from "./rows.ts";

/** Ties with a direction as flat rows: row a holds whom a names, ascending, each once, never a itself. */
export interface Arcs extends Rows {
  /** Beside each of them the weight of the tie. */
  readonly weights: Float64Array;
}

/**
 * Ties from[i] -> to[i] between `count` nodes, in any order. Of several from the same to the same the heaviest counts;
 * ties of nodes with themselves are left out.
 */
export function arcsOf(count: number, from: ArrayLike<number>, to: ArrayLike<number>, weight: ArrayLike<number>): Arcs {
  const order = Int32Array.from({length: from.length}, (_, i) => i)
    .filter((i) => from[i] !== to[i])
    .sort((i, j) => from[i]! - from[j]! || to[i]! - to[j]!);
  const starts = new Int32Array(count + 1);
  const items = new Int32Array(order.length);
  const weights = new Float64Array(order.length);
  let end = 0;
  order.forEach((i, at) => {
    const before = at > 0 ? order[at - 1]! : i;
    const again = at > 0 && from[before] === from[i] && to[before] === to[i];
    if (!again) {
      items[end++] = to[i]!;
      starts[from[i]! + 1]! += 1;
    }
    weights[end - 1] = Math.max(weights[end - 1]!, weight[i]!);
  });
  for (let node = 0; node < count; node += 1) starts[node + 1]! += starts[node]!;
  return {starts, items: items.slice(0, end), weights: weights.slice(0, end)};
}

/** The same ties without direction: tied where either names the other, by the heavier weight; each from its earlier end. */
export function symmetrised({starts, items, weights}: Arcs): Arcs {
  const from = sourcesOf({starts, items});
  const earlier = from.map((a, at) => Math.min(a, items[at]!));
  const later = from.map((a, at) => Math.max(a, items[at]!));
  return arcsOf(starts.length - 1, earlier, later, weights);
}

/** For each item the row that holds it. */
export function sourcesOf({starts, items}: Rows): Int32Array {
  const rows = new Int32Array(items.length);
  for (let row = 0; row + 1 < starts.length; row += 1) rows.fill(row, starts[row], starts[row + 1]);
  return rows;
}
