import {expect, test} from "vitest";
import {sharedPoliticians} from "../../src/metrics/shared-politicians.ts";
import {detailed} from "../details.ts";
import {peopleBehind, scoresOf} from "../graphs.ts";

test("both politicians of committee k are in n1, one in n2; what two networks, or two committees, share is left out", () => {
  const graphs = detailed(
    {
      people: {a1: "A", a2: "A", y1: "politics", y2: "politics"},
      networks: {k: ["a1", "y1", "y2"], l: ["y1"], n1: ["a1", "a2", "y1", "y2"], n2: ["a2", "y2"], n3: ["a1"]},
    },
    {networks: {k: {kind: "committee"}, l: {kind: "committee"}}, reading: "employee-politician"},
  );
  expect(scoresOf(sharedPoliticians, graphs, "network-pair")).toStrictEqual({"k|n1": 2, "k|n2": 1, "l|n1": 1});
  expect(peopleBehind(sharedPoliticians, graphs, "network-pair")).toStrictEqual({"k|n1": 2, "k|n2": 1, "l|n1": 1});
});
