import fc from "fast-check";
import modularity from "graphology-metrics/graph/modularity.js";
import {expect, test} from "vitest";
import {modularityOf} from "../../src/kernels/modularity.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

test("graphology-metrics on the projection that is not made here, by both weights and by weights of their own", () => {
  fc.assert(
    fc.property(
      anyOrganisation(),
      fc.array(fc.nat(3), {minLength: 12, maxLength: 12}),
      fc.constantFrom({weight: "newman"} as const, {weight: "count"} as const, {reading: "ties"} as const),
      (sketch, labels, how) => {
        const {rows, frame, people} = organisation(sketch, how);
        const label = Int32Array.from(rows.persons, (_, i) => labels[i]!);
        const found = modularityOf(rows.ofNetwork, label, 4, frame.weight);
        if (people.size === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const labelOf = new Map<string, number>(rows.persons.map((person, i) => [person, labels[i]!]));
        const getNodeCommunity = (person: string) => labelOf.get(person)!;
        expect(found).toBeCloseTo(modularity(people, {getNodeCommunity, getEdgeWeight: "weight"}), 10);
      },
    ),
  );
});

test("everybody in one class: 0", () => {
  const {rows} = organisation({people: {a: "A", b: "A", c: "A"}, networks: {n: ["a", "b", "c"]}});
  expect(modularityOf(rows.ofNetwork, rows.group, 1, "newman")).toBe(0);
});
