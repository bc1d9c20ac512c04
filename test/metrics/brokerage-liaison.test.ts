import {expect, test} from "vitest";
import {brokerageLiaison} from "../../src/metrics/brokerage-liaison.ts";
import {bridgedTriangles, karate, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two bridged triangles: c and d each stand between two of the own side and one of the other", () => {
  const expected = {a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0};
  expect(scoresOf(brokerageLiaison, organisation(bridgedTriangles()), "person")).toStrictEqual(expected);
});

test("four spokes of different departments, by hand", () => {
  const people = {hub: "A", a: "A", b: "A", c: "B", d: "B", e: "C"};
  const networks = Object.fromEntries(["a", "b", "c", "d", "e"].map((one) => [one, ["hub", one]]));
  // Own pairs a|b; B's pair c|d; own with others 2 x 3; c|e and d|e.
  const expected = {coordinator: 1, itinerant: 1, gatekeeper: 6, liaison: 2}.liaison;
  expect(scoresOf(brokerageLiaison, organisation({people, networks}), "person").hub).toBe(expected);
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("the karate club: half of what sna counts, which takes each unordered pair twice", () => {
    const found = scoresOf(brokerageLiaison, organisation(karate()), "person");
    const [vector] = vectorsOf<Record<string, readonly number[]>>("karate", "gould_fernandez_raw", /./);
    const entries = Object.entries(vector ?? {});
    expect(entries).toHaveLength(34);
    for (const [id, columns] of entries) {
      expect(found[id]).toBe([4].reduce((sum, column) => sum + columns[column]!, 0) / 2);
    }
  });
});
