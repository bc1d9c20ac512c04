import {expect, test} from "vitest";
import {participationWithoutSecretariat} from "../../src/metrics/participation-without-secretariat.ts";
import {detailed} from "../details.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("without c1 four of five take part; nobody of C is left", () => {
  const graphs = detailed(office(), {secretariat: ["C"]});
  expect(scoresOf(participationWithoutSecretariat, graphs, "whole")).toStrictEqual(near({whole: 4 / 5}));
  expect(scoresOf(participationWithoutSecretariat, graphs, "group")).toStrictEqual(
    near({A: 1, B: 1 / 2, C: undefined}),
  );
});

test("units below are of the secretariat too: with the north gone only c1 is left", () => {
  const graphs = detailed(office(), {secretariat: ["north"]});
  expect(scoresOf(participationWithoutSecretariat, graphs, "whole")).toStrictEqual({whole: 0});
});

test("nothing where no secretariat is named, or where nobody is in it", () => {
  expect(scoresOf(participationWithoutSecretariat, organisation(office()), "whole")).toStrictEqual({});
  expect(
    scoresOf(participationWithoutSecretariat, detailed(office(), {secretariat: ["elsewhere"]}), "whole"),
  ).toStrictEqual({});
});
