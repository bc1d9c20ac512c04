import {expect, test} from "vitest";
import {anchorShare} from "../../src/metrics/anchor-share.ts";
import type {UnitId} from "../../src/model.ts";
import {detailed} from "../details.ts";
import {office, scoresOf} from "../graphs.ts";

test("one of three from B; nobody from C; no value for an anchor above the departments, for none, and of nobody", () => {
  const anchors = {n1: "B", n2: "north", n3: "C", n5: "A"};
  const networks = Object.fromEntries(Object.entries(anchors).map(([id, anchor]) => [id, {anchor: anchor as UnitId}]));
  expect(scoresOf(anchorShare, detailed(office(), {networks}), "network")).toStrictEqual({
    n1: 1 / 3,
    n2: undefined,
    n3: 0,
    n4: undefined,
    n5: undefined,
  });
});
