import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  credits,
  figure,
  headcount,
  networkFigures,
  pairChange,
  pairFigure,
  rulesOf,
  withoutPersons,
  wouldBe,
} from "../src/privacy.ts";

const five = rulesOf(5);

describe("the door", () => {
  test("is never wider than 3 people", () => {
    expect(() => rulesOf(2)).toThrow("minimum group below 3: 2");
    expect(() => rulesOf(Number.NaN)).toThrow("minimum group below 3");
    expect(rulesOf(3)).toEqual({minimumGroup: 3});
  });

  test("lets no row about a person through, nor a label, which only persons have", () => {
    expect(() => withoutPersons([{of: "whole"}, {of: "person"}])).toThrow("about a person");
    expect(() => withoutPersons([{of: "group", label: "3"}])).toThrow("about a person");
    expect(withoutPersons([{of: "whole"}, {of: "network", label: undefined}])).toHaveLength(2);
  });
});

describe("a figure", () => {
  test.each([
    ["on 5 of a group of 5", 5, 5, {kind: "shown", value: 0.4}],
    ["on 4 of a large group", 4, 100, {kind: "hidden"}],
    ["on many, of a group of 4", 9, 4, {kind: "hidden"}],
  ] as const)("%s", (_, n, size, expected) => {
    expect(figure(0.4, {n, size}, five)).toEqual(expected);
  });

  test("without a value is none", () => {
    expect(figure(undefined, {n: 50, size: 50}, five)).toEqual({kind: "none"});
  });
});

describe("a pair", () => {
  const basis = {people: 12, smallerSide: 3, withoutBusiest: 5, participants: 5};
  const kindOf = (change: Partial<typeof basis>) => pairFigure(80, {...basis, ...change}, five).kind;

  test("is told on 5 in all, 3 on each side and 5 without the busiest network", () => {
    expect(pairFigure(80, basis, five)).toEqual({kind: "shown", value: 80});
    expect(kindOf({people: 5})).toBe("shown");
  });

  test("that falls short of any of them is one class, also where there is nobody", () => {
    expect(kindOf({people: 4})).toBe("few");
    expect(kindOf({people: 0, smallerSide: 0, withoutBusiest: 0})).toBe("few");
    expect(kindOf({smallerSide: 2})).toBe("few");
    expect(kindOf({withoutBusiest: 4})).toBe("few");
  });

  test("of a department with under 5 participants is hidden, whatever it rests on", () => {
    expect(kindOf({participants: 4})).toBe("hidden");
    expect(kindOf({participants: 4, people: 0})).toBe("hidden");
  });
});

describe("a headcount", () => {
  test("goes in steps of 5, and 1 to 4 are one class", () => {
    expect([0, 1, 4, 5, 7, 8, 2402].map((count) => headcount(count, five))).toEqual([
      {kind: "none"},
      {kind: "few"},
      {kind: "few"},
      {kind: "shown", value: 5},
      {kind: "shown", value: 5},
      {kind: "shown", value: 10},
      {kind: "shown", value: 2400},
    ]);
  });

  test("of 10 needs 10 where the smallest group is 10", () => {
    expect(headcount(9, rulesOf(10))).toEqual({kind: "few"});
  });
});

describe("a network", () => {
  test("of under 5 employees is a name", () => {
    expect(networkFigures(4, 1, five)).toEqual({kind: "name"});
    expect(networkFigures(4, 1, rulesOf(3))).toEqual({kind: "name"});
  });

  test("of 5 to 19 has a band and a class", () => {
    expect(networkFigures(5, 0.29, five)).toEqual({kind: "band", size: {from: 5, to: 9}, bridging: 0});
    expect(networkFigures(9, 0.3, five)).toEqual({kind: "band", size: {from: 5, to: 9}, bridging: 1});
    expect(networkFigures(10, 0.649, five)).toEqual({kind: "band", size: {from: 10, to: 19}, bridging: 2});
    expect(networkFigures(19, 0.65, five)).toEqual({kind: "band", size: {from: 10, to: 19}, bridging: 3});
    expect(networkFigures(19, 0.78, five)).toEqual({kind: "band", size: {from: 10, to: 19}, bridging: 4});
  });

  test("from 20 on is rounded, and its class is that of the rounded share", () => {
    // 0.63 is below the limit 0.65, but is printed as 65 %.
    expect(networkFigures(22, 0.63, five)).toEqual({kind: "full", size: 20, share: 0.65, bridging: 3});
    expect(networkFigures(48, undefined, five)).toEqual({
      kind: "full",
      size: 50,
      share: undefined,
      bridging: undefined,
    });
  });

  test("has no band that starts below the smallest group", () => {
    expect(networkFigures(9, 0.5, rulesOf(7))).toMatchObject({size: {from: 7, to: 9}});
    expect(networkFigures(13, 0.5, rulesOf(12))).toMatchObject({size: {from: 12, to: 19}});
    expect(networkFigures(11, 0.5, rulesOf(12))).toEqual({kind: "name"});
  });
});

