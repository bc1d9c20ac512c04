import {expect, test} from "vitest";
import {claimsIn} from "./claims.ts";
import {drawsOf} from "./honest.ts";
import {madeUp} from "./made-up.ts";

const day = "2025-12-31";
/** As few as can call one. */
const draws = {eachPair: 100, whole: 399};

test("in organisations without silos and bridges hardly any finding claims to be more than chance", () => {
  // Twenty that chance put together. At q < .05 each family of claims, pairs and departments, is raised in one of twenty;
  // of 20 organisations 6 or more with a claim have a probability of .01 if it is one of ten.
  const claims = Array.from({length: 20}, (_, i) => {
    const [graphs] = madeUp({persons: 200, networks: 12, seed: i + 1, planted: false}, [day]);
    const [drawn] = drawsOf(graphs!, "memberships", 1, i + 1);
    return claimsIn(drawn!, i + 101, draws).length;
  });
  expect(claims.filter((count) => count > 0).length).toBeLessThan(6);
});

test("and where a barrier and an inward department were planted, both are claimed", () => {
  const [graphs] = madeUp({persons: 2400, seed: 1}, [day]);
  const found = claimsIn(graphs!, 1, draws).map(({kind, subject}) => `${kind} ${subject}`);
  expect(found).toContain("inward-department TM");
  expect(found.filter((one) => one.startsWith("inward-department"))).toHaveLength(1);
  expect(found.some((one) => one.startsWith("pair-below-chance"))).toBe(true);
});
