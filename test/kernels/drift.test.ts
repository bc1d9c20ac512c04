import fc from "fast-check";
import {expect, test} from "vitest";
import {driftOf} from "../../src/kernels/drift.ts";

/** Persons by the letter of their community; a dot is in none. */
function drift(before: string, after: string) {
  const labels = (text: string) => Int32Array.from(text, (letter) => (letter === "." ? -1 : letter.charCodeAt(0) - 97));
  const count = (text: string) => new Set(text.replaceAll(".", "")).size;
  return driftOf(labels(before), labels(after), count(before), count(after));
}

test("numbers mean nothing: the same communities under other numbers go on", () => {
  expect(drift("aaabbbcc", "bbbaaacc")).toStrictEqual({
    fates: [
      {kind: "continued", into: 1},
      {kind: "continued", into: 0},
      {kind: "continued", into: 2},
    ],
    origins: [
      {kind: "continued", from: 1, overlap: 1},
      {kind: "continued", from: 0, overlap: 1},
      {kind: "continued", from: 2, overlap: 1},
    ],
  });
});

test("a split: the larger part goes on, the smaller has split off", () => {
  // 4 of 7 are left, 3 of 7 go.
  expect(drift("aaaaaaa", "aaaabbb")).toStrictEqual({
    fates: [{kind: "continued", into: 0}],
    origins: [
      {kind: "continued", from: 0, overlap: 4 / 7},
      {kind: "split", from: 0},
    ],
  });
});

test("a merger: the larger goes on, the smaller has merged into it", () => {
  expect(drift("aaaabbb", "aaaaaaa")).toStrictEqual({
    fates: [
      {kind: "continued", into: 0},
      {kind: "merged", into: 0},
    ],
    origins: [{kind: "continued", from: 0, overlap: 4 / 7}],
  });
});

test("a new one of those who were in none, and one that ends with its members in none", () => {
  expect(drift("aaabbb....", "...aaabbbb")).toStrictEqual({
    fates: [{kind: "ended"}, {kind: "continued", into: 0}],
    origins: [{kind: "continued", from: 1, overlap: 1}, {kind: "new"}],
  });
});

test("one that falls apart into many has ended, and what is put together of many is new", () => {
  expect(drift("aaa" + "bbbbbb" + "cccccc" + "dddddd", "abc" + "aaaaaa" + "bbbbbb" + "cccccc").fates[0]).toStrictEqual({
    kind: "ended",
  });
  expect(drift("aaaaaabbbbbbcccccc", "daaaaadbbbbbdccccc").origins[3]).toStrictEqual({
    kind: "new",
  });
});

test("who is in none on one of the dates counts in the overlap", () => {
  // Three stay, one leaves for none, one comes from none: 3 of 5.
  expect(drift("aaaa.", "aaa.a").origins).toStrictEqual([{kind: "continued", from: 0, overlap: 3 / 5}]);
});

test("under .3 nothing goes on", () => {
  // 3 of 10 are enough; 2 of 10 are not, nor are they half of either.
  expect(drift("aaaaaa....", "...aaaaaaa").origins).toStrictEqual([{kind: "continued", from: 0, overlap: 0.3}]);
  expect(drift("aaaaaa....", "....aaaaaa").origins).toStrictEqual([{kind: "new"}]);
});

test("backwards, origins and fates change places: what goes on does so both ways, splits are mergers", () => {
  const labels = fc.array(fc.tuple(fc.integer({min: -1, max: 3}), fc.integer({min: -1, max: 3})), {maxLength: 30});
  fc.assert(
    fc.property(labels, (persons) => {
      const before = Int32Array.from(persons, ([one]) => one);
      const after = Int32Array.from(persons, ([, one]) => one);
      const there = driftOf(before, after, 4, 4);
      const back = driftOf(after, before, 4, 4);
      const overlaps = ({origins}: typeof there) =>
        origins.reduce((sum, origin) => sum + (origin.kind === "continued" ? origin.overlap : 0), 0);
      expect(overlaps(back)).toBeCloseTo(overlaps(there), 12);
      for (const [now, origin] of there.origins.entries()) {
        if (origin.kind === "continued") expect(there.fates[origin.from]).toStrictEqual({kind: "continued", into: now});
      }
    }),
  );
});
