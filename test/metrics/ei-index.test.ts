import {expect, test} from "vitest";
import {againstChance} from "../../src/chance.ts";
import {eiIndex} from "../../src/metrics/ei-index.ts";
import {bridgedTriangles, karate, near, office, organisation, scoresOf, toymuniOn} from "../graphs.ts";
import {describeWithShared, managers, vectorsOf} from "../shared.ts";

test("two bridged triangles, by hand", () => {
  const graphs = organisation(bridgedTriangles());
  expect(scoresOf(eiIndex, graphs, "person")).toStrictEqual(
    near({
      a: -1,
      b: -1,
      e: -1,
      f: -1, // two ties, both inside
      c: -1 / 3,
      d: -1 / 3, // the bridge: one outside, two inside
      g: undefined, // no ties, no index
    }),
  );
  // Seven ties, one outside; of each triangle's seven ends one.
  expect(scoresOf(eiIndex, graphs, "whole")).toStrictEqual(near({whole: -5 / 7}));
  expect(scoresOf(eiIndex, graphs, "group")).toStrictEqual(near({left: -5 / 7, right: -5 / 7}));
});

test("in the office a1 and b1 share two networks and have one tie", () => {
  // Ties: a1-a2 and a2-a3 inside; a1-b1, a2-b1, a1-c1, b1-c1 outside. Ends of A: 4 inside, 3 outside.
  const graphs = organisation(office());
  expect(scoresOf(eiIndex, graphs, "whole")).toStrictEqual(near({whole: 2 / 6}));
  expect(scoresOf(eiIndex, graphs, "group")).toStrictEqual(near({A: -1 / 7, B: 1, C: 1}));
  expect(scoresOf(eiIndex, graphs, "person")).toStrictEqual(
    near({a1: 1 / 3, a2: -1 / 3, a3: -1, b1: 1, b2: undefined, c1: 1}),
  );
});

test("karate, printed: -0.717948718, and a tie twice as heavy changes nothing", () => {
  expect(scoresOf(eiIndex, organisation(karate()), "whole")).toStrictEqual(near({whole: -0.717948718}));
  expect(scoresOf(eiIndex, organisation(karate({weighted: true})), "whole")).toStrictEqual(near({whole: -0.717948718}));
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test("karate: netseg and netrics", () => {
    const graphs = organisation(karate());
    for (const whole of vectorsOf<number>("karate", "ei_index")) {
      expect(scoresOf(eiIndex, graphs, "whole")).toStrictEqual(near({whole}));
    }
    for (const groups of vectorsOf<Record<string, number>>("karate", "ei_index_group")) {
      expect(scoresOf(eiIndex, graphs, "group")).toStrictEqual(near(groups));
    }
    for (const persons of vectorsOf<Record<string, number>>("karate", "ei_index_individual")) {
      expect(scoresOf(eiIndex, graphs, "person")).toStrictEqual(near(persons));
    }
  });

  test.each(["advice", "friends"])("high-tech managers, %s symmetrised: netrics", (type) => {
    const graphs = organisation(managers(type));
    const variant = new RegExp(`^${type} symmetrised`);
    for (const whole of vectorsOf<number>("hightech", "ei_index", variant)) {
      expect(scoresOf(eiIndex, graphs, "whole")).toStrictEqual(near({whole}));
    }
    for (const groups of vectorsOf<Record<string, number>>("hightech", "ei_index_group", variant)) {
      expect(scoresOf(eiIndex, graphs, "group")).toStrictEqual(near(groups));
    }
    for (const persons of vectorsOf<Record<string, number>>("hightech", "ei_index_individual", variant)) {
      expect(scoresOf(eiIndex, graphs, "person")).toStrictEqual(near(persons));
    }
  });

  test("high-tech managers by chance: friends are inward although the index is positive, advice is nothing unusual", () => {
    const ask = {model: "labels", draws: 999, seed: 1, levels: ["whole"]} as const;
    const pOf = {friends: (p: number) => p < 0.02, advice: (p: number) => p > 0.2};
    for (const [type, fits] of Object.entries(pOf)) {
      const variant = new RegExp(`^${type} symmetrised`);
      const [closed] = vectorsOf<number>("hightech", "ei_index_expected", variant);
      const [drawn] = vectorsOf<{mean: number; sd: number}>("hightech", "ei_index_permutation", variant);
      const [found] = againstChance(organisation(managers(type)), [eiIndex], ask);
      // Three standard errors of the mean of 999 draws; that of a standard deviation is its 45th part.
      expect(Math.abs(found!.expected! - closed!)).toBeLessThan((3 * drawn!.sd) / Math.sqrt(999));
      expect(found!.sd! / drawn!.sd).toBeGreaterThan(1 - 3 / 45);
      expect(found!.sd! / drawn!.sd).toBeLessThan(1 + 3 / 45);
      expect(fits(found!.p!)).toBe(true);
    }
  });

  test("toymuni at the end of 2024: counted over networkx's 27 ties", () => {
    const [ties] = vectorsOf<Record<string, number>>("toymuni", "projection_newman");
    const leans: number[] = Object.keys(ties!).map((tie) => {
      const [a, b] = tie.split("|");
      return a!.slice(0, 2) === b!.slice(0, 2) ? -1 : 1;
    });
    expect(leans).toHaveLength(27);
    const whole = leans.reduce((sum, lean) => sum + lean, 0) / 27;
    expect(scoresOf(eiIndex, organisation(toymuniOn["2024-12-31"]()), "whole")).toStrictEqual(near({whole}));
  });
});
