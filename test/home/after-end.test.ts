import {describe, expect, test} from "vitest";
import {afterEnds} from "../../src/home/after-end.ts";
import {intervalOfMean} from "../../src/kernels/bootstrap.ts";
import {randomFor} from "../../src/kernels/random.ts";
import {type HomeRow, Times} from "../../src/times.ts";
import {panelOf} from "../panels.ts";

const rules = {departments: "own", exceptions: new Map()} as const;
const units = [["A"], ["B"]] as const;
const figureOf = (rows: readonly HomeRow[], figure: HomeRow["figure"], at: number) =>
  rows.find((row) => row.figure === figure && row.at === at)?.value;

describe("by hand", () => {
  /** Ends in the second quarter of 2023 with a1 and a2 of A, b1 and b2 of B; a3 left it before, c is of no department. */
  const facts = {
    day: "2025-06-30",
    units,
    posts: [
      ["a1", "A", "", "2024-03-01"],
      // Both of B a year later: they were of two departments when the network ended.
      ["a1", "B", "2024-03-01"],
      ["a2", "A"],
      ["a3", "A"],
      ["b1", "B"],
      ["b2", "B", "", "2023-09-01"],
      ["b2", "B", "2024-05-01"],
      ["c", ""],
    ],
    networks: [["X", "2023-05-10"], ["Y", "2024-04-01"], ["Z"]],
    stays: [
      ["a1", "X", "2022-01-01", "2023-05-10"],
      ["a2", "X", "2022-01-01", "2023-05-10"],
      ["a3", "X", "2022-01-01", "2023-05-09"],
      ["b1", "X", "2022-01-01", "2023-05-10"],
      ["b2", "X", "2022-01-01", "2023-05-10"],
      ["c", "X", "2022-01-01", "2023-05-10"],
      ["a1", "Y", "2022-01-01", "2024-04-01"],
      ["b1", "Y", "2023-12-31", "2024-04-01"],
      ["a2", "Z", "2024-06-30"],
      ["b1", "Z", "2023-01-01"],
      ["b2", "Z", "2023-01-01"],
    ],
  } as const;

  test("of four pairs, one half a year later together and two gone; a year later two together and nobody gone", () => {
    // At the end of 2023 a1 and b1 are in Y, b2 has left. At the end of June 2024 a2, b1 and b2, who is back, are in Z.
    // At the end of June 2025 as well.
    const rows = afterEnds(new Times(panelOf(facts), rules), 9, 1);
    const told = rows.map(({figure, at, value, n}) => [figure, at, value, n]);
    // Y ended as well, but a1 and b1 were both of B by then: it has no pair across.
    expect(told.slice(0, 5)).toEqual([
      ["ended-networks", 6, 1, 4],
      ["ended-pairs", 6, 4, 4],
      ["pairs-together", 6, 1, 4],
      ["pairs-apart", 6, 1, 4],
      ["pairs-left", 6, 2, 4],
    ]);
    expect(figureOf(rows, "pairs-together", 12)).toBe(2);
    expect(figureOf(rows, "pairs-apart", 12)).toBe(2);
    expect(figureOf(rows, "pairs-left", 12)).toBe(0);
    expect(figureOf(rows, "pairs-together", 24)).toBe(2);
  });

  test("what has not been long enough ago is not counted yet", () => {
    const rows = (day: string) => afterEnds(new Times(panelOf({...facts, day}), rules), 9, 1);
    expect(rows("2023-12-30")).toEqual([]);
    expect(rows("2023-12-31").map(({at}) => at)).toEqual([6, 6, 6, 6, 6]);
  });
});

/**
 * Ended networks of two, one from each department, who are all in one of the networks of four afterwards: the first
 * `together` pairs with each other, the others each with another one's; the last `gone` have left instead.
 */
