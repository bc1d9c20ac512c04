/**
 * Which column each row is matched with, so that the weights of the pairs matched have the largest sum: no column twice,
 * and -1 for a row without one. `weights` stand row by row and are 0 where two may not be matched. The Hungarian
 * algorithm (Kuhn 1955, Naval Research Logistics Quarterly 2), by shortest augmenting paths (Jonker & Volgenant 1987,
 * Computing 38): time with the cube of the longer side.
 */
export function heaviestMatching(weights: Float64Array, rows: number, columns: number): Int32Array {
  // A square whose other cells weigh nothing: whoever is matched there is not matched.
  const side = Math.max(rows, columns);
  const cost = (row: number, column: number) =>
    row < rows && column < columns ? -weights[row * columns + column]! : 0;
  /** Rows and columns count from 1: column 0 holds the row that looks for a column. */
  const rowPrice = new Float64Array(side + 1);
  const columnPrice = new Float64Array(side + 1);
  const rowOf = new Int32Array(side + 1);
  const cameFrom = new Int32Array(side + 1);
  for (let row = 1; row <= side; row += 1) {
    rowOf[0] = row;
    const slack = new Float64Array(side + 1).fill(Number.POSITIVE_INFINITY);
    const isReached = new Uint8Array(side + 1);
    let column = 0;
    while (rowOf[column] !== 0) {
      isReached[column] = 1;
      const from = rowOf[column]!;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= side; to += 1) {
        if (isReached[to] === 1) continue;
        const reduced = cost(from - 1, to - 1) - rowPrice[from]! - columnPrice[to]!;
        if (reduced < slack[to]!) {
          slack[to] = reduced;
          cameFrom[to] = column;
        }
        if (slack[to]! < least) {
          least = slack[to]!;
          next = to;
        }
      }
      for (let to = 0; to <= side; to += 1) {
        if (isReached[to] === 1) {
          rowPrice[rowOf[to]!]! += least;
          columnPrice[to]! -= least;
        } else {
          slack[to]! -= least;
        }
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }
  const matched = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column]! - 1;
    if (row < rows && weights[row * columns + column - 1]! > 0) matched[row] = column - 1;
  }
  return matched;
}
