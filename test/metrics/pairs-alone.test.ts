import fc from "fast-check";
import {expect, test} from "vitest";
import {pairNetworks} from "../../src/metrics/pair-networks.ts";
import {pairsAlone} from "../../src/metrics/pairs-alone.ts";
import {anyOrganisation, office, organisation, type Sketch, scoresOf} from "../graphs.ts";

test("in the office A and B meet twice, and both meet C in n2 only", () => {
  expect(scoresOf(pairsAlone, organisation(office()), "network")).toStrictEqual({n1: 0, n2: 2, n3: 0, n4: 0, n5: 0});
});

test("is how many pairs of departments meet no more when the network is taken away", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), (sketch) => {
      const met = ({networks}: Sketch) => {
        const counts = scoresOf(pairNetworks, organisation({...sketch, networks}), "group-pair");
        return Object.values(counts).filter((count) => count! > 0).length;
      };
      for (const [network, lost] of Object.entries(scoresOf(pairsAlone, organisation(sketch), "network"))) {
        const {[network]: _, ...networks} = sketch.networks;
        expect(lost).toBe(met(sketch) - met({...sketch, networks}));
      }
    }),
  );
});
