import {expect, test} from "vitest";
import {harmonicCloseness} from "../../src/metrics/harmonic-closeness.ts";
import {florentine, karate, kite, near, organisation, path, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a path of four: (1 + 1/2 + 1/3) / 3 at the ends; alone there is nobody to be near to", () => {
  const [end, middle] = [(1 + 1 / 2 + 1 / 3) / 3, (1 + 1 + 1 / 2) / 3];
  expect(scoresOf(harmonicCloseness, organisation(path()), "person")).toStrictEqual(
    near({a: end, b: middle, c: middle, d: end}),
  );
  const alone = organisation({people: {a: "A"}, networks: {n: ["a"]}});
  expect(scoresOf(harmonicCloseness, alone, "person")).toStrictEqual({a: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: igraph's normalised digits", (name, sketch) => {
    const found = scoresOf(harmonicCloseness, organisation(sketch()), "person");
    for (const vector of vectorsOf<Record<string, number>>(name, "harmonic", /^normalised/)) {
      expect(found).toStrictEqual(near(vector));
    }
  });
});
