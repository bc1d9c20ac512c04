import {expect, test} from "vitest";
import {degree} from "../../src/metrics/degree.ts";
import {
  complete,
  florentine,
  karate,
  kite,
  office,
  organisation,
  path,
  scoresOf,
  southernWomen,
  star,
} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

const degrees = (graphs: ReturnType<typeof organisation>) => scoresOf(degree, graphs, "person");

test("path, star and complete", () => {
  expect(degrees(organisation(path()))).toStrictEqual({a: 1, b: 2, c: 2, d: 1});
  expect(degrees(organisation(star()))).toStrictEqual({a: 4, b: 1, c: 1, d: 1, e: 1});
  expect(degrees(organisation(complete()))).toStrictEqual({a: 3, b: 3, c: 3, d: 3});
});

test("in the office others count once, and b2, alone in n4, has none", () => {
  expect(degrees(organisation(office()))).toStrictEqual({a1: 3, a2: 3, a3: 1, b1: 3, b2: 0, c1: 2});
});

test("who is in no network has no row", () => {
  expect(degrees(organisation({people: {a: "A", b: "A", c: "A"}, networks: {n: ["a", "b"]}}))).toStrictEqual({
    a: 1,
    b: 1,
  });
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: networkx", (name, sketch) => {
    for (const expected of vectorsOf<Record<string, number>>(name, "degree", /^raw/)) {
      expect(degrees(organisation(sketch()))).toStrictEqual(expected);
    }
  });

  test("Southern Women: the pairs of women in networkx's projection", () => {
    const [ties] = vectorsOf<Record<string, number>>("davis", "projection_newman", /^women/);
    const expected: Record<string, number> = {};
    for (const woman of Object.keys(ties!).flatMap((tie) => tie.split("|"))) {
      expected[woman] = (expected[woman] ?? 0) + 1;
    }
    expect(degrees(organisation(southernWomen()))).toStrictEqual(expected);
  });
});
