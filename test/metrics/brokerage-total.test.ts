import {expect, test} from "vitest";
import {brokerageTotal} from "../../src/metrics/brokerage-total.ts";
import {bridgedTriangles, chanceOf, karate, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles: c and d each stand between two of the own side and one of the other", () => {
  const graphs = organisation(bridgedTriangles());
  const expected = {a: 0, b: 0, c: 2, d: 2, e: 0, f: 0, g: 0};
  expect(scoresOf(brokerageTotal, graphs, "person")).toStrictEqual(expected);
  expect(scoresOf(brokerageTotal, graphs, "group")).toStrictEqual({left: 2, right: 2});
  expect(scoresOf(brokerageTotal, graphs, "whole")).toStrictEqual({whole: 4});
  expect(peopleBehind(brokerageTotal, graphs, "group")).toStrictEqual({left: 3, right: 4});
});

test("expected in two bridged triangles, by hand", () => {
  // 7 ties among 21 pairs, d = 1/3: a pair of contacts, not tied, is there with 1/9 x 2/3 = 2/27.
  const graphs = organisation(bridgedTriangles());
  // 7 nodes, each with 6 x 5 / 2 pairs: 105.
  expect(chanceOf(brokerageTotal, graphs, "whole").whole?.expected).toBeCloseTo(105 * (2 / 27), 12);
  expect(chanceOf(brokerageTotal, graphs, "group").right?.expected).toBeCloseTo(4 * 15 * (2 / 27), 12);
});

test("five spokes of different departments, by hand", () => {
  const people = {hub: "A", a: "A", b: "A", c: "B", d: "B", e: "C", out: "D"};
  const networks = Object.fromEntries(["a", "b", "c", "d", "e"].map((one) => [one, ["hub", one]]));
  const graphs = organisation({people, networks});
  // all pairs of the five, 5 x 4 / 2.
  expect(scoresOf(brokerageTotal, graphs, "person").hub).toBe(10);
  // A department of nobody in a network has no value.
  expect(scoresOf(brokerageTotal, graphs, "group")).toStrictEqual({A: 10, B: 0, C: 0, D: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: half of what sna counts, which takes each unordered pair twice", () => {
    const graphs = organisation(karate());
    const found = scoresOf(brokerageTotal, graphs, "person");
    const chance = chanceOf(brokerageTotal, graphs, "person");
    const [raw] = vectorsOf<Record<string, readonly number[]>>("karate", "gould_fernandez_raw");
    const [expected] = vectorsOf<Record<string, readonly number[]>>("karate", "gould_fernandez_expected");
    const half = (columns: readonly number[]) => columns[5]! / 2;
    expect(Object.keys(raw ?? {})).toHaveLength(34);
    for (const [id, columns] of Object.entries(raw ?? {})) {
      expect(found[id]).toBe(half(columns));
      expect(chance[id]?.expected).toBeCloseTo(half(expected?.[id] ?? []), 9);
    }
  });
});
