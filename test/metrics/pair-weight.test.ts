import {expect, test} from "vitest";
import {pairWeight} from "../../src/metrics/pair-weight.ts";
import {near, office, organisation, peopleBehind, scoresOf, southernWomen, toymuniOn} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office", () => {
  // A|B: 2 x 1 / 2 in n1 and 1 x 1 / 2 in n2; the other two in n2 only.
  const graphs = organisation(office());
  expect(scoresOf(pairWeight, graphs, "group-pair")).toStrictEqual(near({"A|B": 1.5, "A|C": 0.5, "B|C": 0.5}));
  expect(peopleBehind(pairWeight, graphs, "group-pair")).toStrictEqual({"A|B": 3, "A|C": 2, "B|C": 2});
  const counted = organisation(office(), {weight: "count"});
  expect(scoresOf(pairWeight, counted, "group-pair")).toStrictEqual({"A|B": 3, "A|C": 1, "B|C": 1});
});

test("of director areas: what their departments have in common", () => {
  // North is A and B: A|C 1/2 and B|C 1/2, both in n2.
  expect(scoresOf(pairWeight, organisation(office()), "area-pair")).toStrictEqual(near({"north|south": 1}));
  expect(peopleBehind(pairWeight, organisation(office()), "area-pair")).toStrictEqual({"north|south": 3});
  // D has no area: it is one by itself.
  const more = organisation({...office(), people: {...office().people, d1: "D"}});
  expect(scoresOf(pairWeight, more, "area-pair")).toStrictEqual(near({"D|north": 0, "D|south": 0, "north|south": 1}));
  // Outward, and where there is nothing but departments or one area, there is none.
  expect(scoresOf(pairWeight, organisation(office(), {reading: "employee-citizen"}), "area-pair")).toStrictEqual({});
  expect(scoresOf(pairWeight, organisation({...office(), areas: {}}), "area-pair")).toStrictEqual({});
  const one = organisation({...office(), areas: {A: "all", B: "all", C: "all"}});
  expect(scoresOf(pairWeight, one, "area-pair")).toStrictEqual({});
});

test("outward: departments with citizens only, who count in the size of the network", () => {
  // n1 has four members of the two kinds: A|citizens 2 x 1 / 3, B|citizens 1 x 1 / 3; C and the citizens never meet.
  const graphs = organisation(office(), {reading: "employee-citizen"});
  expect(scoresOf(pairWeight, graphs, "group-pair")).toStrictEqual(
    near({"A|citizens": 2 / 3, "B|citizens": 1 / 3, "C|citizens": 0}),
  );
});

test("departments that share no network have a row: it is the barrier one looks for", () => {
  const apart = organisation({people: {a: "A", b: "B"}, networks: {n: ["a"]}});
  expect(scoresOf(pairWeight, apart, "group-pair")).toStrictEqual({"A|B": 0});
  expect(peopleBehind(pairWeight, apart, "group-pair")).toStrictEqual({"A|B": 0});
});

test("with more than a hundred departments only pairs that meet have a row", () => {
  const people = Object.fromEntries(Array.from({length: 101}, (_, i) => [`p${i}`, `D${i}`]));
  const many = organisation({people, networks: {n: ["p7", "p8"]}});
  expect(scoresOf(pairWeight, many, "group-pair")).toStrictEqual({"D7|D8": 1});
});

test("Southern Women: 111 meetings across the two halves (as the vectors' null model observes)", () => {
  const women = organisation(southernWomen(), {weight: "count"});
  expect(scoresOf(pairWeight, women, "group-pair")).toStrictEqual({"first|last": 111});
});

describeWithShared("vectors", "data/vectors/toymuni.json", () => {
  const graphsOn = (weight: "newman" | "count") => organisation(toymuniOn["2024-12-31"](), {weight});

  test("toymuni: networkx's Newman weights of persons, added up by department", () => {
    const [ties] = vectorsOf<Record<string, number>>("toymuni", "projection_newman");
    expect(scoresOf(pairWeight, graphsOn("newman"), "group-pair")).toStrictEqual(near(byDepartment(ties!)));
    // D1 to D4 are of one area, D5 to D8 of the other.
    const across = Object.entries(ties!).filter(([tie]) => tie.split("|").filter((id) => id < "D5").length === 1);
    const weight = across.filter(([tie]) => !/cit|pol/.test(tie)).reduce((sum, [, one]) => sum + one, 0);
    expect(scoresOf(pairWeight, graphsOn("newman"), "area-pair")).toStrictEqual(near({"A1|A2": weight}));
  });

  test("toymuni: networkx's matrix of co-memberships", () => {
    const [matrix] = vectorsOf<Record<string, number>>("toymuni", "department_matrix");
    expect(scoresOf(pairWeight, graphsOn("count"), "group-pair")).toStrictEqual(near(byDepartment(matrix!)));
  });
});

/** All 28 pairs of departments: those of the same are left out, those that are not there are 0. */
function byDepartment(ties: Readonly<Record<string, number>>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (let g = 1; g <= 8; g += 1) for (let h = g + 1; h <= 8; h += 1) sums[`D${g}|D${h}`] = 0;
  for (const [tie, weight] of Object.entries(ties)) {
    const pair = tie
      .split("|")
      .map((id) => id.slice(0, 2))
      .toSorted()
      .join("|");
    if (pair in sums) sums[pair]! += weight;
  }
  return sums;
}
