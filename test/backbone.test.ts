import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {backboneOf, backboneTable} from "../src/backbone.ts";
import {anyOrganisation, office, organisation, southernWomen} from "./graphs.ts";
import {describeWithShared, vectorsOf} from "./shared.ts";

describe("southern women", () => {
  const women = organisation(southernWomen());

  test("at .05 nothing is left of 153 pairs; the smallest p is .0883723462", () => {
    expect(backboneOf(women, 0.05)).toStrictEqual([]);
    const smallest = backboneOf(women, 1).toSorted((a, b) => a.p - b.p)[0]!;
    expect([smallest.person, smallest.other]).toStrictEqual(["Flora Price", "Olivia Carleton"]);
    expect(smallest.p).toBeCloseTo(0.0883723462, 9);
    // The smallest of 153, of which all others' bounds are larger: at most 153 x p, capped at 1.
    expect(smallest.q).toBe(1);
    expect(backboneOf(women, 0.0884)).toStrictEqual([smallest]);
  });

  describeWithShared("vectors", "data/vectors/davis.json", () => {
    test("the exact upper tail of every pair that shares an event", () => {
      const [expected = {}] = vectorsOf<Record<string, number>>("davis", "sdsm_p_upper", /^exact/);
      const found = backboneOf(women, 1);
      // Every pair but those with nothing in common, for whom it is 1.
      const ps = new Map(
        found.flatMap(({person, other, p}) => [
          [`${person}|${other}`, p],
          [`${other}|${person}`, p],
        ]),
      );
      expect(Object.keys(expected)).toHaveLength(153);
      for (const [pair, p] of Object.entries(expected)) expect(ps.get(pair) ?? 1).toBeCloseTo(p, 9);
      expect(found.length).toBeGreaterThan(130);
    });
  });
});

test("two who share more than others do are found, with departments and a q that counts all pairs", () => {
  // Two hundred persons meet by twos in a hundred networks; a and b are together in four more, z nowhere.
  const crowd = Array.from({length: 200}, (_, i) => `p${i + 100}`);
  const people = Object.fromEntries([...crowd.map((id) => [id, "crowd"]), ["a", "A"], ["b", "B"], ["z", "B"]]);
  const networks = Object.fromEntries([
    ...Array.from({length: 100}, (_, n) => [`n${n + 100}`, [crowd[2 * n]!, crowd[2 * n + 1]!]]),
    ...["w", "x", "y", "z"].map((id) => [id, ["a", "b"]]),
  ]);
  const [found, ...others] = backboneOf(organisation({people, networks}), 0.001);
  expect(others).toStrictEqual([]);
  expect(found).toMatchObject({person: "a", group: "A", other: "b", otherGroup: "B", networks: 4});
  // All 104 networks have two members, so that a is in each with 4 / 104, and so is b: binomial.
  const both = (4 / 104) ** 2;
  expect(found!.expected).toBeCloseTo(104 * both, 9);
  const fewer = [1, 104, 5356, 182_104].reduce((sum, ways, k) => sum + ways * both ** k * (1 - both) ** (104 - k), 0);
  expect(found!.p).toBeCloseTo(1 - fewer, 12);
  expect(found!.p).toBeGreaterThan(0);
  // 202 persons are in networks; nobody else's p is anywhere near.
  expect(found!.q).toBeCloseTo(((202 * 201) / 2) * found!.p, 9);
});

test("a pair is listed once, by id, if it shares a network, whatever else is there", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C"]), (sketch) => {
      const found = backboneOf(organisation(sketch), 1);
      const shared = new Map<string, number>();
      for (const members of Object.values(sketch.networks)) {
        for (const one of members) {
          for (const other of members) {
            if (one < other) shared.set(`${one}|${other}`, (shared.get(`${one}|${other}`) ?? 0) + 1);
          }
        }
      }
      const pairs = found.map(({person, other, networks}) => [`${person}|${other}`, networks] as const);
      expect(pairs).toStrictEqual([...shared].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      for (const {p, q, expected, networks} of found) {
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1 + 1e-12);
        expect(q).toBeLessThanOrEqual(1);
        expect(expected).toBeLessThanOrEqual(Object.keys(sketch.networks).length + 1e-9);
        expect(networks).toBeGreaterThan(0);
      }
    }),
  );
});

test("as a table", () => {
  const rows: Record<string, string>[] = parse(backboneTable(organisation(office()), 1), {columns: true});
  expect(
    rows.map(({person, group, other, other_group, networks}) => [person, group, other, other_group, networks]),
  ).toEqual([
    ["a1", "A", "a2", "A", "1"],
    ["a1", "A", "b1", "B", "2"],
    ["a1", "A", "c1", "C", "1"],
    ["a2", "A", "a3", "A", "1"],
    ["a2", "A", "b1", "B", "1"],
    ["b1", "B", "c1", "C", "1"],
  ]);
  expect(Object.keys(rows[0]!)).toEqual(["person", "group", "other", "other_group", "networks", "expected", "p", "q"]);
  expect(backboneTable(organisation({people: {}, networks: {}}), 1)).toBe(
    "person,group,other,other_group,networks,expected,p,q\n",
  );
});
