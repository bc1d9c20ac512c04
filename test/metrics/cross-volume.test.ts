import {expect, test} from "vitest";
import {crossVolume} from "../../src/metrics/cross-volume.ts";
import {pairWeight} from "../../src/metrics/pair-weight.ts";
import {near, office, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: a1 and a2 half each, b1 whole; n2: three whole; n3: nothing. 5 per 6 employees; A 1 + 1 of 3, B 2 of 2, C 1 of 1.
  const graphs = organisation(office());
  expect(scoresOf(crossVolume, graphs, "whole")).toStrictEqual(near({whole: 500 / 6}));
  expect(scoresOf(crossVolume, graphs, "group")).toStrictEqual(near({A: 200 / 3, B: 100, C: 100}));
});

test("employees without networks cross nothing; without employees there is no value", () => {
  expect(scoresOf(crossVolume, organisation({people: {a: "A", b: "B"}, networks: {}}), "whole")).toStrictEqual({
    whole: 0,
  });
  expect(scoresOf(crossVolume, organisation({people: {}, networks: {}}), "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(Object.entries(toymuniOn))("toymuni on %s: from networkx's weights", (day, sketch) => {
    for (const {total_weight_newman: weight, ei_department_newman: ei} of vectorsOf<Record<string, number>>(
      "toymuni",
      "summary",
      new RegExp(`^networks active on ${day}`),
    )) {
      // Each tie of weight w counts at both its ends; (1 + E-I) / 2 of all weight goes across.
      const across = (2 * weight! * (1 + ei!)) / 2;
      expect(scoresOf(crossVolume, organisation(sketch()), "whole")).toStrictEqual(near({whole: (100 * across) / 24}));
    }
  });
});

test("of director areas: both sides of what they have in common", () => {
  // a1 and b1 each meet c1 as one of two others, and c1 meets nobody else: 1 on each side, of five and of one employee.
  expect(scoresOf(crossVolume, organisation(office()), "area")).toStrictEqual(near({north: 100 / 5, south: 100}));
});

test("of the two areas of toymuni, of twelve each: on either side the weight of their pair", () => {
  const graphs = organisation(toymuniOn["2024-12-31"]());
  const {"A1|A2": weight = 0} = scoresOf(pairWeight, graphs, "area-pair");
  expect(weight).toBeGreaterThan(0);
  expect(scoresOf(crossVolume, graphs, "area")).toStrictEqual(near({A1: (100 * weight) / 12, A2: (100 * weight) / 12}));
});
