import {expect, test} from "vitest";
import {degreeAssortativity} from "../../src/metrics/degree-assortativity.ts";
import {complete, florentine, karate, kite, near, organisation, scoresOf, star} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a star is as uneven as can be, and where all have as many ties there is nothing to compare", () => {
  expect(scoresOf(degreeAssortativity, organisation(star()), "whole")).toStrictEqual(near({whole: -1}));
  expect(scoresOf(degreeAssortativity, organisation(complete()), "whole")).toStrictEqual({whole: undefined});
});

describeWithShared("vectors", "data/vectors/karate.json", () => {
  test.each(Object.entries({karate, florentine, kite}))("%s: networkx, igraph", (name, sketch) => {
    for (const whole of vectorsOf<number>(name, "degree_assortativity", /./)) {
      expect(scoresOf(degreeAssortativity, organisation(sketch()), "whole")).toStrictEqual(near({whole}));
    }
  });
});
