import {expect, test} from "vitest";
import {crossShareOfEmployees} from "../../src/metrics/cross-share-of-employees.ts";
import {karate, near, office, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("three, two and one employees: 1 - (3 x 2 + 2 x 1 + 0) / (6 x 5)", () => {
  const graphs = organisation(office());
  expect(scoresOf(crossShareOfEmployees, graphs, "whole")).toStrictEqual(near({whole: 22 / 30}));
});

test("one employee, no value", () => {
  expect(scoresOf(crossShareOfEmployees, organisation({people: {a: "A"}, networks: {}}), "whole")).toStrictEqual({
    whole: undefined,
  });
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("karate: the expected E-I is 2 X_E - 1", () => {
    for (const ei of vectorsOf<number>("karate", "ei_index_expected")) {
      expect(scoresOf(crossShareOfEmployees, organisation(karate()), "whole")).toStrictEqual(
        near({whole: (1 + ei) / 2}),
      );
    }
  });
});
