import fc from "fast-check";
import {expect, test} from "vitest";
import {rowsOf} from "../../src/kernels/rows.ts";
import {eigenvector, pageRanks} from "../../src/kernels/spectral.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

type Tie = readonly [number, number];

function graphOf(count: number, ties: readonly Tie[]) {
  const both = ties.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const {starts, items} = rowsOf(
    count,
    both.map(([a]) => a),
    both.map(([, b]) => b),
  );
  return {starts, neighbours: items};
}

function clique(from: number, size: number): Tie[] {
  return Array.from({length: size}, (_, a) => a).flatMap((a) =>
    Array.from({length: size - a - 1}, (_, i) => [from + a, from + a + 1 + i] as const),
  );
}

function timesA({starts, neighbours}: ReturnType<typeof graphOf>, x: Float64Array): Float64Array {
  return x.map((_, v) => neighbours.subarray(starts[v], starts[v + 1]).reduce((sum, w) => sum + x[w]!, 0));
}

const length = (x: Float64Array) => Math.sqrt(x.reduce((sum, value) => sum + value * value, 0));

test("A x = lambda x, x of length 1 and nowhere negative, on any organisation", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const {projection} = organisation(sketch);
      const x = eigenvector(projection);
      if (projection.neighbours.length === 0) {
        expect(x).toBeUndefined();
        return;
      }
      const product = timesA(projection, x!);
      const lambda = length(product);
      expect(length(x!)).toBeCloseTo(1, 12);
      x!.forEach((value, v) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(product[v]).toBeCloseTo(lambda * value, 11);
      });
      // No other vector is stretched more than the one of the largest eigenvalue.
      const ones = new Float64Array(x!.length).fill(1);
      expect(lambda).toBeGreaterThanOrEqual(length(timesA(projection, ones)) / length(ones) - 1e-9);
    }),
  );
});

test("parts alike share it, by the square root of 1/2, and a smaller part has nothing at all", () => {
  // Two pairs, a path of two ties (lambda = sqrt 2), and the same path again.
  const x = eigenvector(
    graphOf(8, [
      [0, 1],
      [2, 3],
      [3, 4],
      [5, 6],
      [6, 7],
    ]),
  );
  const [middle, end] = [1 / 2, Math.SQRT2 / 4];
  const expected = [0, 0, end, middle, end, end, middle, end];
  x!.forEach((value, v) => {
    expect(value).toBeCloseTo(expected[v]!, 12);
  });
  expect([x![0], x![1]]).toStrictEqual([0, 0]);
});

test("a ring of even length, which swings between two sides, and two cliques that hang together by one tie", () => {
  const ring = eigenvector(
    graphOf(
      6,
      [...Array(6).keys()].map((v) => [v, (v + 1) % 6] as const),
    ),
  );
  ring!.forEach((value) => {
    expect(value).toBeCloseTo(1 / Math.sqrt(6), 12);
  });
  // Nearly two equal largest eigenvalues: plain iteration from one side would take thousands of rounds.
  const graph = graphOf(120, [...clique(0, 60), ...clique(60, 60), [0, 60]]);
  const x = eigenvector(graph);
  const product = timesA(graph, x!);
  x!.forEach((value, v) => {
    // The two sides mirror each other, and who carries the tie has more.
    expect(value).toBeCloseTo(x![(v + 60) % 120]!, 9);
    expect(product[v]).toBeCloseTo(length(product) * value, 9);
  });
  expect(x![0]).toBeGreaterThan(x![1]!);
});

test("a star of a hundred thousand, by hand: the centre as much as all points together", () => {
  const count = 100_001;
  const x = eigenvector(
    graphOf(
      count,
      Array.from({length: count - 1}, (_, i) => [0, i + 1] as const),
    ),
  );
  expect(x![0]).toBeCloseTo(Math.SQRT1_2, 10); // rounding of a hundred thousand additions
  expect(x![1]).toBeCloseTo(Math.sqrt(1 / 2 / (count - 1)), 12);
});

test("PageRank adds up to 1, and nobody has less than the jumps bring", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const {projection} = organisation(sketch);
      const ranks = pageRanks(projection);
      if (ranks.length === 0) return;
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0.15 / ranks.length - 1e-12);
    }),
  );
});
