import fc from "fast-check";
import {expect, test} from "vitest";
import {rowsOf} from "../../src/kernels/rows.ts";
import {tieChange} from "../../src/kernels/tie-change.ts";
import {byText} from "../../src/model.ts";
import {anyOrganisation, organisation, type Sketch, toymuniOn} from "../graphs.ts";
import {describeWithShared, recordsOf, vectorsOf} from "../shared.ts";

/** Ties once each: rows have them at both ends. */
function between(before: Sketch, after: Sketch) {
  const [old, now] = [organisation(before), organisation(after)];
  const at = new Map(old.rows.persons.map((id, i) => [id, i]));
  const earlier = now.rows.persons.map((id) => at.get(id) ?? -1);
  const {kept, formed, dissolved} = tieChange(old.projection, now.projection, earlier);
  return {kept: kept / 2, formed: formed / 2, dissolved: dissolved / 2};
}

/** All pairs who share a network, as `a b`. */
function pairsIn({people, networks}: Sketch): ReadonlySet<string> {
  return new Set(
    Object.values(networks).flatMap((members) => {
      const known = members.filter((id) => id in people).toSorted(byText);
      return known.flatMap((a, i) => known.slice(i + 1).map((b) => `${a} ${b}`));
    }),
  );
}

test("somebody leaves and takes two ties, somebody comes and brings two, one tie of two networks stays", () => {
  const before = {people: {a: "A", b: "A", x: "A"}, networks: {n: ["a", "b", "x"], m: ["a", "b"]}};
  const after = {people: {a: "A", b: "A", c: "A"}, networks: {m: ["a", "b", "c"]}};
  expect(between(before, after)).toStrictEqual({kept: 1, formed: 2, dissolved: 2});
});

test("as sets have it, on any two organisations", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), anyOrganisation(["A", "B"]), (before, after) => {
      const [old, now] = [pairsIn(before), pairsIn(after)];
      const both = [...now].filter((tie) => old.has(tie)).length;
      expect(between(before, after)).toStrictEqual({kept: both, formed: now.size - both, dissolved: old.size - both});
    }),
  );
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test("toymuni: networkx", () => {
    const [first, second, third] = Object.values(toymuniOn).map((on) => on());
    const [[one, two]] = vectorsOf<readonly [readonly number[], readonly number[]]>("toymuni", "tie_change") as [
      readonly [readonly number[], readonly number[]],
    ];
    const listed = ({kept, formed, dissolved}: ReturnType<typeof between>) => [kept, formed, dissolved];
    expect(listed(between(first!, second!))).toStrictEqual(one);
    expect(listed(between(second!, third!))).toStrictEqual(two);
  });

  test("high-tech managers, advice and then friends, directed: numpy", () => {
    const arcsOf = (type: string) => {
      const arcs = recordsOf("data/vectors/hightech_arcs.csv").filter((arc) => arc.type === type);
      const ends = (end: string) => arcs.map((arc) => Number(arc[end]) - 1);
      const {starts, items} = rowsOf(21, ends("from"), ends("to"));
      return {persons: Int32Array.from(Array(21).keys()), starts, neighbours: items};
    };
    const {kept, formed, dissolved} = tieChange(arcsOf("advice"), arcsOf("friends"), [...Array(21).keys()]);
    const [stability] = vectorsOf<number>("hightech", "jaccard_stability", /^arcs/);
    expect(kept / (kept + formed + dissolved)).toBeCloseTo(stability!, 12);
    expect(formed + dissolved).toBe(vectorsOf<number>("hightech", "hamming_change")[0]);
  });
});
