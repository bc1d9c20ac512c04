import {expect, test} from "vitest";
import {monthsWithoutLeader} from "../../src/metrics/months-without-leader.ts";
import {detailed, pastOf} from "../details.ts";
import {office, organisation, scoresOf} from "../graphs.ts";

const past = pastOf({
  networks: {
    n1: {leaderlessSince: "2025-01-01"},
    n2: {leaderlessSince: "2025-10-15"},
    n3: {leaderlessSince: "2025-12-01"},
    n4: {},
  },
});

test("on the last of 2025: n1 is led; since 15 October two whole months, since 1 December none; else not known", () => {
  const graphs = detailed(office(), {roles: {"n1 a1": "leader"}, past});
  expect(scoresOf(monthsWithoutLeader, graphs, "network")).toStrictEqual({
    n1: 0,
    n2: 2,
    n3: 0,
    n4: undefined,
    n5: undefined,
  });
});

test("without a history there is nothing", () => {
  expect(scoresOf(monthsWithoutLeader, organisation(office()), "network")).toStrictEqual({});
});
