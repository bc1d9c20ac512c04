import {expect, test} from "vitest";
import {networkSize} from "../../src/metrics/network-size.ts";
import {office, organisation, peopleBehind, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("in the office: without the citizen in n1, and also for one member and none", () => {
  const sizes = {n1: 3, n2: 3, n3: 2, n4: 1, n5: 0};
  expect(scoresOf(networkSize, organisation(office()), "network")).toStrictEqual(sizes);
  expect(peopleBehind(networkSize, organisation(office()), "network")).toStrictEqual(sizes);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: networkx's degrees of the events", () => {
    for (const degrees of vectorsOf<Record<string, number>>("davis", "degree", /^two-mode raw/)) {
      const events = Object.fromEntries(Object.entries(degrees).filter(([id]) => /^E\d+$/.test(id)));
      expect(scoresOf(networkSize, organisation(southernWomen()), "network")).toStrictEqual(events);
    }
  });
});
