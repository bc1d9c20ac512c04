import {expect, test} from "vitest";
import {reachWithoutSecretariat} from "../../src/metrics/reach-without-secretariat.ts";
import {detailed} from "../details.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("without c1 there are two departments, and a1, a2 and b1 meet the other", () => {
  const graphs = detailed(office(), {secretariat: ["C"]});
  expect(scoresOf(reachWithoutSecretariat, graphs, "whole")).toStrictEqual(near({whole: 3 / 5}));
  expect(scoresOf(reachWithoutSecretariat, graphs, "group")).toStrictEqual(near({A: 2 / 3, B: 1 / 2, C: undefined}));
});

test("units below are of the secretariat too: with the north gone only c1 is left", () => {
  const graphs = detailed(office(), {secretariat: ["north"]});
  expect(scoresOf(reachWithoutSecretariat, graphs, "whole")).toStrictEqual({whole: undefined});
});

test("nothing where no secretariat is named, or where nobody is in it", () => {
  expect(scoresOf(reachWithoutSecretariat, organisation(office()), "whole")).toStrictEqual({});
  expect(scoresOf(reachWithoutSecretariat, detailed(office(), {secretariat: ["elsewhere"]}), "whole")).toStrictEqual(
    {},
  );
});
