import {expect, test} from "vitest";
import {overlap} from "../../src/metrics/overlap.ts";
import {organisation, peopleBehind, scoresOf} from "../graphs.ts";

/** n lies in m; q shares two of four with n and two of five with m; r, of one, lies in o and says nothing. */
const networks = {
  m: ["a", "b", "c", "d"],
  n: ["a", "b", "c"],
  o: ["c", "d", "e", "f"],
  q: ["a", "b", "g"],
  r: ["e"],
};
const people = Object.fromEntries(Array.from("abcdefg").map((id) => [id, "A"]));

test("near-copies and nested networks only, by hand", () => {
  const graphs = organisation({people, networks});
  expect(scoresOf(overlap, graphs, "network-pair")).toStrictEqual({"m|n": 3 / 4, "n|q": 1 / 2});
  expect(peopleBehind(overlap, graphs, "network-pair")).toStrictEqual({"m|n": 4, "n|q": 4});
});

test("a small network within a large one is there, however little it is of it", () => {
  const graphs = organisation({people, networks: {all: Object.keys(people), two: ["a", "b"]}});
  expect(scoresOf(overlap, graphs, "network-pair")).toStrictEqual({"all|two": 2 / 7});
});
