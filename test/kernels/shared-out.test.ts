import fc from "fast-check";
import {expect, test} from "vitest";
import {participantCredits, tieCredits} from "../../src/kernels/shared-out.ts";
import {anyOrganisation, office, organisation, type Sketch} from "../graphs.ts";

function creditsOf(sketch: Sketch) {
  const {rows} = organisation(sketch);
  const {ofPerson, ofNetwork, group} = rows;
  return {
    networks: rows.networks,
    taking: participantCredits(ofPerson, ofNetwork),
    tied: tieCredits(ofPerson, ofNetwork, group),
  };
}

test("in the office, by hand", () => {
  const {taking, tied} = creditsOf(office());
  // a1 and b1 are in n1 and n2, a2 in n1 and n3; n4 has one member.
  expect([...taking]).toStrictEqual([1.5, 2, 1.5, 0, 0]);
  // n1: a1-a2 inside, a2-b1 out, half of a1-b1 out; n2: half of a1-b1, a1-c1, b1-c1 out; n3: a2-a3 inside.
  expect([...tied.ties]).toStrictEqual([2.5, 2.5, 1, 0, 0]);
  expect([...tied.lean]).toStrictEqual([0.5, 2.5, -1, 0, 0]);
  expect([...tied.soleTies]).toStrictEqual([2, 2, 1, 0, 0]);
  expect([...tied.soleLean]).toStrictEqual([0, 2, -1, 0, 0]);
});

test("as with a set of networks for every participant and every pair", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C"]), (sketch) => {
      const {networks, taking, tied} = creditsOf(sketch);
      const tying = Object.entries(sketch.networks).filter(([, members]) => members.length >= 2);
      const where = (keys: (members: readonly string[]) => readonly string[]) => {
        const places = new Map<string, Set<string>>();
        for (const [id, members] of tying) {
          for (const key of keys(members)) places.set(key, (places.get(key) ?? new Set()).add(id));
        }
        return [...places];
      };
      const persons = where((members) => members);
      const pairs = where((members) => members.flatMap((a) => members.filter((b) => a < b).map((b) => `${a} ${b}`)));
      const way = (pair: string) => {
        const [a = "", b = ""] = pair.split(" ");
        return sketch.people[a] === sketch.people[b] ? -1 : 1;
      };
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      networks.forEach((id, n) => {
        const taken = persons.filter(([, places]) => places.has(id));
        const here = pairs.filter(([, places]) => places.has(id));
        const alone = here.filter(([, places]) => places.size === 1);
        expect(taking[n]).toBeCloseTo(sum(taken.map(([, places]) => 1 / places.size)), 12);
        expect(tied.ties[n]).toBeCloseTo(sum(here.map(([, places]) => 1 / places.size)), 12);
        expect(tied.lean[n]).toBeCloseTo(sum(here.map(([pair, places]) => way(pair) / places.size)), 12);
        expect(tied.soleTies[n]).toBe(alone.length);
        expect(tied.soleLean[n]).toBe(sum(alone.map(([pair]) => way(pair))));
      });
    }),
  );
});
