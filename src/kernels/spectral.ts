import {componentsOf} from "./components.ts";
import type {Projection} from "./projection.ts";
import {rowsOf} from "./rows.ts";

const damping = 0.85;
/** Ranks are settled when a round changes less than this in all. */
const tolerance = 1e-14;
const mostRounds = 10_000;

/**
 * PageRank (Page & Brin 1998), unweighted: damping .85, uniform jumps, and whoever has no ties hands on to all alike. Sums
 * to 1. A node without ties gets its part of the jumps only.
 */
export function pageRanks({starts, neighbours}: Projection): Float64Array {
  const count = starts.length - 1;
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Float64Array(count);
    let loose = 0;
    for (let v = 0; v < count; v += 1) {
      const degree = starts[v + 1]! - starts[v]!;
      if (degree === 0) loose += rank[v]!;
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) next[neighbours[at]!]! += (damping * rank[v]!) / degree;
    }
    const jump = (1 - damping + damping * loose) / count;
    let change = 0;
    for (let v = 0; v < count; v += 1) {
      next[v]! += jump;
      change += Math.abs(next[v]! - rank[v]!);
    }
    rank = next;
    if (change < tolerance) break;
  }
  return rank;
}

/**
 * Eigenvector centrality (Bonacich 1972), unweighted, of Euclidean length 1: the principal vector of A. Where the graph
 * falls into parts, those with the largest eigenvalue have all of it, as the iteration from equal values would leave
 * it, and the others 0. Undefined without ties, or where no vector was settled on.
 */
export function eigenvector(graph: Graph): Float64Array | undefined {
  const count = graph.starts.length - 1;
  if (graph.neighbours.length === 0) return undefined;
  const partOfEach = componentsOf({starts: graph.starts, items: graph.neighbours});
  const parts = rowsOf(
    partOfEach.reduce((most, part) => Math.max(most, part), 0) + 1,
    partOfEach,
    Int32Array.from(partOfEach.keys()),
  );
  const candidates = Array.from({length: parts.starts.length - 1}, (_, part) => {
    const nodes = parts.items.subarray(parts.starts[part], parts.starts[part + 1]);
    const most = nodes.reduce((max, v) => Math.max(max, graph.starts[v + 1]! - graph.starts[v]!), 0);
    return {nodes, most};
  }).toSorted((a, b) => b.most - a.most);
  const found: {readonly nodes: Int32Array; readonly principal: Principal}[] = [];
  let largest = 0;
  for (const {nodes, most} of candidates) {
    // No eigenvalue is larger than the largest number of ties.
    if (most < largest * (1 - alike)) break;
    const principal = principalOf(partOf(graph, nodes));
    if (principal === undefined) return undefined;
    largest = Math.max(largest, principal.value);
    found.push({nodes, principal});
  }
  const vector = new Float64Array(count);
  for (const {nodes, principal} of found) {
    if (principal.value < largest * (1 - alike)) continue;
    const sum = principal.vector.reduce((total, x) => total + x, 0);
    nodes.forEach((v, at) => {
      vector[v] = sum * principal.vector[at]!;
    });
  }
  return scaled(vector, 1 / Math.sqrt(dot(vector, vector)));
}

/** Eigenvalues of two parts that differ by less, relatively, are the same. */
const alike = 1e-9;
/** A vector is settled on when A x differs from lambda x by less than this part of lambda. */
const residual = 1e-13;
const mostRestarts = 1000;
const basisSize = 30;

type Graph = Pick<Projection, "starts" | "neighbours">;

interface Principal {
  readonly value: number;
  readonly vector: Float64Array;
}

/** The graph of some nodes among themselves, numbered in their order. */
function partOf({starts, neighbours}: Graph, nodes: Int32Array): Graph {
  const place = new Map(Array.from(nodes, (node, at) => [node, at]));
  const own = new Int32Array(nodes.length + 1);
  const others: number[] = [];
  nodes.forEach((v, at) => {
    for (let to = starts[v]!; to < starts[v + 1]!; to += 1) others.push(place.get(neighbours[to]!)!);
    own[at + 1] = others.length;
  });
  return {starts: own, neighbours: Int32Array.from(others)};
}

