import {expect, test} from "vitest";
import {participationOfStaffStandardised} from "../../src/metrics/participation-of-staff-standardised.ts";
import {detailed} from "../details.ts";
import {near, scoresOf} from "../graphs.ts";

/** Thirty in A and 28 in B; teachers are 12 and 8 of them, of whom 6 and 8 take part, drivers all the rest of B. */
function school(central: readonly string[] = []) {
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
    {
      central,
      persons: Object.fromEntries([...inA, ...inB].map((id) => [id, {position: positionOf(id), share: hours[id]}])),
    },
  );
}

test("teachers, half of those in A and all of those in B, by 30 and 28; drivers are only where fewer than half are", () => {
  expect(scoresOf(participationOfStaffStandardised, school(), "staff-group")).toStrictEqual(
    near({
      "hours|full-time": 1,
      "hours|part-time": 1 / 2,
      "position|Driver": undefined,
      "position|Teacher": (30 * (6 / 12) + 28 * (8 / 8)) / 58,
    }),
  );
});

test("central staff is all of A, which is more than half of all, so A's own share is its standardised one", () => {
  expect(scoresOf(participationOfStaffStandardised, school(["A"]), "staff-group")).toMatchObject(
    near({"place|central": 6 / 30, "place|decentral": undefined}),
  );
});
