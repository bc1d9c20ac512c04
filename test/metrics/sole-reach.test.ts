import fc from "fast-check";
import {expect, test} from "vitest";
import {reach} from "../../src/metrics/reach.ts";
import {soleReach} from "../../src/metrics/sole-reach.ts";
import {anyOrganisation, office, organisation, scoresOf} from "../graphs.ts";

test("in the office: a2 meets B in n1 only; C is met, and meets, in n2 only", () => {
  expect(scoresOf(soleReach, organisation(office()), "network")).toStrictEqual({n1: 1, n2: 4, n3: 0, n4: 0, n5: 0});
});

test("is what R E (G - 1) loses when the network is taken away", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const graphs = organisation(sketch);
      const scale = graphs.rows.persons.length * (graphs.rows.groups.length - 1);
      const meetings = (of: typeof graphs) => (scoresOf(reach, of, "whole").whole ?? 0) * scale;
      for (const [network, lost] of Object.entries(scoresOf(soleReach, graphs, "network"))) {
        const {[network]: _, ...networks} = sketch.networks;
        expect(lost).toBeCloseTo(meetings(graphs) - meetings(organisation({...sketch, networks})), 9);
      }
    }),
  );
});
