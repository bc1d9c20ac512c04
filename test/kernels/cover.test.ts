import fc from "fast-check";
import {expect, test} from "vitest";
import {compositionOf} from "../../src/kernels/composition.ts";
import {creditsOf, groupsMet} from "../../src/kernels/cover.ts";
import {sumByGroup} from "../../src/kernels/participants.ts";
import {anyOrganisation, office, organisation, type Sketch} from "../graphs.ts";
import {rowsFrom} from "./arrangements.ts";

function coverOf(sketch: Sketch) {
  const {rows} = organisation(sketch);
  const {persons, networks, groups, group, ofPerson, ofNetwork} = rows;
  const composition = compositionOf(ofNetwork, group, groups.length);
  return {
    persons,
    networks,
    group,
    met: groupsMet(ofNetwork, composition, group, groups.length),
    ...creditsOf(ofPerson, composition, group, groups.length),
  };
}

test("in the office, by hand", () => {
  const {met, credit, sole} = coverOf(office());
  expect([...met]).toStrictEqual([2 + 1 + 0, 2 + 0, 2]); // a1 a2 a3, b1 b2, c1
  expect([...credit]).toStrictEqual([2, 5, 0, 0, 0]);
  expect([...sole]).toStrictEqual([1, 4, 0, 0, 0]);
});

test("of more groups than a number has bits, in few large networks and in many small ones, as with a set", () => {
  const groupCount = 70;
  const group = Int32Array.from({length: 2 * groupCount}, (_, i) => i % groupCount);
  const member = fc.nat(group.length - 1);
  const lists = fc.oneof(
    fc.array(fc.uniqueArray(member, {minLength: 60, maxLength: 140}), {maxLength: 4}),
    fc.array(fc.uniqueArray(member, {maxLength: 3}), {minLength: 60, maxLength: 80}),
  );
  fc.assert(
    fc.property(lists, (networks) => {
      const ofNetwork = rowsFrom(networks);
      const met = groupsMet(ofNetwork, compositionOf(ofNetwork, group, groupCount), group, groupCount);
      const ofEach = Array.from(group, (own, i) => {
        const others = networks.filter((members) => members.includes(i)).flat();
        return new Set(others.map((other) => group[other]).filter((other) => other !== own)).size;
      });
      expect([...met]).toStrictEqual([...sumByGroup(group, groupCount, ofEach)]);
    }),
    {numRuns: 30},
  );
});

test("as with a set for every person and group", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C", "D"]), (sketch) => {
      const {persons, networks, group, met, credit, sole} = coverOf(sketch);
      const where = new Map<string, Set<string>>();
      for (const [network, members] of Object.entries(sketch.networks)) {
        for (const one of members) {
          for (const other of members) {
            if (sketch.people[one] === sketch.people[other]) continue;
            const key = `${one} ${sketch.people[other]}`;
            where.set(key, (where.get(key) ?? new Set()).add(network));
          }
        }
      }
      const meetings = [...where];
      const ofEach = persons.map((id) => meetings.filter(([key]) => key.startsWith(`${id} `)).length);
      expect([...met]).toStrictEqual([...sumByGroup(group, met.length, ofEach)]);
      for (const [n, id] of networks.entries()) {
        const here = meetings.filter(([, places]) => places.has(id));
        expect(credit[n]).toBeCloseTo(
          here.reduce((sum, [, places]) => sum + 1 / places.size, 0),
          12,
        );
        expect(sole[n]).toBe(here.filter(([, places]) => places.size === 1).length);
      }
    }),
  );
});