describe("credits", () => {
  const network = (id: string, employees: number, credit: number, sole = 0) => ({id, employees, credit, sole});

  test("are whole per cent that add up to 100, largest remainder first", () => {
    // 1000 in all: 33.4, 33.3, 33.3 per cent; floors leave 1, which goes to the largest remainder.
    const parts = credits([network("a", 9, 333, 90), network("b", 9, 334, 400), network("c", 9, 333, 0)], five);
    expect(parts).toEqual({
      named: [
        // 400 of 1000 is 40 %, but no network gives more alone than in all.
        {id: "b", percent: 34, sole: 34},
        {id: "a", percent: 33, sole: 9},
        {id: "c", percent: 33, sole: 0},
      ],
      rest: {networks: 0, percent: 0},
    });
  });

  test("never name a network of under 5, nor leave it alone in the rest", () => {
    const parts = credits([network("a", 30, 600), network("b", 12, 300), network("tiny", 4, 100)], five);
    expect(parts).toEqual({
      named: [{id: "a", percent: 60, sole: 0}],
      rest: {networks: 2, percent: 40},
    });
  });

  test("go in wider steps where one per cent is fewer meetings than the smallest group", () => {
    // 60 meetings: 10 % are 6 of them, 5 % are 3.
    const parts = credits([network("a", 9, 41), network("b", 9, 19)], five);
    expect(parts?.named.map(({percent}) => percent)).toEqual([70, 30]);
  });

  test("are none without reach", () => {
    expect(credits([network("a", 9, 0)], five)).toBeUndefined();
    expect(credits([], five)).toBeUndefined();
  });

  test("add up, name nobody small, and do not depend on the order they come in", () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        employees: fc.nat(40),
        credit: fc.double({min: 0, max: 500, noNaN: true}),
        sole: fc.constant(0),
      }),
      {selector: ({id}) => id, minLength: 1, maxLength: 30},
    );
    fc.assert(
      fc.property(some, (networks) => {
        const parts = credits(networks, five);
        if (parts === undefined) return;
        expect(credits(networks.toReversed(), five)).toEqual(parts);
        const sum = parts.named.reduce((total, {percent}) => total + percent, parts.rest.percent);
        expect(sum).toBe(100);
        for (const {id} of parts.named)
          expect(networks.find((one) => one.id === id)?.employees).toBeGreaterThanOrEqual(5);
        const small = networks.filter(({employees}) => employees < 5).length;
        if (small > 0 && parts.named.length > 0) expect(parts.rest.networks).toBeGreaterThan(1);
      }),
    );
  });
});

describe("a pair before and after something that is only thought of", () => {
  const pair = (people: number, participants = 20) => ({people, weight: people / 10, participants});
  const shown = (people: number, weight: number, high = people) => ({
    kind: "shown",
    value: {people: {low: people, high}, weight},
  });

  test("is told on 5 people, to the nearest 5", () => {
    expect(pairChange(pair(12), pair(18), five)).toEqual({before: shown(10, 1.2), after: shown(20, 1.8)});
    expect(pairChange(pair(12), pair(4), five)).toEqual({before: shown(10, 1.2), after: {kind: "few"}});
    expect(pairChange(pair(0), pair(4), five)).toEqual({before: {kind: "few"}, after: {kind: "few"}});
  });

  test("by whoever comes: between two numbers, of which none is under the smallest group", () => {
    const between = (low: number, high: number) => ({...pair(12), between: {low, high}});
    expect(pairChange(pair(12), between(9, 18), five).after).toEqual(shown(10, 1.2, 20));
    expect(pairChange(pair(12), between(2, 13), five).after).toEqual(shown(5, 1.2, 15));
  });

  test("with too few before: after, no more than that there are enough, since what is brought could be subtracted", () => {
    expect(pairChange(pair(2), pair(8), five)).toEqual({before: {kind: "few"}, after: {kind: "enough"}});
  });

  test("where one of the two has too few participants nothing is told, now or then", () => {
    const hidden = {kind: "hidden"};
    expect(pairChange(pair(2, 4), pair(8, 9), five)).toEqual({before: hidden, after: hidden});
    expect(pairChange(pair(8, 9), pair(8, 4), five).after).toEqual(hidden);
  });
});

describe("a figure as it would be", () => {
  const shown = (before: number, after: number) => ({kind: "shown", value: {before, after}});
  const of100 = {n: 100, perUnit: 100};

  test("a change of 6 people is told, of 4 it is none", () => {
    expect(wouldBe(0.3, 0.36, of100, five)).toEqual(shown(0.3, 0.36));
    expect(wouldBe(0.3, 0.26, of100, five)).toEqual(shown(0.3, 0.3));
  });

  test("on too few people, or without a value, nothing is told", () => {
    expect(wouldBe(0.25, 0.5, {n: 4, perUnit: 4}, five)).toEqual({kind: "hidden"});
    expect(wouldBe(undefined, 0.5, of100, five)).toEqual({kind: "none"});
    expect(wouldBe(0.5, undefined, of100, five)).toEqual({kind: "none"});
  });
});
