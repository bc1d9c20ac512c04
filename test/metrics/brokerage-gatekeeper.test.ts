import {expect, test} from "vitest";
import {brokerageGatekeeper} from "../../src/metrics/brokerage-gatekeeper.ts";
import {bridgedTriangles, chanceOf, karate, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles: c and d each stand between two of the own side and one of the other", () => {
  const graphs = organisation(bridgedTriangles());
  const expected = {a: 0, b: 0, c: 2, d: 2, e: 0, f: 0, g: 0};
  expect(scoresOf(brokerageGatekeeper, graphs, "person")).toStrictEqual(expected);
  expect(scoresOf(brokerageGatekeeper, graphs, "group")).toStrictEqual({left: 2, right: 2});
  expect(scoresOf(brokerageGatekeeper, graphs, "whole")).toStrictEqual({whole: 4});
  expect(peopleBehind(brokerageGatekeeper, graphs, "group")).toStrictEqual({left: 3, right: 4});
});

test("expected in two bridged triangles, by hand", () => {
  // 7 ties among 21 pairs, d = 1/3: a pair of contacts, not tied, is there with 1/9 x 2/3 = 2/27.
  const graphs = organisation(bridgedTriangles());
  // 2 x 4 pairs for each of 3, 3 x 3 for each of 4: 24 + 36 = 60.
  expect(chanceOf(brokerageGatekeeper, graphs, "whole").whole?.expected).toBeCloseTo(60 * (2 / 27), 12);
  expect(chanceOf(brokerageGatekeeper, graphs, "group").right?.expected).toBeCloseTo(4 * 9 * (2 / 27), 12);
  // c: 8 pairs, variance 8 x 2/27 x 25/27, and each shares a tie with 3 + 1 others: 8 x 4 x (1/3)^3 x (2/3)^3.
  const variance = 8 * (2 / 27) * (25 / 27) + 32 * (1 / 27) * (8 / 27);
  const {expected, z} = chanceOf(brokerageGatekeeper, graphs, "person").c ?? {};
  expect(expected).toBeCloseTo(16 / 27, 12);
  expect(z).toBeCloseTo((2 - 16 / 27) / Math.sqrt(variance), 12);
});

test("five spokes of different departments, by hand", () => {
  const people = {hub: "A", a: "A", b: "A", c: "B", d: "B", e: "C", out: "D"};
  const networks = Object.fromEntries(["a", "b", "c", "d", "e"].map((one) => [one, ["hub", one]]));
  const graphs = organisation({people, networks});
  // a and b with c, d and e, 2 x 3.
  expect(scoresOf(brokerageGatekeeper, graphs, "person").hub).toBe(6);
  // A department of nobody in a network has no value.
  expect(scoresOf(brokerageGatekeeper, graphs, "group")).toStrictEqual({A: 6, B: 0, C: 0, D: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: half of what sna counts, which takes each unordered pair twice", () => {
    const graphs = organisation(karate());
    const found = scoresOf(brokerageGatekeeper, graphs, "person");
    const chance = chanceOf(brokerageGatekeeper, graphs, "person");
    const [raw] = vectorsOf<Record<string, readonly number[]>>("karate", "gould_fernandez_raw");
    const [expected] = vectorsOf<Record<string, readonly number[]>>("karate", "gould_fernandez_expected");
    const half = (columns: readonly number[]) => (columns[2]! + columns[3]!) / 2;
    expect(Object.keys(raw ?? {})).toHaveLength(34);
    for (const [id, columns] of Object.entries(raw ?? {})) {
      expect(found[id]).toBe(half(columns));
      expect(chance[id]?.expected).toBeCloseTo(half(expected?.[id] ?? []), 9);
    }
  });
});
