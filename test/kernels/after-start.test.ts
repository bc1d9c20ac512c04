import {describe, expect, test} from "vitest";
import {afterStart, type TeamQuarters} from "../../src/kernels/after-start.ts";

interface Team {
  /** The quarter; 99 for never. */
  readonly start: number;
  readonly taking: readonly number[];
  /** Of these, in network 9 and no other. */
  readonly only?: readonly number[];
  readonly size?: readonly number[];
}

function teamsOf(teams: readonly Team[]): TeamQuarters {
  const quarters = teams[0]?.taking.length ?? 0;
  const only = teams.flatMap((team, t) => (team.only ?? []).map((count, q) => [t * quarters + q, count] as const));
  return {
    quarters,
    size: Int32Array.from(teams.flatMap(({taking, size}) => size ?? taking.map(() => 10))),
    taking: Int32Array.from(teams.flatMap(({taking}) => taking)),
    only: new Map([[9, new Map(only)]]),
    start: Int32Array.from(teams, ({start}) => start),
    first: Int32Array.from(teams, ({start}) => (start < 99 ? 9 : -1)),
  };
}

/** Of ten people, in other networks: 1, 1, 1, 3 and 4. From (1 + 1) / 2 to (3 + 4) / 2 of ten it is a rise by .25. */
const started: Team = {start: 2, taking: [1, 1, 2, 4, 5], only: [0, 0, 1, 1, 1]};
/** 1, 2, 2, 2 and 3, once somebody is not counted who came into the network that the other team started with: .1. */
const beside: Team = {start: 99, taking: [1, 2, 2, 3, 3], only: [0, 0, 0, 1, 0]};

describe("after a start", () => {
  test("the rise in other networks, beyond that of a team that has not started", () => {
    const found = afterStart(teamsOf([started, beside]), 2, 5);
    expect([...found.started]).toEqual([0]);
    expect([...found.ofStarted]).toEqual([0.1, 0.1, 0.1, 0.3, 0.4]);
    expect([...found.ofOthers]).toEqual([0.1, 0.2, 0.2, 0.2, 0.3]);
    expect(found.difference).toBeCloseTo(0.25 - 0.1, 12);
    expect([found.people, found.peopleBeside]).toEqual([10, 10]);
  });

  test("of several that start the mean, each beside the mean of all others", () => {
    // Rises by .25 and .05, beside them by .1 and 0, mean .05: .2 and 0.
    const flat: Team = {start: 2, taking: [1, 1, 1, 1, 2]};
    const still: Team = {start: 99, taking: [2, 2, 2, 2, 2]};
    const {difference, people, peopleBeside} = afterStart(teamsOf([started, flat, beside, still]), 2, 5);
    expect(difference).toBeCloseTo(0.1, 12);
    expect([people, peopleBeside]).toEqual([20, 20]);
  });

  test("teams that merely differ, and all rise alike, are no difference", () => {
    const more: Team = {start: 99, taking: [4, 4, 5, 6, 7]};
    expect(afterStart(teamsOf([started, more]), 2, 5).difference).toBeCloseTo(0, 12);
  });

  test("whoever started before, or starts by the end, does not stand beside", () => {
    const rising: Team["taking"] = [0, 0, 5, 9, 9];
    for (const start of [-1, 0, 1, 3, 4]) {
      const {difference, peopleBeside} = afterStart(teamsOf([started, beside, {start, taking: rising}]), 2, 5);
      expect(difference).toBeCloseTo(0.15, 12);
      expect(peopleBeside).toBe(10);
    }
    expect(afterStart(teamsOf([started, beside, {start: 5, taking: rising}]), 2, 5).peopleBeside).toBe(20);
  });

  test("nothing of too short a time, too small a team, or nobody beside", () => {
    const none = {started: Int32Array.of(), people: 0, difference: undefined};
    expect(afterStart(teamsOf([started]), 2, 5)).toMatchObject(none);
    expect(afterStart(teamsOf([started, beside]), 3, 5)).toMatchObject(none);
    expect(afterStart(teamsOf([{...started, size: [10, 10, 10, 10, 9]}, beside]), 2, 10)).toMatchObject(none);
    expect(afterStart(teamsOf([started, {...beside, size: [9, 10, 10, 10, 10]}]), 2, 10)).toMatchObject(none);
    expect(afterStart({...teamsOf([]), quarters: 5}, 2, 5)).toMatchObject(none);
  });
});
