import {expect, test} from "vitest";
import {fragmentation} from "../../src/metrics/fragmentation.ts";
import {bridgedTriangles, florentine, karate, kite, near, organisation, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("six hang together and one is alone: 1 - 6 x 5 / (7 x 6)", () => {
  expect(scoresOf(fragmentation, organisation(bridgedTriangles()), "whole")).toStrictEqual(near({whole: 1 - 30 / 42}));
  expect(scoresOf(fragmentation, organisation({people: {a: "A"}, networks: {n: ["a"]}}), "whole")).toStrictEqual({
    whole: undefined,
  });
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    for (const whole of vectorsOf<number>(name, "fragmentation_F", /intact/)) {
      expect(scoresOf(fragmentation, organisation(sketch()), "whole")).toStrictEqual(near({whole}));
    }
  });
});
