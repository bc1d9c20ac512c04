import {expect, test} from "vitest";
import {pairsOnPerson} from "../../src/metrics/pairs-on-person.ts";
import {organisation, scoresOf, town} from "../graphs.ts";

test("in the town", () => {
  // A|C has five, all in n2: everybody there is one too many to miss. B|C: six in n3, and c1 alone brings C.
  const who = scoresOf(pairsOnPerson, organisation(town()), "person");
  expect(who).toStrictEqual({
    a1: 1,
    a2: 1,
    a3: 0,
    a4: 0,
    b1: 0,
    b2: 0,
    b3: 0,
    b4: 0,
    b5: 0,
    c1: 2,
    c2: 1,
    c3: 1,
    d1: 0,
  });
});
