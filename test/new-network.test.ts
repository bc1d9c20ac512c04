import fc from "fast-check";
import {expect, test} from "vitest";
import type {Need} from "../src/finding.ts";
import {graphsOf} from "../src/graph.ts";
import {groupsMet} from "../src/kernels/cover.ts";
import type {GroupId, NetworkId} from "../src/model.ts";
import {newNetwork} from "../src/new-network.ts";
import {anyOrganisation, office, organisation, plainRules, snapshotOf} from "./graphs.ts";

const rules = {size: 4, each: 1, fewPeople: 5, needs: undefined};

test("the office, by hand: every pair has under five in common; who meets a department already adds nothing", () => {
  // People who meet: A's B by n1 and n2: a1, a2 of 3; A's C: a1; B's A and C: b1 of 2; C's A and B: c1 of 1.
  // A: 1/3 with B, 2/3 with C; B: 1/2 and 1/2; C: nothing. With a of A, b of B and c of C, all there:
  // a (1/3 + 2/3) + b (1/2 + 1/2) + 0 c: best is one of C and three of A and B, of whom the first has fewer: 1 + 2.
  const found = newNetwork(organisation(office()), rules);
  expect(found?.members).toEqual(
    new Map([
      ["A", 2],
      ["B", 1],
      ["C", 1],
    ]),
  );
  expect(found?.adds).toBeCloseTo(3, 12);
  expect(found?.pairs).toEqual([
    ["A", "B"],
    ["A", "C"],
    ["B", "C"],
  ]);
});

test("needs weigh, in either order, and a pair that nobody named is not needed", () => {
  const needs: readonly Need[] = [
    {group: "C", other: "B", need: 2},
    {group: "A", other: "B", need: 0},
  ];
  // Two of B, each 2 * 1/2; one of C adds nothing itself.
  const found = newNetwork(organisation(office()), {...rules, needs});
  expect([...(found?.members ?? [])]).toEqual([
    ["B", 2],
    ["C", 1],
  ]);
  expect(found).toMatchObject({adds: expect.closeTo(2, 12), pairs: [["B", "C"]]});
});

test("no pair with few people in common, or none that is needed: no network", () => {
  expect(newNetwork(organisation(office()), {...rules, fewPeople: 2})).toBeUndefined();
  expect(newNetwork(organisation(office()), {...rules, needs: []})).toBeUndefined();
});

test("what it adds is what reach over those pairs gains on average, over all choices of members", () => {
  fc.assert(
    fc.property(anyOrganisation(["A", "B", "C"]), (sketch) => {
      const facts = snapshotOf(sketch);
      const graphs = graphsOf(facts, plainRules, "departmental", 1);
      const found = newNetwork(graphs, {...rules, fewPeople: 100});
      fc.pre(found !== undefined);
      const {persons, groups, group} = graphs.rows;
      const meetings = ({rows: {members, composition, group, groups}}: typeof graphs) =>
        groupsMet(members, composition, group, groups.length).reduce((sum, met) => sum + met, 0);
      let gained = 0;
      let choices = 0;
      for (const members of choicesOf([...(found?.members ?? [])])) {
        const network = {...facts.networks[0], id: "new" as NetworkId, name: "new"};
        const snapshot = {
          ...facts,
          networks: [
            ...facts.networks,
            {
              kind: undefined,
              purpose: undefined,
              anchor: undefined,
              parent: undefined,
              from: undefined,
              to: undefined,
              ...network,
            },
          ],
          memberships: [
            ...facts.memberships,
            ...members.map((person) => ({
              person,
              network: network.id,
              role: undefined,
              from: undefined,
              to: undefined,
            })),
          ],
        };
        gained += meetings(graphsOf(snapshot, plainRules, "departmental", 1)) - meetings(graphs);
        choices += 1;
      }
      expect(gained / choices).toBeCloseTo(found?.adds ?? 0, 9);

      function* choicesOf(
        wanted: readonly (readonly [GroupId, number])[],
      ): Iterable<readonly (typeof persons)[number][]> {
        const [first, ...rest] = wanted;
        if (first === undefined) {
          yield [];
          return;
        }
        const own = persons.filter((_, i) => groups[group[i] ?? -1] === first[0]);
        for (const some of subsets(own, first[1])) for (const others of choicesOf(rest)) yield [...some, ...others];
      }
    }),
    {numRuns: 40},
  );
});

function* subsets<One>(all: readonly One[], size: number): Iterable<readonly One[]> {
  if (size === 0) yield [];
  else
    for (const [at, one] of all.entries())
      for (const rest of subsets(all.slice(at + 1), size - 1)) yield [one, ...rest];
}
