/** For every number of rows' sizes and columns' sizes that occurs, how probable a cell is. */
export interface CellChances {
  /** The distinct sizes of rows, and of columns, ascending. */
  readonly rowSizes: Int32Array;
  readonly columnSizes: Int32Array;
  /** Of a row and a column with these sizes, by their places in the two lists: row place x columns + column place. */
  readonly chance: Float64Array;
}

/** Rows, or columns, of one size. */
interface Alike {
  /** Place in the list of sizes. */
  readonly place: number;
  readonly count: number;
  /** How many cells of each are not settled yet. */
  readonly size: number;
}

/**
 * The bipartite configuration model (Saracco, Di Clemente, Gabrielli & Squartini 2015, Scientific Reports 5:10595): the
 * independent cells of greatest entropy whose probabilities add up to the size of every row and column,
 * p = x y / (1 + x y). x and y come by turns from x = size / sum_columns y / (1 + x y), which raises the likelihood with
 * every step (a minorisation, as in Hunter 2004, Annals of Statistics 32), until every sum is met to `precision`.
 *
 * Some sizes leave no choice for some cells: a person in all networks, say. There x or y would be infinite; such cells
 * are found first and have a probability of exactly 0 or 1.
 */
export function cellChances(rows: Int32Array, columns: Int32Array): CellChances {
  const [rowSizes, columnSizes] = [distinct(rows), distinct(columns)];
  const chance = new Float64Array(rowSizes.length * columnSizes.length);
  const [ofRow, ofColumn] = [alike(rows, rowSizes), alike(columns, columnSizes)];
  settle(ofRow, ofColumn, (row, column, p) => {
    chance[row.place * columnSizes.length + column.place] = p;
  });
  return {rowSizes, columnSizes, chance};
}

function distinct(sizes: Int32Array): Int32Array {
  return Int32Array.from(new Set(sizes)).sort();
}

function alike(sizes: Int32Array, known: Int32Array): readonly Alike[] {
  const counts = new Int32Array(known.length);
  for (const size of sizes) counts[known.indexOf(size)]! += 1;
  return Array.from(known, (size, place) => ({place, count: counts[place]!, size}));
}

type Settled = (row: Alike, column: Alike, p: number) => void;

/** Takes columns of nobody and of everybody out, then splits what is left where it can be, down to tables with a choice. */
function settle(rows: readonly Alike[], columns: readonly Alike[], settled: Settled): void {
  const people = total(rows);
  const [open, full] = [columns.filter(({size}) => size < people), columns.filter(({size}) => size === people)];
  for (const column of columns) {
    if (column.size > 0 && column.size < people) continue;
    for (const row of rows) settled(row, column, column.size === 0 ? 0 : 1);
  }
  const fullest = people > 0 ? total(full) : 0;
  const left = rows.map((row) => ({...row, size: row.size - fullest})).sort((a, b) => b.size - a.size);
  split(
    left,
    open.filter(({size}) => size > 0),
    settled,
  );
}

/**
 * Where the largest rows can only just have as many cells as they have (Gale & Ryser 1957: sum of their sizes = sum over
 * columns of min(size, number of those rows)), they have all of the columns that are no smaller than their number, and
 * the rest of the rows none of those that are no larger. That leaves two tables that have nothing to do with each other.
 */
function split(descending: readonly Alike[], columns: readonly Alike[], settled: Settled): void {
  let [many, cells] = [0, 0];
  for (const [at, {count, size}] of descending.slice(0, -1).entries()) {
    many += count;
    cells += count * size;
    if (cells < columns.reduce((room, column) => room + column.count * Math.min(column.size, many), 0)) continue;
    const [above, below] = [descending.slice(0, at + 1), descending.slice(at + 1)];
    const [full, empty] = [columns.filter((one) => one.size >= many), columns.filter((one) => one.size <= many)];
    for (const row of above) for (const column of full) settled(row, column, 1);
    for (const row of below) for (const column of empty) settled(row, column, 0);
    const less = (alike: readonly Alike[], by: number) => alike.map((one) => ({...one, size: one.size - by}));
    settle(
      less(above, total(full)),
      columns.filter((one) => one.size < many),
      settled,
    );
    settle(
      below,
      less(
        columns.filter((one) => one.size > many),
        many,
      ),
      settled,
    );
    return;
  }
  even(descending, columns, settled);
}

function total(alike: readonly Alike[]): number {
  return alike.reduce((sum, {count}) => sum + count, 0);
}

/** The chances in a table where every cell has a choice. */
function even(rows: readonly Alike[], columns: readonly Alike[], settled: Settled): void {
  const x = Float64Array.from(rows, ({size}) => size / total(columns));
  const y = Float64Array.from(columns, ({size}) => size / total(rows));
  if (x.length === 0 || y.length === 0) return;
  for (let turn = 0; balance(x, rows, y, columns) > precision; turn += 1) {
    if (turn > mostTurns) throw new Error("the configuration model did not converge");
    balance(y, columns, x, rows);
  }
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) settled(row, column, (x[i]! * y[j]!) / (1 + x[i]! * y[j]!));
  }
}

/** One turn for one side; returns how far, relatively, the worst of its sums was off. */
function balance(own: Float64Array, sizes: readonly Alike[], other: Float64Array, counts: readonly Alike[]): number {
  let worst = 0;
  for (const [i, {size}] of sizes.entries()) {
    let sum = 0;
    for (const [j, {count}] of counts.entries()) sum += (count * other[j]!) / (1 + own[i]! * other[j]!);
    worst = Math.max(worst, Math.abs((own[i]! * sum) / size - 1));
    own[i] = size / sum;
  }
  return worst;
}

const precision = 1e-12;
const mostTurns = 1_000_000;

/** P(at least `count` happen) of independent events with these probabilities: the Poisson-binomial tail, exactly. */
export function atLeast(count: number, chances: Float64Array): number {
  // Below `count`, how probable each number is; whoever gets there stays there.
  const numbers = new Float64Array(count + 1);
  numbers[0] = 1;
  for (const p of chances) {
    numbers[count]! += count > 0 ? numbers[count - 1]! * p : 0;
    for (let n = count - 1; n > 0; n -= 1) numbers[n] = numbers[n]! * (1 - p) + numbers[n - 1]! * p;
    if (count > 0) numbers[0]! *= 1 - p;
  }
  return numbers[count]!;
}
