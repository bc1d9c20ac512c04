import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {distanceWeightedFragmentation} from "../../src/metrics/distance-weighted-fragmentation.ts";
import {florentine, karate, kite, near, organisation, path, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a path of four: 3 pairs at 1, 2 at 2 and 1 at 3, of 6", () => {
  const whole = 1 - (3 + 2 / 2 + 1 / 3) / 6;
  expect(scoresOf(distanceWeightedFragmentation, organisation(path()), "whole")).toStrictEqual(near({whole}));
  const alone = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(distanceWeightedFragmentation, alone, "whole")).toStrictEqual({whole: undefined});
});

test("of more than 10,000 some are searched from: all as near to four others each, by hand", () => {
  const members = (n: number) => Array.from({length: 5}, (_, i) => `p${n * 5 + i}`);
  const networks = Object.fromEntries(Array.from({length: 2001}, (_, n) => [`n${n}`, members(n)]));
  const people = Object.fromEntries(Object.values(networks).flatMap((ids) => ids.map((id) => [id, "A"])));
  const rows = [...distanceWeightedFragmentation.compute(organisation({people, networks}), randomFor(1, "test"))];
  expect(rows).toStrictEqual([
    {of: "whole", subject: "whole", n: 10_005, value: expect.closeTo(1 - 4 / 10_004, 9), error: expect.closeTo(0, 9)},
  ]);
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s", (name, sketch) => {
    for (const whole of vectorsOf<number>(name, "fragmentation_DF", /intact/)) {
      expect(scoresOf(distanceWeightedFragmentation, organisation(sketch()), "whole")).toStrictEqual(near({whole}));
    }
  });
});
