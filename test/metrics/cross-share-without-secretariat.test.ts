import {expect, test} from "vitest";
import {crossShareWithoutSecretariat} from "../../src/metrics/cross-share-without-secretariat.ts";
import {detailed} from "../details.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("without c1: of A 2 x 1/2 in n1 and 1 in n2, of B 1 in each, of 5 and 2 memberships", () => {
  const graphs = detailed(office(), {secretariat: ["C"]});
  expect(scoresOf(crossShareWithoutSecretariat, graphs, "whole")).toStrictEqual(near({whole: 4 / 7}));
  expect(scoresOf(crossShareWithoutSecretariat, graphs, "group")).toStrictEqual(near({A: 2 / 5, B: 1, C: undefined}));
});

test("units below are of the secretariat too: with the north gone only c1 is left", () => {
  const graphs = detailed(office(), {secretariat: ["north"]});
  expect(scoresOf(crossShareWithoutSecretariat, graphs, "whole")).toStrictEqual({whole: undefined});
});

test("nothing where no secretariat is named, or where nobody is in it", () => {
  expect(scoresOf(crossShareWithoutSecretariat, organisation(office()), "whole")).toStrictEqual({});
  expect(
    scoresOf(crossShareWithoutSecretariat, detailed(office(), {secretariat: ["elsewhere"]}), "whole"),
  ).toStrictEqual({});
});
