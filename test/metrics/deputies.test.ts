import {expect, test} from "vitest";
import {deputies} from "../../src/metrics/deputies.ts";
import {detailed} from "../details.ts";
import {office, scoresOf} from "../graphs.ts";

test("whoever is in force counts, employed or not, and once; another role does not", () => {
  const {networks, ...sketch} = office();
  const graphs = detailed(
    {...sketch, networks: {...networks, n4: ["b2", "b2"]}},
    {
      roles: {"n1 a1": "deputy", "n1 z1": "deputy", "n2 a1": "leader", "n3 a3": "deputy", "n4 b2": "deputy"},
      persons: {a3: {inForce: false}},
    },
  );
  expect(scoresOf(deputies, graphs, "network")).toStrictEqual({n1: 2, n2: 0, n3: 0, n4: 1, n5: 0});
});
