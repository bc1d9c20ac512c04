import {expect, test} from "vitest";
import {communityRecovery} from "../../src/metrics/community-recovery.ts";
import {near, organisation, scoresOf} from "../graphs.ts";

test("two networks apart are found again in every draw that holds them", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B"},
    networks: {n: ["a1", "a2", "a3"], m: ["b1", "b2", "b3"]},
  });
  expect(scoresOf(communityRecovery, graphs, "community")).toStrictEqual(near({0: 1, 1: 1}));
});

test("one that hangs on single networks is found again in parts only", () => {
  // A ring of six networks of two: most draws lack one of them at least, and there it is open.
  const ids = Array.from("abcdef");
  const graphs = organisation({
    people: Object.fromEntries(ids.map((id) => [id, "A"])),
    networks: Object.fromEntries(ids.map((id, i) => [`n${i}`, [id, ids[(i + 1) % 6] ?? ""]])),
  });
  for (const value of Object.values(scoresOf(communityRecovery, graphs, "community"))) {
    expect(value).toBeGreaterThan(0.3);
    expect(value).toBeLessThan(0.95);
  }
});

test("with more than 5,000 participants Leiden takes too long to be run again and again", () => {
  const pairs = Array.from({length: 2501}, (_, i) => [`a${i}`, `b${i}`] as const);
  const graphs = organisation({
    people: Object.fromEntries(pairs.flatMap(([a, b]) => [[a, "A"] as const, [b, "B"] as const])),
    networks: Object.fromEntries(pairs.map((pair, i) => [`n${i}`, pair])),
  });
  const found = Object.values(scoresOf(communityRecovery, graphs, "community"));
  expect(found).toHaveLength(2501);
  expect(new Set(found)).toStrictEqual(new Set([undefined]));
});
