import {expect, test} from "vitest";
import {pairBelowChance} from "../../src/findings/pair-below-chance.ts";
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
  expect(signsIn(pairBelowChance, scene(even))).toStrictEqual([]);
});

/** One guest of A in each network of B is all that they have to do with each other. */
const shy = {A: [0, 0, 3, 3], B: [1, 0, 3, 2], C: [4, 0, 0, 2], D: [0, 4, 2, 0]};

test("two departments that hardly meet", () => {
  const signs = signsIn(pairBelowChance, scene(shy));
  expect(subjectsOf(signs)).toContain("A|B");
  const found = signs.find(({subject, other}) => subject === "A" && other === "B");
  // Six networks, each with one of A and four of B.
  expect(found?.figures).toMatchObject({networks: 6, people: 30});
  expect(found?.severity).toBeGreaterThan(0.5);
});

test("two that do not meet at all are untouched instead", () => {
  const apart = {...shy, B: [0, 0, 3, 3]};
  expect(subjectsOf(signsIn(pairBelowChance, scene(apart)))).not.toContain("A|B");
});

test("nobody asked chance, nobody knows", () => {
  expect(signsIn(pairBelowChance, {...scene(shy), nullModels: []})).toStrictEqual([]);
});
