import {expect, test} from "vitest";
import {participationOfStaff} from "../../src/metrics/participation-of-staff.ts";
import {detailed} from "../details.ts";
import {peopleBehind, scoresOf} from "../graphs.ts";

/** Thirty in A and 28 in B; teachers are 12 and 8 of them, of whom 6 and 8 take part, drivers all the rest of B. */
function school() {
  const ids = (department: string, count: number) => Array.from({length: count}, (_, i) => `${department}${i + 10}`);
  const [inA, inB] = [ids("A", 30), ids("B", 28)];
  const teachers = new Set([...inA.slice(0, 12), ...inB.slice(0, 8)]);
  const positionOf = (id: string) => (teachers.has(id) ? "Teacher" : id.startsWith("B") ? "Driver" : "Clerk");
  const hours: Readonly<Record<string, number>> = {A10: 0.5, A11: 1, A29: 0.9};
  return detailed(
    {
      people: Object.fromEntries([...inA, ...inB].map((id) => [id, id.slice(0, 1)])),
      networks: {n: [...inA.slice(0, 6), ...inB.slice(0, 8)], alone: ["A29"]},
    },
    {persons: Object.fromEntries([...inA, ...inB].map((id) => [id, {position: positionOf(id), share: hours[id]}]))},
  );
}

test("14 of 20 teachers and none of 20 drivers; 18 clerks are too few to be a group; of three the hours are known", () => {
  expect(scoresOf(participationOfStaff, school(), "staff-group")).toStrictEqual({
    "hours|full-time": 1,
    "hours|part-time": 1 / 2,
    "position|Driver": 0,
    "position|Teacher": 14 / 20,
  });
  expect(peopleBehind(participationOfStaff, school(), "staff-group")).toStrictEqual({
    "hours|full-time": 1,
    "hours|part-time": 2,
    "position|Driver": 20,
    "position|Teacher": 20,
  });
});
