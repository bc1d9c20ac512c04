import {expect, test} from "vitest";
import {departmentDistanceFragmentation} from "../../src/metrics/department-distance-fragmentation.ts";
import {near, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("A - B - C and D alone: of 6 pairs 2 are at 1 step, 1 at 2", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C", d: "D"}, networks: {n: ["a", "b"], m: ["b", "c"]}});
  expect(scoresOf(departmentDistanceFragmentation, graphs, "whole")).toStrictEqual(near({whole: 1 - (2 + 1 / 2) / 6}));
});

test("one department is at no distance from itself", () => {
  const graphs = organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(departmentDistanceFragmentation, graphs, "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(Object.entries(toymuniOn))("toymuni on %s: networkx", (day, on) => {
    const [summary] = vectorsOf<Record<string, number>>("toymuni", "summary", new RegExp(day));
    const graphs = organisation(on());
    expect(scoresOf(departmentDistanceFragmentation, graphs, "whole")).toStrictEqual(
      near({whole: summary!.department_fragmentation_DF}),
    );
  });
});
