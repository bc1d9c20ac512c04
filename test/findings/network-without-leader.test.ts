import {expect, test} from "vitest";
import {networkWithoutLeader} from "../../src/findings/network-without-leader.ts";
import {employed, historyOf, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (since: string | undefined, leaders: Readonly<Record<string, string>> = {n2: "A1"}) => ({
  people: employed(people("A", 4)),
  networks: {n1: ["A1", "A2"], n2: people("A", 4)},
  leaders,
  history: historyOf({networks: {n1: since === undefined ? {} : {leaderlessSince: since}, n2: {}}}),
});

test("two whole months without a leader", () => {
  const signs = signsIn(networkWithoutLeader, scene("2025-10-31"));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  // Two members, of four in the largest.
  expect(signs).toMatchObject([{severity: 0.5, figures: {months: 2}}]);
});

test("less than two months: a change of leaders", () => {
  expect(signsIn(networkWithoutLeader, scene("2025-11-01"))).toStrictEqual([]);
});

test("nobody knows for how long: found", () => {
  expect(signsIn(networkWithoutLeader, scene(undefined))).toMatchObject([{figures: {months: undefined}}]);
});

test("where no network has a leader, leaders are not registered", () => {
  expect(signsIn(networkWithoutLeader, scene("2025-10-31", {}))).toStrictEqual([]);
});
