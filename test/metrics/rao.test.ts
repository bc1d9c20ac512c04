import {expect, test} from "vitest";
import {rao} from "../../src/metrics/rao.ts";
import {near, office, organisation, scoresOf, toymuni} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // n1: A and B are in one area, 2 x 2/3 x 1/3 x 0.5. n2: 2/9 x (0.5 + 1 + 1).
  expect(scoresOf(rao, organisation(office()), "network")).toStrictEqual(
    near({n1: 2 / 9, n2: 5 / 9, n3: 0, n4: 0, n5: undefined}),
  );
});

test("departments without an area share none", () => {
  const graphs = organisation({people: {a: "A", b: "B"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(rao, graphs, "network")).toStrictEqual({n: 0.5}); // 2 x 1/2 x 1/2 x 1
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(["N1", "N2", "N3", "N4", "N5", "N6"])("toymuni, %s: direct formula in R", (network) => {
    for (const value of vectorsOf<number>("toymuni", "rao_q", new RegExp(`^${network}: `))) {
      expect(scoresOf(rao, organisation(toymuni(network)), "network")).toStrictEqual(near({[network]: value}));
    }
  });
});