function pairsAfter(count: number, together: number, gone = 0) {
  const ids = Array.from({length: count}, (_, i) => i);
  const stays = ids.flatMap((i) => {
    const next = i < together ? i : together + ((i - together + 2) % (count - together));
    const later = (of: number) => `L${Math.floor(of / 2)}`;
    const end = "2024-02-01";
    const both = [
      ["a", later(i)],
      ["b", later(next)],
    ] as const;
    return both.flatMap(([side, network]) => [
      [`${side}${i}`, `E${i}`, "2023-01-01", end] as const,
      ...(i < count - gone ? [[`${side}${i}`, network, "2024-03-01"] as const] : []),
    ]);
  });
  const left = (i: number) => (i < count - gone ? "" : "2024-02-15");
  return panelOf({
    units,
    posts: ids.flatMap((i) => [[`a${i}`, "A", "", left(i)] as const, [`b${i}`, "B", "", left(i)] as const]),
    networks: ids.map((i) => [`E${i}`, "2024-02-01"] as const),
    stays,
  });
}

describe("of ten networks or more", () => {
  const figures = (rows: readonly HomeRow[]) => rows.filter(({at}) => at === 12).map(({figure}) => figure);

  test("there are shares, intervals and an expectation; of nine counts only", () => {
    const counts = ["ended-networks", "ended-pairs", "pairs-together", "pairs-apart", "pairs-left"];
    expect(figures(afterEnds(new Times(pairsAfter(9, 5), rules), 9, 1))).toEqual(counts);
    const rows = afterEnds(new Times(pairsAfter(10, 6), rules), 9, 1);
    expect(figures(rows)).toEqual([...counts, "share-together", "share-apart", "share-left", "together-beyond-chance"]);
    expect(figureOf(rows, "share-together", 12)).toBeCloseTo(0.6, 12);
    expect(rows.find(({figure}) => figure === "share-together")?.low).toBeLessThan(0.6);
  });

  test("by chance: each of forty is in one network of four, so two of them in the same one with 3 / 39", () => {
    const rows = afterEnds(new Times(pairsAfter(20, 12), rules), 1000, 1);
    const row = rows.find(({figure, at}) => figure === "share-together" && at === 12);
    // Of 20 pairs and 1,000 draws: standard deviation about sqrt(.0769 x .923 / 20 / 1000) = .0019; within 4.
    expect(Math.abs((row?.expected ?? 0) - 3 / 39)).toBeLessThan(0.008);
    expect(figureOf(rows, "together-beyond-chance", 12)).toBeCloseTo(0.6 - (row?.expected ?? 0), 10);
  });

  test("who has left is told apart and not taken out", () => {
    // Of 20, 8 together, 8 apart and 4 gone: without these it would be a half.
    const rows = afterEnds(new Times(pairsAfter(20, 8, 4), rules), 99, 1);
    expect(figureOf(rows, "share-together", 12)).toBeCloseTo(8 / 20, 12);
    expect(figureOf(rows, "share-left", 12)).toBeCloseTo(4 / 20, 12);
    const parts = ["share-together", "share-apart", "share-left"] as const;
    expect(parts.reduce((sum, part) => sum + (figureOf(rows, part, 12) ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test("where all networks fare alike there is no interval", () => {
    const rows = afterEnds(new Times(pairsAfter(10, 10), rules), 9, 1);
    expect(rows.find(({figure, at}) => figure === "share-together" && at === 12)).toMatchObject({
      value: 1,
      low: undefined,
      high: undefined,
    });
  });
});

/** Shares of networks as they are: of many nothing is left, of some nearly all, of small ones a half or a third. */
function shareOfSome(random: () => number): number {
  if (random() < 0.4) return 0;
  const pairs = 1 + Math.floor(20 * random() ** 2);
  const chance = random() ** 2;
  let together = 0;
  for (let i = 0; i < pairs; i += 1) if (random() < chance) together += 1;
  return together / pairs;
}

test.each([10, 20, 60])("intervals over %i networks hold the mean of all that might have ended", (networks) => {
  const random = randomFor(networks, "intervals");
  const many = 200_000;
  let sum = 0;
  for (let i = 0; i < many; i += 1) sum += shareOfSome(random);
  const runs = 300;
  let [held, given] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const interval = intervalOfMean(
      Float64Array.from({length: networks}, () => shareOfSome(random)),
      199,
      random,
    );
    if (interval === undefined) continue;
    given += 1;
    if (interval.low <= sum / many && sum / many <= interval.high) held += 1;
  }
  // Of 300 at .95 the standard deviation is .0126. Few networks, of which most are at 0, may have none.
  expect(held / given).toBeGreaterThan(0.92);
  expect(given / runs).toBeGreaterThan(0.7);
});
