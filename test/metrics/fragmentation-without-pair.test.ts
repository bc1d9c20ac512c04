import {expect, test} from "vitest";
import {fragmentationWithoutPair} from "../../src/metrics/fragmentation-without-pair.ts";
import {florentine, karate, kite, near, organisation, path, scoresOf} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a path of four: any pair that leaves no tie leaves all apart, and everybody is in one", () => {
  // a-b-c-d without a, c or b, d or b, c leaves two who are not tied.
  expect(scoresOf(fragmentationWithoutPair, organisation(path()), "person")).toStrictEqual({a: 1, b: 1, c: 1, d: 1});
});

test("of three no two can go and leave a pair", () => {
  const graphs = organisation({people: {a: "A", b: "B", c: "C"}, networks: {n: ["a", "b", "c"]}});
  expect([...fragmentationWithoutPair.compute(graphs, () => 0)]).toStrictEqual([]);
});

interface KeyPair {
  readonly k: number;
  readonly set: readonly string[];
  readonly DF: number;
}

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: networkx, by exhaustive search", (name, sketch) => {
    const [sets] = vectorsOf<readonly KeyPair[]>(name, "keyplayer_negative");
    const {set, DF} = sets!.find(({k}) => k === 2)!;
    expect(scoresOf(fragmentationWithoutPair, organisation(sketch()), "person")).toStrictEqual(
      near(Object.fromEntries(set.map((id) => [id, DF]))),
    );
  });
});
