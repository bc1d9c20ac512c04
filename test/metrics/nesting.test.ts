import {expect, test} from "vitest";
import {nesting} from "../../src/metrics/nesting.ts";
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

test("for the pairs that overlap has, the part of the smaller", () => {
  const graphs = organisation({people, networks});
  expect(scoresOf(nesting, graphs, "network-pair")).toStrictEqual({"m|n": 1, "n|q": 2 / 3});
  expect(peopleBehind(nesting, graphs, "network-pair")).toStrictEqual({"m|n": 4, "n|q": 4});
});
