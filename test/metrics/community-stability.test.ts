import {expect, test} from "vitest";
import {communityStability} from "../../src/metrics/community-stability.ts";
import {bridgedTriangles, near, organisation, peopleBehind, scoresOf} from "../graphs.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(communityStability, graphs, "whole");

test("two bridged triangles are found each time: 1, of the six with ties", () => {
  const graphs = organisation(bridgedTriangles());
  expect(whole(graphs)).toStrictEqual(near({whole: 1}));
  expect(peopleBehind(communityStability, graphs, "whole")).toStrictEqual({whole: 6});
});

test("one community each time is the same each time", () => {
  expect(whole(organisation({people: {a: "A", b: "B"}, networks: {n: ["a", "b"]}}))).toStrictEqual(near({whole: 1}));
});

test("a ring of eight can be cut anywhere: far from 1", () => {
  const ids = Array.from("abcdefgh");
  const ring = organisation({
    people: Object.fromEntries(ids.map((id) => [id, "A"])),
    networks: Object.fromEntries(ids.map((id, i) => [`n${i}`, [id, ids[(i + 1) % 8] ?? ""]])),
  });
  // 3 + 3 + 2 is best, in eight ways of which no two are the same: one in eight pairs of runs agrees, by luck.
  expect(whole(ring).whole).toBeGreaterThan(0);
  expect(whole(ring).whole).toBeLessThan(0.8);
});

test("no ties, no value", () => {
  expect(whole(organisation({people: {a: "A"}, networks: {n: ["a"]}}))).toStrictEqual({whole: undefined});
});
