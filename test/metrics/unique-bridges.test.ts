import fc from "fast-check";
import {expect, test} from "vitest";
import {uniqueBridges} from "../../src/metrics/unique-bridges.ts";
import {anyOrganisation, office, organisation, type Sketch, scoresOf} from "../graphs.ts";

test("in the office: a2 and b1 only in n1; a1 and b1 in n2 as well; c1 meets both in n2 only; n3 is inward", () => {
  expect(scoresOf(uniqueBridges, organisation(office()), "network")).toStrictEqual({n1: 1, n2: 2, n3: 0, n4: 0, n5: 0});
});

test("is how many pairs across are tied no more when the network is taken away, by sets", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C"]), (sketch) => {
      for (const [network, lost] of Object.entries(scoresOf(uniqueBridges, organisation(sketch), "network"))) {
        const {[network]: _, ...networks} = sketch.networks;
        expect(lost).toBe(across(sketch).size - across({...sketch, networks}).size);
      }
    }),
  );
});

function across({people, networks}: Sketch): ReadonlySet<string> {
  return new Set(
    Object.values(networks).flatMap((members) =>
      members.flatMap((i) => members.filter((j) => i < j && people[i] !== people[j]).map((j) => `${i} ${j}`)),
    ),
  );
}
