import {expect, test} from "vitest";
import {participation} from "../../src/metrics/participation.ts";
import {near, office, organisation, peopleBehind, scoresOf, toymuniOn} from "../graphs.ts";

test("in the office five of six take part: b2 is alone in a network", () => {
  expect(scoresOf(participation, organisation(office()), "whole")).toStrictEqual(near({whole: 5 / 6}));
  expect(scoresOf(participation, organisation(office()), "group")).toStrictEqual({A: 1, B: 1 / 2, C: 1});
  expect(peopleBehind(participation, organisation(office()), "group")).toStrictEqual({A: 3, B: 2, C: 1});
});

test("in the toy municipality 9, 14 and 13 of 24: at the end of 2025 D3p2 is alone in N6", () => {
  const share = (graphs: ReturnType<typeof organisation>) => scoresOf(participation, graphs, "whole").whole;
  expect(share(organisation(toymuniOn["2023-12-31"]()))).toBe(9 / 24);
  expect(share(organisation(toymuniOn["2024-12-31"]()))).toBe(14 / 24);
  expect(share(organisation(toymuniOn["2025-12-31"]()))).toBe(13 / 24);
});

test("no employees, no value", () => {
  const nobody = organisation({people: {}, networks: {n: []}});
  expect([...participation.compute(nobody, Math.random)]).toStrictEqual([
    {of: "whole", subject: "whole", n: 0, value: undefined},
  ]);
});

test("of director areas", () => {
  expect(scoresOf(participation, organisation(office()), "area")).toStrictEqual(near({north: 4 / 5, south: 1}));
});
