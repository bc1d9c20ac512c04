import {expect, test} from "vitest";
import {twoModeDegree} from "../../src/metrics/two-mode-degree.ts";
import {near, office, organisation, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office: six employees in networks, four networks of employees", () => {
  const graphs = organisation(office());
  expect(scoresOf(twoModeDegree, graphs, "person")).toStrictEqual({
    a1: 2 / 4,
    a2: 2 / 4,
    a3: 1 / 4,
    b1: 2 / 4,
    b2: 1 / 4,
    c1: 1 / 4,
  });
  expect(scoresOf(twoModeDegree, graphs, "network")).toStrictEqual(
    near({n1: 3 / 6, n2: 3 / 6, n3: 2 / 6, n4: 1 / 6, n5: 0}),
  );
});

test("networks of nobody only have no value", () => {
  const empty = organisation({people: {a: "A"}, networks: {n: []}});
  expect(scoresOf(twoModeDegree, empty, "network")).toStrictEqual({n: undefined});
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: networkx", () => {
    const graphs = organisation(southernWomen());
    for (const expected of vectorsOf<Record<string, number>>("davis", "degree_two_mode")) {
      expect({
        ...scoresOf(twoModeDegree, graphs, "person"),
        ...scoresOf(twoModeDegree, graphs, "network"),
      }).toStrictEqual(near(expected));
    }
  });
});
