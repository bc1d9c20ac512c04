import {expect, test} from "vitest";
import {communityStabilityOverNetworks} from "../../src/metrics/community-stability-over-networks.ts";
import {near, organisation, peopleBehind, scoresOf} from "../graphs.ts";

test("two networks apart give the same two communities in every draw: 1, of six", () => {
  const graphs = organisation({
    people: {a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B"},
    networks: {n: ["a1", "a2", "a3"], m: ["b1", "b2", "b3"]},
  });
  expect(scoresOf(communityStabilityOverNetworks, graphs, "whole")).toStrictEqual(near({whole: 1}));
  expect(peopleBehind(communityStabilityOverNetworks, graphs, "whole")).toStrictEqual({whole: 6});
});

test("a ring of networks of two is cut elsewhere in every draw", () => {
  const ids = Array.from("abcdefgh");
  const graphs = organisation({
    people: Object.fromEntries(ids.map((id) => [id, "A"])),
    networks: Object.fromEntries(ids.map((id, i) => [`n${i}`, [id, ids[(i + 1) % 8] ?? ""]])),
  });
  expect(scoresOf(communityStabilityOverNetworks, graphs, "whole").whole).toBeLessThan(0.9);
});

test("no ties, no value", () => {
  const graphs = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(communityStabilityOverNetworks, graphs, "whole")).toStrictEqual({whole: undefined});
});
