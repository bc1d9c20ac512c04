import fc from "fast-check";
import {expect, test} from "vitest";
import {randomFor} from "../../src/kernels/random.ts";
import {crossShare} from "../../src/metrics/cross-share.ts";
import {crossVolume} from "../../src/metrics/cross-volume.ts";
import {networkSize} from "../../src/metrics/network-size.ts";
import {simpson} from "../../src/metrics/simpson.ts";
import {anyOrganisation, near, office, organisation, peopleBehind, scoresOf, toymuni, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // 5 of 8 memberships in networks of two or more; A 2 of 5, B 2 of 2, C 1 of 1.
  const graphs = organisation(office());
  expect(scoresOf(crossShare, graphs, "whole")).toStrictEqual(near({whole: 5 / 8}));
  expect(scoresOf(crossShare, graphs, "group")).toStrictEqual(near({A: 2 / 5, B: 1, C: 1}));
  expect(peopleBehind(crossShare, graphs, "whole")).toStrictEqual({whole: 5});
  expect(peopleBehind(crossShare, graphs, "group")).toStrictEqual({A: 3, B: 1, C: 1});
});

test("nobody shares a network, no value", () => {
  expect(scoresOf(crossShare, organisation({people: {a: "A", b: "B"}, networks: {n: ["a"]}}), "whole")).toStrictEqual({
    whole: undefined,
  });
});

test("three ways to X: sum k s / M, V E / (100 M), and the lottery that it describes", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const graphs = organisation(sketch);
      const x = scoresOf(crossShare, graphs, "whole").whole;
      const sizes = scoresOf(networkSize, graphs, "network");
      const shares = scoresOf(simpson, graphs, "network");
      const tying = Object.entries(sizes).filter(([, k]) => (k ?? 0) >= 2);
      const memberships = tying.reduce((sum, [, k]) => sum + k!, 0);
      fc.pre(memberships > 0);
      expect(x).toBeCloseTo(tying.reduce((sum, [n, k]) => sum + k! * shares[n]!, 0) / memberships, 12);
      const volume = scoresOf(crossVolume, graphs, "whole").whole!;
      expect(x).toBeCloseTo((volume * graphs.rows.persons.length) / (100 * memberships), 12);
      expect(x).toBeCloseTo(lottery(sketch), 12);
    }),
  );
});

/** Every membership of an employee, and for each every other employee of that network, one by one. */
function lottery({people, networks}: ReturnType<typeof office>): number {
  const chances: number[] = [];
  for (const members of Object.values(networks)) {
    const employees = members.filter((one) => !["citizens", "politics"].includes(people[one]!));
    for (const one of employees) {
      const others = employees.filter((other) => other !== one);
      if (others.length === 0) continue;
      chances.push(others.filter((other) => people[other] !== people[one]).length / others.length);
    }
  }
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  test.each(Object.entries(toymuniOn))(
    "toymuni on %s: the share of networkx's weight that goes across",
    (day, sketch) => {
      for (const {ei_department_newman: ei} of vectorsOf<Record<string, number>>(
        "toymuni",
        "summary",
        new RegExp(`^networks active on ${day}`),
      )) {
        expect(scoresOf(crossShare, organisation(sketch()), "whole")).toStrictEqual(near({whole: (1 + ei!) / 2}));
      }
    },
  );

  test("toymuni without each network in turn", () => {
    const all = ["N1", "N2", "N3", "N4", "N5"];
    const [without] = vectorsOf<Record<string, Record<string, number>>>("toymuni", "leave_one_network_out");
    expect(Object.keys(without!)).toEqual(all);
    for (const network of all) {
      const graphs = organisation(toymuni(...all.filter((other) => other !== network)));
      const ei = without![network]!.ei_department_newman!;
      expect(scoresOf(crossShare, graphs, "whole")).toStrictEqual(near({whole: (1 + ei) / 2}));
    }
  });
});

test("of director areas: what goes from one to the other", () => {
  // North is A and B: of its seats three in n1 and two in n3 meet nobody of the south, two in n2 half; c1 meets nobody else.
  const graphs = organisation(office());
  expect(scoresOf(crossShare, graphs, "area")).toStrictEqual(near({north: 1 / 7, south: 1}));
  // b2 is alone, so that four of the north take part.
  expect(peopleBehind(crossShare, graphs, "area")).toStrictEqual({north: 4, south: 1});
  expect(scoresOf(crossShare, organisation({...office(), areas: {}}), "area")).toStrictEqual({});
  const withoutAreas = [...crossShare.compute(graphs, randomFor(1, "test"), ["whole", "group"])];
  expect(withoutAreas.filter(({of}) => of === "area")).toStrictEqual([]);
});
