import {expect, test} from "vitest";
import {departmentFragmentation} from "../../src/metrics/department-fragmentation.ts";
import {near, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("two departments meet, two take no part or stay alone: 1 of 6 pairs can reach each other", () => {
  const graphs = organisation({
    people: {a: "A", b: "B", c: "C", c2: "C", d: "D"},
    networks: {n: ["a", "b"], m: ["c", "c2"]},
  });
  expect(scoresOf(departmentFragmentation, graphs, "whole")).toStrictEqual(near({whole: 5 / 6}));
});

test("a way over another department counts", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C"}, networks: {n: ["a", "b"], m: ["b", "c"]}});
  expect(scoresOf(departmentFragmentation, graphs, "whole")).toStrictEqual({whole: 0});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(Object.entries(toymuniOn))("toymuni on %s: networkx", (day, on) => {
    const [summary] = vectorsOf<Record<string, number>>("toymuni", "summary", new RegExp(day));
    const graphs = organisation(on());
    expect(scoresOf(departmentFragmentation, graphs, "whole")).toStrictEqual(
      near({whole: summary!.department_fragmentation_F}),
    );
  });
});
