import {expect, test} from "vitest";
import {graphsOf} from "../../src/graph.ts";
import {coverage} from "../../src/metrics/coverage.ts";
import {actor, office, organisation, plainRules, scoresOf, snapshotOf} from "../graphs.ts";

test("all nine memberships of employees are known; the citizen's is none of its business", () => {
  expect(scoresOf(coverage, organisation(office()), "whole")).toStrictEqual({whole: 1});
});

test("one in ten is of an employee whose unit is not known, and one of somebody no longer employed", () => {
  const snapshot = snapshotOf(office());
  const [first] = snapshot.memberships;
  const unplaced = actor("x1", undefined);
  const gone = actor("x2", undefined, {inForce: false});
  const graphs = graphsOf(
    {
      ...snapshot,
      persons: [...snapshot.persons, unplaced, gone],
      memberships: [...snapshot.memberships, {...first!, person: unplaced.id}, {...first!, person: gone.id}],
    },
    plainRules,
    "departmental",
    1,
  );
  expect(scoresOf(coverage, graphs, "whole")).toStrictEqual({whole: 9 / 10});
});

test("no memberships, no value", () => {
  expect(scoresOf(coverage, organisation({people: {a: "A"}, networks: {}}), "whole")).toStrictEqual({whole: undefined});
});