/**
 * The largest eigenvalue and its vector of a graph that hangs together, by Lanczos' (1950) method: the best vector in the
 * space of x, A x, A A x ..., begun again from there. Plain iteration would take thousands of rounds where two parts
 * hang together by little.
 */
function principalOf(graph: Graph): Principal | undefined {
  const count = graph.starts.length - 1;
  let vector = new Float64Array(count).fill(1 / Math.sqrt(count));
  for (let restart = 0; restart < mostRestarts; restart += 1) {
    const basis = [vector];
    const diagonal: number[] = [];
    const beside: number[] = [];
    while (diagonal.length < basisSize) {
      const last = basis.at(-1)!;
      const next = timesA(graph, last);
      diagonal.push(dot(last, next));
      // Twice, since the first time leaves what rounding left in.
      for (const one of [...basis, ...basis]) addTo(next, one, -dot(one, next));
      const length = Math.sqrt(dot(next, next));
      beside.push(length);
      if (length < residual * diagonal[0]!) break;
      basis.push(scaled(next, 1 / length));
    }
    const {value, vector: mix} = largestOf(diagonal, beside);
    const best = new Float64Array(count);
    mix.forEach((part, at) => {
      addTo(best, basis[at]!, part);
    });
    // All of one sign, as a graph that hangs together has it (Perron & Frobenius); rounding may say otherwise near 0.
    vector = scaled(best, 1 / Math.sqrt(dot(best, best))).map(Math.abs);
    if (beside.at(-1)! * Math.abs(mix.at(-1)!) <= residual * value) return {value, vector};
  }
  return undefined;
}

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix, and its vector of length 1: x lies above all eigenvalues
 * when all pivots of x - T are positive, which halving finds; just above, solving with x - T stretches any vector
 * towards the one looked for.
 */
function largestOf(diagonal: readonly number[], beside: readonly number[]): Principal {
  const size = diagonal.length;
  const pivotsOf = (x: number) => {
    const pivots = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      pivots[i] = x - diagonal[i]! - (i > 0 ? beside[i - 1]! ** 2 / pivots[i - 1]! : 0);
      if (pivots[i]! <= 0) return undefined;
    }
    return pivots;
  };
  let low = Math.max(...diagonal);
  let high = diagonal.reduce((max, d, i) => Math.max(max, d + (beside[i - 1] ?? 0) + (beside[i] ?? 0)), 0) + 1;
  let pivots = pivotsOf(high)!;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    const above = pivotsOf(middle);
    if (above === undefined) {
      low = middle;
    } else {
      high = middle;
      pivots = above;
    }
  }
  let vector = new Float64Array(size).fill(1);
  for (let round = 0; round < 3; round += 1) {
    const solved = vector.slice();
    for (let i = 1; i < size; i += 1) solved[i]! += (beside[i - 1]! / pivots[i - 1]!) * solved[i - 1]!;
    for (let i = size - 1; i >= 0; i -= 1) {
      solved[i] = (solved[i]! + (i + 1 < size ? beside[i]! * solved[i + 1]! : 0)) / pivots[i]!;
    }
    vector = scaled(solved, 1 / Math.sqrt(dot(solved, solved)));
  }
  return {value: high, vector};
}

function timesA({starts, neighbours}: Graph, x: Float64Array): Float64Array {
  const product = new Float64Array(x.length);
  for (let v = 0; v < x.length; v += 1) {
    let sum = 0;
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) sum += x[neighbours[at]!]!;
    product[v] = sum;
  }
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function addTo(sum: Float64Array, x: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i]! += times * x[i]!;
}

function scaled(x: Float64Array, by: number): Float64Array<ArrayBuffer> {
  return x.map((value) => value * by);
}
