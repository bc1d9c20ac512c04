import {expect, test} from "vitest";
import {communitySize} from "../../src/metrics/community-size.ts";
import {bridgedTriangles, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("two triangles of three; who has no ties is in none", () => {
  const graphs = organisation(bridgedTriangles());
  expect(scoresOf(communitySize, graphs, "community")).toStrictEqual({0: 3, 1: 3});
  expect(peopleBehind(communitySize, graphs, "community")).toStrictEqual({0: 3, 1: 3});
});

test("twelve pairs, in the order of ids, which are text", () => {
  const pairs = Array.from("abcdefghijkl", (name) => [`${name}1`, `${name}2`]);
  const graphs = organisation({
    people: Object.fromEntries(pairs.flat().map((id) => [id, "A"])),
    networks: Object.fromEntries(pairs.map((pair, n) => [`n${n}`, pair])),
  });
  const rows = [...communitySize.compute(graphs, Math.random)];
  expect(rows.map(({subject, value}) => `${subject} ${value}`)).toStrictEqual(
    ["0", "1", "10", "11", "2", "3", "4", "5", "6", "7", "8", "9"].map((at) => `${at} 2`),
  );
});

test("nobody, no rows", () => {
  expect(scoresOf(communitySize, organisation({people: {a: "A"}, networks: {n: ["a"]}}), "community")).toStrictEqual(
    {},
  );
});
