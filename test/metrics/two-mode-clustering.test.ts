import fc from "fast-check";
import {expect, test} from "vitest";
import {twoModeClustering} from "../../src/metrics/two-mode-clustering.ts";
import {anyOrganisation, near, organisation, type Sketch, scoresOf, southernWomen} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

test("a ring of three networks closes every way; the same three in one network too close nothing more than it did", () => {
  // a - m - b - n - c is closed by o, and so on round.
  const people = {a: "A", b: "A", c: "B"};
  const ring = {m: ["a", "b"], n: ["b", "c"], o: ["a", "c"]};
  const scores = (networks: Sketch["networks"]) => {
    const graphs = organisation({people, networks});
    return {...scoresOf(twoModeClustering, graphs, "person"), ...scoresOf(twoModeClustering, graphs, "whole")};
  };
  expect(scores(ring)).toStrictEqual({a: 1, b: 1, c: 1, whole: 1});
  expect(scores({m: ring.m, n: ring.n})).toStrictEqual({a: undefined, b: 0, c: undefined, whole: 0});
  expect(scores({all: ["a", "b", "c"]})).toStrictEqual({
    a: undefined,
    b: undefined,
    c: undefined,
    whole: undefined,
  });
});

test("as walking every way has it, on any organisation", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B"]), (sketch) => {
      const graphs = organisation(sketch);
      const {whole, ...persons} = walked(sketch);
      expect(scoresOf(twoModeClustering, graphs, "person")).toStrictEqual(near(persons));
      expect(scoresOf(twoModeClustering, graphs, "whole")).toStrictEqual(near({whole}));
    }),
  );
});

/** Every j - e - i - f - k, one by one. */
function walked({networks}: Sketch): Record<string, number | undefined> {
  const all = Object.entries(networks);
  const counts = new Map<string, {ways: number; closed: number}>();
  for (const [, members] of all) for (const i of members) counts.set(i, {ways: 0, closed: 0});
  for (const [i, count] of counts) {
    for (const [e, there] of all) {
      for (const [f, here] of all) {
        if (e === f || !there.includes(i) || !here.includes(i)) continue;
        for (const j of there) {
          for (const k of here) {
            if (j === i || k === i || j === k) continue;
            count.ways += 1;
            if (all.some(([g, third]) => g !== e && g !== f && third.includes(j) && third.includes(k)))
              count.closed += 1;
          }
        }
      }
    }
  }
  const share = ({ways, closed}: {ways: number; closed: number}) => (ways > 0 ? closed / ways : undefined);
  const total = {ways: 0, closed: 0};
  for (const {ways, closed} of counts.values()) {
    total.ways += ways;
    total.closed += closed;
  }
  return {...Object.fromEntries([...counts].map(([i, count]) => [i, share(count)])), whole: share(total)};
}

test("Southern Women, printed", () => {
  const graphs = organisation(southernWomen());
  expect(scoresOf(twoModeClustering, graphs, "whole").whole).toBeCloseTo(0.7718968, 8);
  expect(scoresOf(twoModeClustering, graphs, "person")["Evelyn Jefferson"]).toBeCloseTo(0.766666667, 8);
});

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern Women: tnet", () => {
    const graphs = organisation(southernWomen());
    for (const expected of vectorsOf<Record<string, number>>("davis", "clustering_opsahl_local", /^two-mode local/)) {
      expect(scoresOf(twoModeClustering, graphs, "person")).toStrictEqual(near(expected));
    }
    for (const expected of vectorsOf<number>("davis", "clustering_opsahl_global")) {
      expect(scoresOf(twoModeClustering, graphs, "whole")).toStrictEqual(near({whole: expected}));
    }
  });
});
