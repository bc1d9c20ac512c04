import {expect, test} from "vitest";
import {distanceWeightedFragmentation} from "../../src/metrics/distance-weighted-fragmentation.ts";
import {florentine, karate, kite, near, organisation, path, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a path of four: 3 pairs at 1, 2 at 2 and 1 at 3, of 6", () => {
  const whole = 1 - (3 + 2 / 2 + 1 / 3) / 6;
  expect(scoresOf(distanceWeightedFragmentation, organisation(path()), "whole")).toStrictEqual(near({whole}));
  const alone = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(distanceWeightedFragmentation, alone, "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    for (const whole of vectorsOf<number>(name, "fragmentation_DF", /intact/)) {
      expect(scoresOf(distanceWeightedFragmentation, organisation(sketch()), "whole")).toStrictEqual(near({whole}));
    }
  });
});
