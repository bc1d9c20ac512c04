import {expect, test} from "vitest";
import {participationOfStaff} from "../../src/metrics/participation-of-staff.ts";
import {detailed} from "../details.ts";
import {office, peopleBehind, scoresOf} from "../graphs.ts";

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

test("central staff is of the units named and those below; nobody is told apart where none is named or none is there", () => {
  // Six of 30 in A take part, and eight of 28 in B.
  expect(scoresOf(participationOfStaff, school(["A"]), "staff-group")).toMatchObject({
    "place|central": 6 / 30,
    "place|decentral": 8 / 28,
  });
  expect(peopleBehind(participationOfStaff, school(["A", "B"]), "staff-group")).toMatchObject({"place|central": 58});
  const places = (central: readonly string[]) =>
    Object.keys(scoresOf(participationOfStaff, school(central), "staff-group")).filter((key) =>
      key.startsWith("place"),
    );
  expect(places(["A", "B"])).toStrictEqual(["place|central"]);
  expect(places([])).toStrictEqual([]);
  expect(places(["elsewhere"])).toStrictEqual([]);
});

test("of who has no unit the place is not known", () => {
  const graphs = detailed(office(), {central: ["north"], persons: {c1: {unit: undefined}}});
  // a1, a2, a3 and b1 are in networks, b2 is there alone; c1 is of no department, hence of no staff group.
  expect(scoresOf(participationOfStaff, graphs, "staff-group")).toStrictEqual({"place|central": 4 / 5});
});
