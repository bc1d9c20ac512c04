import {expect, test} from "vitest";
import {crossVolumeWithoutSecretariat} from "../../src/metrics/cross-volume-without-secretariat.ts";
import {detailed} from "../details.ts";
import {near, office, organisation, scoresOf} from "../graphs.ts";

test("without c1: of A 2 x 1/2 in n1 and 1 in n2, of B 1 in each, of 3 and 2 employees", () => {
  const graphs = detailed(office(), {secretariat: ["C"]});
  expect(scoresOf(crossVolumeWithoutSecretariat, graphs, "whole")).toStrictEqual(near({whole: 80}));
  expect(scoresOf(crossVolumeWithoutSecretariat, graphs, "group")).toStrictEqual(
    near({A: 100 * (2 / 3), B: 100, C: undefined}),
  );
});

test("units below are of the secretariat too: with the north gone only c1 is left", () => {
  const graphs = detailed(office(), {secretariat: ["north"]});
  expect(scoresOf(crossVolumeWithoutSecretariat, graphs, "whole")).toStrictEqual({whole: 0});
});

test("nothing where no secretariat is named, or where nobody is in it", () => {
  expect(scoresOf(crossVolumeWithoutSecretariat, organisation(office()), "whole")).toStrictEqual({});
  expect(
    scoresOf(crossVolumeWithoutSecretariat, detailed(office(), {secretariat: ["elsewhere"]}), "whole"),
  ).toStrictEqual({});
});
