import {expect, test} from "vitest";
import {fragmentationWithout} from "../../src/metrics/fragmentation-without.ts";
import {florentine, karate, kite, near, organisation, peopleBehind, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

/** A - B - C, and D apart; b2 is in no network. */
const chain = () =>
  organisation({
    people: {a: "A", b: "B", b2: "B", c: "C", d: "D"},
    networks: {n: ["a", "b"], m: ["b", "c"], o: ["d"]},
  });

test("a chain of three and one apart, by hand", () => {
  // Without the middle nobody reaches anybody; without an end 1 of 3 pairs; without the one apart 1 + 1 + 1/2 of 3.
  expect(scoresOf(fragmentationWithout, chain(), "group")).toStrictEqual(
    near({A: 2 / 3, B: 1, C: 2 / 3, D: 1 - 2.5 / 3}),
  );
  expect(scoresOf(fragmentationWithout, chain(), "person")).toStrictEqual(
    near({a: 2 / 3, b: 1, c: 2 / 3, d: 1 - 2.5 / 3}),
  );
  expect(peopleBehind(fragmentationWithout, chain(), "group")).toStrictEqual({A: 1, B: 2, C: 1, D: 1});
});

test("without one of two there is nothing left to fall apart", () => {
  const two = organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}});
  expect(scoresOf(fragmentationWithout, two, "person")).toStrictEqual({a: undefined, b: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: networkx and keyplayer", (name, sketch) => {
    const found = scoresOf(fragmentationWithout, organisation(sketch()), "person");
    const [residual] = vectorsOf<Record<string, number>>(name, "fragmentation_DF_after_removal");
    expect(found).toStrictEqual(near(residual!));
    if (name === "kite") return;
    const [keyplayer] = vectorsOf<Record<string, number>>(name, "keyplayer_fragment");
    expect(found).toStrictEqual(near(keyplayer!));
  });
});
