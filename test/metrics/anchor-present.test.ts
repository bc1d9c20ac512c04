import {expect, test} from "vitest";
import {anchorPresent} from "../../src/metrics/anchor-present.ts";
import type {UnitId} from "../../src/model.ts";
import {detailed} from "../details.ts";
import {office, scoresOf} from "../graphs.ts";

test("1 for a unit in force at any level, 0 for one that is not and for none", () => {
  const anchors = {n1: "B", n2: "north", n3: "closed", n5: "A"};
  const networks = Object.fromEntries(Object.entries(anchors).map(([id, anchor]) => [id, {anchor: anchor as UnitId}]));
  expect(scoresOf(anchorPresent, detailed(office(), {networks}), "network")).toStrictEqual({
    n1: 1,
    n2: 1,
    n3: 0,
    n4: 0,
    n5: 1,
  });
});
