import {expect, test} from "vitest";
import {pairAboveChance} from "../../src/findings/pair-above-chance.ts";
import {employed, people, type Scene, signsIn, subjectsOf} from "../facts.ts";

const departments = ["A", "B", "C", "D"] as const;

/**
 * Four departments of 80; each leads six networks of four of its own and six guests: `guests` says how many of each other
 * department are among the six, in the order of departments. Nobody is in two networks.
 */
function scene(guests: Readonly<Record<string, readonly number[]>>): Scene {
  const left = new Map(departments.map((department) => [department, [...people(department, 80)]]));
  const take = (department: (typeof departments)[number], count: number) => left.get(department)!.splice(0, count);
  const networks = departments.flatMap((home) =>
    [1, 2, 3, 4, 5, 6].map((n) => {
      const members = [...take(home, 4), ...departments.flatMap((from, at) => take(from, guests[home]?.[at] ?? 0))];
      return [`${home}-${n}`, members] as const;
    }),
  );
  return {
    people: employed(...departments.map((department) => people(department, 80))),
    networks: Object.fromEntries(networks),
    leaders: Object.fromEntries(networks.map(([id, members]) => [id, members[0]!])),
    nullModels: ["guests"],
  };
}

const even = {A: [0, 2, 2, 2], B: [2, 0, 2, 2], C: [2, 2, 0, 2], D: [2, 2, 2, 0]};

test("guests spread evenly: no pair stands out", () => {
  expect(signsIn(pairAboveChance, scene(even))).toStrictEqual([]);
});

test("two departments that invite each other more than others do", () => {
  const close = {...even, A: [0, 5, 1, 0], B: [5, 0, 0, 1]};
  const signs = signsIn(pairAboveChance, scene(close));
  expect(subjectsOf(signs)).toContain("A|B");
  const found = signs.find(({subject, other}) => subject === "A" && other === "B");
  expect(found?.figures).toMatchObject({networks: 24, people: 156});
});
