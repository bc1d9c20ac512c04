import fc from "fast-check";
import {expect, test} from "vitest";
import {type Branch, faultsOf} from "../../src/kernels/unit-tree.ts";
import type {Day} from "../../src/model.ts";

/** `id < parent from..to`, all but the id left out where there is none. */
function branch(written: string): Branch {
  const [, id = "", parent, from, to] = /^(\w+)(?: < (\w+))?(?: (\d*)\.\.(\d*))?$/.exec(written) ?? [];
  return {id, parent, from: (from || undefined) as Day | undefined, to: (to || undefined) as Day | undefined};
}

function faults(...rows: string[]): (string | undefined)[] {
  return [...faultsOf(rows.map(branch))];
}

const none = undefined;

test("a tree has no faults, in any order of its rows", () => {
  expect(faults("t < d", "d < a", "a < k", "k")).toEqual([none, none, none, none]);
  expect(faults()).toEqual([]);
});

test("an end before or on the start", () => {
  expect(faults("k 2024..2024", "k 2024..2023", "k 2024..2025", "k ..2024")).toEqual([
    "end-before-start",
    "end-before-start",
    none,
    none,
  ]);
});

test("spells of a unit that overlap: the later start is at fault, from the same day the later row", () => {
  expect(faults("a", "b", "u < a 2020..2022", "u < b 2021..2024", "u < a 2022..", "u < b 2023..")).toEqual([
    none,
    none,
    none,
    "conflicting-row", // 2021 is inside 2020..2022
    none, // from the day on which the first no longer holds
    "conflicting-row", // inside 2022..
  ]);
  expect(faults("a", "b", "u < a 2020..", "u < b ..2020", "u < b ..2019", "u")).toEqual([
    none,
    none,
    none,
    none,
    "conflicting-row",
    "conflicting-row",
  ]);
});

test("a parent that is unknown, and all that hangs on it", () => {
  expect(faults("k", "a < x", "b < a", "c < b", "d < k")).toEqual([
    none,
    "unknown-parent",
    "unknown-parent",
    "unknown-parent",
    none,
  ]);
  // b is known by its other spell.
  expect(faults("k", "b < x 2020..2021", "b < k 2021..", "c < b")).toEqual([none, "unknown-parent", none, none]);
  // The only row of a parent is at fault itself.
  expect(faults("a 2024..2024", "b < a")).toEqual(["end-before-start", "unknown-parent"]);
});

test("a circle, and what hangs on it", () => {
  expect(faults("a < a")).toEqual(["cycle"]);
  expect(faults("k", "a < c", "b < a", "c < b", "d < c", "e < k")).toEqual([
    none,
    "cycle",
    "cycle",
    "cycle",
    "unknown-parent",
    none,
  ]);
});

test("two units that change places are no circle, unless for a day", () => {
  expect(faults("k", "a < k ..2020", "b < a ..2020", "b < k 2020..", "a < b 2020..")).toEqual([
    none,
    none,
    none,
    none,
    none,
  ]);
  // From 2020 on to 2021 a is under b and b under a.
  expect(faults("k", "a < k ..2020", "b < a ..2021", "b < k 2021..", "a < b 2020..")).toEqual([
    none,
    none,
    "cycle",
    none,
    "cycle",
  ]);
});

test("very many units in one circle, and as many in a line", () => {
  const size = 200_000;
  const circle = Array.from({length: size}, (_, i) => branch(`u${i} < u${(i + 1) % size}`));
  expect(new Set(faultsOf(circle))).toEqual(new Set(["cycle"]));
  const line = circle.map((one, i) => (i === 0 ? branch("u0") : {...one, parent: `u${i - 1}`}));
  expect(new Set(faultsOf(line))).toEqual(new Set([undefined]));
});

test("what is left is a tree on every day, and nothing that is one is touched", () => {
  const year = fc.option(fc.integer({min: 0, max: 5}), {nil: undefined});
  const row = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    parent: fc.option(fc.constantFrom("a", "b", "c", "d", "e", "x"), {nil: undefined, freq: 2}),
    from: year,
    to: year,
  });
  fc.assert(
    fc.property(fc.array(row, {maxLength: 10}), (rows) => {
      const dayOf = (at: number | undefined) => (at === undefined ? undefined : (`202${at}` as Day));
      const branches = rows.map(({id, parent, from, to}) => ({id, parent, from: dayOf(from), to: dayOf(to)}));
      const found = faultsOf(branches);
      const left = branches.filter((_, at) => found[at] === undefined);
      expect(wrongOn(left)).toBe(false);
      if (!wrongOn(branches)) expect(left).toEqual(branches);
    }),
    {numRuns: 2000},
  );
});

/** By the definition, day by day: a row that holds on no day, two rows for a unit, an unknown parent, a circle. */
function wrongOn(rows: readonly Branch[]): boolean {
  if (rows.some(({from, to}) => from !== undefined && to !== undefined && to <= from)) return true;
  const known = new Set(rows.map(({id}) => id));
  if (rows.some(({parent}) => parent !== undefined && !known.has(parent))) return true;
  return ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"].some((day) => {
    const held = rows.filter(({from, to}) => (from ?? "") <= day && (to === undefined || to > day));
    const parentOf = new Map(held.map(({id, parent}) => [id, parent]));
    return (
      parentOf.size < held.length ||
      held.some(({id}) => {
        let step: string | undefined = id;
        for (let steps = 0; step !== undefined && steps <= held.length; steps += 1) step = parentOf.get(step);
        return step !== undefined;
      })
    );
  });
}
