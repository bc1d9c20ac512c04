import fc from "fast-check";
import {expect, test} from "vitest";
import {reach} from "../../src/metrics/reach.ts";
import {anyOrganisation, near, office, organisation, peopleBehind, scoresOf, toymuni, toymuniOn} from "../graphs.ts";

test("in the office", () => {
  // Of the two other departments a1, b1 and c1 meet 2, a2 meets 1 (B in n1), a3 and b2 none: 7 of 6 x 2.
  const graphs = organisation(office());
  expect(scoresOf(reach, graphs, "whole")).toStrictEqual(near({whole: 7 / 12}));
  expect(scoresOf(reach, graphs, "group")).toStrictEqual(near({A: 3 / 6, B: 2 / 4, C: 2 / 2}));
  expect(peopleBehind(reach, graphs, "whole")).toStrictEqual({whole: 6});
});

test("in the toy municipality, counted by hand", () => {
  const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(reach, graphs, "whole").whole;
  // N1 gives its four members 3 each, N2 its three 2 each; D1p1 is in both and meets 5: 12 + 6 = 18 of 24 x 7.
  expect(whole(organisation(toymuniOn["2023-12-31"]()))).toBeCloseTo(18 / 168, 12);
  // Without the inward N3 nobody meets fewer.
  expect(whole(organisation(toymuni("N1", "N2")))).toBeCloseTo(18 / 168, 12);
});

test("one department or none has no reach", () => {
  expect(scoresOf(reach, organisation({people: {a: "A", b: "A"}, networks: {n: ["a", "b"]}}), "whole")).toStrictEqual({
    whole: undefined,
  });
  expect(scoresOf(reach, organisation({people: {}, networks: {}}), "whole")).toStrictEqual({whole: undefined});
});

test("a network more never lowers it, whole or group", () => {
  fc.assert(
    fc.property(anyOrganisation(), fc.array(fc.nat(11)), (sketch, chosen) => {
      const people = Object.keys(sketch.people);
      const members = [...new Set(chosen)].flatMap((i) => people[i] ?? []);
      const before = organisation(sketch);
      const after = organisation({...sketch, networks: {...sketch.networks, more: members}});
      for (const of of ["whole", "group"] as const) {
        const old = scoresOf(reach, before, of);
        for (const [subject, value] of Object.entries(scoresOf(reach, after, of))) {
          if (value !== undefined) expect(value).toBeGreaterThanOrEqual(old[subject] ?? Number.NaN);
        }
      }
    }),
  );
});

test("of director areas: how much of the other areas is met", () => {
  // Of five in the north a1 and b1 meet the south, which is the one other; c1 meets the north.
  expect(scoresOf(reach, organisation(office()), "area")).toStrictEqual(near({north: 2 / 5, south: 1}));
});
