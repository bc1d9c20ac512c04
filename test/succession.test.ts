import {expect, test} from "vitest";
import type {Day, OrgUnit, Succession, UnitId} from "../src/model.ts";
import {counterpartsOf} from "../src/succession.ts";

const map = (day: string, ...ids: string[]) => ({
  day: day as Day,
  units: ids.map((id): OrgUnit => ({id: id as UnitId, name: id, parent: undefined, from: undefined, to: undefined})),
});
const row = (unit: string, became: string, day?: string): Succession => ({
  unit: unit as UnitId,
  became: became as UnitId,
  day: day as Day | undefined,
});
const plain = (units: ReadonlyMap<UnitId, ReadonlySet<UnitId>>) =>
  Object.fromEntries([...units].map(([unit, others]) => [unit, [...others].join(" ")]));

test("a unit goes on by its id; founded and dissolved ones have no counterpart", () => {
  const {later, earlier} = counterpartsOf(map("2024-12-31", "a", "b"), map("2025-12-31", "b", "c"), []);
  expect(plain(later)).toEqual({a: "", b: "b"});
  expect(plain(earlier)).toEqual({b: "b", c: ""});
});

test("merged, divided and renamed twice, in a circle and onwards", () => {
  const {later, earlier} = counterpartsOf(map("2024-12-31", "a", "b", "d"), map("2025-12-31", "b", "e", "f", "g"), [
    row("a", "b"),
    row("b", "e"),
    row("d", "between"),
    row("between", "f"),
    row("f", "d"),
  ]);
  // b took a in and gave e away; d became f by way of a unit that neither date knows.
  expect(plain(later)).toEqual({a: "b e", b: "b e", d: "f"});
  expect(plain(earlier)).toEqual({b: "a b", e: "a b", f: "d", g: ""});
});

test("a row counts from the day after the first date up to the second; without a day always", () => {
  const days = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", undefined];
  const found = days.map((day) => {
    const {later} = counterpartsOf(map("2024-12-31", "a"), map("2025-12-31", "b"), [row("a", "b", day)]);
    return later.get("a" as UnitId)?.size;
  });
  expect(found).toEqual([0, 1, 1, 0, 1]);
});
